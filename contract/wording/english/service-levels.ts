import {
    METRICS,
    type Agreement,
    type Metric,
    type Priority,
    type Target,
    type Tier,
} from '../../../language/agreement/model.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { clause, column, missing, paragraph, reference, say, section, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { capital, sayInterval, sayTimeTarget } from './values.js';
import { metricDeed, metricName } from './metrics.js';
import { businessTime, calendarWithClause } from './business-time.js';
import { conditions, specialTargets } from './service-level-conditions.js';
import { labelOf, priorityLabel } from './terms.js';

/** Within which times tickets are dealt with: a table for each tier. */
export function serviceLevels(agreement: Agreement): Section | undefined {
    const promising = agreement.tiers.filter(tier => tier.targets.length + tier.specialTargets.length > 0);
    const [first] = promising.flatMap(tier => [...tier.targets, ...tier.specialTargets]);
    if (!first) return undefined;
    const source = first.provenance.span;
    return section({
        id: 'targets',
        heading: 'Service levels',
        sections: [
            obligation(promising, agreement.priorities),
            ...promising.map(tier => tierTargets(tier, agreement.priorities)),
        ],
        source,
    });
}

function obligation(promising: readonly Tier[], declared: readonly Priority[]): Section {
    const targets = promising.flatMap(tier => [...tier.targets, ...tier.specialTargets]);
    const source = targets[0]?.provenance.span;
    const rows = metricsOf(targets).map(metric => {
        return { cells: [say`${metricName(metric)}`, say`The Provider ${metricDeed(metric)}.`], source };
    });
    const legend = promiseLegend(
        targets,
        promising.some(tier => leavesOut(tier, declared)),
    );
    return {
        id: 'targets.obligation',
        heading: undefined,
        body: [
            paragraph(
                say`The Provider shall deal with each Ticket within the times of this clause. ${startOf(promising)} The Provider has met a service level when the following is the case:`,
                source,
            ),
            table({
                caption: undefined,
                columns: [column('Service level'), column('Met when')],
                rows,
                source,
            }),
            ...(legend.length > 0 ? [paragraph(legend, source)] : []),
        ],
        sections: [],
        source,
    };
}

/** What a tier or a promise says of its own start comes before the general rule. */
function startOf(promising: readonly Tier[]): Content {
    const receipt = 'Each time runs from the moment at which the Provider receives the Ticket';
    const ofTiers = promising.some(tier => tier.terms.some(term => term.kind === 'ClockStart'));
    const ofTargets = promising.some(tier => [...tier.targets, ...tier.specialTargets].some(target => target.start));
    if (ofTiers && ofTargets)
        return say`${receipt}, unless ${reference('tiers')} or this clause states another moment.`;
    if (ofTiers) return say`${receipt}, unless ${reference('tiers')} states another moment.`;
    return ofTargets ? say`${receipt}, unless this clause states another moment.` : say`${receipt}.`;
}

/** What stands in cells instead of times. */
export function promiseLegend(targets: readonly Target[], dashes: boolean): Content {
    const has = (kind: TimeTarget['kind']): boolean => targets.some(target => target.promise.value.kind === kind);
    const sentences = [
        has('none') && '“None” means that the Provider does not promise a time.',
        has('best-effort') &&
            '“Best effort” means that the Provider shall make reasonable efforts and does not promise a time.',
        has('not-applicable') &&
            '“Not applicable” means that the service level does not exist for Tickets of that priority.',
        dashes && 'A dash means that the parties have not agreed this service level for that priority.',
    ];
    return say`${sentences.filter(each => each !== false).join(' ')}`;
}

function tierTargets(tier: Tier, declared: readonly Priority[]): Section {
    const id = `tier-${tier.name.value}.targets`;
    const metrics = metricsOf(tier.targets);
    const source = tier.targets[0]?.provenance.span ?? tier.provenance.span;
    const rows = prioritiesOf([tier], declared).map(priority => {
        const own = tier.targets.filter(target => target.priority === priority);
        return {
            cells: [say`${priorityLabel(priority)}`, ...metrics.map(metric => targetCell(own, metric, priority))],
            source: own[0]?.provenance.span ?? priority.provenance.span,
        };
    });
    return section({
        id,
        heading: labelOf(tier),
        body: [
            ...(metrics.length === 0
                ? []
                : [
                      table({
                          caption: say`Service levels of the Service Tier ${labelOf(tier)}`,
                          columns: [column('Priority'), ...metrics.map(metric => column(metricName(metric)))],
                          rows,
                          source,
                      }),
                  ]),
        ],
        sections: [
            ...numbered(`${id}.time`, businessTime(tier.targets, calendarWithClause)),
            ...numbered(`${id}.condition`, conditions(tier.targets)),
            ...specialTargets(tier, id),
        ],
        source,
    });
}

/** Each paragraph with a number of its own. */
function numbered(id: string, blocks: readonly Block[]): Section[] {
    return blocks.map((block, index) => clause(`${id}${index === 0 ? '' : `-${index + 1}`}`, [block], block.source));
}

/** The priorities that an agreement declares, then those that tiers promise something for all the same. */
export function prioritiesOf(tiers: readonly Tier[], declared: readonly Priority[]): readonly Priority[] {
    return [...new Set([...declared, ...tiers.flatMap(tier => tier.targets.map(target => target.priority))])];
}

/** The metrics for which something is promised, in the order in which they follow each other. */
export function metricsOf(targets: readonly Target[]): readonly Metric[] {
    return METRICS.filter(metric => targets.some(target => target.metric === metric));
}

/** Whether a table of the tier has a cell with a dash. */
function leavesOut(tier: Tier, declared: readonly Priority[]): boolean {
    const optional = metricsOf(tier.targets).filter(metric => !REQUIRED.has(metric));
    const states = (priority: Priority, metric: Metric): boolean =>
        tier.targets.some(target => target.priority === priority && target.metric === metric);
    return prioritiesOf([tier], declared).some(priority => optional.some(metric => !states(priority, metric)));
}

const REQUIRED: ReadonlySet<Metric> = new Set(['respond', 'resolve']);

/** A response and a resolution belong to every priority; other service levels are given to some and not to others. */
function targetCell(own: readonly Target[], metric: Metric, priority: Priority): Content {
    const promise = own.find(target => target.metric === metric)?.promise.value;
    if (promise) return [sayPromise(promise, metric)];
    if (!REQUIRED.has(metric)) return ['–'];
    return [missing(`${metricName(metric).toLowerCase()} time for ${priority.name.value}`)];
}

/** A promise as it stands in a table: `4 Business Hours`, `Every hour`, `Best effort`. */
export function sayPromise(promise: TimeTarget, metric: Metric): string {
    const recurs = promise.kind === 'within' && metric === 'update';
    return capital(recurs ? sayInterval(promise.duration) : sayTimeTarget(promise));
}
