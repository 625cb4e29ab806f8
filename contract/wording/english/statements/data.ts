import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { about, event, given, line, lines, often, Party, party, quoted, sentenceOf, time, word } from './words.js';

export const dataWording: Wording<ast.DataStatement> = {
    DataOwner: ({ party: owner }) =>
        about('Ownership', say`All data of the Client remains the property of ${party(owner)} at all times.`),
    DataPurpose: ({ text }) => about('Purpose', sentenceOf(text)),
    DataResidency: ({ places }) =>
        about('Location', say`The data is stored and processed in these places only: ${lines(places)}.`),
    DataRole: ({ party: who, role }) => say`${Party(who)} acts as ${word(role)} of personal data.`,
    DataClass: ({ value, handling }) =>
        handling === 'prohibited'
            ? say`The Client does not give the Provider access to: ${line(value)}.`
            : say`The Provider handles this kind of data: ${line(value)}.`,
    Regime: ({ values }) =>
        about('Applicable law', say`The parties comply with ${lines(values)} as far as they apply to each of them.`),
    Instrument: ({ value, version }) =>
        say`The parties conclude the document ${quoted(value)}${given(version, each => ` in version ${each}`)}; it is a part of this Agreement.`,
    BreachNotice: ({ first, event: after, details }) =>
        about(
            'Notice of a breach',
            say`The Provider notifies the Client of a breach of personal or confidential data without undue delay and at the latest within ${time(first)}${given(after, name => say` after ${event(name)}`)}`,
            given(details, limit => say`, and gives the details within ${time(limit)}`),
            '.',
        ),
    BreachProcedure: ({ text }) => about('Procedure after a breach', sentenceOf(text)),
    Subprocessor: {
        columns: [column('Subprocessor'), column('Task'), column('Country')],
        cells: ({ value, purpose, country }) => [[line(value)], [purpose ?? '–'], [country ?? '–']],
    },
    SubprocessorChange: ({ notice, objection }) =>
        say`The Provider announces a new subprocessor ${time(notice)} in advance${given(objection, limit => say`; the Client may object within ${time(limit)}`)}.`,
    Confidentiality: ({ text, duration, unlimited }) =>
        about(
            'Confidentiality',
            say`Each party keeps secret what it learns of the other: ${sentenceOf(text)}`,
            unlimited
                ? ' This duty has no end.'
                : given(duration, span => say` This duty lasts for ${time(span)} after the end of this Agreement.`),
        ),
    DataRetention: ({ value, duration }) => say`${line(value)}: kept for ${time(duration)}.`,
    DataReturn: ({ formats, deadline, event: after }) =>
        about(
            'Return of data',
            say`The Provider returns the data of the Client in these formats: ${lines(formats)}`,
            given(deadline, limit => say`, within ${time(limit)}`),
            given(after, name => say` after ${event(name)}`),
            ', and helps the Client to migrate it.',
        ),
    DataDeletion: ({ deadline, event: after, backups, certified }) =>
        about(
            'Deletion of data',
            say`The Provider deletes its copies of the data within ${time(deadline)}${given(after, name => say` after ${event(name)}`)}`,
            given(backups, limit => say`, and those in backups within ${time(limit)}`),
            certified ? '. It confirms the deletion in writing.' : '.',
        ),
    DataAudit: ({ cadence, text }) =>
        about(
            'Audit',
            given(cadence, each => say`The handling of the data may be audited ${often(each)}. `),
            sentenceOf(text),
        ),
};
