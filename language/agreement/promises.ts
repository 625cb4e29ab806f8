import type { Metric, Target, TicketScope, Tier } from './model.js';
import { bandHolds } from './time-bands.js';
import type { Moment } from '../values/moment.js';
import { formatTimeTarget } from '../values/formatting.js';
import {
    commonScope,
    containsPart,
    containsScope,
    isSameScope,
    SCOPE_PARTS,
    scopesMeet,
    type ScopePart,
} from './ticket-scope.js';
import { once } from '../values/once.js';
import { groupedBy } from '../values/grouped.js';

/**
 * What a tier promises for a ticket and a metric. `holds`: one promise, or several for the same tickets that differ in
 * their start or in the share of tickets. `conflict`: promises of which neither is for fewer tickets. `depends`: it is
 * not known whether the ticket is one of a narrower promise; `part` is what has to be known.
 */
export type Promised =
    | { readonly kind: 'holds' | 'conflict'; readonly targets: readonly Target[] }
    | { readonly kind: 'depends'; readonly part: ScopePart; readonly targets: readonly Target[] }
    | { readonly kind: 'nothing' };

/** A ticket as far as it is known, and when it is received. */
export interface Ticket extends Omit<TicketScope, 'band'> {
    readonly received: Moment | undefined;
}

/** The promise that holds for a ticket: of those whose scope contains it, the one with the narrowest. */
export function promiseFor(tier: Tier, ticket: Ticket, metric: Metric): Promised {
    const known: TicketScope = { ...ticket, band: undefined };
    const open = (scope: TicketScope): ScopePart | 'outside' | undefined => {
        for (const part of SCOPE_PARTS) {
            if (part === 'band' ? isReceivedIn(scope, ticket) : containsPart(part, scope, known)) continue;
            if (part === 'band' ? isReceivedIn(scope, ticket) === undefined : known[part] === undefined) return part;
            return 'outside';
        }
        return undefined;
    };
    const reached = targetsOf(tier, metric)
        .map(target => ({ target, open: open(target.scope) }))
        .filter(each => each.open !== 'outside');
    const unknown = reached.find(each => each.open !== undefined);
    if (unknown?.open && unknown.open !== 'outside')
        return { kind: 'depends', part: unknown.open, targets: reached.map(each => each.target) };
    const targets = narrowest(reached.map(each => each.target));
    const [first] = targets;
    if (!first) return { kind: 'nothing' };
    if (targets.every(each => isSameScope(each.scope, first.scope))) return { kind: 'holds', targets };
    return targets.every(each => isSamePromise(each, first))
        ? { kind: 'holds', targets: [first] }
        : { kind: 'conflict', targets };
}

function isReceivedIn({ band }: TicketScope, { received }: Ticket): boolean | undefined {
    if (!band) return true;
    return received && bandHolds(band, received);
}

/** Whether two promises promise the same, for whatever tickets: time, clock, share of the tickets and strength. */
export function isSamePromise(a: Target, b: Target): boolean {
    const [ofA, ofB] = [termsOf(a), termsOf(b)];
    return ofA.every((term, index) => term === ofB[index]);
}

/** What a promise says beside the tickets that it is for, as the language writes it; the same words mean the same. */
export function termsOf({
    promise,
    clock,
    start,
    stop,
    pauses,
    resets,
    attainment,
    strength,
}: Target): readonly string[] {
    const { share, mean, population, period } = attainment ?? {};
    return [
        formatTimeTarget(promise.value),
        clock.calendar ? `on ${clock.calendar.name.value}` : '',
        start === undefined ? '' : `from ${start}`,
        stop === undefined ? '' : `until ${stop}`,
        pauses.length > 0 ? `pauses while ${pauses.join(', ')}` : '',
        resets.length > 0 ? `resets on ${resets.join(', ')}` : '',
        attainment
            ? [
                  `for ${mean ? 'the mean' : (share?.percent.written ?? '')}${mean ? '' : '%'}`,
                  population === undefined ? '' : ` of "${population}"`,
                  period === undefined ? '' : ` per ${period}`,
              ].join('')
            : '',
        strength === undefined ? '' : `as ${strength}`,
    ];
}

/** What a tier promises for every ticket of a scope: the promises with the narrowest scope that contains it. */
export function promisesFor(tier: Tier, scope: TicketScope, metric: Metric): readonly Target[] {
    return narrowest(targetsOf(tier, metric).filter(target => containsScope(target.scope, scope)));
}

/**
 * The promises for a part of the tickets of a scope, which then hold in place of the one for all of them. One that never
 * holds within the scope, because a narrower one is for all of that part, is none of them.
 */
export function exceptionsIn(tier: Tier, scope: TicketScope, metric: Metric): readonly Target[] {
    const targets = targetsOf(tier, metric).filter(target => scopesMeet(target.scope, scope));
    return targets.filter(target => !containsScope(target.scope, scope) && !isReplacedIn(scope, target, targets));
}

function isReplacedIn(scope: TicketScope, target: Target, targets: readonly Target[]): boolean {
    const part = commonScope(target.scope, scope);
    return part !== undefined && targets.some(other => containsScope(other.scope, part) && isNarrower(other, target));
}

function isNarrower(target: Target, wider: Target): boolean {
    return containsScope(wider.scope, target.scope) && !containsScope(target.scope, wider.scope);
}

/** The promises of which no other is for fewer tickets. */
function narrowest(targets: readonly Target[]): readonly Target[] {
    return targets.filter(target => !targets.some(other => isNarrower(other, target)));
}

/** The promises of a tier for a metric. */
function targetsOf(tier: Tier, metric: Metric): readonly Target[] {
    return targetsByMetric(tier).get(metric) ?? [];
}

const targetsByMetric = once(({ targets }: Tier) => groupedBy(targets, ({ metric }) => metric));
