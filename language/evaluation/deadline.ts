import { dayOf } from '../agreement/calendar-days.js';
import type { Agreement, Calendar, Target } from '../agreement/model.js';
import { promiseFor, type Ticket } from '../agreement/promises.js';
import type { ScopePart } from '../agreement/ticket-scope.js';
import { regionsOfHolidays } from '../agreement/time-bands.js';
import type * as ast from '../generated/ast.js';
import { isWhole } from '../values/decimal.js';
import { afterOpening, elapsedSeconds, type Duration } from '../values/duration.js';
import { publicHolidays } from '../values/holidays.js';
import { afterElapsed, dateOfDay, dayNumber, momentAt, type Moment } from '../values/moment.js';
import { MINUTES_PER_DAY, type TimeRange } from '../values/opening.js';
import { tiersConcerned } from './choices-taken.js';
import { incomputable, open, type Open, type Result } from './evaluation.js';
import type { Facts } from './facts.js';
import type { Step } from './step.js';

/**
 * When a promise for a ticket runs out, by the clocks of the calendar's time zone. Business time is counted as in
 * `values/deadline.ts`, here on real days with their holidays.
 */
export function deadlineOf(agreement: Agreement, facts: Facts, metric: ast.Metric | undefined): Result<Moment> {
    const { received } = facts;
    if (!received)
        return open('The example does not say when the ticket is received. Add `given received 2027-03-05 16:30`.');
    const promised = promisedFor(agreement, facts, metric);
    if (promised.kind === 'open') return promised;
    const target = promised.value;
    if (target.promise.value.kind !== 'within') return open('The agreement promises no time for this.');
    const { duration } = target.promise.value;
    const { span } = target.promise.provenance;
    const step: Step = { kind: 'promise', time: duration, from: received, span };
    const calendar = target.clock.calendar ?? (agreement.calendars.length === 1 ? agreement.calendars[0] : undefined);
    if (duration.clock === 'elapsed') {
        const value = afterElapsed(received, duration, calendar?.timeZone?.value ?? onlyTimeZone(agreement));
        return { kind: 'computed', value, steps: [step, { kind: 'elapsed', due: value, span }] };
    }
    if (!calendar) return open('The time is business time, and no calendar says when it runs.');
    const due = afterBusinessTime(received, duration, calendar);
    if (due.kind === 'open') return due;
    const counted: Step = {
        kind: 'business-time',
        calendar: calendar.label?.value ?? calendar.name.value,
        due: due.value,
        span: calendar.name.provenance.span,
    };
    return { ...due, steps: [step, ...due.steps, counted] };
}

/** The one promise of the agreement for the ticket of an example; or what the example has to say for it to be one. */
function promisedFor(
    agreement: Agreement,
    facts: Facts,
    metric: ast.Metric | undefined,
): { readonly kind: 'promise'; readonly value: Target } | Open {
    const tiers = tiersConcerned(agreement, facts);
    const ticket = ticketOf(agreement, facts);
    const answers = tiers.flatMap(tier => {
        const answer = metric ? promiseFor(tier, ticket, metric) : { kind: 'nothing' as const };
        return answer.kind === 'nothing' ? [] : [answer];
    });
    const [answer, ...others] = answers;
    if (!answer)
        return open(
            `No tier promises \`${metric ?? ''}\` for the ticket that the example gives. Add \`given priority …\` and \`given tier …\`.`,
        );
    if (others.length > 0) return open('Several tiers promise this. Give one of them: `given tier …`.');
    if (answer.kind === 'depends') {
        const year = facts.received?.date.year;
        const unknown = answer.part === 'band' && year !== undefined ? regionsUnknownIn(year, answer.targets) : [];
        return year !== undefined && unknown.length > 0 ? holidaysUnknown(unknown, year) : open(ASKED[answer.part]);
    }
    const [target, ...more] = answer.targets;
    if (!target || answer.kind === 'conflict')
        return open('Several promises are for this ticket, and none of them is for fewer tickets than the others.');
    if (more.length > 0)
        return open(
            'Several times are promised for this ticket: for different shares of the tickets, or from different events on.',
        );
    if (target.start !== undefined && !RECEIPT.has(target.start))
        return incomputable(
            `The time runs from \`${target.start}\`, not from the receipt of the ticket, which is all that an example can give.`,
        );
    return { kind: 'promise', value: target };
}

/** The regions whose public holidays decide whether a ticket is received in a band, and are not known for a year. */
function regionsUnknownIn(year: number, targets: readonly Target[]): readonly string[] {
    const regions = targets.flatMap(({ scope: { band } }) => (band ? regionsOfHolidays(band) : []));
    return [...new Set(regions)].filter(region => !publicHolidays(region, year));
}

/** The names of the event with which a ticket is received. */
const RECEIPT: ReadonlySet<string> = new Set(['receipt', 'report', 'ticket']);

