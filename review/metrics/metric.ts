import type { Aspect, Direction, Stake, Weight } from '../change.js';
import type { Domain } from '../orders/order.js';

/** Which of two values of a metric is better for the client. The provider sees it the other way round. */
export type Preference = 'greater' | 'less' | 'neither' | 'unclear';

/** How the absence of a value stands to any value, for the client: no deadline is the worst of deadlines, no fee the best of fees. */
export type Absence = 'best' | 'worst' | 'neutral' | 'unclear';

/**
 * One thing that agreements say and that a review compares. From the metrics come the identifiers of changes, their
 * pages, and their examples.
 */
export interface Metric<T = unknown> {
    /** What it belongs to, in the words of the language: `access`, `promise`, `tier`. */
    readonly kind: string;
    /** Within the kind: `inactive-accounts`, `access-log-retention`. */
    readonly name: string;
    /** For people, beginning with a capital: `Inactive accounts`. */
    readonly title: string;
    /** What it is, as a sentence. */
    readonly meaning: string;
    readonly domain: Domain<T>;
    readonly preference: Preference;
    readonly absence: Absence;
    readonly aspect: Aspect;
    readonly stake: Stake;
    readonly weight: Weight;
    /** Whose work it is to keep it: what is better for the other party is more work for the provider, or is not. */
    readonly isWorkOfProvider: boolean;
}

/** A metric of a part of the model that is no statement of its own kind; most are of some weight, and the work of the provider. */
export function metric<T>(
    definition: Pick<Metric<T>, 'kind' | 'name' | 'meaning' | 'domain' | 'preference' | 'absence' | 'stake'> &
        Partial<Metric<T>>,
): Metric<T> {
    return {
        title: titleOf(definition.name),
        aspect: 'value',
        weight: 'material',
        isWorkOfProvider: definition.stake !== 'money',
        ...definition,
    };
}

/** `Inactive accounts` for `inactive-accounts`. */
export function titleOf(name: string): string {
    return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** What can happen to a commitment, as the last part of the identifier of a change. */
export type Action = 'added' | 'removed' | 'changed' | Domain<unknown>['actions']['greater'];

/** `<kind>.<metric>.<action>`. */
export function changeId({ kind, name }: Pick<Metric, 'kind' | 'name'>, action: string): string {
    return `${kind}.${name}.${action}`;
}

/** What can happen to values of a metric. */
export function actionsOf({ domain }: Metric): readonly Action[] {
    const { greater, less } = domain.actions;
    return ['added', 'removed', ...(domain.isOrdered ? [greater, less] : []), 'changed'];
}

const MIRRORED: Readonly<Record<Direction, Direction>> = {
    better: 'worse',
    worse: 'better',
    neutral: 'neutral',
    mixed: 'mixed',
    unclear: 'unclear',
};

/** What is better for one party is worse for the other. */
export function mirrored(direction: Direction): Direction {
    return MIRRORED[direction];
}
