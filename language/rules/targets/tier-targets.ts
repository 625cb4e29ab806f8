import type { Agreement, Metric, Priority, Target, Tier } from '../../agreement/model.js';
import type { Duration } from '../../values/duration.js';

/** What a tier promises for one priority, by metric. */
export interface PriorityTargets {
    readonly tier: Tier;
    readonly priority: Priority;
    readonly targets: ReadonlyMap<Metric, Target>;
}

/** The promises of every tier for every priority that it has a target for; inherited ones included. */
export function* tierTargets(agreement: Agreement): Generator<PriorityTargets> {
    for (const tier of agreement.tiers) {
        const byPriority = new Map<Priority, Map<Metric, Target>>();
        for (const target of tier.targets) {
            const targets = byPriority.get(target.priority) ?? new Map<Metric, Target>();
            byPriority.set(target.priority, targets.set(target.metric, target));
        }
        for (const [priority, targets] of byPriority) yield { tier, priority, targets };
    }
}

/** The duration that a target promises; `undefined` for one that promises none. */
export function limitOf(target: Target): Duration | undefined {
    return target.promise.value.kind === 'within' ? target.promise.value.duration : undefined;
}

/** Whether one of some targets is written in the tier itself; what is inherited is reported where it is written. */
export function isWritten(...targets: readonly Target[]): boolean {
    return targets.some(target => target.provenance.origin === 'written');
}

/** Whether two targets are both elapsed time, or both business time of one calendar. */
export function runOnOneClock(a: Target, b: Target): boolean {
    const [clock, otherClock] = [limitOf(a)?.clock, limitOf(b)?.clock];
    return clock === otherClock && (clock === 'elapsed' || a.calendar === b.calendar);
}
