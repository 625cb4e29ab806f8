import { parseCardinality, describeCardinality } from '../../language/statements/cardinality.js';
import type { DescribedBlock } from '../language/reference.js';

/** Every statement of the language as the second half of docs/language.md. */
export function statementsText(blocks: readonly DescribedBlock[]): string {
    return blocks
        .filter(({ rule }) => rule !== 'Document')
        .map(block => withoutBlocks(block, blocks))
        .map(blockText)
        .join('\n');
}

/** The statements that are no blocks themselves: those have a place of their own. */
function withoutBlocks(block: DescribedBlock, blocks: readonly DescribedBlock[]): DescribedBlock {
    if (block.rule !== 'AgreementDeclaration') return block;
    const statements = block.statements.filter(each => !blocks.some(({ rule }) => rule === each.rule));
    return { ...block, statements };
}

/** What a block that speaks of more than itself may not do. */
const OWNERS: Readonly<Record<string, string>> = {
    agreement: ' What stands once in it stands once in the agreement, however many of these blocks there are.',
    scope: ' What stands once in it stands once for what the block applies to, however many of these blocks there are.',
};

function describeOnce([tag = '']: readonly string[]): string {
    const cardinality = parseCardinality(tag);
    return cardinality ? ` ${describeCardinality(cardinality)}` : '';
}

function blockText({ syntax, meaning, speaksOf, statements }: DescribedBlock): string {
    const seen = new Set<string>();
    const own = statements.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
    return [
        `### ${syntax.split(' ')[0]?.replace(/^\(/, '').replace(/\|$/, '') ?? ''}`,
        '',
        `${meaning}${OWNERS[speaksOf ?? ''] ?? ''}`,
        '',
        `\`${syntax}\``,
        '',
        ...own.flatMap(each => [
            `- \`${each.syntax}\`: ${each.meaning}${describeOnce(each.cardinalities)}`,
            '',
            '  ```text',
            ...each.examples.map(example => `  ${example}`),
            '  ```',
            '',
        ]),
    ].join('\n');
}
