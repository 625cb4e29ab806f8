import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { about, also, date, given, line, lines, often, priorities, sentenceOf, time } from './words.js';

const AMENDMENT_FORMS = {
    signed: 'This Agreement is changed only by a document that both parties sign.',
    'text-form': 'This Agreement is changed by an exchange of messages in text form, such as e-mail.',
    unilateral: 'The Provider may change this Agreement by notice.',
    'improve-only': 'The Provider may change this Agreement only to the advantage of the Client.',
    frozen: 'This Agreement is not changed during the initial term.',
} as const;

export const governanceWording: Wording<ast.GovernanceStatement> = {
    Report: {
        columns: [column('Report'), column('How often'), column('Due within'), column('If it is missing')],
        cells: ({ content, cadence, deadline, effect }) => [
            [line(content)],
            [often(cadence)],
            [deadline ? time(deadline) : '–'],
            [effect ?? '–'],
        ],
    },
    ReviewMeeting: ({ label, cadence, text }) =>
        about(label ?? 'Meeting', say`The parties meet at least ${often(cadence)}.`, also(text)),
    EscalationStep: {
        columns: [column('Escalation to'), column('After'), column('Priorities')],
        cells: ({ role, delay, priorities: concerned }) => [
            [line(role)],
            [delay ? time(delay) : 'At once'],
            [concerned.length > 0 ? priorities(concerned) : 'All'],
        ],
    },
    DisputeStep: ({ text, deadline }) =>
        about(
            'Disputes',
            sentenceOf(text),
            given(deadline, limit => say` The time limit is ${time(limit)}.`),
        ),
    Audit: ({ cadence, text }) =>
        about(
            'Audit',
            given(cadence, each => say`The Client may audit the services ${often(each)}. `),
            sentenceOf(text),
        ),
    Improvement: ({ text }) => about('Improvement', sentenceOf(text)),
    Benchmark: ({ cadence, text }) =>
        about('Benchmark', say`Prices and quality are compared with the market ${often(cadence)}.`, also(text)),
    GoverningLaw: ({ value }) => about('Governing law', say`The law of ${line(value)} applies.`),
    Venue: ({ value }) => about('Venue', say`The place of jurisdiction is ${line(value)}.`),
    Notices: ({ text, delay }) =>
        about(
            'Notices',
            sentenceOf(text),
            given(delay, span => say` A notice takes effect ${time(span)} after it was sent.`),
        ),
    Assignment: ({ text }) => about('Assignment', sentenceOf(text)),
    Publicity: ({ text }) => about('Publicity', sentenceOf(text)),
    NonSolicitation: ({ duration, text }) =>
        about(
            'Non-solicitation',
            say`During this Agreement and for ${time(duration)} after its end, neither party hires employees of the other who worked on the services.`,
            also(text),
        ),
};

export const documentsWording: Wording<ast.DocumentsStatement> = {
    Incorporation: {
        columns: [column('Incorporated document'), column('Version'), column('Date')],
        cells: ({ value, version, date: day }) => [[line(value)], [version ?? '–'], [day ? date(day) : '–']],
    },
    Precedence: ({ documents }) =>
        about(
            'Order of precedence',
            say`When documents contradict each other, the first of these holds: ${documents.length === 0 ? lines(documents) : documents.join(', then ')}.`,
        ),
    AmendmentProcedure: ({ form, text, notice, exitRight }) =>
        about(
            'Changes of this Agreement',
            form === undefined ? line(form) : AMENDMENT_FORMS[form],
            also(text),
            given(notice, ahead => say` The notice is ${time(ahead)}.`),
            exitRight ? ' The other party may then end this Agreement with effect from the change.' : '',
        ),
    Amendment: ({ label, date: day, text }) =>
        about(label ?? 'Amendment', say`Agreed on ${date(day)}: ${sentenceOf(text)}`),
    Subcontractor: {
        columns: [column('Subcontractor'), column('Task')],
        cells: ({ value, task }) => [[line(value)], [task ?? '–']],
    },
    Certification: {
        columns: [column('Certificate of the Provider'), column('Scope'), column('Valid'), column('Report')],
        cells: ({ value, scope, first, last, cadence }) => [
            [line(value)],
            [scope ?? '–'],
            first ? say`${date(first)} to ${date(last)}` : ['–'],
            [cadence ? often(cadence) : '–'],
        ],
    },
};
