import type { Agreement, Tier } from '../../../language/agreement/model.js';
import { column, note, say, section, strong, table } from '../../building.js';
import type { Content, Section, Table } from '../../document.js';
import { capital, sayList, sayPercentage, sayPeriod } from './values.js';
import { comparison } from './coverage-table.js';
import { metricName } from './metrics.js';
import { everyTime, metricsOf, promisesOf, rowsOf } from './promised-times.js';
import { capitalised, NOTHING } from './tables.js';
import { labelOf, priorityLabel } from './terms.js';
import { ticketsOf } from './tickets.js';
import { sayTierPrices } from './tier-charges.js';
import { onCallOf } from './tiers.js';

/** The tiers side by side: what each covers, how fast it is, what it promises, what it costs. */
export function tierComparison(agreement: Agreement): readonly Section[] {
    const { tiers } = agreement;
    if (tiers.length === 0)
        return [
            section({
                id: 'comparison',
                heading: 'Service tiers',
                body: [note(say`This Agreement has no Service Tiers to compare.`, undefined)],
                source: undefined,
            }),
        ];
    return [
        ...comparison(agreement),
        ...support(tiers),
        ...metrics(agreement),
        ...uptime(agreement),
        ...charges(tiers),
    ];
}

/** A table with a column for each tier. */
function byTier(tiers: readonly Tier[], first: string, rows: Table['rows']): Table {
    const columns = [column(first), ...tiers.map(tier => column(labelOf(tier), 'center'))];
    return table({ caption: undefined, columns, rows, source: rows[0]?.source });
}

function support(tiers: readonly Tier[]): Section[] {
    if (!tiers.some(tier => tier.hours ?? tier.onCall[0])) return [];
    const source = tiers[0]?.provenance.span;
    const hours = tiers.map((tier): Content => (tier.hours ? [labelOf(tier.hours.value)] : ['–']));
    const onCall = tiers.map((tier): Content =>
        onCallOf(tier).length > 0 ? [sayList(onCallOf(tier).map(fact => priorityLabel(fact.value)))] : NOTHING,
    );
    const rows = [
        { cells: [say`Support`, ...hours], source },
        ...(tiers.some(tier => onCallOf(tier).length > 0)
            ? [{ cells: [say`On call outside these hours`, ...onCall], source }]
            : []),
    ];
    return [section({ id: 'comparison.support', heading: 'Support', body: [byTier(tiers, 'Hours', rows)], source })];
}

/** Business time runs in the hours of the tier, which stand above the times, unless a cell names others. */
function metrics(agreement: Agreement): Section[] {
    const { tiers } = agreement;
    return metricsOf(tiers.flatMap(tier => tier.targets)).map(metric => {
        const rows = rowsOf(tiers, agreement.priorities)
            .map(priority => ({
                cells: [
                    say`${ticketsOf(priority)}`,
                    ...tiers.map((tier): Content => [everyTime(tier, priority, metric, tier.hours?.value)]),
                ],
                source: tiers.flatMap(tier => promisesOf(tier, priority, metric))[0]?.provenance.span,
            }))
            .filter(({ cells: [, ...times] }) => times.some(([time]) => time !== NOTHING[0]));
        const body = [byTier(tiers, 'Priority', rows)];
        return section({ id: `comparison.${metric}`, heading: metricName(metric), body, source: rows[0]?.source });
    });
}

function uptime(agreement: Agreement): Section[] {
    const promising = agreement.availabilities.filter(availability => availability.targets.length > 0);
    const rows = promising.map(availability => ({
        cells: [
            say`${labelOf(availability)}`,
            ...agreement.tiers.map((tier): Content => {
                const found = availability.targets.find(
                    ({ value }) => value.tiers.length === 0 || value.tiers.includes(tier),
                );
                if (!found) return ['–'];
                const { percentage, period } = found.value;
                return say`${sayPercentage(percentage)}${period ? ` of each ${sayPeriod(period)}` : ''}`;
            }),
        ],
        source: availability.provenance.span,
    }));
    if (rows.length === 0) return [];
    const body = [byTier(agreement.tiers, 'Systems', rows)];
    return [section({ id: 'comparison.uptime', heading: 'Availability', body, source: rows[0]?.source })];
}

function charges(tiers: readonly Tier[]): Section[] {
    const priced = tiers.find(tier => tier.prices.length > 0);
    if (!priced) return [];
    const source = priced.prices[0]?.provenance.span;
    const rows = [
        {
            cells: [[strong(capital('charge'))], ...tiers.map(tier => capitalised(sayTierPrices(tier, tier.prices)))],
            source,
        },
    ];
    return [section({ id: 'comparison.charges', heading: 'Charges', body: [byTier(tiers, 'Price', rows)], source })];
}
