import { matricesOf } from '../../agreement/classifications.js';
import type { Agreement, Priority } from '../../agreement/model.js';
import type { Problem, Rule } from '../rule.js';
import { cellsOf, exampleMatrix, formatAnswers } from './matrix.js';

export const priorityLevelUnreachable: Rule = {
    code: 'C07',
    slug: 'priority-level-unreachable',
    severity: 'warning',
    profile: 'core',
    summary: 'A matrix gives a priority to no ticket, or to others than the definition of the priority does.',
    explanation:
        'The matrix decides which priority a ticket has; the definition explains it. A priority that no cell leads to has times that nobody can claim. A criterion that names answers for which the matrix gives another priority promises what the matrix takes back.',
    example: {
        fails: exampleMatrix('row impact company: P1, P1', 'row impact person: P1, P1'),
        passes: exampleMatrix('row impact company: P1, P2', 'row impact person: P2, P2'),
    },
    fixable: false,
    reportsAbsence: true,
    check: { reads: 'agreement', run: checkPriorities },
};

function* checkPriorities(agreement: Agreement): Generator<Problem> {
    const matrices = matricesOf(agreement);
    if (matrices.length === 0) return;
    const cells = matrices.flatMap(cellsOf);
    const reached = new Set(cells.map(({ priority }) => priority.name));
    const overridden = agreement.topics.flatMap(topic =>
        topic.kind === 'Classification'
            ? topic.statements.flatMap(each => (each.kind === 'VipOverride' ? (each.priority?.name ?? []) : []))
            : [],
    );
    for (const priority of agreement.priorities) {
        const { name, terms } = priority;
        yield* contradictions(priority, cells);
        const isDefault = terms.some(({ kind }) => kind === 'DefaultPriority');
        if (reached.has(name.value) || overridden.includes(name.value) || isDefault) continue;
        yield {
            message: `No cell of the matrix leads to ${name.value}, so no ticket has it, whatever its definition says.`,
            help: `Give it a cell, or an \`override "…" as ${name.value}\`, or remove it.`,
            span: name.provenance.span,
        };
    }
}

/** The cells that give another priority to answers which a criterion names. */
function* contradictions({ name, terms }: Priority, cells: ReturnType<typeof cellsOf>): Generator<Problem> {
    for (const term of terms) {
        if (term.kind !== 'PriorityCriterion' || term.answers.length === 0) continue;
        const other = cells.find(
            ({ answers, priority }) =>
                priority.name !== name.value &&
                term.answers.every(({ axis, answer }) => axis !== undefined && answers.get(axis) === answer),
        );
        if (!other) continue;
        yield {
            message: `The criterion gives ${name.value} to tickets with ${formatAnswers(other.answers)}, and the matrix gives them ${other.priority.name}.`,
            help: 'Make the criterion and the matrix agree: in a dispute the matrix decides.',
            span: term.provenance.span,
            related: [{ message: 'The matrix says so here.', span: other.span }],
        };
    }
}
