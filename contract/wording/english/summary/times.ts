import type { Agreement, Metric, Target, Tier } from '../../../../language/agreement/model.js';
import { termsOf } from '../../../../language/agreement/promises.js';
import { formatScope } from '../../../../language/agreement/ticket-scope.js';
import { column, joined, paragraph, say, strong } from '../../../tree/building.js';
import type { Block, Content, Table } from '../../../tree/document.js';
import { capital, sayList } from '../enumerations.js';
import { businessTime, isBusiness, statedCalendar } from '../business-time.js';
import { metricName } from '../metrics.js';
import { conditions } from '../service-level-conditions.js';
import { everyTime, metricsOf, rowsOf } from '../promised-times.js';
import { promiseLegend } from '../service-levels.js';
import { sayStrength } from '../strength.js';
import { filledTable } from '../tables.js';
import { labelOf, serviceTiers } from '../terms.js';
import { ticketsOf } from '../tickets.js';
import { alikeIn } from './hours.js';

/** The times that are promised: all of them where the tiers promise the same, else those that matter most. */
export function fast(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    const promising = tiers.filter(tier => tier.targets.length > 0);
    const groups = alikeIn(promising, promisesOf);
    const [only, ...others] = groups;
    const [tier] = only ?? [];
    if (!only || !tier) return [];
    const caption = promising.length < tiers.length ? capital(serviceTiers(promising)) : undefined;
    return others.length === 0
        ? [...inFull(tier, agreement, caption), ...legend(tier.targets), ...conditionsOf(tier)]
        : [...sideBySide(groups, agreement), ...legend(promising.flatMap(each => each.targets)), ...inBrief(promising)];
}

/** What a tier promises, so that tiers can be compared. */
function promisesOf(tier: Tier): string {
    const targets = tier.targets.map(target =>
        [formatScope(target.scope), target.metric, ...termsOf(target), target.owner, target.label].join('|'),
    );
    return [...targets, strengthOf(tier)].join('\n');
}

/** A row for each priority, a column for each metric. */
function inFull(tier: Tier, agreement: Agreement, caption: string | undefined): Block[] {
    const metrics = metricsOf(tier.targets);
    const stated = statedCalendar(tier);
    const rows = rowsOf([tier], agreement.priorities).map(priority => ({
        cells: [
            say`${ticketsOf(priority)}`,
            ...metrics.map((metric): Content => everyTime(tier, priority, metric, stated)),
        ],
        source: priority?.provenance.span,
    }));
    return [tableOf(caption, ['Priority', ...metrics.map(metricName)], rows)];
}

/** What a client asks first: when somebody works on it, and when it works again. */
const FIRST_ASKED: ReadonlySet<Metric> = new Set(['respond', 'on-site', 'workaround', 'restore', 'resolve']);

/** A row for each tier, a column for each priority, with the times of the main metrics in a cell. */
function sideBySide(groups: readonly (readonly Tier[])[], agreement: Agreement): Block[] {
    const tiers = groups.flat();
    const promised = metricsOf(tiers.flatMap(tier => tier.targets));
    const main = promised.filter(metric => FIRST_ASKED.has(metric));
    const metrics = main.length > 0 ? main : promised.slice(0, 2);
    const priorities = rowsOf(tiers, agreement.priorities);
    const rows = groups.flatMap(group => {
        const [tier] = group;
        if (!tier) return [];
        const times = priorities.map(priority =>
            joined(
                metrics.map(metric => everyTime(tier, priority, metric, statedCalendar(tier))),
                ' / ',
            ),
        );
        return [{ cells: [say`${sayList(group.map(labelOf))}`, ...times], source: tier.provenance.span }];
    });
    return [tableOf(metrics.map(metricName).join(' / '), ['Service Tier', ...priorities.map(ticketsOf)], rows)];
}

function tableOf(caption: string | undefined, heads: readonly string[], rows: Table['rows']): Table {
    return filledTable({
        caption: caption === undefined ? undefined : [caption],
        columns: heads.map(head => column(head)),
        rows,
        source: rows[0]?.source,
    });
}

function legend(targets: readonly Target[]): Block[] {
    const content = promiseLegend(targets);
    return content.length > 0 ? [paragraph(content, targets[0]?.provenance.span)] : [];
}

function conditionsOf(tier: Tier): Block[] {
    const strength = strengthOf(tier);
    return [
        ...businessTime(tier.targets, statedCalendar(tier), calendar => [labelOf(calendar)]),
        ...conditions(tier.targets),
        ...(strength ? [paragraph(sayStrength(strength, 'these service levels'), tier.provenance.span)] : []),
    ];
}

function strengthOf(tier: Tier): 'objective' | 'best-effort' | undefined {
    const strengths = tier.terms.flatMap(term => (term.kind === 'TargetStrength' ? [term.strength] : []));
    return strengths.find(strength => strength === 'objective' || strength === 'best-effort');
}

/** The same for several tiers: what would not fit onto the page is said to be in the agreement. */
function inBrief(tiers: readonly Tier[]): Block[] {
    const targets = tiers.flatMap(tier => tier.targets);
    const calendars = new Set(targets.filter(isBusiness).map(target => target.clock.calendar));
    const times =
        calendars.size > 1
            ? tiers.flatMap(tier =>
                  ofTier(
                      tier,
                      businessTime(tier.targets, statedCalendar(tier), each => [labelOf(each)]),
                  ),
              )
            : businessTime(targets, [...calendars][0], calendar => [labelOf(calendar)]);
    const matters = [
        targets.some(({ attainment }) => attainment) && 'for which share of the Tickets these times hold',
        targets.some(({ start, stop, pauses, resets }) => start ?? stop ?? pauses[0] ?? resets[0]) &&
            'which events start, stop and suspend them',
        (targets.some(({ strength }) => strength) || tiers.some(tier => strengthOf(tier) !== undefined)) &&
            'which of them are objectives without a guarantee',
        targets.some(({ owner }) => owner) && 'which of them are contained in another agreement',
    ].filter(matter => matter !== false);
    const conditional = matters.length > 0;
    const content = say`The Agreement says ${sayList(matters)}.`;
    return [...times, ...(conditional ? [paragraph(content, targets[0]?.provenance.span)] : [])];
}

function ofTier(tier: Tier, blocks: readonly Block[]): Block[] {
    return blocks.map(block =>
        block.kind === 'paragraph'
            ? paragraph(say`${strong(`${labelOf(tier)}:`)} ${block.content}`, block.source)
            : block,
    );
}
