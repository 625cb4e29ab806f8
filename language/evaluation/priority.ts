import { classificationFor, matricesOf, type Classified } from '../agreement/classifications.js';
import type { Agreement } from '../agreement/model.js';
import type { Link } from '../agreement/statement.js';
import * as ast from '../generated/ast.js';
import { open, type Result } from './evaluation.js';
import type { Facts } from './facts.js';
import type { Step } from './step.js';

/** The priority in the cell that the answers of an example lead to, in the matrix that holds for its ticket. */
export function priorityOf(agreement: Agreement, facts: Facts): Result<Link> {
    if (matricesOf(agreement).length === 0)
        return open('The agreement has no priority matrix: add a `classification` with `columns` and `row`.');
    const holding = classificationFor(agreement, classified(agreement, facts));
    if (holding.kind === 'depends')
        return open(
            `The matrix depends on the ${kindOf(holding.subject)} that the ticket is about. Add \`given ${kindOf(holding.subject)} …\`.`,
        );
    if (holding.kind === 'conflict')
        return open('Several matrices are for this ticket, and none of them applies to less than the others.');
    if (holding.kind === 'nothing') return open('No matrix is for this ticket.');
    const { statements } = holding.classification;
    const { answers } = facts;
    const columns = statements.find(each => each.kind === 'MatrixColumns');
    const answer = columns?.axis === undefined ? undefined : answers.get(columns.axis);
    const index = columns && answer !== undefined ? columns.answers.indexOf(answer) : -1;
    for (const row of statements) {
        if (row.kind !== 'MatrixRow' || row.axis === undefined || row.answer === undefined) continue;
        const priority = answers.get(row.axis) === row.answer ? row.priorities[index] : undefined;
        if (!priority || columns?.axis === undefined || answer === undefined) continue;
        const cell = {
            row: { axis: row.axis, answer: row.answer },
            column: { axis: columns.axis, answer },
            priority,
        };
        const step: Step = { kind: 'matrix-cell', ...cell, span: row.provenance.span };
        return { kind: 'computed', value: priority, steps: [step] };
    }
    return open('The matrix has no cell for these answers. Give one answer for its rows and one for its columns.');
}

function classified({ services, parties }: Agreement, { service, environment, client }: Facts): Classified {
    const found = services.find(({ name }) => name.value === service?.name);
    const clients = parties.filter(({ role }) => role === 'client');
    const [only] = clients.length === 1 ? clients : [];
    const names = [service?.name, found?.category, environment?.name, client?.name ?? only?.name.value];
    const unknown = [
        ...(service ? [] : [ast.Service.$type, ast.Category.$type]),
        ...(environment ? [] : [ast.Environment.$type]),
        ...(client || only ? [] : [ast.Client.$type]),
    ];
    return { names: new Set(names.filter(name => name !== undefined)), unknown: new Set(unknown) };
}

function kindOf({ kind }: Link): string {
    return kind === ast.Category.$type ? 'service' : kind.toLowerCase();
}
