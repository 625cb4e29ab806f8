import type { Agreement } from '../../agreement/model.js';
import { mostSimilar } from '../../parsing/similar.js';
import { isTimeZone, TIME_ZONES } from '../../values/time-zones.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { zoneOfAbbreviation } from './zone-guesses.js';

export const zoneAbbreviationInsteadOfIanaName: Rule = {
    code: 'B03',
    slug: 'zone-abbreviation-instead-of-iana-name',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A time zone is an abbreviation, or a name that the IANA time zone database does not know.',
    explanation:
        'An abbreviation such as CET or EST names an offset, not a place: it leaves open whether the clocks change in summer, and some abbreviations stand for several zones. The IANA name of a place, such as `Europe/Berlin`, determines every hour of the year. A name that is not in the database is an error, because nothing can be computed from it.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('Europe/London', 'GMT') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkZones },
};

function* checkZones(agreement: Agreement): Generator<Problem> {
    for (const calendar of agreement.calendars) {
        const zone = calendar.timeZone;
        if (!zone || isTimeZone(zone.value)) continue;
        // The span holds the quotes.
        const { span } = zone.provenance;
        const meant = zoneOfAbbreviation(zone.value);
        const suggestion = meant ?? mostSimilar(zone.value, TIME_ZONES);
        yield {
            message: meant
                ? `"${zone.value}" is an abbreviation: it does not say whether the clocks of calendar \`${calendar.name.value}\` change in summer.`
                : `"${zone.value}" is not the name of a time zone, so nobody can tell when calendar \`${calendar.name.value}\` is open.`,
            help: suggestion
                ? `Write the IANA name of the place, such as "${suggestion}".`
                : 'Write the IANA name of the place, such as "Europe/London".',
            span,
            severity: meant ? 'warning' : 'error',
            ...(suggestion && {
                fixes: [{ title: `Change to "${suggestion}"`, edits: [{ span, newText: `"${suggestion}"` }] }],
            }),
        };
    }
    for (const band of agreement.topics) {
        if (band.kind !== 'TimeBand') continue;
        for (const statement of band.statements) {
            if (statement.kind !== 'BandZone' || statement.value === undefined || isTimeZone(statement.value)) continue;
            const meant = zoneOfAbbreviation(statement.value);
            yield {
                message: `"${statement.value}" is not the name of a time zone, so nobody can tell when time band \`${band.name.value}\` begins and ends.`,
                help: `Write the IANA name of the place, such as "${meant ?? 'Europe/London'}".`,
                span: statement.provenance.span,
                severity: meant ? 'warning' : 'error',
            };
        }
    }
}
