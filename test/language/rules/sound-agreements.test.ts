import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../check.js';

/** What is to be said of agreements as providers really make them: advice that is true, and nothing else. */
const ADVICE: Readonly<Record<string, readonly string[]>> = {
    'clinic-support.msa': ['A17'],
    'hosting-by-time-of-day.msa': ['A17'],
    'included-hours.msa': ['I08'],
    'office-support.msa': ['A17', 'S02'],
    'online-software.msa': ['A17'],
    'plans-by-share.msa': ['A17'],
    'recovery-editions.msa': ['A17', 'S05'],
};
const FOLDER = new URL('../../fixtures/sound/', import.meta.url);

test.each(readdirSync(FOLDER))('%s', async name => {
    const findings = await check(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(findings.map(({ code }) => code).sort()).toEqual(ADVICE[name]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
