import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingParts } from '../../contract/missing-parts.js';
import { ruleIndexText, rulePageText } from '../../language/rules/documentation.js';
import { RULES } from '../../language/rules/rules.js';

const PAGES = new URL('../../docs/rules/', import.meta.url);

test.each(RULES)('the page of $code says what the rule says (`npm run document` writes it)', async rule => {
    await expect(await rulePageText(rule, missingParts)).toMatchFileSnapshot(
        new URL(`${rule.code}.md`, PAGES).pathname,
    );
});

test('the list of the rules is complete', async () => {
    await expect(ruleIndexText(RULES)).toMatchFileSnapshot(new URL('README.md', PAGES).pathname);
});

test('no page is left of a rule that is gone', () => {
    const known = new Set(['README.md', ...RULES.map(rule => `${rule.code}.md`)]);
    expect(readdirSync(PAGES).filter(name => !known.has(name))).toEqual([]);
});
