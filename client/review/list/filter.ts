import type { ReviewedChange } from '../../../protocol/review.js';

/** What a change can be for the parties, and how grave: each with its words and what it lets pass. */
const DIRECTIONS = [
    { name: 'worse-client', label: 'Worse for the client', passes: (change: ReviewedChange) => isWorse(change.client) },
    {
        name: 'worse-provider',
        label: 'Worse for the provider',
        passes: (change: ReviewedChange) => isWorse(change.provider),
    },
    {
        name: 'better-client',
        label: 'Better for the client',
        passes: (change: ReviewedChange) => isBetter(change.client),
    },
    {
        name: 'better-provider',
        label: 'Better for the provider',
        passes: (change: ReviewedChange) => isBetter(change.provider),
    },
    {
        name: 'unclear',
        label: 'For a reader to judge',
        passes: ({ client, provider }: ReviewedChange) => client === 'unclear' || provider === 'unclear',
    },
] as const;

/** From the most to the least grave. */
const SEVERITIES = [
    { name: 'critical', label: 'Critical' },
    { name: 'major', label: 'Major' },
    { name: 'minor', label: 'Minor' },
    { name: 'review', label: 'Needs review' },
    { name: 'improve', label: 'Improved' },
    { name: 'info', label: 'For information' },
] as const satisfies readonly { readonly name: ReviewedChange['severity']; readonly label: string }[];

type DirectionName = (typeof DIRECTIONS)[number]['name'];
export type FilterName = DirectionName | ReviewedChange['severity'];

/** What is chosen; of directions or severities of which none is, all pass. */
export type ChangeFilter = ReadonlySet<FilterName>;

export const NO_FILTER: ChangeFilter = new Set();

/** The choices, and what each group of them is about. */
export const FILTER_GROUPS: readonly {
    readonly title: string;
    readonly choices: readonly { readonly name: FilterName; readonly label: string }[];
}[] = [
    { title: 'Direction', choices: DIRECTIONS },
    { title: 'Severity', choices: SEVERITIES },
];

export function passes(filter: ChangeFilter, change: ReviewedChange): boolean {
    const directions = DIRECTIONS.filter(({ name }) => filter.has(name));
    const severities = SEVERITIES.filter(({ name }) => filter.has(name));
    return (
        (directions.length === 0 || directions.some(direction => direction.passes(change))) &&
        (severities.length === 0 || severities.some(({ name }) => name === change.severity))
    );
}

/** The filter in words; empty where everything passes. */
export function describeFilter(filter: ChangeFilter): string {
    const groups = FILTER_GROUPS.map(({ choices }) =>
        choices
            .filter(({ name }) => filter.has(name))
            .map(({ label }) => label.toLowerCase())
            .join(' or '),
    ).filter(words => words !== '');
    return groups.length === 0 ? '' : `Shown: ${groups.join('; ')}.`;
}

function isWorse(direction: ReviewedChange['client']): boolean {
    return direction === 'worse' || direction === 'mixed';
}

function isBetter(direction: ReviewedChange['client']): boolean {
    return direction === 'better' || direction === 'mixed';
}