/** What an example is asked to give where a promise depends on it. */
const ASKED: Readonly<Record<ScopePart, string>> = {
    priority: 'The promise depends on the priority of the ticket. Add `given priority …`.',
    tickets: 'The promise depends on the type of the ticket. Add `given ticket incident`, or another type.',
    subject: 'The promise depends on the service that the ticket is about. Add `given service …`.',
    team: 'The promise depends on the team that handles the ticket. Add `given team …`.',
    delivery: 'The promise depends on where the work is done. Add `given delivery remote` or `given delivery on-site`.',
    band: 'The promise depends on the time band in which the ticket is received, and nobody can tell which that is: give each time band opening hours, and its calendar a time zone.',
};

function ticketOf(agreement: Agreement, facts: Facts): Ticket {
    const { ticket, delivery, received, team } = facts;
    const service = agreement.services.find(({ name }) => name.value === facts.service?.name);
    return {
        priority: agreement.priorities.find(({ name }) => name.value === facts.priority?.name),
        tickets: ticket && `${ticket}s`,
        subject: service && { kind: 'service', service },
        delivery,
        team,
        received,
    };
}

/** The time zone that all calendars of the agreement share. */
function onlyTimeZone({ calendars }: Agreement): string | undefined {
    const [zone, ...others] = new Set(calendars.flatMap(calendar => calendar.timeZone?.value ?? []));
    return others.length === 0 ? zone : undefined;
}

/** A calendar that stays closed for longer than this is taken as one that never opens again. */
const LONGEST_SEARCH_DAYS = 3 * 366;

function afterBusinessTime(start: Moment, duration: Duration, calendar: Calendar): Result<Moment> {
    const first = dayNumber(start.date);
    const skipped: Step[] = [];
    switch (duration.unit) {
        case 'second':
        case 'minute':
        case 'hour': {
            let left = elapsedSeconds(duration).shortest / 60;
            for (let day = first - 1; day < first + LONGEST_SEARCH_DAYS; day++) {
                const work = workOf(day, calendar, day >= first ? skipped : []);
                if (!work) return noHolidays(day, calendar);
                for (const { start: from, end } of work) {
                    const begin =
                        day < first || day === first
                            ? Math.max(from, start.minute + (first - day) * MINUTES_PER_DAY)
                            : from;
                    if (begin >= end) continue;
                    if (left <= end - begin)
                        return { kind: 'computed', value: momentAt(day, begin + left), steps: skipped };
                    left -= end - begin;
                }
            }
            return open('The calendar does not open often enough for this time to run out.');
        }
        case 'day': {
            if (!isWhole(duration.amount)) return open('A part of a business day is not defined.');
            let left = duration.amount.exact.toNumber();
            let received = false;
            for (let day = first; day < first + LONGEST_SEARCH_DAYS; day++) {
                const work = workOf(day, calendar, skipped);
                if (!work) return noHolidays(day, calendar);
                const closing = work.at(-1)?.end;
                if (closing === undefined) continue;
                if (!received) {
                    // What arrives when the day has closed is received on the next working day.
                    received = day > first || start.minute < closing;
                    continue;
                }
                left -= 1;
                if (left > 0) continue;
                const plus = afterOpening(duration);
                if (!plus) return { kind: 'computed', value: momentAt(day, closing), steps: skipped };
                const opening = momentAt(day, work[0]?.start ?? closing);
                const due =
                    plus.clock === 'business'
                        ? afterBusinessTime(opening, plus, calendar)
                        : afterElapsedTime(opening, plus, calendar);
                return due.kind === 'open' ? due : { ...due, steps: [...skipped, ...due.steps] };
            }
            return open('The calendar does not open often enough for this time to run out.');
        }
        default:
            return open('Business weeks, months and years are not defined. Write business days.');
    }
}

function afterElapsedTime(start: Moment, duration: Duration, calendar: Calendar): Result<Moment> {
    return { kind: 'computed', value: afterElapsed(start, duration, calendar.timeZone?.value), steps: [] };
}

/** The stretches of work that start on a day; `undefined` where its holidays are not known. Adds what closes the day. */
function workOf(day: number, calendar: Calendar, skipped: Step[]): readonly TimeRange[] | undefined {
    const found = dayOf(calendar, day);
    if (found?.kind !== 'closed') return found?.times;
    skipped.push({ kind: 'closed-day', date: dateOfDay(day), span: found.by.provenance.span });
    return [];
}

function noHolidays(day: number, calendar: Calendar): Open {
    const regions = calendar.closings.flatMap(({ value }) => (value.kind === 'holidays' ? [value.region] : []));
    return holidaysUnknown(regions, dateOfDay(day).year);
}

function holidaysUnknown(regions: readonly string[], year: number): Open {
    return incomputable(
        `The public holidays of ${regions.join(', ')} in ${year} are not known, so the time cannot be computed.`,
    );
}
