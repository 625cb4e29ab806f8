import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cardinalityOf } from '../../../language/statements/stated-cardinality.js';
import { AROUND, headOf } from '../../language/around.js';
import { EXAMPLES } from '../../language/grammar-examples.js';
import { describedBlocks } from '../../language/reference.js';

const ROOT = new URL('../../../', import.meta.url);

const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Agreements of one file as people write them. */
const REAL_AGREEMENTS: readonly string[] = [
    ...['first-look', 'cloud-hosting', 'co-managed-support', 'outsourcing'].map(each =>
        textOf(`examples/${each}/agreement.msa`),
    ),
    ...readdirSync(new URL('test/fixtures/sound/', ROOT)).map(each => textOf(`test/fixtures/sound/${each}`)),
];

const BLOCKS = describedBlocks().filter(
    ({ syntax, rule }) => / NAME "name" .*\{ … \}$/.test(syntax) && !['AgreementDeclaration', 'Contact'].includes(rule),
);

/**
 * Blocks of several kinds with examples of their statements, under names of their own, as a part of an agreement: what
 * may stand only once is there once.
 */
export const generatedBlocks: fc.Arbitrary<string> = fc
    .subarray(BLOCKS, { minLength: 1, maxLength: 5 })
    .chain(blocks =>
        fc.tuple(
            ...blocks.map((block, index) => {
                // The contact of the example has one name, and two parties may not both have it.
                const ofBlock = EXAMPLES.filter(each => each.block.rule === block.rule && each.rule !== 'Contact');
                const examples = ofBlock
                    .filter(
                        ({ rule }, number) =>
                            cardinalityOf(rule).kind === 'many' ||
                            ofBlock.findIndex(each => each.rule === rule) === number,
                    )
                    .map(each => each.example);
                return fc
                    .subarray(examples, { maxLength: Math.min(6, examples.length) })
                    .map(statements => `${headOf(block, `other-${index}`)} {\n    ${statements.join('\n    ')}\n}`);
            }),
        ),
    )
    .map(blocks => blocks.join('\n'));

/** Agreements of one file: some that people wrote, some that hold every kind of statement. */
export const agreementTexts: fc.Arbitrary<string> = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...REAL_AGREEMENTS) },
    {
        weight: 6,
        arbitrary: generatedBlocks.map(
            blocks => `agreement a "Agreement" {${AROUND}${blocks}\ninclude acme-ltd, nights, operations\n}\n`,
        ),
    },
);
