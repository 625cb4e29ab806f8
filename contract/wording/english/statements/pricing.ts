import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { column, joined, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { NOTHING } from '../tables.js';
import { capitalised } from '../enumerations.js';
import { sayCount } from '../said-values.js';
import { commaIfChosen, forWhat, ifChosen } from './binding.js';
import { priceScale } from './price-scale.js';
import type { Wording } from './statements.js';
import { heading } from '../phrasing.js';
import { byChoice, event, word } from './choices.js';
import { line, quoted, timeBand } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { date, each, money, notice, number, often, percent, price, quantity, time } from './stated-values.js';

export const pricingWording: Wording<ast.PricingStatement> = {
    Charge: {
        lead: 'The Client shall pay the Provider the following fees:',
        columns: [column('Fee'), column('Price', 'right'), column('Conditions')],
        cells: charge => [[line(charge.label)], price(charge.price), conditions(chargeConditions(charge))],
    },
    PriceScale: { blocks: priceScale },
    LabourRate: {
        lead: 'The Client shall pay the Provider for work outside the scope of the Services at the following rates:',
        columns: [column('Work'), column('Rate', 'right'), column('Counting')],
        cells: ({ label, price: cost, band, minimum, increment, binding }) => [
            [line(label)],
            price(cost),
            conditions([
                band && say`during ${timeBand(band)}`,
                minimum && say`at least ${time(minimum)}`,
                increment && say`in steps of ${time(increment)}`,
                binding && forWhat(binding),
            ]),
        ],
    },
    BlockOfHours: ({ label, hours, price: cost, validity, rollover, forfeited, binding }) =>
        about(
            label ?? 'Block of hours',
            say`The Client shall pay ${money(cost)} in advance for ${time(hours)} of work${ifChosen(binding)}.`,
            given(validity, span => say` The Client may use them for ${time(span)}.`),
            given(rollover, span => say` The Provider shall carry over unused hours for ${time(span)}.`),
            forfeited ? ' Unused hours are forfeited.' : '',
        ),
    BlockUse: ({ factor, band }) =>
        say`An hour of work during ${timeBand(band)} uses ${factor ? sayCount(factor, 'prepaid hour') : number(factor)}.`,
    PercentageFee: ({ label, share, base, floor, binding }) =>
        about(
            label ?? 'Fee',
            say`The Client shall pay ${percent(share)} of ${quoted(base)}${given(floor, least => say`, and at least ${price(least)}`)}${ifChosen(binding)}.`,
        ),
    MinimumCommitment: ({ price: cost, binding }) =>
        say`The Client shall pay at least ${price(cost)}, whatever the quantities${commaIfChosen(binding)}.`,
    OneTimeFee: {
        lead: 'The Client shall pay the Provider the following fees once:',
        columns: [column('One-time fee'), column('Amount', 'right'), column('Conditions')],
        cells: ({ label, price: cost, binding }) => [
            [line(label)],
            [money(cost)],
            conditions([binding && forWhat(binding)]),
        ],
    },
    Discount: ({ label, share, amount, threshold, binding }) =>
        about(
            'Discount',
            say`The Provider shall grant the discount ${quoted(label)} of ${share ? percent(share) : price(amount)}${given(threshold, from => say` for ${quantity(from)} or more`)}${ifChosen(binding)}.`,
        ),
    Surcharge: ({ label, share, amount, binding }) =>
        about(
            'Surcharge',
            say`The Client shall pay the surcharge ${quoted(label)} of ${share ? percent(share) : price(amount)}${ifChosen(binding)}.`,
        ),
    PassThrough: ({ label, binding }) =>
        say`The Client shall pay the following costs as they arise, without a markup${commaIfChosen(binding)}: ${quoted(label)}.`,
    Deposit: ({ amount, binding, text }) =>
        perhapsFollowedBy(
            about('Deposit', say`The Client shall pay a deposit of ${money(amount)}${ifChosen(binding)}.`),
            text,
        ),
    TravelCost: ({ label, included, price: cost, binding }) =>
        about(
            'Travel',
            included
                ? say`The fees include the following travel${commaIfChosen(binding)}: ${quoted(label)}.`
                : say`The Client shall pay ${price(cost)} for the following travel${commaIfChosen(binding)}: ${quoted(label)}.`,
        ),
    Invoicing: ({ cadence, timing, fees }) =>
        about(
            'Invoices',
            say`The Provider shall send invoices${given(fees, some => say` for ${quoted(some)}`)} ${often(cadence)}, ${word(timing)}.`,
        ),
    PaymentTerm: ({ deadline, event: after }) =>
        say`The Client shall pay each invoice within ${time(deadline)} after ${event(after)}.`,
    LateInterest: ({ rate, period, text }) =>
        perhapsFollowedBy(
            about(
                'Late payment',
                say`The Client shall pay interest of ${percent(rate)} ${each(period)} on overdue amounts.`,
            ),
            text,
        ),
    Suspension: ({ delay, notice: ahead, text }) =>
        perhapsFollowedBy(
            say`The Provider may suspend the Services if an invoice is overdue for ${time(delay)}${given(ahead, span => say`, with ${notice(span)} to the Client`)}.`,
            text,
        ),
    CountingDate: ({ text }) => followedBy(heading('Counting'), text),
    Proration: ({ text }) => followedBy(heading('Parts of a period'), text),
    PriceTrueUp: ({ cadence }) =>
        say`The Provider shall bring quantities and invoices into line at least ${often(cadence)}.`,
    Tax: ({ treatment, text }) =>
        perhapsFollowedBy(
            about(
                'Taxes',
                say`The prices ${byChoice(treatment, { included: 'include taxes', excluded: 'do not include taxes, which the Client shall pay in addition' })}.`,
            ),
            text,
        ),
    Indexation: indexation,
    PriceFreeze: ({ duration }) => say`The Provider shall not change the prices for ${time(duration)}.`,
    Renegotiation: ({ share }) =>
        say`If a quantity changes by more than ${percent(share)}, either party may require the other to negotiate new prices.`,
};

/** What is said of a recurring fee beside its price. */
export function chargeConditions({ binding, included, overage, minimum }: Statement<ast.Charge>): Content[] {
    return [
        binding && forWhat(binding),
        included && say`includes ${quantity(included)}${given(overage, more => say`, then ${price(more)}`)}`,
        minimum && say`at least ${quantity(minimum)}`,
    ].filter(part => part !== undefined);
}

/** The parts of a cell that are there, as one phrase that begins with a capital. */
function conditions(parts: readonly (Content | false | undefined)[]): Content {
    const stated = parts.filter(part => part !== undefined && part !== false);
    return stated.length === 0 ? NOTHING : capitalised(joined(stated, '; '));
}

function indexation(statement: Statement<ast.Indexation>): Content {
    const { cadence, index, share, points, cap, floor, first, notice: ahead, exitRight } = statement;
    return about(
        'Change of prices',
        say`The Provider may change the prices ${often(cadence)} by ${share ? percent(share) : say`the change of the index ${quoted(index)}`}`,
        given(points, more => say` plus ${percent(more)}`),
        given(cap, most => say`, by at most ${percent(most)}`),
        given(floor, least => say`${cap ? ' and' : ', by'} at least ${percent(least)}`),
        given(first, day => say`, for the first time on ${date(day)}`),
        given(ahead, span => say`, with ${notice(span)} to the Client`),
        exitRight ? '. The Client may then end this Agreement with effect from the change.' : '.',
    );
}
