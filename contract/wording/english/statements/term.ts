import type * as ast from '../../../../language/generated/ast.js';
import { column, missing, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import type { Wording } from './statements.js';
import { NOTHING } from '../tables.js';
import { capitalised } from '../enumerations.js';
import { byChoice, event, word } from './choices.js';
import { line, Party, quoted } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { date, money, notice, number, often, time } from './stated-values.js';

/** When a party may end the agreement, after "may end this Agreement". */
const REASONS: Readonly<Record<ast.TerminationReason, string>> = {
    insolvency: 'if the other party becomes insolvent',
    'force-majeure': 'if an event beyond the reasonable control of a party (force majeure) continues',
    'non-payment': 'if the other party does not pay',
    'service-levels': 'if the Provider misses the service levels',
    'change-of-control': 'if another person gains control of the other party',
    'price-increase': 'if prices rise',
    regulation: 'if a law or an authority forbids what is agreed',
};

/** What only the provider brings about, so that only the client may end the agreement for it. */
const AGAINST_PROVIDER: ReadonlySet<ast.TerminationReason> = new Set(['service-levels', 'price-increase']);

export const termWording: Wording<ast.TermStatement> = {
    TermStart: ({ date: day, event: name }) =>
        day ? say`The term begins on ${date(day)}.` : say`The term begins with ${event(name)}.`,
    InitialTerm: ({ duration }) => say`The initial term of this Agreement is ${time(duration)}.`,
    Renewal: ({ none, duration, mode }) =>
        none
            ? say`This Agreement ends with its term and does not renew.`
            : byChoice(mode, {
                  'by-agreement': say`At the end of the term the parties may agree to renew this Agreement for ${time(duration)}.`,
                  automatically: say`At the end of each term this Agreement renews for ${time(duration)}.`,
              }),
    NonRenewalNotice: ({ notice: ahead }) =>
        say`A party that does not want this Agreement to renew shall give the other at least ${notice(ahead)} before the end of the term.`,
    ConvenienceTermination: ({ party: who, none, notice: ahead, fee }) =>
        none
            ? say`${Party(who)} may not end this Agreement without a reason.`
            : say`${Party(who)} may end this Agreement at any time with ${notice(ahead)}${fee === undefined ? '.' : say`, on payment of the following fee. ${line(fee)}`}`,
    TerminationForCause: ({ text, cure }) =>
        followedBy(
            about('Termination for cause', say`A party may end this Agreement in the following case.`),
            text,
            given(
                cure,
                limit =>
                    say`The party that ends this Agreement shall first give the other ${time(limit)} to remedy the breach.`,
            ),
        ),
    TerminationEvent: ({ event: reason, text }) =>
        perhapsFollowedBy(
            about(
                'Termination',
                say`${reason !== undefined && AGAINST_PROVIDER.has(reason) ? 'The Client' : 'A party'} may end this Agreement ${reason === undefined ? word(reason) : REASONS[reason]}${text ? ', on the following condition' : ''}.`,
            ),
            text,
        ),
    TermExtension: ({ duration, text }) =>
        perhapsFollowedBy(about('Extension', say`The term may be extended by ${time(duration)}.`), text),
    Survival: {
        lead: 'The following provisions continue to apply after the end of this Agreement:',
        columns: [column('Provisions'), column('How long')],
        cells: ({ value, duration }) => [[line(value)], duration ? [time(duration)] : NOTHING],
    },
};

export const liabilityWording: Wording<ast.LiabilityStatement> = {
    LiabilityCap: {
        lead: about('Limit of liability', 'The liability of each party shall not exceed the following limits:'),
        columns: [column('Claims'), column('Limit')],
        cells: cap => [
            [cap.claims === 'general' ? 'All claims together' : line(cap.claims)],
            capitalised(limitOf(cap)),
        ],
    },
    UnlimitedLiability: {
        lead: about('Unlimited liability', 'Nothing in this Agreement limits the liability for the following:'),
        item: ({ value }) => [line(value)],
    },
    ExcludedDamage: {
        lead: about('Excluded damage', 'Neither party shall be liable for the following:'),
        item: ({ value }) => [line(value)],
    },
    CreditsAndCap: ({ counting }) =>
        byChoice(counting, {
            counted: 'Service Credits count towards the limits of liability.',
            'not-counted': 'Service Credits do not count towards the limits of liability.',
        }),
    LimitationPeriod: ({ duration }) =>
        say`The limitation period for claims under this Agreement is ${time(duration)}.`,
    Insurance: {
        lead: 'Each of the following parties shall maintain this insurance during the term of this Agreement:',
        columns: [column('Party'), column('Insurance'), column('Limit', 'right'), column('Conditions')],
        cells: ({ party: who, line: cover, limit, tail, certificate }) => [
            [Party(who)],
            [line(cover)],
            [money(limit)],
            tail || certificate
                ? say`${given(certificate, each => say`Certificate ${often(each)}`)}${tail ? (certificate ? '; cover' : 'Cover') : ''}${given(tail, span => say` for ${time(span)} after the end of this Agreement`)}`
                : ['–'],
        ],
    },
    Indemnity: ({ party: who, value }) =>
        about('Indemnity', say`${Party(who)} shall indemnify the other party against the following: ${quoted(value)}.`),
};

function limitOf({ greater, amount, multiple }: Statement<ast.LiabilityCap>): Content {
    const fees = given(multiple, ({ factor, period }) =>
        factor?.exact.eq(1)
            ? say`the fees of ${time(period)}`
            : say`${number(factor)} times the fees of ${time(period)}`,
    );
    if (amount && multiple) {
        const which = greater
            ? 'greater'
            : missing('greater or lesser', 'cap "general" greater of USD 500000.00 or 1 times fees of 12 months');
        return say`the ${which} of ${money(amount)} and ${fees}`;
    }
    return multiple ? fees : [money(amount)];
}
