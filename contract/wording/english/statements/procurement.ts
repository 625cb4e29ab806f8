import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../tree/building.js';
import type { Wording } from './statements.js';
import { heading } from '../phrasing.js';
import { byChoice } from './choices.js';
import { line, Party, quoted } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { money, often, percent, price, time } from './stated-values.js';

const ROLES = {
    reseller: 'shall sell hardware and software to the Client in its own name',
    agent: 'shall buy hardware and software in the name of the Client',
    adviser: 'shall advise the Client on purchases; the Client shall buy from the vendor itself',
} as const;

export const procurementWording: Wording<ast.ProcurementStatement> = {
    ProcurementRole: ({ role, text }) =>
        perhapsFollowedBy(say`The Provider ${role === undefined ? line(role) : ROLES[role]}.`, text),
    Markup: {
        lead: 'The Provider may add the following markups to the price of goods:',
        columns: [column('Class of goods'), column('Markup')],
        cells: ({ class: goods, percentage, base, amount, none }) => [
            [line(goods)],
            none
                ? ['No markup']
                : amount
                  ? [money(amount)]
                  : say`${percent(percentage)} on ${byChoice(base, { 'list-price': 'the list price', cost: 'the cost' })}`,
        ],
    },
    QuoteValidity: ({ duration }) => say`The Provider shall be bound by a quote for ${time(duration)}.`,
    ApprovalLimit: ({ amount, approver }) =>
        say`A purchase above ${money(amount)} requires the approval of ${approver === undefined ? 'the Client' : say`the role ${quoted(approver)}`}.`,
    TitleAndRisk: ({ text }) => followedBy(heading('Property and risk'), text),
    Warranty: ({ text, duration }) =>
        followedBy(
            heading('Warranty'),
            text,
            given(duration, span => say`The warranty lasts for ${time(span)}.`),
        ),
    Replacement: ({ deadline, text }) =>
        perhapsFollowedBy(say`The Provider shall replace defective equipment within ${time(deadline)}.`, text),
    VendorCoordination: ({ text }) => followedBy(heading('Vendors'), text),
    EndOfLife: ({ class: goods, age, notice: ahead, text }) =>
        perhapsFollowedBy(
            about(
                'End of life',
                say`The Provider shall recommend the replacement of equipment of the class ${quoted(goods)}`,
                given(age, years => say` that has reached the age of ${time(years)}`),
                given(ahead, span => say`, at least ${time(span)} in advance`),
                '.',
            ),
            text,
        ),
    Licences: ({ text }) => followedBy(heading('Licences'), text),
    LicenceCompliance: ({ party: who, text }) =>
        perhapsFollowedBy(
            about('Licence compliance', say`${Party(who)} shall be responsible for the right number of licences.`),
            text,
        ),
    LicenceAudit: ({ text, included, price: cost }) =>
        followedBy(
            heading('Licence audits'),
            text,
            given(included, hours => say`The fees include up to ${time(hours)} of this work.`),
            given(
                cost,
                more => say`The Client shall pay ${price(more)} for ${included ? 'further work' : 'this work'}.`,
            ),
        ),
    LicenceTrueUp: ({ cadence }) =>
        say`The Provider shall count licences and adjust their charges at least ${often(cadence)}.`,
    HardwareReturn: ({ deadline, text }) =>
        perhapsFollowedBy(say`The Client shall return rented hardware within ${time(deadline)}.`, text),
};
