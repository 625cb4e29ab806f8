import { format } from 'prettier';
import { expect, test } from 'vitest';
import { snippetParts } from './snippet-parts.js';

test('the snippets are the examples of the grammar (`npm run document` writes the table)', async () => {
    const table = `// Written by \`npm run document\` from the examples of the grammar and of test/docs/block-examples.ts.
import type { SnippetPart } from '../statements/snippet.js';

/** Each statement and block as one begins it, by the rule of the grammar. */
export const SNIPPETS: Readonly<Record<string, readonly SnippetPart[]>> = ${JSON.stringify(snippetParts())};
`;
    const text = await format(table, { parser: 'typescript', singleQuote: true, printWidth: 120, tabWidth: 4 });
    await expect(text).toMatchFileSnapshot(new URL('../../language/tables/snippets.ts', import.meta.url).pathname);
});
