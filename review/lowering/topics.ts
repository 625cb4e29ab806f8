import type { Topic } from '../../language/agreement/model.js';
import { STATEMENTS } from '../../language/tables/statements.js';
import type { AstNode } from '../../language/agreement/statement.js';
import type { Comparison } from '../comparison/comparison.js';
import { TOPICS } from '../comparison/topics.js';
import type { Metric } from '../metrics/metric.js';
import type { Atom } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { blockMetrics } from '../comparison/statement-metrics.js';
import { lowerStatements } from './statements.js';

const TOPIC_METRICS = new Map(
    Object.entries(TOPICS).map(([rule, { kind, added, stake, statements }]) => [
        rule,
        {
            declaration: declarationMetrics(kind, STATEMENTS[rule]?.meaning ?? '', added, { stake }),
            // The type of the table ensures that each topic is used with the comparison of its own statements.
            statements: blockMetrics(kind, statements as unknown as Comparison<AstNode>),
        },
    ]),
);

/** The metrics that topics have beside those of their statements. */
export const topicMetrics: readonly Metric[] = [...TOPIC_METRICS.values()].flatMap(({ declaration }) => [
    declaration.declaration as Metric,
    declaration.label as Metric,
]);

/** The metrics of the statements of each kind of topic. */
export const topicStatements = [...TOPIC_METRICS.values()].map(({ statements }) => statements);

export function lowerTopic(topic: Topic): Atom[] {
    const metrics = TOPIC_METRICS.get(topic.kind);
    if (!metrics) return [];
    const holder = holderOf(metrics.declaration.kind, topic);
    return [
        ...lowerDeclaration(metrics.declaration, topic, holder),
        ...lowerStatements(topic.statements, metrics.statements, holder, holder.identity),
    ];
}
