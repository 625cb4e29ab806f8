import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { sayUnit } from '../../../values.js';
import {
    about,
    also,
    date,
    event,
    given,
    line,
    money,
    names,
    number,
    often,
    percent,
    price,
    quantity,
    sentenceOf,
    time,
    each,
} from './words.js';

export const pricingWording: Wording<ast.PricingStatement> = {
    Charge: {
        columns: [column('Fee'), column('Price', 'right'), column('Conditions')],
        cells: ({ label, price: cost, tiers, included, overage, minimum }) => {
            const conditions = [
                ...(tiers.length > 0 ? [say`for ${names(tiers)}`] : []),
                ...(included
                    ? [say`includes ${quantity(included)}${given(overage, more => say`, then ${price(more)}`)}`]
                    : []),
                ...(minimum ? [say`at least ${quantity(minimum)}`] : []),
            ];
            return [
                [line(label)],
                [price(cost)],
                conditions.length === 0 ? ['–'] : conditions.reduce((said, next) => say`${said}; ${next}`),
            ];
        },
    },
    PriceScale: ({ scheme, label, unit, period, statements }) => {
        const bands = statements.map(band =>
            band.kind === 'UpperPriceBand'
                ? say`up to ${number(band.limit)}: ${money(band.price)}`
                : say`above: ${money(band.price)}`,
        );
        return about(
            label ?? 'Price',
            say`The price per ${unit === undefined ? line(unit) : sayUnit(unit)}${given(period, time_ => ` per ${time_}`)} depends on the quantity: `,
            bands.length === 0 ? line(undefined) : bands.reduce((said, next) => say`${said}; ${next}`),
            scheme === 'volume'
                ? '. The price of the band that the quantity reaches holds for all units.'
                : '. Each unit has the price of its own band.',
        );
    },
    LabourRate: {
        columns: [column('Work'), column('Rate', 'right'), column('Counting')],
        cells: ({ label, price: cost, band, minimum, increment }) => {
            const counting = [
                ...(band ? [say`during “${band.label}”`] : []),
                ...(minimum ? [say`at least ${time(minimum)}`] : []),
                ...(increment ? [say`in steps of ${time(increment)}`] : []),
            ];
            return [
                [line(label)],
                [price(cost)],
                counting.length === 0 ? ['–'] : counting.reduce((said, next) => say`${said}, ${next}`),
            ];
        },
    },
    BlockOfHours: ({ label, hours, price: cost, validity, rollover, forfeited }) =>
        about(
            label ?? 'Block of hours',
            say`${time(hours)} are paid in advance for ${money(cost)}.`,
            given(validity, span => say` They can be used for ${time(span)}.`),
            given(rollover, span => say` What is left is carried over for ${time(span)}.`),
            forfeited ? ' What is left is forfeited.' : '',
        ),
    BlockUse: ({ factor, band }) =>
        say`An hour during “${band ? band.label : line(undefined)}” uses ${number(factor)} prepaid hours.`,
    PercentageFee: ({ label, share, base, floor }) =>
        about(
            label ?? 'Fee',
            say`${percent(share)} of ${line(base)}${given(floor, least => say`, and at least ${price(least)}`)}.`,
        ),
    MinimumCommitment: ({ price: cost }) => say`The Client pays at least ${price(cost)}, whatever the quantities.`,
    OneTimeFee: {
        columns: [column('One-time fee'), column('Amount', 'right')],
        cells: ({ label, price: cost }) => [[line(label)], [money(cost)]],
    },
    Discount: ({ label, share, amount, threshold }) =>
        about(
            'Discount',
            say`${line(label)}: ${share ? percent(share) : price(amount)}${given(threshold, from => say`, from ${quantity(from)}`)}.`,
        ),
    Surcharge: ({ label, share, amount }) =>
        about('Surcharge', say`${line(label)}: ${share ? percent(share) : price(amount)}.`),
    PassThrough: ({ label }) => say`These costs are charged as they arise, without a markup: ${line(label)}.`,
    Deposit: ({ amount, text }) => about('Deposit', say`The Client pays a deposit of ${money(amount)}.`, also(text)),
    TravelCost: ({ label, included, price: cost }) =>
        about('Travel', say`${line(label)}: ${included ? 'included in the fees' : price(cost)}.`),
    Invoicing: ({ cadence, timing }) =>
        about(
            'Invoices',
            say`The Provider sends invoices ${often(cadence)}, ${timing === 'in-arrears' ? 'in arrears' : 'in advance'}.`,
        ),
    PaymentTerm: ({ deadline, event: after }) => say`Payment is due within ${time(deadline)} after ${event(after)}.`,
    LateInterest: ({ rate, period, text }) =>
        about('Late payment', say`Overdue amounts bear interest of ${percent(rate)} ${each(period)}.`, also(text)),
    Suspension: ({ delay, notice, text }) =>
        say`The Provider may suspend the services when an invoice is overdue for ${time(delay)}${given(notice, ahead => say`, with a notice of ${time(ahead)}`)}.${also(text)}`,
    CountingDate: ({ text }) => about('Counting', sentenceOf(text)),
    Proration: ({ text }) => about('Parts of a period', sentenceOf(text)),
    PriceTrueUp: ({ cadence }) => say`Quantities and invoices are brought into line at least ${often(cadence)}.`,
    Tax: ({ treatment, text }) =>
        about('Taxes', treatment === 'included' ? 'Prices include taxes.' : 'Prices do not include taxes.', also(text)),
    Indexation: ({ cadence, index, share, points, cap, floor, first, notice, exitRight }) =>
        about(
            'Change of prices',
            say`Prices may rise ${often(cadence)} by ${share ? percent(share) : say`the change of ${line(index)}`}`,
            given(points, more => say` plus ${percent(more)}`),
            given(cap, most => say`, at most by ${percent(most)}`),
            given(floor, least => say`, at least by ${percent(least)}`),
            given(first, day => say`, for the first time on ${date(day)}`),
            given(notice, ahead => say`, with a notice of ${time(ahead)}`),
            exitRight ? '. The Client may then end this Agreement with effect from the change.' : '.',
        ),
    PriceFreeze: ({ duration }) => say`Prices do not change for ${time(duration)}.`,
    Renegotiation: ({ share }) =>
        say`When a quantity moves by more than ${percent(share)}, either party may ask for new prices.`,
};
