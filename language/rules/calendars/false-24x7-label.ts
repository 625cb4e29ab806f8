import { weeklyOpenings } from '../../agreement/calendar-days.js';
import type { Agreement, Calendar } from '../../agreement/model.js';
import { MINUTES_PER_DAY } from '../../values/opening.js';
import { weekOf } from '../../values/working-time.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const CALLED_24X7 = EXAMPLE_CALENDAR.replace('Support Hours', 'Support 24x7');

export const false24x7Label: Rule = {
    code: 'B16',
    slug: 'false-24x7-label',
    severity: 'warning',
    profile: 'core',
    summary: 'A calendar that is called 24x7 does not cover every hour of every day.',
    explanation:
        'A client who reads "24x7" expects an answer on Christmas night. A calendar with that label but shorter hours, or with holidays, promises in its name what it takes back in its hours. Write `open 24x7`, or change the label.',
    example: {
        fails: CALLED_24X7 + '\n',
        passes: 'calendar support "Support 24x7" {\n  timezone "Europe/London"\n  open 24x7\n  open on holidays\n}\n',
    },
    fixable: false,
    check: { reads: 'declarations', run: checkLabels },
};

function* checkLabels(agreement: Agreement): Generator<Problem> {
    for (const calendar of agreement.calendars) {
        const claim = [calendar.label, calendar.name].find(fact => fact && /24\s*[x×/]\s*7/i.test(fact.value));
        if (!claim || isOpenAlways(calendar)) continue;
        yield {
            message: `Calendar \`${calendar.name.value}\` is called "${claim.value}" but is closed at some times, so the contract promises more in its words than in its hours.`,
            help: 'Write `open 24x7` and `open on holidays`, or choose another label.',
            span: claim.provenance.span,
        };
    }
}

function isOpenAlways(calendar: Calendar): boolean {
    if (calendar.closings.length > 0) return false;
    if (calendar.always) return true;
    return weekOf(weeklyOpenings(calendar) ?? []).every(ranges =>
        ranges.some(range => range.start === 0 && range.end >= MINUTES_PER_DAY),
    );
}
