import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agreementJson } from '../../contract/json/agreement.js';
import { resolve } from '../language/check.js';
import { FIRST_LOOK } from '../language/examples.js';

const PAGE = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');

test('the JSON on the page is a part of what its example gives', async () => {
    const shown = /^```json\n(.*?)^```/ms.exec(PAGE)?.[1] ?? '';
    const [agreement] = await resolve(FIRST_LOOK);
    expect(agreement && JSON.parse(agreementJson(agreement))).toMatchObject(JSON.parse(shown));
});
