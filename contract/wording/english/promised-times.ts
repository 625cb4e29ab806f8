import {
    METRICS,
    type Calendar,
    type Metric,
    type Priority,
    type Target,
    type TicketScope,
    type Tier,
} from '../../../language/agreement/model.js';
import { exceptionsIn, promisesFor } from '../../../language/agreement/promises.js';
import { ALL_TICKETS } from '../../../language/agreement/ticket-scope.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { otherHours } from './business-time.js';
import { caseInBrief } from './tickets.js';
import { capital, sayInterval, sayList, sayTimeTarget } from './values.js';

/** The rows of a table of times: the priorities that an agreement declares, then others; one row for all tickets without any. */
export function rowsOf(
    tiers: readonly Tier[],
    declared: readonly Priority[],
): readonly [Priority | undefined, ...(readonly (Priority | undefined)[])] {
    const promised = tiers.flatMap(tier => tier.targets.flatMap(target => target.scope.priority ?? []));
    const [first, ...others] = new Set([...declared, ...promised]);
    return [first, ...others];
}

/** The metrics for which something is promised, in the order in which they follow each other. */
export function metricsOf(targets: readonly Target[]): readonly Metric[] {
    return METRICS.filter(metric => targets.some(target => target.metric === metric));
}

/** The promises for all tickets of a row of a table. */
export function promisesOf(tier: Tier, priority: Priority | undefined, metric: Metric): readonly Target[] {
    return promisesFor(tier, ofPriority(priority), metric);
}

/** The promises that hold in place of those for some tickets of the row. */
export function casesOf(tier: Tier, priority: Priority | undefined, metric: Metric): readonly Target[] {
    return exceptionsIn(tier, ofPriority(priority), metric);
}

function ofPriority(priority: Priority | undefined): TicketScope {
    return { ...ALL_TICKETS, priority };
}

/** Everything that a tier promises for a row and a metric, in one cell: `30 minutes; received during Nights: 1 hour`. */
export function everyTime(
    tier: Tier,
    priority: Priority | undefined,
    metric: Metric,
    stated: Calendar | undefined,
): string {
    const general = promisesOf(tier, priority, metric);
    const parts = [
        ...(general.length > 0 ? [sayTargets(general, stated)] : []),
        ...casesOf(tier, priority, metric).map(target => `${caseInBrief(target.scope)}: ${sayTarget(target, stated)}`),
    ];
    return parts.length > 0 ? capital(parts.join('; ')) : '–';
}

/** The times of promises for the same tickets. */
export function sayTargets(targets: readonly Target[], stated: Calendar | undefined): string {
    return sayList([...new Set(targets.map(target => sayTarget(target, stated)))]);
}

/** A time and, where the table does not state them, the hours in which it runs. */
function sayTarget(target: Target, stated: Calendar | undefined): string {
    return sayPromise(target.promise.value, target.metric) + otherHours(target, stated);
}

/** `4 Business Hours`, `every hour`, `best effort` */
function sayPromise(promise: TimeTarget, metric: Metric): string {
    return promise.kind === 'within' && metric === 'update' ? sayInterval(promise.duration) : sayTimeTarget(promise);
}
