import type * as ast from '../../../../language/generated/ast.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import type { Decimal } from '../../../../language/values/decimal.js';
import { missing, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { sayCount } from '../said-values.js';
import { alike, nextAbove, nextBelow, type Neighbours } from './scales.js';
import type { Wording } from './statements.js';
import { chronicFailure } from './repeated-failure.js';
import { earnBack } from './earn-back.js';
import { byChoice, event } from './choices.js';
import { line, priorities, quoted } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { each, money, number, percent, time } from './stated-values.js';

const FORMS = {
    offset: 'set off the Service Credit against its invoices',
    cash: 'pay the Service Credit out to the Client',
    extension: 'give the Service Credit as an extension of the Services',
} as const;

const pointsOf = (points: Decimal | undefined): Content => (points ? sayCount(points, 'point') : [missing('points')]);

/** A step of a scale ends where the next one begins; otherwise a miss would earn the credits of both. */
function notBelow(extension: Statement<ast.ServiceExtension>, block: Neighbours): Content {
    const thresholds = alike(extension, block).map(({ threshold }) => threshold?.percent);
    const next = nextBelow(extension.threshold?.percent, thresholds);
    return given(next, bound => say` but not below ${percent({ percent: bound })}`);
}

function fewerThan(breaches: Statement<ast.BreachCountCredit>, block: Neighbours): Content {
    const counts = alike(breaches, block)
        .filter(({ period }) => period === breaches.period)
        .map(({ count }) => count);
    return given(nextAbove(breaches.count, counts), next => say`, but fewer than ${number(next)},`);
}

function belowPoints(step: Statement<ast.CreditPoints>, block: Neighbours): Content {
    const next = nextAbove(
        step.points,
        alike(step, block).map(({ points }) => points),
    );
    return given(next, bound => say` and below ${pointsOf(bound)}`);
}

export const creditWording: Wording<ast.CreditTerm> = {
    IntervalCredit: ({ interval, credit, limit, period }) =>
        say`For each period of ${time(interval)} of Downtime that has begun, the Service Credit is ${percent(credit)}${given(limit, most => say`, up to ${percent(most)} ${each(period)}`)}.`,
    DowntimeRefund: ({ factor }) =>
        say`The Service Credit is ${factor?.exact.eq(1) ? '' : say`${number(factor)} times `}the fee for the time of the Downtime.`,
    LinearCredit: ({ step, credit }) =>
        say`For each ${step ? sayCount(step.percent, 'percentage point') : percent(step)} by which the availability is below the target, the Service Credit is ${percent(credit)}.`,
    ServiceExtension: (extension, block) =>
        say`If the availability is below ${percent(extension.threshold)}${notBelow(extension, block)}, the Provider shall add ${time(extension.duration)} to the end of the Services without charge.`,
    BreachCredit: ({ amount, credit, priorities: concerned }) =>
        say`For each Ticket${given(concerned, some => say` of ${priorities(some, 'or')}`)} for which the Provider misses a service level, the Service Credit is ${amount ? money(amount) : percent(credit)}.`,
    BreachCountCredit: (breaches, block) =>
        say`If the Provider misses ${number(breaches.count)} or more${fewerThan(breaches, block)} service levels ${each(breaches.period)}, the Service Credit is ${percent(breaches.credit)}.`,
    CreditPoints: (points, block) =>
        points.reason === undefined
            ? say`From ${pointsOf(points.points)}${belowPoints(points, block)}, the Service Credit is ${percent(points.credit)}.`
            : say`${quoted(points.reason)} adds ${pointsOf(points.added)}${points.doubling ? ', and twice as many when it is repeated' : ''}.`,
    GapCredit: () =>
        say`The Service Credit is as many percent of the fees as the availability is percentage points below the target.`,
    DelayPenalty: ({ credit, period, limit, grace }) =>
        say`For late delivery, the Service Credit is ${percent(credit)} ${each(period)}${given(limit, most => say`, up to ${percent(most)}`)}${given(grace, span => say`, after a period of grace of ${time(span)}`)}.`,
    UsageCredit: ({ text }) => followedBy([], text),
    CreditStacking: ({ rule }) =>
        say`If one event leads to several Service Credits, the Provider shall grant ${byChoice(rule, { largest: 'only the largest', sum: 'all of them' })}.`,
    CreditIssue: ({ deadline, event: after }) =>
        say`The Provider shall grant the Service Credit within ${time(deadline)}${given(after, name => say` after ${event(name)}`)}.`,
    CreditForm: ({ form, text }) =>
        perhapsFollowedBy(say`The Provider shall ${form === undefined ? missing('form') : FORMS[form]}.`, text),
    CreditExpiry: ({ duration }) =>
        say`A Service Credit expires when the Client has not used it for ${time(duration)}.`,
    SoleRemedy: ({ none, exception }) =>
        none
            ? say`Service Credits do not limit other rights of the Client.`
            : exception === undefined
              ? say`Service Credits are the sole remedy of the Client for a missed target.`
              : say`Service Credits are the sole remedy of the Client for a missed target, except as follows. ${line(exception)}`,
    CreditEarnBack: earnBack,
    ChronicFailure: chronicFailure,
    MinimumPayout: ({ amount }) => say`The Provider is not obliged to grant Service Credits below ${money(amount)}.`,
    CreditEvidence: ({ text }) => followedBy([], text),
    GoodStanding: ({ text }) =>
        followedBy(
            about('Condition', say`The Client may claim a Service Credit only on the following condition.`),
            text,
        ),
};
