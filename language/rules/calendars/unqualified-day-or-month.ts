import type { LangiumDocument } from 'langium';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { parseDecimal } from '../../values/decimal.js';
import { singular } from '../../values/singular.js';
import { EXAMPLE_CALENDAR, EXAMPLE_P1 } from '../example.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import type { Problem, Rule } from '../rule.js';

const PARTS = `${EXAMPLE_CALENDAR}\n\n${EXAMPLE_P1}\n\n`;

export const unqualifiedDayOrMonth: Rule = {
    code: 'B09',
    slug: 'unqualified-day-or-month',
    severity: 'warning',
    profile: 'clarity',
    summary: 'A time is given in business weeks, months, quarters or years, whose length nobody has agreed on.',
    explanation:
        'A business day is a day on which the calendar is open. How long a business month is, nobody can say: a month in which the calendar opens, or so many working days? Count such times in business days, or in weeks and months of the calendar.',
    example: {
        fails: `${PARTS}tier standard "Standard" {\n  target P1 respond 1 business hour, resolve 2 business weeks\n}\n`,
        passes: `${PARTS}tier standard "Standard" {\n  target P1 respond 1 business hour, resolve 10 business days\n}\n`,
    },
    fixable: true,
    check: { reads: 'source', run: checkUnits },
};

function* checkUnits(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) {
        if (!ast.isDuration(node) || !node.business || !/^(week|month|quarter|year)/.test(node.unit ?? '')) continue;
        const span = spanOf(node);
        const weeks = node.unit.startsWith('week') ? parseDecimal(node.amount) : undefined;
        const forms = [
            ...(weeks ? [`${weeks.exact.times(5).toFixed()} business days`] : []),
            `${node.amount} ${node.unit}`,
        ];
        yield {
            message: `A business ${singular(node.unit)} has no agreed length, so the parties can compute different deadlines from "${node.amount} business ${node.unit}".`,
            help: `Write ${forms.map(form => `\`${form}\``).join(' or ')}.`,
            span,
            fixes: forms.map(form => ({ title: `Change to ${form}`, edits: [{ span, newText: form }] })),
        };
    }
}
