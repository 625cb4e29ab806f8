import { AROUND, blockAround } from './around.js';
import { describedBlocks, type DescribedBlock } from './reference.js';

/** What a block needs beside the example to be said in full. */
export const MORE: Readonly<Record<string, string>> = {
    CreditSchedule: 'below 98.0% credit 9% of monthly-fees',
    Calendar: 'open Mon 08:00-10:00',
    Priority: 'means "A question."',
    Backup: 'rpo 4 hours rto 8 hours',
    Contact: 'email "a@example.com"',
    WorkedExample: 'expect credit 5%',
};

export const DESCRIBED = describedBlocks().filter(({ rule }) => !['Document', 'AgreementDeclaration'].includes(rule));
/** Every example that the grammar gives for a statement. */
export const EXAMPLES = DESCRIBED.flatMap(block =>
    block.statements.flatMap(({ rule, examples }) => examples.map(example => ({ block, rule, example }))),
);

/** An agreement that holds the example, with what it refers to. */
export function agreementWith(block: DescribedBlock, example: string): string {
    const name = block.rule === 'Tier' ? 'other' : 'subject';
    const around = blockAround(block, name, `${example}\n${MORE[block.rule] ?? ''}`);
    return `agreement a "Agreement" {${AROUND}${around}\ninclude acme-ltd, nights, operations\n}`;
}
