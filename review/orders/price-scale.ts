import Big from 'big.js';
import type * as ast from '../../language/generated/ast.js';
import type { Link, Statement } from '../../language/agreement/statement.js';
import { singularUnit } from '../../language/values/period.js';
import { formatMoney, formatPer } from '../../language/values/formatting.js';
import { canonicalOf } from './canonical.js';
import { shareOf, formatShare } from './numbers.js';
import { comparedParts, EQUAL, INCOMPARABLE, type Compared, type Domain } from './order.js';

/** Prices by the quantity, as one or several statements say them. */
export type PriceScale = Omit<Statement<ast.PriceScale>, 'provenance'>;

/**
 * All prices by quantity of a pricing, each found by its label and by what it is for. The one is more than the other
 * where no quantity costs less; where some cost more and others less the two are mixed.
 */
export const priceScales: Domain<readonly PriceScale[]> = {
    name: 'price-scale',
    compare: (before, after) => {
        if (priceScales.canonical(before) === priceScales.canonical(after)) return EQUAL;
        const others = new Map(after.map(each => [keyOf(each), each]));
        const keys = new Set(before.map(keyOf));
        if ([before.length, after.length, others.size].some(size => size !== keys.size)) return INCOMPARABLE;
        const parts = before.map(scale => {
            const other = others.get(keyOf(scale));
            return other ? compareScales(scale, other) : INCOMPARABLE;
        });
        return comparedParts(parts);
    },
    format: scales => scales.map(formatScale).join('; ') || 'no prices by quantity',
    canonical: scales => scales.map(canonicalScale).sort().join('\n'),
    isOrdered: true,
    actions: { greater: 'increased', less: 'decreased' },
};

function formatScale({ scheme, label, unit, period, statements }: PriceScale): string {
    const bands = statements.map(band => {
        const upTo = band.kind === 'UpperPriceBand' ? `up to ${band.limit?.written ?? '?'}` : 'above';
        return `${upTo} at ${band.price ? formatMoney(band.price) : '?'}`;
    });
    return `${scheme ?? 'volume'} "${label ?? ''}" per ${unit ?? '?'}${formatPer(period)} { ${bands.join(' ')} }`;
}

function keyOf({ label, binding }: PriceScale): string {
    return JSON.stringify([canonicalOf(label), ...[binding?.subjects, binding?.also].map(namesOf)]);
}

function namesOf(links: readonly Link[] | undefined): readonly string[] {
    return (links ?? []).map(({ name }) => name).sort();
}

function canonicalScale(scale: PriceScale): string {
    const tariff = tariffOf(scale);
    if (!tariff) return `${keyOf(scale)} ${formatScale(scale).replace(/\s+/g, ' ')}`;
    const pieces = tariff.pieces.map(
        ({ upTo, base, rate }) => `${upTo?.toFixed() ?? ''}: ${base.toFixed()} + ${rate.toFixed()}`,
    );
    return `${keyOf(scale)} ${tariff.measure} ${pieces.join(', ')}`;
}

/** What a quantity costs, from that of the piece before up to this one: `base` and so much for each. */
interface Piece {
    /** `undefined` for all that is left. */
    readonly upTo: Big | undefined;
    readonly base: Big;
    readonly rate: Big;
}

interface Tariff {
    /** The unit, period and currency. */
    readonly measure: string;
    readonly pieces: readonly Piece[];
}

/** The price as a function of the quantity; `undefined` while a band lacks a part, falls, or has a currency of its own. */
function tariffOf({ scheme, unit, period, statements }: PriceScale): Tariff | undefined {
    const currency = statements[0]?.price?.currency;
    if (currency === undefined || unit === undefined || scheme === undefined) return undefined;
    const pieces: Piece[] = [];
    let [below, paid] = [new Big(0), new Big(0)];
    for (const band of statements) {
        const limit = band.kind === 'UpperPriceBand' ? band.limit?.exact : undefined;
        if (!band.price || band.price.currency !== currency) return undefined;
        if (band.kind === 'UpperPriceBand' && !limit?.gt(below)) return undefined;
        const rate = band.price.amount.exact;
        const base = scheme === 'graduated' ? paid.minus(rate.times(below)) : new Big(0);
        const last = pieces.at(-1);
        if (last?.rate.eq(rate) && last.base.eq(base)) pieces.pop();
        pieces.push({ upTo: limit, base, rate });
        if (!limit) break;
        paid = paid.plus(rate.times(limit.minus(below)));
        below = limit;
    }
    return { measure: `per ${singularUnit(unit)}${formatPer(period)} in ${currency}`, pieces };
}

function compareScales(before: PriceScale, after: PriceScale): Compared {
    if (canonicalScale(before) === canonicalScale(after)) return EQUAL;
    const [was, is] = [tariffOf(before), tariffOf(after)];
    if (!was || !is || was.measure !== is.measure) return INCOMPARABLE;
    // Where one of them ends before the other, some quantities have no price on one side.
    const [end, otherEnd] = [was.pieces.at(-1)?.upTo, is.pieces.at(-1)?.upTo];
    if (end ? !otherEnd?.eq(end) : otherEnd) return INCOMPARABLE;
    return compareTariffs(was.pieces, is.pieces);
}

/** Both costs are straight lines between two limits, so the ends of each stretch say where one of them is higher. */
function compareTariffs(before: readonly Piece[], after: readonly Piece[]): Compared {
    const found = { isMore: false, isLess: false };
    const rises: (number | undefined)[] = [];
    const falls: (number | undefined)[] = [];
    const note = (was: Big, is: Big): void => {
        const change = is.minus(was);
        if (change.eq(0)) return;
        found[change.gt(0) ? 'isMore' : 'isLess'] = true;
        (change.gt(0) ? rises : falls).push(shareOf(change, was));
    };
    let from = new Big(0);
    for (let [left, right] = [0, 0]; ;) {
        const [was, is] = [before[left], after[right]];
        if (!was || !is) break;
        const upTo = !was.upTo ? is.upTo : !is.upTo || was.upTo.lt(is.upTo) ? was.upTo : is.upTo;
        const cost = ({ base, rate }: Piece, quantity: Big): Big => base.plus(rate.times(quantity));
        note(cost(was, from), cost(is, from));
        // Both scales begin at zero and never end, so the rates decide.
        if (!upTo || (from.eq(0) && was.base.eq(is.base))) note(was.rate, is.rate);
        if (!upTo) break;
        note(cost(was, upTo), cost(is, upTo));
        if (was.upTo?.eq(upTo)) left++;
        if (is.upTo?.eq(upTo)) right++;
        from = upTo;
    }
    const texts = [...formatShares(rises, 'more'), ...formatShares(falls, 'less')];
    const shares = [...rises, ...falls];
    const known = shares.flatMap(share => share ?? []);
    // A price of nothing that becomes one has no share, and then nor has the whole.
    const share = known.length === shares.length && known.length > 0 ? Math.max(...known) : undefined;
    return {
        order: found.isMore && found.isLess ? 'mixed' : found.isMore ? 'greater' : 'less',
        ...(texts.length > 0 && { magnitude: { text: texts.join(', '), share } }),
    };
}

/** `up to 20% more`, by the largest of some shares; nothing where one is of a price of nothing. */
function formatShares(shares: readonly (number | undefined)[], comparative: string): string[] {
    const known = shares.flatMap(share => share ?? []);
    if (known.length === 0 || known.length < shares.length)
        return shares.length > 0 ? [`${comparative} for some quantities`] : [];
    return [`up to ${formatShare(Math.max(...known))} ${comparative}`];
}
