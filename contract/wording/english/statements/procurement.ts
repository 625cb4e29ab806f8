import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { about, also, given, line, money, often, party, percent, price, sentenceOf, time } from './words.js';

const ROLES = {
    reseller: 'sells hardware and software to the Client in its own name',
    agent: 'buys hardware and software in the name of the Client',
    adviser: 'advises the Client on purchases; the Client buys from the vendor itself',
} as const;

export const procurementWording: Wording<ast.ProcurementStatement> = {
    ProcurementRole: ({ role, text }) =>
        say`The Provider ${role === undefined ? line(role) : ROLES[role]}.${also(text)}`,
    Markup: {
        columns: [column('Class of goods'), column('Markup')],
        cells: ({ class: goods, percentage, base, amount, none }) => [
            [line(goods)],
            none
                ? ['None']
                : amount
                  ? [money(amount)]
                  : say`${percent(percentage)} on ${base === 'list-price' ? 'the list price' : 'the cost'}`,
        ],
    },
    QuoteValidity: ({ duration }) => say`A quote holds for ${time(duration)}.`,
    ApprovalLimit: ({ amount, approver }) =>
        say`A purchase above ${money(amount)} needs the written approval of ${approver ?? 'the Client'}.`,
    TitleAndRisk: ({ text }) => about('Property and risk', sentenceOf(text)),
    Warranty: ({ text, duration }) =>
        about(
            'Warranty',
            sentenceOf(text),
            given(duration, span => say` The warranty lasts for ${time(span)}.`),
        ),
    Replacement: ({ deadline, text }) => say`Defective equipment is replaced within ${time(deadline)}.${also(text)}`,
    VendorCoordination: ({ text }) => about('Vendors', sentenceOf(text)),
    EndOfLife: ({ class: goods, age, notice, text }) =>
        about(
            'End of life',
            say`For ${line(goods)}, the Provider recommends a replacement${given(age, years => say` after ${time(years)}`)}${given(notice, ahead => say`, ${time(ahead)} in advance`)}.`,
            also(text),
        ),
    Licences: ({ text }) => about('Licences', sentenceOf(text)),
    LicenceCompliance: ({ party: who, text }) =>
        about(
            'Licence compliance',
            say`The right number of licences is the responsibility of ${party(who)}.`,
            also(text),
        ),
    LicenceAudit: ({ text, included, price: cost }) =>
        about(
            'Licence audits',
            sentenceOf(text),
            given(
                included,
                hours =>
                    say` Up to ${time(hours)} are included${given(cost, each => say`; further work costs ${price(each)}`)}.`,
            ),
        ),
    LicenceTrueUp: ({ cadence }) => say`Licences are counted and charged anew at least ${often(cadence)}.`,
    HardwareReturn: ({ deadline, text }) => say`Rented hardware is returned within ${time(deadline)}.${also(text)}`,
};
