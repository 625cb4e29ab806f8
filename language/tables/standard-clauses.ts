/**
 * The clauses of every contract that no single statement makes, by their permanent names. An agreement can word them in
 * the way of the house.
 */
export const STANDARD_CLAUSES = {
    parties: 'who makes the agreement',
    'parties.effective': 'when it takes effect',
    'definitions.terms': 'what introduces the defined terms',
    'definitions.interpretation': 'how times and headings are to be read',
    'services.performance': 'the duty to perform the services',
    'tiers.choice': 'which service tiers the client has',
    'tiers.comparison': 'which services each tier contains',
    'tiers.charges': 'what the client pays for a tier',
    'priorities.classification': 'which priorities a ticket can have',
    'targets.obligation': 'the duty to deal with tickets in time',
    'backup.objectives': 'how much data may be lost, and for how long',
    examples: 'what introduces the worked examples',
    signatures: 'what stands above the signatures',
} as const satisfies Readonly<Record<string, string>>;

export type StandardClause = keyof typeof STANDARD_CLAUSES;

export function isStandardClause(name: string): name is StandardClause {
    return Object.hasOwn(STANDARD_CLAUSES, name);
}
