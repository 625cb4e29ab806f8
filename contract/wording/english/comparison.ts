import { choiceOf, feesFor, pricingOf } from '../../../language/agreement/choices.js';
import type { Agreement, Tier } from '../../../language/agreement/model.js';
import { column, joined, note, say, section, strong, table } from '../../tree/building.js';
import type { Content, Section, Table } from '../../tree/document.js';
import { capital, capitalised, sayContents, sayList } from './enumerations.js';
import { plainText } from './reading.js';
import { comparison } from './coverage-table.js';
import { feeOf } from './fees.js';
import { metricName } from './metrics.js';
import { everyTime, metricsOf, promisesOf, rowsOf } from './promised-times.js';
import { sayUptime, sayUptimeStrength, uptimesIn } from './promised-uptime.js';
import { STRENGTH_IN_CELL } from './strength.js';
import { NOTHING } from './tables.js';
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
        ...strengths(agreement),
        ...uptime(agreement),
        ...charges(agreement),
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
                    ...tiers.map((tier): Content => everyTime(tier, priority, metric, tier.hours?.value)),
                ],
                source: tiers.flatMap(tier => promisesOf(tier, priority, metric))[0]?.provenance.span,
            }))
            .filter(({ cells: [, ...times] }) => times.some(([time]) => time !== NOTHING[0]));
        const body = [byTier(tiers, 'Priority', rows)];
        return section({ id: `comparison.${metric}`, heading: metricName(metric), body, source: rows[0]?.source });
    });
}

/** How strongly the times are promised, where a tier says it. */
function strengths({ tiers }: Agreement): Section[] {
    const stated = tiers.map(({ terms }) => terms.find(term => term.kind === 'TargetStrength'));
    const source = stated.find(term => term !== undefined)?.provenance.span;
    if (!source) return [];
    const cells = stated.map((term): Content =>
        term?.strength ? [capital(STRENGTH_IN_CELL[term.strength])] : NOTHING,
    );
    const rows = [{ cells: [say`Service levels`, ...cells], source }];
    const body = [byTier(tiers, 'Promise', rows)];
    return [section({ id: 'comparison.strength', heading: 'Strength of the promises', body, source })];
}

function uptime(agreement: Agreement): Section[] {
    const promising = agreement.availabilities.filter(availability => availability.targets.length > 0);
    const rows = promising.map(availability => ({
        cells: [
            say`${labelOf(availability)}`,
            ...agreement.tiers.map((tier): Content => {
                const found = uptimesIn(tier, availability).map(target => sayUptime(target, availability, agreement));
                return found.length === 0 ? NOTHING : say`${sayContents(found)}${sayUptimeStrength(availability)}`;
            }),
        ],
        source: availability.provenance.span,
    }));
    if (rows.length === 0) return [];
    const body = [byTier(agreement.tiers, 'Systems', rows)];
    return [section({ id: 'comparison.uptime', heading: 'Availability', body, source: rows[0]?.source })];
}

/** What the tiers cost, and the fees that are paid with some of them only. */
function charges(agreement: Agreement): Section[] {
    const { tiers } = agreement;
    const priced = tiers.filter(tier => tier.prices.length > 0);
    const prices = tiers.map(tier => capitalised(sayTierPrices(tier, tier.prices)));
    const rows = [
        ...(priced.length > 0
            ? [{ cells: [[strong(capital('charge'))], ...prices], source: priced[0]?.prices[0]?.provenance.span }]
            : []),
        ...feesByTier(agreement),
    ];
    const source = rows[0]?.source;
    if (rows.length === 0) return [];
    return [section({ id: 'comparison.charges', heading: 'Charges', body: [byTier(tiers, 'Price', rows)], source })];
}

function feesByTier(agreement: Agreement): Table['rows'] {
    const { tiers } = agreement;
    const held = tiers.map(tier => new Set(feesFor([choiceOf(tier)], agreement)));
    const some = pricingOf(agreement)
        .flatMap(topic => topic.statements)
        .filter(each => held.some(fees => fees.has(each)) && !held.every(fees => fees.has(each)));
    const rows = new Map<string, { readonly label: Content; readonly fees: (typeof some)[number][] }>();
    for (const statement of some) {
        const label = feeOf(statement)?.label;
        if (!label) continue;
        const key = plainText(label);
        const row = rows.get(key) ?? { label, fees: [] };
        rows.set(key, { ...row, fees: [...row.fees, statement] });
    }
    return [...rows.values()].map(({ label, fees }) => ({
        cells: [label, ...held.map(set => pricesIn(fees.filter(each => set.has(each))))],
        source: fees[0]?.provenance.span,
    }));
}

function pricesIn(fees: readonly Parameters<typeof feeOf>[0][]): Content {
    const prices = fees.map(each => feeOf(each)?.price ?? []);
    return prices.length === 0 ? NOTHING : capitalised(joined(prices, '; '));
}
