import type { Agreement } from '../../agreement/model.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';

export const holidaysNotAddressed: Rule = {
    code: 'B07',
    slug: 'holidays-not-addressed',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A calendar does not say whether public holidays are working days.',
    explanation:
        'A client who reports a fault on Easter Monday has to know whether the clock runs. `closed on holidays "GB-ENG"` names the region whose public holidays are free, `closed on` a date names single days, and `open on holidays` says that holidays are worked.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('  closed on holidays "GB-ENG"\n', '') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkHolidays },
};

function* checkHolidays(agreement: Agreement, sources: Sources): Generator<Problem> {
    const regions = agreement.calendars.flatMap(({ closings }) =>
        closings.flatMap(({ value }) => (value.kind === 'holidays' ? [value.region] : [])),
    );
    for (const calendar of agreement.calendars) {
        const says = calendar.always ?? calendar.openOnHolidays ?? calendar.closings[0];
        if (says || calendar.openings.length === 0) continue;
        const statements = [...new Set(regions)].map(region => `closed on holidays "${region}"`);
        yield {
            message: `Calendar \`${calendar.name.value}\` does not say whether it is open on public holidays, so the parties can disagree about every deadline around one.`,
            help: 'Write `closed on holidays` with a region, such as "GB-ENG", or `open on holidays`.',
            span: calendar.name.provenance.span,
            fixes: [...statements.slice(0, 2), 'open on holidays'].map(statement => ({
                title: `Add \`${statement}\``,
                edits: [insertStatement(calendar.provenance.span, statement, sources)],
            })),
        };
    }
}
