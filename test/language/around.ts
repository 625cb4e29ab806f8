import type { DescribedBlock } from './reference.js';

/** The declarations that the examples of the grammar refer to, for the inside of an agreement. */
export const AROUND = `
provider northwind "Northwind IT Services Ltd" { address "1 Harbour Way, Leeds" }
client acme-ltd "Acme Manufacturing Ltd" { address "Foundry Park, Sheffield" }
calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 closed on holidays "GB-ENG" }
category infrastructure "Infrastructure" { service servers "Servers" service network "Network" }
team second-line "Second line" { means "Engineers." }
priority P1 "Critical" { means "Nobody can work." }
priority P2 "High" { means "Many cannot work." }
priority P3 "Medium" { means "Some cannot work." }
priority P4 "Low" { means "A question." }
tier standard "Standard" { covers servers }
environment clinical "Clinical systems" { means "Systems for patients." }
band nights "Nights" { hours outside support }
availability core-systems "Core systems" { applies to servers target 99.9% per month }
indicator calls-answered "Calls answered" { target at least 90% }
pool operations "Operations" { at-risk 12% of monthly-fees }
`;

/** Blocks that stand inside another one. */
const OUTER: Readonly<Record<string, readonly [before: string, after: string]>> = {
    CreditSchedule: ['availability NAME "Subject" { applies to servers target 99.9% per month', '}'],
    Contact: ['provider NAME "Subject" { address "1 Harbour Way"', '}'],
    PriceScale: ['pricing NAME "Subject" {', '}'],
};

/** What stands before the brace of a block that has no name. */
const HEADS: Readonly<Record<string, string>> = {
    CreditSchedule: 'credit',
    PriceScale: 'graduated "Storage" per GB per month',
    WorkedExample: 'example "Subject"',
};

/** What a block opens with. */
export function headOf({ rule, keyword }: DescribedBlock, name: string): string {
    return HEADS[rule] ?? `${keyword} ${name} "Subject"`;
}

/** A block of the language with these statements, in whatever it has to stand in. */
export function blockAround(block: DescribedBlock, name: string, statements: string): string {
    const [before, after] = OUTER[block.rule] ?? ['', ''];
    return `${before.replace('NAME', name)} ${headOf(block, name)} {\n${statements}\n} ${after}`;
}
