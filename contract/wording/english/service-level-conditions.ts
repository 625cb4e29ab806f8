import type { Target } from '../../../language/agreement/model.js';
import { isSameScope } from '../../../language/agreement/ticket-scope.js';
import type * as ast from '../../../language/generated/ast.js';
import { paragraph, say } from '../../tree/building.js';
import type { Block, Content } from '../../tree/document.js';
import { distinct, plainText } from './reading.js';
import { sayContents } from './enumerations.js';
import { sayPeriod, sayTimeTarget } from './said-values.js';
import { metricName } from './metrics.js';
import { either, event } from './statements/choices.js';
import { given } from './statements/sentences.js';
import { percent } from './statements/stated-values.js';
import { ticketStates } from './statements/levels.js';
import { sayStrength } from './strength.js';
import { ticketsInBrief } from './tickets.js';

/** What promises say beyond their time: each condition once, with all service levels that it holds for. */
export function conditions(targets: readonly Target[]): Block[] {
    return [
        ...alike(targets, ({ start }) => start).map(({ value, found }) =>
            conditionBlock(found, say`The time for ${those(found, targets)} runs from ${event(value)}.`),
        ),
        ...alike(targets, ({ stop }) => stop).map(({ value, found }) =>
            conditionBlock(found, say`The time for ${those(found, targets)} stops with ${event(value)}.`),
        ),
        ...alike(targets, ({ pauses }) => (pauses.length > 0 ? pauses.join(' ') : undefined)).map(({ found }) => {
            const states = ticketStates(found[0]?.pauses ?? []);
            return conditionBlock(
                found,
                say`The time for ${those(found, targets)} does not run while the state of a Ticket is ${states}.`,
            );
        }),
        ...alike(targets, ({ resets }) => (resets.length > 0 ? resets.join(' ') : undefined)).map(({ found }) => {
            const events = found[0]?.resets.map(event) ?? [];
            return conditionBlock(
                found,
                say`The time for ${those(found, targets)} starts anew with ${either(events)}.`,
            );
        }),
        ...alike(
            targets.filter(target => target.attainment),
            ({ attainment }) => attainment && plainText(shareOf(attainment)),
        ).map(({ found }) => {
            const share = found[0]?.attainment ? shareOf(found[0].attainment) : [];
            return conditionBlock(found, say`The Provider shall meet ${those(found, targets)} ${share}.`);
        }),
        ...alike(targets, ({ strength }) => strength).map(({ value, found }) =>
            conditionBlock(found, sayStrength(value, those(found, targets))),
        ),
        ...alike(targets, ({ label }) => label).map(({ value, found }) =>
            conditionBlock(found, say`“${value}” means ${those(found, targets)}.`),
        ),
        ...alike(targets, ({ owner }) => owner).map(({ value, found }) =>
            conditionBlock(found, say`${OWNERS[value]} contains ${those(found, targets)}.`),
        ),
    ];
}

/** Where a target is agreed: service management knows three kinds of agreements (ITIL). */
const OWNERS: Readonly<Record<ast.TargetOwner, string>> = {
    agreement: 'This Agreement',
    'operational-level': 'An operational level agreement between teams of the Provider',
    'underpinning-contract': 'An underpinning contract between the Provider and its supplier',
};

function conditionBlock(found: readonly Target[], content: Content): Block {
    return paragraph(content, found[0]?.provenance.span);
}

/** The promises that have the same value for something, for each value. */
function alike<T extends Target, V>(
    targets: readonly T[],
    valueOf: (target: T) => V | undefined,
): { readonly value: V; readonly found: readonly T[] }[] {
    const groups = new Map<V, T[]>();
    for (const target of targets) {
        const value = valueOf(target);
        if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), target]);
    }
    return [...groups].map(([value, found]) => ({ value, found }));
}

/** `the service levels “Response” for P1 (Critical) and P2 (High) and “Resolution” for P1 (Critical)` */
function those(found: readonly Target[], all: readonly Target[]): Content {
    if (found.length === all.length) return ['each of these service levels'];
    const metrics = alike(found, target => target.metric);
    const named = metrics.map(
        ({ value, found: same }) =>
            say`“${metricName(value)}” for ${sayContents(distinct(same.map(target => ticketsAmong(target, all))))}`,
    );
    return say`the ${found.length === 1 ? 'service level' : 'service levels'} ${sayContents(named)}`;
}

/** The tickets of a promise, and its time where several are promised for them. */
function ticketsAmong(target: Target, all: readonly Target[]): Content {
    const tickets = ticketsInBrief(target.scope);
    const others = all.filter(each => each.metric === target.metric && isSameScope(each.scope, target.scope));
    return others.length > 1 ? say`${tickets} within ${sayTimeTarget(target.promise.value)}` : [tickets];
}

/** `for at least 95% of the Tickets of each calendar month`, `on average over the Tickets` */
function shareOf({ share, mean, population, period }: NonNullable<Target['attainment']>): Content {
    const of = population ?? 'Tickets';
    const each = given(period, unit => ` of each ${sayPeriod(unit)}`);
    return mean ? say`on average over the ${of}${each}` : say`for at least ${percent(share)} of the ${of}${each}`;
}
