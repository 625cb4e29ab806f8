import type { Aspect, Direction, Stake, Weight } from '../change.js';
import type { Domain, Order } from '../orders/order.js';

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
    /** Whether the metric is always stated with what it belongs to, so that it is never added or removed alone. */
    readonly isRequired?: boolean;
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
export function actionsOf({ domain, isRequired = false }: Metric): readonly Action[] {
    const { greater, less } = domain.actions;
    return [
        ...(isRequired ? [] : (['added', 'removed'] as const)),
        ...(domain.isOrdered ? [greater, less] : []),
        ...(domain.isTotal ? [] : (['changed'] as const)),
    ];
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

/** What it means for the client that a value of a metric stands in an order to the one before. */
export function directionOfOrder({ preference }: Metric, order: Exclude<Order, 'equal'>): Direction {
    if (preference === 'neither') return 'neutral';
    if (preference === 'unclear' || order === 'incomparable') return 'unclear';
    if (order === 'mixed') return 'mixed';
    return order === preference ? 'better' : 'worse';
}

/** What it means for the client that something happens to a commitment, as far as that alone says it. */
export function directionOfAction(metric: Metric, action: Action): Direction {
    const { greater, less } = metric.domain.actions;
    switch (action) {
        case 'added':
            return BY_ABSENCE[metric.absence];
        case 'removed':
            return mirrored(BY_ABSENCE[metric.absence]);
        case 'changed':
            return directionOfOrder(metric, 'incomparable');
        case greater:
            return directionOfOrder(metric, 'greater');
        case less:
            return directionOfOrder(metric, 'less');
        default:
            return 'unclear';
    }
}

/** What the addition of a value means where its absence is the best or the worst that can be. */
const BY_ABSENCE: Readonly<Record<Absence, Direction>> = {
    best: 'worse',
    worst: 'better',
    neutral: 'neutral',
    unclear: 'unclear',
};

/** The polarity of absence, from that of adding: if it is better to add something, its absence is the worst value. */
export function absenceOf(added: Direction): Absence {
    return ABSENCE[added];
}

const ABSENCE: Readonly<Record<Direction, Absence>> = {
    better: 'worst',
    worse: 'best',
    neutral: 'neutral',
    mixed: 'unclear',
    unclear: 'unclear',
};

/** What happens to the commitment with the sides exchanged. */
export function mirroredAction({ domain }: Metric, action: Action): Action {
    const { greater, less } = domain.actions;
    switch (action) {
        case 'added':
            return 'removed';
        case 'removed':
            return 'added';
        case greater:
            return less;
        case less:
            return greater;
        default:
            return action;
    }
}
