import { expect, test } from 'vitest';
import { check, type Files } from './check.js';
import { FIRST_LOOK, LIBRARY, MANAGED_IT_SERVICES } from './examples.js';

test.each<{ readonly name: string; readonly files: string | Files }>([
    { name: 'the first look', files: FIRST_LOOK },
    { name: 'the full agreement', files: MANAGED_IT_SERVICES },
    { name: 'the library', files: LIBRARY },
])('$name is free of errors and warnings', async ({ files }) => {
    const findings = await check(files);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
