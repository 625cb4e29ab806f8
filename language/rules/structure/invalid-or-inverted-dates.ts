import type { LangiumDocument } from 'langium';
import { propertySpan } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { daysInMonth, parseDate } from '../../values/date.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import type { Problem, Rule } from '../rule.js';

const calendar = (date: string): string =>
    `${EXAMPLE_CALENDAR.replace(/\n\}$/, `\n  closed on ${date} "Inventory"\n}`)}\n`;

export const invalidOrInvertedDates: Rule = {
    code: 'A12',
    slug: 'invalid-or-inverted-dates',
    severity: 'error',
    profile: 'core',
    summary: 'A date does not exist.',
    explanation:
        'There is no 30 February. A date that does not exist is left out of the contract, and the parties can disagree about the day that was meant.',
    example: { fails: calendar('2027-02-30'), passes: calendar('2027-02-26') },
    fixable: true,
    check: { reads: 'source', run: checkDates },
};

function* checkDates(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) {
        if (!ast.isEffectiveDate(node) && !ast.isClosing(node)) continue;
        if (node.date === undefined || parseDate(node.date)) continue;
        const span = propertySpan(node, 'date');
        const lastDay = lastDayOfMonth(node.date);
        yield {
            message: `The date ${node.date} does not exist, so it is left out of the contract.`,
            help: lastDay
                ? `Write a date that exists; the last day of that month is ${lastDay}.`
                : 'Write the year, the month from 01 to 12 and the day, such as 2027-01-31.',
            span,
            ...(lastDay && { fixes: [{ title: `Change to ${lastDay}`, edits: [{ span, newText: lastDay }] }] }),
        };
    }
}

/** The last day of the month that a date names, when only its day is too high. */
function lastDayOfMonth(written: string): string | undefined {
    const [year = '', month = '', day = ''] = written.split('-');
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
    return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}
