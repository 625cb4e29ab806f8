import type * as ast from '../../../../language/generated/ast.js';
import { column, missing, say } from '../../../tree/building.js';
import { inPlaces } from '../places.js';
import type { Wording } from './statements.js';
import { heading } from '../phrasing.js';
import { event } from './choices.js';
import { line, lines, Party, party, quoted, quotedLines } from './names.js';
import { about, followedBy, given } from './sentences.js';
import { notice, often, time } from './stated-values.js';

const DATA_ROLES: Readonly<Record<ast.DataRole['role'], string>> = {
    controller: 'controller',
    'joint-controller': 'joint controller',
    processor: 'processor',
    subprocessor: 'subprocessor',
};

export const dataWording: Wording<ast.DataStatement> = {
    DataOwner: ({ party: owner }) =>
        about('Ownership', say`All data of the Client remains the property of ${party(owner)} at all times.`),
    DataPurpose: ({ text }) => followedBy(heading('Purpose'), text),
    DataResidency: ({ places }) =>
        about(
            'Location',
            say`The Provider shall store and process the data only ${places.length === 0 ? lines(places) : inPlaces(places)}.`,
        ),
    DataRole: ({ party: who, role }) =>
        say`${Party(who)} acts as ${role === undefined ? missing('role') : DATA_ROLES[role]} of personal data.`,
    DataClass: ({ value, handling }) =>
        handling === 'prohibited'
            ? say`The Client shall not give the Provider access to data of the kind ${quoted(value)}.`
            : say`The Provider shall handle data of the kind ${quoted(value)}.`,
    Regime: ({ values }) =>
        about(
            'Applicable law',
            values.length > 1
                ? say`Each party shall comply with the following laws and standards, to the extent that they apply to that party: ${values.join('; ')}.`
                : say`Each party shall comply with the following law or standard, to the extent that it applies to that party: ${lines(values)}.`,
        ),
    Instrument: ({ value, version }) =>
        say`The document ${quoted(value)}${given(version, each => `, in version ${each},`)} is a part of this Agreement.`,
    BreachNotice: ({ first, event: after, details }) =>
        about(
            'Notice of a breach',
            say`The Provider shall notify the Client of a breach of personal or confidential data within ${time(first)}${given(after, name => say` after ${event(name)}`)}`,
            given(details, limit => say`, and shall give the details within ${time(limit)}`),
            '.',
        ),
    BreachProcedure: ({ text }) => followedBy(heading('Procedure after a breach'), text),
    Subprocessor: {
        lead: 'The Provider may engage the following subprocessors:',
        columns: [column('Subprocessor'), column('Task'), column('Country')],
        cells: ({ value, purpose, country }) => [[line(value)], [purpose ?? '–'], [country ?? '–']],
    },
    SubprocessorChange: ({ notice: ahead, objection }) =>
        say`The Provider shall give the Client ${notice(ahead)} before it engages a new subprocessor.${given(objection, limit => say` The Client may object within ${time(limit)} after the notice.`)}`,
    Confidentiality: ({ text, duration, unlimited }) =>
        followedBy(
            about('Confidentiality', say`Each party shall keep the confidential information of the other secret.`),
            text,
            unlimited
                ? ['This duty has no end.']
                : given(duration, span => say`This duty lasts for ${time(span)} after the end of this Agreement.`),
        ),
    DataRetention: ({ value, duration }) =>
        say`The Provider shall keep data of the kind ${quoted(value)} for ${time(duration)}.`,
    DataReturn: ({ formats, deadline, event: after }) =>
        about(
            'Return of data',
            say`The Provider shall return the data of the Client`,
            given(deadline, limit => say` within ${time(limit)}`),
            given(after, name => say` after ${event(name)}`),
            say` in the following formats: ${quotedLines(formats)}.`,
        ),
    DataDeletion: ({ deadline, event: after, backups, certified }) =>
        about(
            'Deletion of data',
            say`The Provider shall delete its copies of the data within ${time(deadline)}${given(after, name => say` after ${event(name)}`)}`,
            given(backups, limit => say`, and those in backups within ${time(limit)}`),
            certified ? '. The Provider shall confirm the deletion in writing.' : '.',
        ),
    DataAudit: ({ cadence, text }) =>
        followedBy(
            about(
                'Audit',
                say`The Provider shall permit audits of its handling of the data${given(cadence, each => say` ${often(each)}`)}.`,
            ),
            text,
        ),
};
