import { AROUND } from './around.js';
import { describedBlocks, type DescribedBlock } from './reference.js';

/** Blocks that stand inside another one. */
const OUTER: Readonly<Record<string, readonly [before: string, after: string]>> = {
    CreditSchedule: ['availability subject "Subject" { applies to servers target 99.9% per month', '}'],
    Contact: ['provider subject "Subject" { address "1 Harbour Way"', '}'],
    PriceScale: ['pricing subject "Subject" {', '}'],
};
/** Words that a block needs before its brace. */
export const HEADS: Readonly<Record<string, string>> = {
    CreditSchedule: 'credit',
    PriceScale: 'graduated "Storage" per GB per month',
    WorkedExample: 'example "Subject"',
};

/** What a block needs beside the example to be said in full. */
const MORE: Readonly<Record<string, string>> = {
    CreditSchedule: 'below 98.0% credit 9% of monthly-fees',
    Calendar: 'open Mon 08:00-10:00',
    Priority: 'means "A question."',
    Backup: 'rpo 4 hours rto 8 hours',
    Contact: 'email "a@example.com"',
    WorkedExample: 'expect credit 5%',
};

/** The blocks of the language whose statements have examples. */
export const DESCRIBED = describedBlocks().filter(({ rule }) => !['Document', 'AgreementDeclaration'].includes(rule));
/** Every `@example` of the grammar, with the block in which it stands. */
export const STATEMENT_EXAMPLES = DESCRIBED.flatMap(block =>
    block.statements.flatMap(({ rule, examples }) => examples.map(example => ({ block, rule, example }))),
);

/** An agreement in which an example stands in its block, among the declarations that it may name. */
export function agreementWith(block: DescribedBlock, example: string): string {
    const [before, after] = OUTER[block.rule] ?? ['', ''];
    const head = HEADS[block.rule] ?? `${block.keyword} subject "Subject"`;
    const name = block.rule === 'Tier' ? head.replace('subject', 'other') : head;
    return `agreement a "Agreement" {${AROUND}${before} ${name} {\n${example}\n${MORE[block.rule] ?? ''}} ${after}\ninclude acme-ltd, nights, operations\n}`;
}
