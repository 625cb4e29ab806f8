import type * as ast from '../../../../language/generated/ast.js';
import { column, missing, say } from '../../../tree/building.js';
import type { Content } from '../../../tree/document.js';
import type { Wording } from './statements.js';
import { sayTimeRange, sayWeekdays } from '../opening-hours.js';
import { sayContents } from '../enumerations.js';
import { patchDeadline } from './patches.js';
import { heading } from '../phrasing.js';
import { NOTHING } from '../tables.js';
import { byChoice, Word, word } from './choices.js';
import { line, services, timeZone } from './names.js';
import { about, followedBy, given, perhapsFollowedBy, sentences } from './sentences.js';
import { date, each, notice, price, quantity, time } from './stated-values.js';

const SILENCE = {
    approved: 'the change counts as approved',
    rejected: 'the change counts as rejected',
    escalated: 'the Provider shall escalate the request',
} as const;

/** `a standard change`, `an emergency change` */
function aChange(kind: ast.ChangeKind | undefined): Content {
    if (kind === undefined) return say`a ${missing('kind')} change`;
    return say`${kind === 'emergency' ? 'an' : 'a'} ${kind} change`;
}

export const changeWording: Wording<ast.ChangeStatement> = {
    ChangeType: {
        lead: 'The parties distinguish the following kinds of change to the systems of the Client:',
        columns: [column('Kind of change'), column('Meaning')],
        cells: ({ change, text }) => [[Word(change)], sentences(text)],
    },
    ChangeRequest: ({ text }) => followedBy(heading('Request'), text),
    ChangeEvaluation: ({ text, deadline }) =>
        followedBy(
            about(
                'Evaluation',
                say`The Provider shall evaluate each request${given(deadline, limit => say` within ${time(limit)}`)}.`,
            ),
            text,
        ),
    ChangeApproval: {
        lead: 'The following changes require approval:',
        columns: [column('Change'), column('Approved by'), column('Decided within')],
        cells: ({ change, approver, deadline }) => [
            [Word(change)],
            [line(approver)],
            deadline ? [time(deadline)] : NOTHING,
        ],
    },
    ChangeSilence: ({ meaning, duration }) =>
        say`If nobody has answered a request for approval within ${time(duration)}, ${meaning === undefined ? word(meaning) : SILENCE[meaning]}.`,
    ChangeLeadTime: ({ change, duration }) =>
        say`A party that wants ${aChange(change)} shall request it at least ${time(duration)} before the work.`,
    ChangeTest: ({ text }) => followedBy(about('Tests', say`The Provider shall test each change.`), text),
    ChangeRollback: ({ text }) =>
        followedBy(about('Rollback', say`The Provider shall provide for the rollback of each change.`), text),
    ChangeCompletion: ({ change, deadline }) =>
        say`The Provider shall complete ${aChange(change)} within ${time(deadline)} after its approval.`,
    EmergencyChange: ({ text }) => followedBy(heading('Emergency changes'), text),
    ChangeReview: ({ change, deadline, text }) =>
        perhapsFollowedBy(
            about(
                'Review',
                say`The Provider shall review ${aChange(change)} within ${time(deadline)} after its completion.`,
            ),
            text,
        ),
    ChangeFreeze: ({ first, last, reason }) =>
        say`The Provider shall make no changes from ${date(first)} to ${date(last)}${given(reason, why => ` (${why})`)}.`,
    ChangeCharge: ({ change, included, price: cost }) =>
        included
            ? say`The fees include ${word(change)} changes.`
            : say`The Client shall pay ${price(cost)} for ${word(change)} changes.`,
    ChangeLimit: ({ change, quantity: limit }) =>
        say`The number of ${word(change)} changes that the fees include is limited to ${quantity(limit)}.`,
};

export const maintenanceWording: Wording<ast.MaintenanceStatement> = {
    Scope: ({ subjects }) => say`This clause applies to the systems that belong to ${services(subjects)}.`,
    MaintenanceZone: stated => say`The times of this clause are those of ${timeZone(stated)}.`,
    MaintenanceWindow: ({ ordinal, days, times, text }) =>
        perhapsFollowedBy(
            about(
                'Maintenance window',
                say`The Provider may carry out planned maintenance at the following times: ${ordinal === undefined ? sayWeekdays(days) : `the ${ordinal} ${sayWeekdays(days)} of each month`}, ${sayContents(times.map(sayTimeRange))}.`,
            ),
            text,
        ),
    MaintenanceLimit: ({ duration, period }) =>
        say`Planned maintenance shall not exceed ${time(duration)} ${each(period)}.`,
    MaintenanceNotice: ({ duration, text }) =>
        perhapsFollowedBy(
            say`The Provider shall give the Client at least ${notice(duration)} of planned maintenance.`,
            text,
        ),
    MaintenanceDowntime: ({ counting }) =>
        byChoice(counting, {
            counted: 'Maintenance in a maintenance window counts as Downtime.',
            'not-counted': 'Maintenance in a maintenance window does not count as Downtime.',
        }),
    EmergencyMaintenance: ({ text, notice: ahead, limit, period }) =>
        followedBy(
            about(
                'Emergency maintenance',
                say`The Provider may carry out maintenance outside a maintenance window only in the following case.`,
            ),
            text,
            given(ahead, span => say`The Provider shall give the Client ${notice(span)} of emergency maintenance.`),
            given(limit, most => say`Emergency maintenance shall not exceed ${time(most)} ${each(period)}.`),
        ),
    MaintenanceConsent: ({ text }) => followedBy(heading('Consent'), text),
    PatchDeadline: patchDeadline,
    PatchPolicy: ({ mode, text }) =>
        perhapsFollowedBy(
            say`The Provider shall install updates ${byChoice(mode, { automatic: 'automatically', manual: 'by hand' })}.`,
            text,
        ),
};
