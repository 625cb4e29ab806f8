import type { Agreement, Calendar, Priority, Tier } from '../../agreement/model.js';
import { serviceHours } from '../../agreement/service-minutes.js';
import { firstOutside } from '../../values/week-minutes.js';
import { formatList, formatPercentage } from '../../values/formatting.js';
import { minutesOfWeek } from '../../values/working-time.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1, exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { tiersCovering } from '../subjects.js';
import { clocksOf, longestClosure } from './clocks.js';
import { limitOf } from './tier-targets.js';

const parts = (targets: string): string =>
    exampleAgreement(
        EXAMPLE_CALENDAR,
        'service servers "Server monitoring"',
        EXAMPLE_P1,
        `tier standard "Standard" {\n  covers servers\n  hours support\n${targets}\n}`,
        'availability core-systems "Core systems" {\n  applies to servers\n  target 99.9% per calendar month\n}',
    );

export const criticalIncidentsInBusinessHoursOnly: Rule = {
    code: 'D14',
    slug: 'critical-incidents-in-business-hours-only',
    severity: 'warning',
    profile: 'practice',
    summary: 'Uptime is promised at times at which nobody handles the most urgent tickets.',
    explanation:
        'An uptime target counts every minute of the month. A server that fails on Friday evening and is looked at on Monday morning has used up the downtime of several years, at 99.9%. Put somebody on call for the most urgent priority, say for which tiers the uptime holds, or promise it in the `hours` in which somebody is at work.',
    example: {
        fails: parts('  target P1 respond 1 business hour, resolve 8 business hours'),
        passes: parts('  on-call for P1\n  target P1 respond 1 hour, resolve 8 hours'),
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkAvailabilities },
};

function* checkAvailabilities(agreement: Agreement): Generator<Problem> {
    const [top] = agreement.priorities;
    if (!top) return;
    for (const availability of agreement.availabilities) {
        const hours = serviceHours(availability, agreement);
        const when = hours ? `in \`${hours.name.value}\`` : 'around the clock';
        for (const { value: target, provenance } of availability.targets) {
            const tiers = target.tiers.length > 0 ? target.tiers : tiersCovering(availability.subjects, agreement);
            const asleep = tiers.filter(tier => isAsleep(tier, top, hours));
            // A promise for all tiers may be meant for those that are served around the clock.
            if (asleep.length === 0 || (target.tiers.length === 0 && asleep.length < tiers.length)) continue;
            yield {
                message: `\`${availability.name.value}\` promises ${formatPercentage(target.percentage)} ${when}, but ${formatList(asleep.map(tier => `tier \`${tier.name.value}\``))} handles ${top.name.value} in business hours only: one outage outside of them can break the promise.`,
                help: `Write \`on-call for ${top.name.value}\` and promise elapsed time in the tier, or name the tiers for which the uptime holds with \`for\`.`,
                span: provenance.span,
            };
        }
    }
}

/** Whether nobody handles the most urgent tickets at some time at which the uptime is promised. */
function isAsleep(tier: Tier, top: Priority, hours: Calendar | undefined): boolean {
    if (tier.onCall.some(({ value }) => value === top)) return false;
    const handled = tier.targets.filter(
        target => (target.scope.priority ?? top) === top && target.metric !== 'update' && limitOf(target),
    );
    return (
        handled.length > 0 &&
        handled.every(target => {
            const { calendar } = target.clock;
            return limitOf(target)?.clock === 'business' && calendar && isClosedDuring(calendar, hours);
        })
    );
}

/** Whether a calendar is closed at some time of the service hours, which are always where there are none. */
function isClosedDuring(calendar: Calendar, hours: Calendar | undefined): boolean {
    if (!hours || hours.always) return longestClosure(calendar) > 0;
    if (hours.timeZone?.value !== calendar.timeZone?.value) return false;
    const [promised, worked] = [clocksOf(hours).week, clocksOf(calendar).week];
    if (!promised || !worked) return false;
    return firstOutside(minutesOfWeek(promised), minutesOfWeek(worked)) !== undefined;
}
