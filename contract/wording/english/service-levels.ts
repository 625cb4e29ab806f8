import type { Agreement, Calendar, Metric, Priority, Target, Tier } from '../../../language/agreement/model.js';
import { narrowings } from '../../../language/agreement/ticket-scope.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { clause, column, missing, paragraph, reference, say, section, table } from '../../tree/building.js';
import type { Block, Content, Section } from '../../tree/document.js';
import { businessTime, calendarWithClause, statedCalendar } from './business-time.js';
import { metricDeed, metricName } from './metrics.js';
import { casesOf, metricsOf, promisesOf, rowsOf, sayTargets } from './promised-times.js';
import { caseTable } from './service-level-cases.js';
import { conditions } from './service-level-conditions.js';
import { labelOf } from './terms.js';
import { ticketsOf } from './tickets.js';
import { capitalised } from './enumerations.js';

/** Within which times tickets are dealt with: a table for each tier. */
export function serviceLevels(agreement: Agreement): Section | undefined {
    const promising = agreement.tiers.filter(tier => tier.targets.length > 0);
    const [first] = promising.flatMap(tier => tier.targets);
    if (!first) return undefined;
    return section({
        id: 'targets',
        heading: 'Service levels',
        sections: [
            obligation(promising, agreement.priorities),
            ...promising.map(tier => tierTargets(tier, agreement.priorities)),
        ],
        source: first.provenance.span,
    });
}

function obligation(promising: readonly Tier[], declared: readonly Priority[]): Section {
    const targets = promising.flatMap(tier => tier.targets);
    const source = targets[0]?.provenance.span;
    const rows = metricsOf(targets).map(metric => {
        return { cells: [say`${metricName(metric)}`, say`The Provider ${metricDeed(metric)}.`], source };
    });
    const cells = promising.flatMap(tier => cellsOf(tier, declared));
    const legend = promiseLegend(targets, cells);
    return {
        id: 'targets.obligation',
        heading: undefined,
        body: [
            paragraph(
                say`${duty(promising)} ${startOf(promising)} The Provider has met a service level when the following is the case:`,
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

/** What is promised less strongly is no obligation to keep the time. */
function duty(promising: readonly Tier[]): string {
    const isWeak = (strength: string | undefined): boolean => strength === 'objective' || strength === 'best-effort';
    const hasWeak = promising.some(
        ({ targets, terms }) =>
            targets.some(target => isWeak(target.strength)) ||
            terms.some(term => term.kind === 'TargetStrength' && isWeak(term.strength)),
    );
    return hasWeak
        ? 'Except where this Agreement states that service levels are an objective or are met with reasonable efforts, the Provider shall deal with each Ticket within the times of this clause.'
        : 'The Provider shall deal with each Ticket within the times of this clause.';
}

/** What a tier or a promise says of its own start comes before the general rule. */
function startOf(promising: readonly Tier[]): Content {
    const receipt = 'Each time runs from the moment at which the Provider receives the Ticket';
    const ofTiers = promising.some(tier => tier.terms.some(term => term.kind === 'ClockStart'));
    const ofTargets = promising.some(tier => tier.targets.some(target => target.start));
    if (ofTiers && ofTargets)
        return say`${receipt}, unless ${reference('tiers')} or this clause states another moment.`;
    if (ofTiers) return say`${receipt}, unless ${reference('tiers')} states another moment.`;
    return ofTargets ? say`${receipt}, unless this clause states another moment.` : say`${receipt}.`;
}

const BY_CASE = 'By case';
const DASH = '–';

/** What stands in cells instead of times. */
export function promiseLegend(targets: readonly Target[], cells: readonly Content[] = []): Content {
    const has = (kind: TimeTarget['kind']): boolean => targets.some(target => target.promise.value.kind === kind);
    const shows = (words: string): boolean => cells.some(cell => cell.length === 1 && cell[0] === words);
    const sentences = [
        has('none') && '“None” means that the Provider does not promise a time.',
        has('best-effort') &&
            '“Best effort” means that the Provider shall make reasonable efforts and does not promise a time.',
        has('not-applicable') &&
            '“Not applicable” means that the service level does not exist for Tickets of that priority.',
        shows(BY_CASE) &&
            '“By case” means that the time depends on the Ticket: it stands in the table of the cases below.',
        shows(DASH) && 'A dash means that the parties have not agreed this service level for that priority.',
    ];
    return say`${sentences.filter(each => each !== false).join(' ')}`;
}

function tierTargets(tier: Tier, declared: readonly Priority[]): Section {
    const id = `tier-${tier.name.value}.targets`;
    const general = generalOf(tier);
    const source = tier.targets[0]?.provenance.span ?? tier.provenance.span;
    const stated = statedCalendar(tier);
    return section({
        id,
        heading: labelOf(tier),
        body:
            general.length === 0
                ? []
                : [
                      table({
                          caption: say`Service levels of the Service Tier ${labelOf(tier)}`,
                          columns: [
                              column('Priority'),
                              ...metricsOf(general).map(metric => column(metricName(metric))),
                          ],
                          rows: generalRows(tier, declared, stated),
                          source,
                      }),
                  ],
        sections: [
            ...caseTable(tier, id, stated),
            ...numbered(`${id}.time`, businessTime(tier.targets, stated, calendarWithClause)),
            ...numbered(`${id}.condition`, conditions(tier.targets)),
        ],
        source,
    });
}

/** The promises for all tickets of a priority, or for all tickets. */
function generalOf(tier: Tier): readonly Target[] {
    return tier.targets.filter(target => narrowings(target.scope) === 0);
}

function generalRows(
    tier: Tier,
    declared: readonly Priority[],
    stated: Calendar | undefined,
): { readonly cells: readonly Content[]; readonly source: Target['provenance']['span'] | undefined }[] {
    const metrics = metricsOf(generalOf(tier));
    return rowsOf([tier], declared).map(priority => {
        const own = tier.targets.find(target => target.scope.priority === priority);
        return {
            cells: [say`${ticketsOf(priority)}`, ...metrics.map(metric => generalCell(tier, priority, metric, stated))],
            source: own?.provenance.span ?? priority?.provenance.span,
        };
    });
}

/** The cells of the general table of a tier. */
function cellsOf(tier: Tier, declared: readonly Priority[]): readonly Content[] {
    if (generalOf(tier).length === 0) return [];
    return generalRows(tier, declared, undefined).flatMap(row => row.cells);
}

const REQUIRED: ReadonlySet<Metric> = new Set(['respond', 'resolve']);

/** A response and a resolution belong to every priority; other service levels are given to some and not to others. */
function generalCell(
    tier: Tier,
    priority: Priority | undefined,
    metric: Metric,
    stated: Calendar | undefined,
): Content {
    const targets = promisesOf(tier, priority, metric);
    if (targets.length > 0) return capitalised(sayTargets(targets, stated));
    if (casesOf(tier, priority, metric).length > 0) return [BY_CASE];
    if (!REQUIRED.has(metric) || !priority) return [DASH];
    return [
        missing(
            `${metricName(metric).toLowerCase()} time for ${priority.name.value}`,
            `target ${priority.name.value} ${metric} none`,
            tier.targets.some(({ scope }) => !scope.priority || scope.priority === priority) ? undefined : 'D18',
        ),
    ];
}

/** Each paragraph with a number of its own. */
function numbered(id: string, blocks: readonly Block[]): Section[] {
    return blocks.map((block, index) => clause(`${id}${index === 0 ? '' : `-${index + 1}`}`, [block], block.source));
}
