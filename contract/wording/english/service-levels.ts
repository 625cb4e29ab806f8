import {
    METRICS,
    type Agreement,
    type Calendar,
    type Metric,
    type Priority,
    type SpecialTarget,
    type Target,
    type Tier,
} from '../../../language/agreement/model.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { column, missing, paragraph, reference, say, section, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { capital, sayInterval, sayList, sayPeriod, sayTimeTarget } from '../../values.js';
import { strength } from './statements/indicators.js';
import { event, given, percent } from './statements/words.js';
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

/** What a metric is called at the head of a column, and what the provider does to meet it. */
const METRIC_WORDS: Readonly<Record<Metric, readonly [heading: string, deed: string]>> = {
    'answer-call': ['Answer', 'has answered the call'],
    acknowledge: ['Acknowledgement', 'has confirmed to the Client that it has received the Ticket'],
    respond: ['Response', 'has told the Client that a qualified person is working on the Ticket'],
    reply: ['Next reply', 'has replied to a further message of the Client'],
    update: ['Updates', 'informs the Client of the state of the Ticket at these intervals until it is resolved'],
    assign: ['Assignment', 'has assigned a qualified person to the Ticket'],
    start: ['Start of work', 'has begun to work on the cause of the Ticket'],
    diagnose: ['Diagnosis', 'has told the Client what causes the Ticket'],
    plan: ['Plan', 'has given the Client a plan for resolving the Ticket'],
    contain: ['Containment', 'has stopped the incident from spreading'],
    escalate: ['Escalation', 'has escalated the Ticket'],
    communicate: ['Communication', 'has informed everybody concerned'],
    'on-site': ['Arrival on site', 'has arrived on site'],
    'replace-part': ['Replacement of parts', 'has replaced the defective part'],
    workaround: ['Workaround', 'has given the Client a means to continue its work until the Ticket is resolved'],
    restore: ['Restoration', 'has restored the operation of the systems that the Ticket concerns'],
    'restore-data': ['Restoration of data', 'has restored the data that the Client asked for'],
    'complete-change': ['Completion of a change', 'has completed the approved change'],
    resolve: ['Resolution', 'has removed the cause of the Ticket or fulfilled the request'],
    'root-cause': ['Root cause analysis', 'has given the Client a written analysis of the cause'],
    close: ['Closure', 'has closed the Ticket with the consent of the Client'],
};

/** What a service level is called at the head of a column. */
export function metricName(metric: Metric): string {
    return METRIC_WORDS[metric][0];
}

/** What the provider has done when a service level is met: `has arrived on site`. */
export function metricDeed(metric: Metric): string {
    return METRIC_WORDS[metric][1];
}

