import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { about, also, date, event, given, line, money, number, often, Party, sentenceOf, time, word } from './words.js';

/** When a party may end the agreement, after "may end this Agreement". */
const REASONS: Readonly<Record<ast.TerminationReason, string>> = {
    insolvency: 'when the other becomes insolvent',
    'force-majeure': 'when an event of force majeure lasts too long',
    'non-payment': 'when the other does not pay in spite of a reminder',
    'service-levels': 'when the service levels are missed again and again',
    'change-of-control': 'when somebody else gains control of the other',
    'price-increase': 'when prices rise',
    regulation: 'when a law or an authority forbids what is agreed',
};

export const termWording: Wording<ast.TermStatement> = {
    TermStart: ({ date: day, event: name }) =>
        day ? say`This Agreement starts on ${date(day)}.` : say`This Agreement starts with ${event(name)}.`,
    InitialTerm: ({ duration }) => say`The initial term is ${time(duration)}.`,
    Renewal: ({ none, duration, mode }) =>
        none
            ? say`This Agreement ends with its term and does not renew.`
            : mode === 'by-agreement'
              ? say`At the end of the term the parties may renew this Agreement for ${time(duration)} by agreement.`
              : say`At the end of each term this Agreement renews for ${time(duration)}.`,
    NonRenewalNotice: ({ notice }) =>
        say`A party that does not want to renew gives notice at least ${time(notice)} before the end of the term.`,
    ConvenienceTermination: ({ party: who, none, notice, fee }) =>
        none
            ? say`${Party(who)} may not end this Agreement without a reason.`
            : say`${Party(who)} may end this Agreement at any time with a notice of ${time(notice)}${given(fee, amount => `, for a fee of ${amount}`)}.`,
    TerminationForCause: ({ text, cure }) =>
        about(
            'Termination for cause',
            say`A party may end this Agreement for this reason: ${sentenceOf(text)}`,
            given(cure, limit => say` The other party first has ${time(limit)} to remedy it.`),
        ),
    TerminationEvent: ({ event: reason, text }) =>
        about(
            'Termination',
            say`A party may end this Agreement ${reason === undefined ? word(reason) : REASONS[reason]}.`,
            also(text),
        ),
    TermExtension: ({ duration, text }) =>
        about('Extension', say`The term may be extended by ${time(duration)}.`, also(text)),
    Survival: ({ value, duration }) =>
        say`These provisions continue to apply after the end${given(duration, span => say` for ${time(span)}`)}: ${line(value)}.`,
};

export const liabilityWording: Wording<ast.LiabilityStatement> = {
    LiabilityCap: ({ claims, greater, amount, multiple }) => {
        const fees = given(multiple, ({ factor, period }) =>
            factor?.exact.eq(1)
                ? say`the fees of ${time(period)}`
                : say`${number(factor)} times the fees of ${time(period)}`,
        );
        const kind = claims === 'general' ? 'For all claims together' : say`For ${line(claims)}`;
        const limit = amount && multiple ? say`${money(amount)} or ${fees}` : amount ? [money(amount)] : fees;
        return about(
            'Limit of liability',
            say`${kind}, each party pays at most ${greater ? 'the greater of ' : ''}${limit.length === 0 ? [money(undefined)] : limit}.`,
        );
    },
    UnlimitedLiability: ({ value }) =>
        about('Unlimited liability', say`Nothing limits the liability for: ${line(value)}.`),
    ExcludedDamage: ({ value }) => about('Excluded damage', say`Neither party pays for: ${line(value)}.`),
    CreditsAndCap: ({ counting }) =>
        counting === 'counted'
            ? say`Service credits count towards the limits of liability.`
            : say`Service credits do not count towards the limits of liability.`,
    LimitationPeriod: ({ duration }) => say`A claim is lost ${time(duration)} after a party could have known of it.`,
    Insurance: {
        columns: [column('Party'), column('Insurance'), column('Limit', 'right'), column('Conditions')],
        cells: ({ party: who, line: cover, limit, tail, certificate }) => [
            [Party(who)],
            [line(cover)],
            [money(limit)],
            tail || certificate
                ? say`${given(certificate, each => say`certificate ${often(each)}`)}${tail && certificate ? '; ' : ''}${given(tail, span => say`${time(span)} after the end`)}`
                : ['–'],
        ],
    },
    Indemnity: ({ party: who, value }) =>
        about('Indemnity', say`${Party(who)} holds the other party harmless from: ${line(value)}.`),
};
