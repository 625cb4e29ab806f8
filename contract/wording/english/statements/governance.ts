import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../tree/building.js';
import type { Inline } from '../../../tree/document.js';
import { NOTHING } from '../tables.js';
import { capitalised } from '../enumerations.js';
import { withArticle } from '../places.js';
import type { Wording } from './statements.js';
import { heading } from '../phrasing.js';
import { line, lines, priorityName } from './names.js';
import { about, followedBy, given, perhapsFollowedBy } from './sentences.js';
import { date, notice, often, time } from './stated-values.js';

const AMENDMENT_FORMS = {
    signed: 'The parties may change this Agreement only by a document that both parties sign',
    'text-form': 'The parties may change this Agreement by an exchange of messages in text form, such as e-mail',
    unilateral: 'The Provider may change this Agreement by notice to the Client',
    'improve-only': 'The Provider may change this Agreement only to the advantage of the Client',
    frozen: 'The parties shall not change this Agreement during the initial term',
} as const;

export const governanceWording: Wording<ast.GovernanceStatement> = {
    Report: {
        lead: 'The Provider shall give the Client the following reports:',
        columns: [column('Report'), column('How often'), column('Due within'), column('If it is missing')],
        cells: ({ content, cadence, deadline, effect }) => [
            [line(content)],
            capitalised(often(cadence)),
            [deadline ? time(deadline) : '–'],
            [effect ?? '–'],
        ],
    },
    ReviewMeeting: ({ label, cadence, text }) =>
        perhapsFollowedBy(about(label ?? 'Meeting', say`The parties shall meet at least ${often(cadence)}.`), text),
    EscalationStep: {
        lead: 'If a matter is not settled, a party may escalate it as follows:',
        columns: [column('Escalation to'), column('After'), column('Priorities')],
        cells: ({ role, delay, priorities: concerned }) => [
            [line(role)],
            [delay ? time(delay) : '–'],
            [concerned.length > 0 ? lines(concerned.map(priorityName)) : 'All'],
        ],
    },
    DisputeStep: ({ text, deadline }) =>
        followedBy(
            heading('Disputes'),
            text,
            given(deadline, limit => say`The time limit for this step is ${time(limit)}.`),
        ),
    Audit: ({ cadence, text }) =>
        followedBy(
            about(
                'Audit',
                say`The Provider shall permit audits of the performance of the Services${given(cadence, each => say` ${often(each)}`)}.`,
            ),
            text,
        ),
    Improvement: ({ text }) => followedBy(heading('Improvement'), text),
    Benchmark: ({ cadence, text }) =>
        perhapsFollowedBy(
            about(
                'Benchmark',
                say`The parties shall have prices and quality compared with the market ${often(cadence)}.`,
            ),
            text,
        ),
    GoverningLaw: ({ value }) =>
        about('Governing law', say`This Agreement is governed by the law of ${line(value && withArticle(value))}.`),
    Venue: ({ value }) => about('Venue', say`The place of jurisdiction is ${line(value)}.`),
    Notices: ({ text, delay }) =>
        followedBy(
            heading('Notices'),
            text,
            given(delay, span => say`A notice takes effect ${time(span)} after it was sent.`),
        ),
    Assignment: ({ text }) => followedBy(heading('Assignment'), text),
    Publicity: ({ text }) => followedBy(heading('Publicity'), text),
    NonSolicitation: ({ duration, text }) =>
        perhapsFollowedBy(
            about(
                'Non-solicitation',
                say`During this Agreement and for ${time(duration)} after its end, neither party shall hire employees of the other.`,
            ),
            text,
        ),
};

/** `first this Agreement, then “Security policy”` */
function inOrder(documents: readonly string[]): Inline {
    if (documents.length === 0) return lines(documents);
    const names = documents.map(each => (/^th(?:is|e) agreement\.?$/i.test(each) ? 'this Agreement' : `“${each}”`));
    return `first ${names.join(', then ')}`;
}

export const documentsWording: Wording<ast.DocumentsStatement> = {
    Incorporation: {
        lead: 'The following documents are a part of this Agreement:',
        columns: [column('Incorporated document'), column('Version'), column('Date')],
        cells: ({ value, version, date: day }) => [[line(value)], [version ?? '–'], [day ? date(day) : '–']],
    },
    Precedence: ({ documents }) =>
        about(
            'Order of precedence',
            say`If documents contradict each other, the earlier one in this order prevails: ${inOrder(documents)}.`,
        ),
    AmendmentProcedure: ({ form, text, notice: ahead, exitRight }) =>
        perhapsFollowedBy(
            about('Changes of this Agreement', say`${form === undefined ? line(form) : AMENDMENT_FORMS[form]}.`),
            text,
            given(ahead, span => say`The party that changes this Agreement shall give ${notice(span)}.`),
            exitRight ? ['The other party may then end this Agreement with effect from the change.'] : [],
        ),
    Amendment: ({ label, date: day, text }) =>
        followedBy(about(label ?? 'Amendment', say`On ${date(day)} the parties agreed on the following.`), text),
    Subcontractor: {
        lead: 'The Provider may engage the following subcontractors:',
        columns: [column('Subcontractor'), column('Task')],
        cells: ({ value, task }) => [[line(value)], [task ?? '–']],
    },
    Certification: {
        lead: 'The Provider shall maintain the following certificates:',
        columns: [column('Certificate of the Provider'), column('Scope'), column('Valid'), column('Report')],
        cells: ({ value, scope, first, last, cadence }) => [
            [line(value)],
            [scope ?? '–'],
            first ? say`${date(first)} to ${date(last)}` : ['–'],
            cadence ? capitalised(often(cadence)) : NOTHING,
        ],
    },
};
