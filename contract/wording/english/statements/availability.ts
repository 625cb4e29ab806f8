import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../building.js';
import type { Wording } from './statements.js';
import { counted, sayInterval, sayUnit } from '../../../values.js';
import { otherwise } from './access.js';
import { strength } from './indicators.js';
import { chronicFailure } from './repeated-failure.js';
import {
    about,
    also,
    each,
    event,
    given,
    line,
    money,
    number,
    percent,
    priorities,
    sentenceOf,
    time,
    word,
} from './words.js';

const METHODS: Readonly<Record<ast.MeasurementKind, string>> = {
    time: 'in minutes of the service',
    'user-minutes': 'in minutes of the users concerned',
    'error-rate': 'in minutes with too many errors',
    'interval-average': 'as the average over intervals',
    'successful-executions': 'as the share of executions that succeed',
    requests: 'as the share of requests that succeed',
    'synthetic-probe': 'by checks from outside',
};

export const availabilityWording: Wording<ast.AvailabilityTerm> = {
    MeasurementMethod: ({ method, threshold, text }) =>
        say`Uptime is counted ${method === undefined ? word(method) : METHODS[method]}${given(threshold, above => say` (more than ${percent(above)})`)}.${also(text)}`,
    MeasurementScope: ({ unit }) =>
        say`It is measured separately for each ${unit === undefined ? line(unit) : sayUnit(unit)}.`,
    ServiceHours: ({ calendar }) =>
        say`The promise holds during “${calendar ? calendar.label : line(undefined)}” only.`,
    MinimumOutage: ({ duration }) => say`An outage counts from a length of ${time(duration)}.`,
    Rounding: ({ digits }) => say`The measured uptime is rounded to ${number(digits)} decimal places.`,
    PartialPeriod: ({ text }) => about('Incomplete periods', sentenceOf(text)),
    DowntimeStart: ({ event: name }) => say`Downtime starts with ${event(name)}.`,
    Monitoring: ({ interval, locations, failures, text }) =>
        about(
            'Monitoring',
            say`The Provider checks the service ${interval ? sayInterval(interval) : time(interval)}${given(locations, count => say` from ${counted(count, 'location')}`)}${given(failures, count => say`; it counts as down after ${counted(count, 'failed check')}`)}.`,
            also(text),
        ),
    AvailabilityPrecondition: ({ text, effect }) => about('Precondition', sentenceOf(text), otherwise(effect)),
    AvailabilityStrength: ({ strength: how }) => say`The uptime is ${strength(how)}.`,
};

export const creditWording: Wording<ast.CreditTerm> = {
    IntervalCredit: ({ interval, credit, limit, period }) =>
        say`For each ${time(interval)} of downtime that have begun, the credit is ${percent(credit)}${given(limit, most => say`, up to ${percent(most)} ${each(period)}`)}.`,
    DowntimeRefund: ({ factor }) => say`The fee for the time of the downtime is credited ${number(factor)} times.`,
    LinearCredit: ({ step, credit }) =>
        say`For each ${percent(step)} below the target, the credit is ${percent(credit)}.`,
    ServiceExtension: ({ duration, threshold }) =>
        say`Below an uptime of ${percent(threshold)}, ${time(duration)} are added to the end of the service without charge.`,
    BreachCredit: ({ amount, credit, priorities: concerned }) =>
        say`For each Ticket${given(concerned, some => say` of the ${some.length === 1 ? 'priority' : 'priorities'} ${priorities(some)}`)} that misses its time, the credit is ${amount ? money(amount) : percent(credit)}.`,
    BreachCountCredit: ({ count, period, credit }) =>
        say`From ${number(count)} misses ${each(period)}, the credit is ${percent(credit)}.`,
    CreditPoints: ({ points, credit, reason, added, doubling }) =>
        reason === undefined
            ? say`From ${number(points)} points, the credit is ${percent(credit)}.`
            : say`This adds ${number(added)} points${doubling ? ', twice as many when it is repeated' : ''}: ${line(reason)}.`,
    GapCredit: () => say`The missing percentage of the uptime is credited as the same percentage of the fees.`,
    DelayPenalty: ({ credit, period, limit, grace }) =>
        say`Late delivery is credited with ${percent(credit)} ${each(period)}${given(limit, most => say`, up to ${percent(most)}`)}${given(grace, span => say`, after ${time(span)} of grace`)}.`,
    UsageCredit: ({ text }) => say`In addition this is credited: ${sentenceOf(text)}`,
    CreditStacking: ({ rule }) =>
        rule === 'largest'
            ? say`When one event leads to several credits, only the largest is given.`
            : say`When one event leads to several credits, they add up.`,
    CreditIssue: ({ deadline, event: after }) =>
        say`The Provider gives the credit within ${time(deadline)}${given(after, name => say` after ${event(name)}`)}.`,
    CreditForm: ({ form, text }) =>
        say`${form === 'cash' ? 'The credit is paid out.' : form === 'extension' ? 'The credit is given as an extension of the service.' : 'The credit is set off against the next invoice.'}${also(text)}`,
    CreditExpiry: ({ duration }) => say`A credit is lost when it has not been used for ${time(duration)}.`,
    SoleRemedy: ({ none, exception }) =>
        none
            ? say`Credits do not limit other rights of the Client.`
            : say`Credits are all that the Client can ask for because of the miss${given(exception, except => `, except ${except}`)}.`,
    CreditEarnBack: ({ text, window }) =>
        about(
            'Earn-back',
            sentenceOf(text),
            given(window, span => say` The time for it is ${time(span)}.`),
        ),
    ChronicFailure: chronicFailure,
    MinimumPayout: ({ amount }) => say`Credits below ${money(amount)} are not given.`,
    CreditEvidence: ({ text }) => say`A claim contains: ${sentenceOf(text)}`,
    GoodStanding: ({ text }) => about('Condition', sentenceOf(text)),
};
