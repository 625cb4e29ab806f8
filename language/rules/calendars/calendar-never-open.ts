import type { LangiumDocument } from 'langium';
import { propertySpan, spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import { insertStatement } from '../insertion.js';
import type { Problem, Rule, Sources } from '../rule.js';
import { calendarsOf } from './calendars-of.js';

const OFFICE_HOURS = 'open Mon-Fri 09:00-17:00';

export const calendarNeverOpen: Rule = {
    code: 'B05',
    slug: 'calendar-never-open',
    severity: 'error',
    profile: 'core',
    summary: 'A calendar has no opening hours.',
    explanation:
        'Business time runs while its calendar is open. In a calendar that is never open no deadline ever falls due, so every promise in its business time is empty.',
    example: {
        fails: EXAMPLE_CALENDAR.replace(`  ${OFFICE_HOURS}\n`, '') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    reportsAbsence: true,
    check: { reads: 'source', run: checkCalendars },
};

function* checkCalendars(document: LangiumDocument, sources: Sources): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const calendar of calendarsOf(root)) {
        if (calendar.statements.some(statement => ast.isOpening(statement) && !statement.holidays)) continue;
        yield {
            message: `Calendar \`${calendar.name}\` is never open: no business time runs in it, and no deadline ever falls due.`,
            help: 'Write its hours, such as `open Mon-Fri 09:00-17:00`, or `open 24x7`.',
            span: propertySpan(calendar, 'name'),
            fixes: [
                {
                    title: `Add \`${OFFICE_HOURS}\``,
                    edits: [insertStatement(spanOf(calendar), OFFICE_HOURS, sources)],
                },
            ],
        };
    }
}