function obligation(promising: readonly Tier[], declared: readonly Priority[]): Section {
    const targets = promising.flatMap(tier => [...tier.targets, ...tier.specialTargets]);
    const source = targets[0]?.provenance.span;
    const rows = metricsOf(targets).map(metric => {
        const [heading, deed] = METRIC_WORDS[metric];
        return { cells: [say`${heading}`, say`The Provider ${deed}.`], source };
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
                say`The Provider shall deal with each Ticket within the times of this clause. They run from the moment at which the Provider receives the Ticket, and are met as follows:`,
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

function promiseLegend(targets: readonly Target[], dashes: boolean): Content {
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
    const metrics = metricsOf(tier.targets);
    const source = tier.targets[0]?.provenance.span ?? tier.provenance.span;
    const rows = prioritiesOf(tier, declared).map(priority => {
        const own = tier.targets.filter(target => target.priority === priority);
        return {
            cells: [say`${priorityLabel(priority)}`, ...metrics.map(metric => targetCell(own, metric, priority))],
            source: own[0]?.provenance.span ?? priority.provenance.span,
        };
    });
    return section({
        id: `tier-${tier.name.value}.targets`,
        heading: labelOf(tier),
        body: [
            ...(metrics.length === 0
                ? []
                : [
                      table({
                          caption: say`Service levels of the Service Tier ${labelOf(tier)}`,
                          columns: [column('Priority'), ...metrics.map(metric => column(METRIC_WORDS[metric][0]))],
                          rows,
                          source,
                      }),
                  ]),
            ...businessTime(tier),
            ...conditions(tier),
            ...specialTargets(tier),
        ],
        source,
    });
}

/** What some promises of the table say beyond their time. */
function conditions(tier: Tier): Block[] {
    return tier.targets
        .filter(target => target.start ?? target.attainment ?? target.strength)
        .map(target =>
            paragraph(
                say`${METRIC_WORDS[target.metric][0]} for ${priorityLabel(target.priority)}: ${conditionOf(target)}.`,
                target.provenance.span,
            ),
        );
}

function conditionOf({ start, attainment, strength: how }: Target): Content {
    const parts = [
        ...(start === undefined ? [] : [say`the time runs from ${event(start)}`]),
        ...(attainment ? [say`it holds for ${shareOf(attainment)}`] : []),
        ...(how === undefined ? [] : [say`it is ${strength(how)}`]),
    ];
    return parts.reduce((said, next) => say`${said}; ${next}`);
}

function shareOf({ share, mean, population, period }: NonNullable<Target['attainment']>): Content {
    const of = population === undefined ? 'Tickets' : population;
    return say`${mean ? `the mean of the ${of}` : say`${percent(share)} of the ${of}`}${given(period, unit => ` of each ${sayPeriod(unit)}`)}`;
}

function specialTargets(tier: Tier): Block[] {
    const [first] = tier.specialTargets;
    if (!first) return [];
    const source = first.provenance.span;
    const rows = tier.specialTargets.map(target => ({
        cells: [
            say`${priorityLabel(target.priority)}`,
            say`${casesOf(target)}`,
            say`${METRIC_WORDS[target.metric][0]}`,
            specialCell(target),
        ],
        source: target.provenance.span,
    }));
    const columns = [column('Priority'), column('For'), column('Service level'), column('Time')];
    return [
        table({
            caption: say`Service levels of the Service Tier ${labelOf(tier)} in certain cases`,
            columns,
            rows,
            source,
        }),
    ];
}

function specialCell(target: SpecialTarget): Content {
    const time = capital(sayTimeTarget(target.promise.value));
    return (target.start ?? target.attainment ?? target.strength) ? say`${time}; ${conditionOf(target)}` : [time];
}

function casesOf({ tickets, delivery, band }: SpecialTarget): string {
    const cases = [
        ...(tickets === undefined ? [] : [tickets.replaceAll('-', ' ')]),
        ...(delivery === undefined ? [] : [delivery === 'on-site' ? 'work on site' : 'remote work']),
        ...(band ? [`time of receipt in “${band.label}”`] : []),
    ];
    return capital(cases.join(', '));
}

function prioritiesOf(tier: Tier, declared: readonly Priority[]): readonly Priority[] {
    return [...new Set([...declared, ...tier.targets.map(target => target.priority)])];
}

function metricsOf(targets: readonly Target[]): readonly Metric[] {
    return METRICS.filter(metric => targets.some(target => target.metric === metric));
}

/** Whether a table of the tier has a cell with a dash. */
function leavesOut(tier: Tier, declared: readonly Priority[]): boolean {
    const optional = metricsOf(tier.targets).filter(metric => !REQUIRED.has(metric));
    const states = (priority: Priority, metric: Metric): boolean =>
        tier.targets.some(target => target.priority === priority && target.metric === metric);
    return prioritiesOf(tier, declared).some(priority => optional.some(metric => !states(priority, metric)));
}

const REQUIRED: ReadonlySet<Metric> = new Set(['respond', 'resolve']);

/** A response and a resolution belong to every priority; other service levels are given to some and not to others. */
function targetCell(own: readonly Target[], metric: Metric, priority: Priority): Content {
    const promise = own.find(target => target.metric === metric)?.promise.value;
    if (promise) return [sayPromise(promise, metric)];
    if (!REQUIRED.has(metric)) return ['–'];
    return [missing(`${METRIC_WORDS[metric][0].toLowerCase()} time for ${priority.name.value}`)];
}

/** A promise as it stands in a table: `4 Business Hours`, `Every hour`, `Best effort`. */
export function sayPromise(promise: TimeTarget, metric: Metric): string {
    const recurs = promise.kind === 'within' && metric === 'update';
    return capital(recurs ? sayInterval(promise.duration) : sayTimeTarget(promise));
}

/** In which hours business time runs, for each calendar and the priorities that it holds for. */
function businessTime(tier: Tier): Block[] {
    const business = tier.targets.filter(isBusiness);
    const byCalendar = new Map<Calendar | undefined, Target[]>();
    for (const target of business)
        byCalendar.set(target.calendar, [...(byCalendar.get(target.calendar) ?? []), target]);
    return [...byCalendar].map(([calendar, targets]) => {
        const hours = calendar
            ? say`${labelOf(calendar)} (${reference(`calendar-${calendar.name.value}`)})`
            : [missing('hours in which business time runs')];
        const priorities = [...new Set(targets.map(target => priorityLabel(target.priority)))];
        const scope = byCalendar.size > 1 ? ` for ${sayList(priorities)}` : '';
        return paragraph(
            say`Time in ${businessUnits(targets)}${scope} runs only within ${hours}.`,
            targets[0]?.provenance.span,
        );
    });
}

function isBusiness(target: Target): boolean {
    const promise = target.promise.value;
    return promise.kind === 'within' && promise.duration.clock === 'business';
}

function businessUnits(targets: readonly Target[]): string {
    const units = targets.flatMap(({ promise: { value } }) =>
        value.kind === 'within' ? [`Business ${capital(value.duration.unit)}s`] : [],
    );
    return sayList([...new Set(units)]);
}
