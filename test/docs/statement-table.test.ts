import { format } from 'prettier';
import { expect, test } from 'vitest';
import { describedBlocks } from '../language/reference.js';

test('the editor explains every statement as the grammar does (`npm run document` writes the table)', async () => {
    const blocks = describedBlocks();
    const described = new Map(
        blocks
            .flatMap(block => [{ ...block, examples: [] }, ...block.statements])
            .map(({ rule, syntax, meaning, examples, cardinalities, speaksOf }) => [
                rule,
                { syntax, meaning, example: examples[0] ?? '', cardinality: cardinalities[0] ?? 'many', speaksOf },
            ]),
    );
    const table = `// Written by \`npm run document\` from the comments of the grammar.

/** A statement or block: how it is written, what it means, and an example; the example of a block is empty. */
export interface DescribedStatement {
    readonly syntax: string;
    readonly meaning: string;
    readonly example: string;
    /** How often it may stand, in the notation of \`language/statements/cardinality.ts\`. */
    readonly cardinality: string;
    /** Whose facts the block states, where they are not its own. */
    readonly speaksOf?: string;
}

/** By the rule of the grammar. */
export const STATEMENTS: Readonly<Record<string, DescribedStatement>> = ${JSON.stringify(Object.fromEntries(described))};
`;
    const text = await format(table, { parser: 'typescript', singleQuote: true, printWidth: 120, tabWidth: 4 });
    await expect(text).toMatchFileSnapshot(new URL('../../language/tables/statements.ts', import.meta.url).pathname);
});
