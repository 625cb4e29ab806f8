import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../building.js';
import type { Wording } from './statements.js';
import {
    about,
    also,
    event,
    given,
    line,
    lines,
    number,
    Party,
    price,
    priorities,
    quantity,
    sentenceOf,
    time,
    word,
} from './words.js';
import { otherwise } from './access.js';
import { strength } from './indicators.js';

export const tierWording: Wording<ast.TierTerm> = {
    Eligibility: ({ minimum, maximum }) =>
        say`The tier can be chosen${given(minimum, least => say` from ${quantity(least)}`)}${given(maximum, most => say` up to ${quantity(most)}`)}.`,
    Precondition: ({ text, effect }) => about('Precondition', sentenceOf(text), otherwise(effect)),
    TierChange: ({ direction, text, notice }) =>
        about(
            direction === 'downgrade' ? 'Move to a lower tier' : 'Move to a higher tier',
            sentenceOf(text),
            given(notice, ahead => say` The notice is ${time(ahead)}.`),
        ),
    DefaultTier: () => say`This tier applies where the parties have chosen none.`,
    Pause: ({ reasons, resume }) =>
        say`Times stand still during these states of a Ticket: ${lines(reasons.map(reason => reason.replaceAll('-', ' ')))}.${also(resume)}`,
    ContinuousEffort: ({ priorities: concerned }) =>
        say`On Tickets of the ${concerned.length === 1 ? 'priority' : 'priorities'} ${priorities(concerned)} the Provider works without a break, day and night, until the service runs again.`,
    AttainmentRemainder: ({ priority, metric, duration }) =>
        say`For Tickets of the priority ${priority ? priorities([priority]) : line(undefined)} that may miss the time to ${word(metric)}, the limit is ${time(duration)}.`,
    ClockStart: ({ event: name }) => say`The times of this tier start with ${event(name)}.`,
    TargetStrength: ({ strength: how }) => say`Each time of this tier is ${strength(how)}.`,
};

export const priorityWording: Wording<ast.PriorityTerm> = {
    PriorityCriterion: ({ value }) => say`It applies when: ${line(value)}`,
    PriorityChannel: ({ value }) => say`It is reported by ${line(value)}.`,
    PriorityInformation: ({ value }) => say`A report contains: ${line(value)}`,
    DefaultPriority: () => say`It applies where nobody has set a priority.`,
    PriorityAlias: ({ aliases }) => say`It is also called ${lines(aliases, 'or')}.`,
};

export const serviceWording: Wording<ast.ServiceTerm> = {
    ServiceDelivery: ({ deliveries }) =>
        say`It is delivered ${lines(deliveries.map(each => each.replaceAll('-', ' ')))}.`,
    ServiceDependency: ({ text }) => say`It depends on: ${sentenceOf(text)}`,
    ServiceResponsibility: ({ party: who, value }) => say`${Party(who)} is responsible for: ${line(value)}.`,
    RequestTypes: ({ values }) => say`Users may request: ${lines(values)}.`,
    OutOfScope: ({ price: cost }) => say`Work outside this Service costs ${price(cost)}.`,
    AssetEligibility: ({ class: assets, condition, age }) =>
        say`It covers ${line(assets)}${given(age, years => say` up to an age of ${time(years)}`)}${given(condition, when => `, if: ${when}`)}.`,
};

export const partyWording: Wording<ast.PartyTerm> = {
    LegalForm: ({ value, jurisdiction }) =>
        say`legal form: ${line(value)}${given(jurisdiction, place => ` (${place})`)}`,
    Registration: ({ value }) => say`registered: ${line(value)}`,
    Representative: ({ value, role }) => say`represented by ${line(value)}${given(role, as => ` (${as})`)}`,
};

export const contactWording: Wording<ast.ContactTerm> = {
    ContactRole: ({ role }) => say`For: ${word(role)}.`,
    ChannelFallback: ({ text }) => say`If it cannot be reached: ${sentenceOf(text)}`,
    NamedContacts: ({ count }) => say`At most ${number(count)} named persons may open Tickets.`,
    AutomaticReply: ({ counting }) =>
        counting === 'counted'
            ? say`An automatic reply counts as a response.`
            : say`An automatic reply does not count as a response.`,
};
