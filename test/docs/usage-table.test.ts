import { format } from 'prettier';
import { expect, test } from 'vitest';
import { countUsage } from './usage.js';

test('the table counts the words of the examples and the library (`npm run document` writes it)', async () => {
    const { words, times } = countUsage();
    const table = `// Written by \`npm run document\` from the examples and the standard library.

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How often each word stands at a place, by the block and the rule of the grammar that hold it: \`Tier Metric\`. */
export const WORDS: Counts = ${JSON.stringify(words)};

/** How often each time is stated, by the first word of the statement and the word before the time: \`target respond\`. */
export const TIMES: Counts = ${JSON.stringify(times)};
`;
    const text = await format(table, { parser: 'typescript', singleQuote: true, printWidth: 120, tabWidth: 4 });
    await expect(text).toMatchFileSnapshot(new URL('../../language/tables/usage.ts', import.meta.url).pathname);
});
