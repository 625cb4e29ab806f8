import type * as ast from '../../../../language/generated/ast.js';
import type { Link, Statement } from '../../../../language/agreement/statement.js';
import { column, say } from '../../../tree/building.js';
import type { Column, Content, Inline } from '../../../tree/document.js';
import { sayList } from '../enumerations.js';
import type { Wording } from './statements.js';
import { columns } from '../tables.js';
import { heading } from '../phrasing.js';
import { Word, word } from './choices.js';
import { Party, priorities, quoted, quotedLines } from './names.js';
import { followedBy, given, perhapsFollowedBy, sentences } from './sentences.js';
import { time } from './stated-values.js';

const CLOCK_EFFECTS = {
    restarts: 'starts anew',
    continues: 'continues',
    recomputed: 'is computed anew from the receipt of the Ticket',
} as const;

export const classificationWording: Wording<ast.ClassificationStatement> = {
    ClassificationScope: ({ subjects }) =>
        say`This clause applies to Tickets ${ticketsOf(subjects)}. For these it prevails over a clause that applies to more Tickets.`,
    AnswerMeaning: {
        lead: 'The answers to the questions on which the priority depends mean the following:',
        columns: columns('Answer', 'Meaning'),
        cells: ({ axis, answer, text }) => [say`${Word(axis)}: ${word(answer)}`, sentences(text)],
    },
    Classifier: ({ party, text }) =>
        perhapsFollowedBy(say`${Party(party)} shall set the priority of each Ticket.`, text),
    ClassificationDispute: ({ text, deadline }) =>
        followedBy(
            heading('Disagreement about a priority'),
            text,
            given(deadline, span => say`The time limit for this is ${time(span)}.`),
        ),
    Reclassification: ({ text }) => followedBy(heading('Change of priority'), text),
    VipOverride: ({ value, priority }) => say`${quoted(value)} shall have ${priorities(priority ? [priority] : [])}.`,
    ClockOnChange: ({ effect }) =>
        say`When the priority of a Ticket changes, the time that is running ${effect === undefined ? word(effect) : CLOCK_EFFECTS[effect]}.`,
    MatrixColumns: ({ axis, answers }) =>
        say`The columns of the following table stand for the ${word(axis)} of a Ticket: ${sayList(
            answers.map(answer => answer.replaceAll('-', ' ')),
            'or',
        )}.`,
    MatrixRow: {
        lead: 'The priority of a Ticket is the one at which the row and the column that apply to it meet. This table prevails over the definition of a priority:',
        columns: block => matrixColumns(block as readonly Statement<ast.ClassificationStatement>[]),
        cells: ({ axis, answer, priorities: cells }) => [
            say`${Word(axis)}: ${word(answer)}`,
            ...cells.map(cell => [cell.name]),
        ],
    },
};

/** `about “Servers” or “Clinical systems”, or of the Client “Acme”` */
function ticketsOf(subjects: Statement<ast.ClassificationScope>['subjects']): Content {
    const clients = subjects.filter(({ kind }) => kind === 'Client');
    const others = subjects.filter(({ kind }) => kind !== 'Client');
    const of = say`of the ${clients.length === 1 ? 'Client' : 'Clients'} ${labels(clients)}`;
    if (clients.length === 0) return say`about ${labels(others)}`;
    return others.length === 0 ? of : say`about ${labels(others)}, or ${of}`;
}

function labels(links: readonly Link[]): Inline {
    return quotedLines(
        links.map(({ label }) => label),
        'or',
    );
}

/** The answers of the columns; a row that is longer than they are stays whole. */
function matrixColumns(block: readonly Statement<ast.ClassificationStatement>[]): Column[] {
    const { axis, answers = [] } = block.find(each => each.kind === 'MatrixColumns') ?? {};
    const rows = block.flatMap(each => (each.kind === 'MatrixRow' ? [each.priorities.length] : []));
    const count = Math.max(answers.length, ...rows);
    const headings = Array.from({ length: count }, (_, index) => column(say`${Word(axis)}: ${word(answers[index])}`));
    return [column('Priority'), ...headings];
}
