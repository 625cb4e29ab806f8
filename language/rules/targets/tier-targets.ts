import type { Agreement, Metric, Target, TicketScope, Tier } from '../../agreement/model.js';
import { promisesFor } from '../../agreement/promises.js';
import { isSameScope } from '../../agreement/ticket-scope.js';
import type { Duration } from '../../values/duration.js';

/** What holds in a tier for the tickets of a scope, by metric: promises for just these tickets, and for more. */
export interface ScopeTargets {
    readonly tier: Tier;
    readonly scope: TicketScope;
    readonly targets: ReadonlyMap<Metric, Target>;
}

/** What holds in every tier for the tickets of every scope that it has a promise for; inherited ones included. */
export function* tierTargets(agreement: Agreement): Generator<ScopeTargets> {
    for (const tier of agreement.tiers) {
        const metrics = new Set(tier.targets.map(target => target.metric));
        for (const scope of scopesOf(tier)) {
            const targets = new Map<Metric, Target>();
            for (const metric of metrics) {
                const [target] = promisesFor(tier, scope, metric);
                if (target) targets.set(metric, target);
            }
            yield { tier, scope, targets };
        }
    }
}

/** The scopes of the promises of a tier, each once. */
function scopesOf(tier: Tier): readonly TicketScope[] {
    const scopes: TicketScope[] = [];
    for (const { scope } of tier.targets) if (!scopes.some(each => isSameScope(each, scope))) scopes.push(scope);
    return scopes;
}

/** The duration that a target promises; `undefined` for one that promises none. */
export function limitOf(target: Target): Duration | undefined {
    return target.promise.value.kind === 'within' ? target.promise.value.duration : undefined;
}

/** Whether one of some targets is written in the tier itself; what is inherited is reported where it is written. */
export function isWritten(...targets: readonly Target[]): boolean {
    return targets.some(target => target.provenance.origin === 'written');
}

/** Whether targets are to be reported for a scope: one of them is for just its tickets, and one is written in the tier. */
export function isOfScope(scope: TicketScope, ...targets: readonly Target[]): boolean {
    return isWritten(...targets) && targets.some(target => isSameScope(target.scope, scope));
}

/** Whether two targets are both elapsed time, or both business time of one calendar, from the same event on. */
export function runOnOneClock(a: Target, b: Target): boolean {
    const [clock, otherClock] = [limitOf(a)?.clock, limitOf(b)?.clock];
    return (
        a.start === b.start && clock === otherClock && (clock === 'elapsed' || a.clock.calendar === b.clock.calendar)
    );
}
