import { expect, test } from 'vitest';
import { renderText } from '../../contract/text/plain-text.js';
import { agreementWith, EXAMPLES } from '../language/grammar-examples.js';
import { contractOf } from './contract-of.js';

/** What values look like: a time (and no `24 hours a day`), a share, an amount of money, a date, a time of day. */
const VALUE =
    /(?!24 hours a day)\b\d+(?:\.\d+)? (?:Business )?(?:second|minute|hour|day|week|month|quarter|year)s?\b|\d%|\b(?:EUR|GBP|USD) \d|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b\d\d:\d\d\b/g;

test.each(EXAMPLES)('$block.keyword: `$example` states its values as values', async ({ block, example }) => {
    const text = agreementWith(block, example);
    const document = await contractOf(text);
    const words = renderText({ ...document, notation: () => '□' });
    const wordedByAuthor = (text.match(/"[^"]*"/g) ?? []).join('\n');
    expect((words.match(VALUE) ?? []).filter(each => !wordedByAuthor.includes(each))).toEqual([]);
});
