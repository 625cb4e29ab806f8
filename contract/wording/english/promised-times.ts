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
import { ALL_TICKETS, isSameScope } from '../../../language/agreement/ticket-scope.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { otherHours } from './business-time.js';
import { eventName } from './statements/choices.js';
import { caseInBrief } from './tickets.js';
import { joined, say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { distinct } from './reading.js';
import { NOTHING } from './tables.js';
import { capitalised } from './enumerations.js';
import { sayInterval, sayPercentage, sayPeriod, sayTimeTarget } from './said-values.js';

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
): Content {
    const cases = casesOf(tier, priority, metric);
    const parts = [
        ...timesOf(promisesOf(tier, priority, metric), stated),
        ...cases.flatMap(target => {
            const alike = cases.filter(each => isSameScope(each.scope, target.scope));
            return alike[0] === target ? timesOf(alike, stated, caseInBrief(target.scope)) : [];
        }),
    ];
    return parts.length > 0 ? capitalised(joined(parts, '; ')) : NOTHING;
}

/** The times of promises for the same tickets: `30 minutes; from the detection: 1 hour`. */
export function sayTargets(targets: readonly Target[], stated: Calendar | undefined): Content {
    return joined(timesOf(targets, stated), '; ');
}

/** Each time of promises for the same tickets, after what it is for and what tells it from the others. */
function timesOf(targets: readonly Target[], stated: Calendar | undefined, ...tickets: readonly string[]): Content[] {
    const times = targets.map(target => {
        const words = [...tickets, ...apart(target, targets)];
        const time = sayTarget(target, stated);
        return words.length > 0 ? say`${joined(words, ', ')}: ${time}` : time;
    });
    return distinct(times);
}

/** The share of the tickets and the event from which on the time runs, as far as others have another one. */
function apart(target: Target, others: readonly Target[]): Content[] {
    return [shareOf, startOf].flatMap(wordsFor => {
        const said = wordsFor(target);
        return said && distinct(others.map(each => wordsFor(each) ?? [])).length > 1 ? [said] : [];
    });
}

/** `for 95% of the Tickets of each calendar month`, `on average of the Tickets` */
function shareOf({ attainment }: Target): Content | undefined {
    const { share, mean, population, period } = attainment ?? {};
    const part = mean ? ['on average'] : share && say`for ${sayPercentage(share)}`;
    const each = period === undefined ? '' : ` of each ${sayPeriod(period)}`;
    return part && say`${part} of the ${population ?? 'Tickets'}${each}`;
}

function startOf({ start }: Target): Content | undefined {
    return start === undefined ? undefined : [`from ${eventName(start)}`];
}

/** A time and, where the table does not state them, the hours in which it runs. */
function sayTarget(target: Target, stated: Calendar | undefined): Content {
    return say`${sayPromise(target.promise.value, target.metric)}${otherHours(target, stated)}`;
}

/** `4 Business Hours`, `every hour`, `best effort` */
function sayPromise(promise: TimeTarget, metric: Metric): Content {
    return promise.kind === 'within' && metric === 'update' ? sayInterval(promise.duration) : [sayTimeTarget(promise)];
}
