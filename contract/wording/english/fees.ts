import type * as ast from '../../../language/generated/ast.js';
import type { Statement } from '../../../language/agreement/statement.js';
import { joined, missing, say, strong } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { chargeConditions } from './statements/pricing.js';
import { line, quoted } from './statements/names.js';
import { given } from './statements/sentences.js';
import { money, percent, price, time } from './statements/stated-values.js';
import { sayUnit } from './said-values.js';

type Pricing = Statement<ast.PricingStatement>;

/** A fee for people who do not read the clause: its name and what is paid. */
export interface Fee {
    readonly label: Content;
    readonly price: Content;
}

/** A fee in a few words; nothing for statements about invoices and the like. */
export function feeOf(statement: Pricing): Fee | undefined {
    switch (statement.kind) {
        case 'Charge':
            return titled(
                statement.label,
                price(statement.price),
                ...chargeConditions({ ...statement, binding: undefined }).map(each => say`; ${each}`),
            );
        case 'PriceScale':
            return titled(statement.label, scale(statement));
        case 'PercentageFee':
            return titled(
                statement.label,
                say`${percent(statement.share)} of ${quoted(statement.base)}`,
                given(statement.floor, least => say`, at least ${price(least)}`),
            );
        case 'LabourRate':
            return titled(
                statement.label,
                say`${price(statement.price)}`,
                given(statement.band, band => say`, during ${quoted(band.label)}`),
            );
        case 'BlockOfHours':
            return titled(
                statement.label,
                say`${money(statement.price)} in advance for ${time(statement.hours)} of work`,
            );
        case 'MinimumCommitment':
            return titled('Minimum', say`${price(statement.price)}, whatever the quantities`);
        case 'OneTimeFee':
            return titled(statement.label, say`${money(statement.price)} once`);
        case 'Discount':
            return titled(statement.label, say`${share(statement)} less`);
        case 'Surcharge':
            return titled(statement.label, say`${share(statement)} more`);
        case 'PassThrough':
            return titled(statement.label, say`as the costs arise`);
        default:
            return undefined;
    }
}

function share({ share: part, amount }: Statement<ast.Discount> | Statement<ast.Surcharge>): Content {
    return part ? [percent(part)] : price(amount);
}

/** `GBP 0.10 to GBP 0.07 per GB per month, according to the quantity` */
function scale({ unit, period, statements }: Statement<ast.PriceScale>): Content {
    const [first, last] = [statements[0], statements.at(-1)];
    const range = first === last ? say`${money(first?.price)}` : say`${money(first?.price)} to ${money(last?.price)}`;
    return say`${range} per ${unit === undefined ? line(unit) : sayUnit(unit)}${given(period, span => ` per ${span}`)}, according to the quantity`;
}

function titled(label: string | undefined, first: Content, ...more: readonly Content[]): Fee {
    return {
        label: [label === undefined || label === '' ? missing('name of the fee') : strong(label)],
        price: joined([first, ...more], ''),
    };
}
