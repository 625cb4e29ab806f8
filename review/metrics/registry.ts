import { TERMS } from '../comparison/terms.js';
import { availabilityMetrics } from '../lowering/availabilities.js';
import { calendarMetrics } from '../lowering/calendars.js';
import { headMetrics } from '../lowering/head.js';
import { partyMetrics } from '../lowering/parties.js';
import { promiseMetrics } from '../lowering/promises.js';
import { recoveryMetricsOfModel } from '../lowering/recoveries.js';
import { serviceMetrics } from '../lowering/services.js';
import { textMetrics } from '../lowering/texts.js';
import { tierMetrics } from '../lowering/tiers.js';
import { topicMetrics, topicStatements } from '../lowering/topics.js';
import type { BlockMetrics } from '../comparison/statement-metrics.js';
import { actionsOf, changeId, type Metric } from './metric.js';

/** Everything that a review compares, each metric once. */
export const METRICS: readonly Metric[] = [
    ...headMetrics,
    ...partyMetrics,
    ...calendarMetrics,
    ...serviceMetrics,
    ...tierMetrics,
    ...promiseMetrics,
    ...availabilityMetrics,
    ...recoveryMetricsOfModel,
    ...topicMetrics,
    ...textMetrics,
    ...[...Object.values(TERMS), ...topicStatements].flatMap(ofStatements),
];

function ofStatements(block: BlockMetrics): Metric[] {
    return [...block.values()].flatMap(({ existence, together, values }) => [
        ...[existence, together].filter(each => each !== undefined),
        ...values.map(({ metric }) => metric),
    ]);
}

/** Every identifier that a change can have, with its metric. */
export const CHANGE_IDS: ReadonlyMap<string, Metric> = new Map(
    METRICS.flatMap(metric => actionsOf(metric).map(action => [changeId(metric, action), metric] as const)),
);
