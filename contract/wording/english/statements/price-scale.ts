import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import type { Decimal } from '../../../../language/values/decimal.js';
import { column, joined, paragraph, say, table } from '../../../tree/building.js';
import type { Block, Content, Table } from '../../../tree/document.js';
import { capitalised } from '../enumerations.js';
import { sayNumber, sayUnit } from '../said-values.js';
import { commaIfChosen } from './binding.js';
import { line } from './names.js';
import { about, given } from './sentences.js';
import { money } from './stated-values.js';

/** A price that depends on the quantity: a sentence, and a row for each band. */
export function priceScale(scale: Statement<ast.PriceScale>): readonly Block[] {
    const source = scale.provenance.span;
    const unit = scale.unit === undefined ? undefined : sayUnit(scale.unit);
    const per = say`Price per ${line(unit)}${given(scale.period, span => ` per ${span}`)}`;
    const rule =
        scale.scheme === 'volume'
            ? 'The price of the band that the quantity reaches applies to all units'
            : 'Each unit has the price of its own band';
    const lead = say`The Client shall pay the following price, according to the quantity${commaIfChosen(scale.binding)}. ${rule}:`;
    const rows = bandRows(scale, unit ?? '');
    const columns = [column('Quantity'), column(per, 'right')];
    return [
        paragraph(about(scale.label ?? 'Price', lead), source),
        table({ caption: undefined, columns, rows, source }),
    ];
}

function bandRows({ statements, provenance }: Statement<ast.PriceScale>, unit: string): Table['rows'] {
    if (statements.length === 0) return [{ cells: [[line(undefined)], [money(undefined)]], source: provenance.span }];
    let below: Decimal | undefined;
    return statements.map(band => {
        const limit = band.kind === 'UpperPriceBand' ? band.limit : undefined;
        const cells = [rangeOf(below, limit, unit), [money(band.price)]];
        below = limit ?? below;
        return { cells, source: band.provenance.span };
    });
}

/** `Up to 500 GB`, `Above 500 GB up to 1,000 GB`, `Above 1,000 GB` */
function rangeOf(below: Decimal | undefined, limit: Decimal | undefined, unit: string): Content {
    const above = below ? [say`above ${amountOf(below, unit)}`] : [];
    const upTo = limit ? [say`up to ${amountOf(limit, unit)}`] : [];
    const bounds = [...above, ...upTo];
    return bounds.length === 0 ? ['Any quantity'] : capitalised(joined(bounds, ' '));
}

function amountOf(amount: Decimal, unit: string): Content {
    const words = amount.exact.eq(1) ? unit : plural(unit);
    return say`${sayNumber(amount)}${words === '' ? '' : ` ${words}`}`;
}

/** `notebooks`; abbreviations such as `GB` have no plural. */
function plural(unit: string): string {
    if (!/[a-z]$/.test(unit) || unit.endsWith('s')) return unit;
    if (/[^aeiou]y$/.test(unit)) return unit.replace(/y$/, 'ies');
    return /(?:ch|sh|x|z)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
