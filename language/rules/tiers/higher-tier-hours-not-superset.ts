import type { Agreement } from '../../agreement/model.js';
import { firstOutside } from '../../values/week-minutes.js';
import { minutesOfWeek } from '../../values/working-time.js';
import { formatWeekMinute } from '../../values/formatting.js';
import type { Problem, Rule } from '../rule.js';
import { clocksOf } from '../targets/clocks.js';

const calendar = (name: string, hours: string): string =>
    `calendar ${name} "Hours of ${name}" {\n  timezone "Europe/London"\n  open ${hours}\n  closed on holidays "GB-ENG"\n}\n\n`;
const tiers = (hours: string): string =>
    `${calendar('office', 'Mon-Fri 08:00-18:00')}${calendar('extended', hours)}service servers "Server monitoring"\n\ntier standard "Standard" {\n  covers servers\n  hours office\n}\n\ntier premium "Premium" extends standard {\n  hours extended\n}\n`;

export const higherTierHoursNotSuperset: Rule = {
    code: 'E09',
    slug: 'higher-tier-hours-not-superset',
    severity: 'warning',
    profile: 'core',
    summary: 'A tier is closed at times at which the tier that it extends is open.',
    explanation:
        'A client who moves to a higher tier does not expect to lose the hours of the lower one. Hours that start later, or leave out a day, are easily overlooked in a table of opening times. Calendars in different time zones are not compared.',
    example: { fails: tiers('Mon-Sun 09:00-22:00'), passes: tiers('Mon-Sun 07:00-22:00') },
    fixable: false,
    check: { reads: 'declarations', run: checkHours },
};

function* checkHours(agreement: Agreement): Generator<Problem> {
    for (const { name, base, hours } of agreement.tiers) {
        const lower = base?.value.hours;
        if (!hours || !lower || hours.provenance.origin === 'inherited') continue;
        const zones = [hours, lower].map(({ value }) => (value.always ? undefined : value.timeZone?.value));
        if (new Set(zones.filter(zone => zone !== undefined)).size > 1) continue;
        const [week, lowerWeek] = [clocksOf(hours.value).week, clocksOf(lower.value).week];
        if (!week || !lowerWeek) continue;
        const lost = firstOutside(minutesOfWeek(lowerWeek), minutesOfWeek(week));
        if (lost === undefined) continue;
        yield {
            message: `Tier \`${name.value}\` is closed on ${formatWeekMinute(lost)}, when \`${base.value.name.value}\`, which it extends, is open.`,
            help: `Let \`${hours.value.name.value}\` contain all hours of \`${lower.value.name.value}\`.`,
            span: hours.provenance.span,
            related: [{ message: 'The lower tier is served in these hours.', span: lower.provenance.span }],
        };
    }
}
