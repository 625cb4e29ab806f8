import type * as ast from '../../../../language/generated/ast.js';
import { asContent, joined, missing, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import { metricName } from '../metrics.js';
import { sayStrength } from '../strength.js';
import type { Wording } from './statements.js';
import { otherwise } from './access.js';
import { responsibility } from './responsibility.js';
import { heading } from '../phrasing.js';
import { byChoice, event, word } from './choices.js';
import { line, priorities, quoted, quotedLines } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { notice, number, price, quantity, time } from './stated-values.js';

/** What a statement about all service levels of a tier speaks of. */
const SERVICE_LEVELS = 'the service levels of this Service Tier';

/** The states of a ticket in which nobody can expect the provider to work on it. */
const STATES: Readonly<Record<ast.PauseReason, string>> = {
    'waiting-for-client': 'waiting for the Client',
    'waiting-for-vendor': 'waiting for a vendor',
    'waiting-for-parts': 'waiting for parts',
    'waiting-for-approval': 'waiting for approval',
    scheduled: 'scheduled for a later time',
    'no-access': 'no access',
};

/** `“waiting for the Client” or “no access”` */
export function ticketStates(reasons: readonly ast.PauseReason[]): Content {
    return asContent(
        quotedLines(
            reasons.map(reason => STATES[reason]),
            'or',
        ),
    );
}

export const tierWording: Wording<ast.TierTerm> = {
    Eligibility: ({ minimum, maximum }) =>
        say`The Client may choose this Service Tier${given(minimum, least => say` for at least ${quantity(least)}`)}${minimum && maximum ? ' and' : ''}${given(maximum, most => say` for at most ${quantity(most)}`)}.`,
    Precondition: ({ text, effect }) =>
        followedBy(
            about('Precondition', say`The service levels of this Service Tier depend on the following condition.`),
            text,
            otherwise(effect),
        ),
    TierChange: ({ direction, text, notice: ahead }) =>
        followedBy(
            heading(direction === 'downgrade' ? 'Move to a lower Service Tier' : 'Move to a higher Service Tier'),
            text,
            given(ahead, span => say`The Client shall give the Provider ${notice(span)}.`),
        ),
    DefaultTier: () => say`If the Client has not chosen a Service Tier, this Service Tier applies.`,
    Pause: ({ reasons, resume }) =>
        perhapsFollowedBy(
            say`The times of ${SERVICE_LEVELS} do not run while the state of a Ticket is ${ticketStates(reasons)}.`,
            resume,
        ),
    ContinuousEffort: ({ priorities: concerned }) =>
        say`The Provider shall work on Tickets of ${priorities(concerned)} without interruption, day and night, until operation is restored.`,
    AttainmentRemainder: ({ priority, metric, duration }) =>
        say`Where the Provider may miss the service level “${metric === undefined ? word(metric) : metricName(metric)}” for a share of the Tickets of ${priorities(priority ? [priority] : [])}, it shall meet it for these Tickets within ${time(duration)}.`,
    ClockStart: ({ event: name }) => say`The times of ${SERVICE_LEVELS} run from ${event(name)}.`,
    TargetStrength: ({ strength }) =>
        strength === undefined ? [missing('strength')] : sayStrength(strength, SERVICE_LEVELS),
};

export const priorityWording: Wording<ast.PriorityTerm> = {
    PriorityCriterion: ({ value, answers }) =>
        answers.length === 0
            ? say`A Ticket has this priority in the following case. ${line(value)}`
            : say`A Ticket has this priority if its ${joined(
                  answers.map(({ axis, answer }) => say`${word(axis)} is ${word(answer)}`),
                  ' and ',
              )}.`,
    PriorityChannel: ({ value }) =>
        say`The Client shall report a Ticket of this priority in the following way: ${quoted(value)}.`,
    PriorityInformation: ({ value }) =>
        say`The report of a Ticket of this priority shall contain the following: ${quoted(value)}.`,
    DefaultPriority: () => say`A Ticket for which nobody has stated a priority has this priority.`,
    PriorityAlias: ({ aliases }) => say`This priority is also called ${quotedLines(aliases, 'or')}.`,
};

/** How a service is delivered, after "shall deliver this Service". */
const DELIVERIES: Readonly<Record<ast.Delivery, string>> = { remote: 'remotely', 'on-site': 'on site' };

export const serviceWording: Wording<ast.ServiceTerm> = {
    ServiceDelivery: ({ deliveries }) =>
        say`The Provider shall deliver this Service ${deliveries.map(each => DELIVERIES[each]).join(' and ')}.`,
    ServiceDependency: ({ text }) =>
        followedBy(say`The obligations of the Provider under this Service depend on the following condition.`, text),
    ServiceResponsibility: responsibility,
    RequestTypes: ({ values }) =>
        say`The users of the Client may make the following requests under this Service: ${quotedLines(values)}.`,
    OutOfScope: ({ price: cost }) =>
        say`The Client shall pay the Provider ${price(cost)} for work that this Service does not include.`,
    AssetEligibility: ({ class: assets, condition, age }) =>
        say`The Provider shall perform this Service for equipment of the class ${quoted(assets)}${given(age, years => say` that is not older than ${time(years)}`)}${condition === undefined ? '.' : say`, as long as the following condition is met. ${line(condition)}`}`,
};

export const partyWording: Wording<ast.PartyTerm> = {
    LegalForm: ({ value, jurisdiction }) => say` (${line(value)}${given(jurisdiction, place => `, ${place}`)})`,
    PartyZone: ({ value }) => say`, in the time zone ${line(value)}`,
    Registration: ({ value }) => say`, registered with ${line(value)}`,
    Representative: ({ value, role }) => say`, represented by ${line(value)}${given(role, as => ` (${as})`)}`,
};

/** What is said of a contact beside the table, where its role stands. */
export const contactWording: Wording<Exclude<ast.ContactTerm, ast.ContactRole>> = {
    ChannelFallback: ({ text }) => followedBy(say`If this contact cannot be reached, the following applies.`, text),
    NamedContacts: ({ count }) =>
        say`Only persons whom the Client has named, at most ${number(count)}, may open Tickets.`,
    AutomaticReply: ({ counting }) =>
        byChoice(counting, {
            counted: 'An automatic reply counts as a response.',
            'not-counted': 'An automatic reply does not count as a response.',
        }),
};

export const teamWording: Wording<ast.TeamStatement> = {
    TeamMeaning: ({ text }) => followedBy([], text),
};

export const environmentWording: Wording<ast.EnvironmentStatement> = {
    EnvironmentMeaning: ({ text }) => followedBy([], text),
    EnvironmentAddress: ({ value }) => say`The address is ${line(value)}.`,
    EnvironmentZone: ({ value }) => say`The local time is that of the time zone ${line(value)}.`,
};
