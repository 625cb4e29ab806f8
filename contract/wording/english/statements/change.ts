import type * as ast from '../../../../language/generated/ast.js';
import { column, say } from '../../../building.js';
import type { Wording } from './statements.js';
import { sayTimeRange, sayWeekdays } from '../../../opening-hours.js';
import {
    about,
    also,
    date,
    each,
    given,
    line,
    names,
    price,
    quantity,
    sentenceOf,
    time,
    within,
    word,
    Word,
} from './words.js';

const SILENCE = { approved: 'counts as approval', rejected: 'counts as rejection', escalated: 'is escalated' } as const;

export const changeWording: Wording<ast.ChangeStatement> = {
    ChangeType: {
        columns: [column('Kind of change'), column('Meaning')],
        cells: ({ change, text }) => [[Word(change)], sentenceOf(text)],
    },
    ChangeRequest: ({ text }) => about('Request', sentenceOf(text)),
    ChangeEvaluation: ({ text, deadline }) =>
        about(
            'Evaluation',
            sentenceOf(text),
            given(deadline, limit => say` The Provider gives the result within ${time(limit)}.`),
        ),
    ChangeApproval: ({ change, approver, deadline }) =>
        about(
            'Approval',
            say`A change of the kind “${word(change)}” is approved by ${line(approver)}${given(deadline, limit => say` within ${time(limit)}`)}.`,
        ),
    ChangeSilence: ({ meaning, duration }) =>
        say`Silence for ${time(duration)} after a request for approval ${meaning === undefined ? word(meaning) : SILENCE[meaning]}.`,
    ChangeLeadTime: ({ change, duration }) =>
        say`A change of the kind “${word(change)}” is requested at least ${time(duration)} before the work.`,
    ChangeTest: ({ text }) => about('Tests', sentenceOf(text)),
    ChangeRollback: ({ text }) => about('Rollback', sentenceOf(text)),
    ChangeCompletion: ({ change, deadline }) =>
        say`A change of the kind “${word(change)}” is completed within ${time(deadline)} after its approval.`,
    EmergencyChange: ({ text }) => about('Emergency changes', sentenceOf(text)),
    ChangeReview: ({ change, deadline, text }) =>
        about(
            'Review',
            say`After each change of the kind “${word(change)}” the Provider reviews it within ${time(deadline)} and reports the result to the Client.`,
            also(text),
        ),
    ChangeFreeze: ({ first, last, reason }) =>
        say`No changes are made from ${date(first)} to ${date(last)}${given(reason, why => ` (${why})`)}, emergencies excepted.`,
    ChangeCharge: ({ change, included, price: cost }) =>
        included
            ? say`Changes of the kind “${word(change)}” are included in the fees.`
            : say`Changes of the kind “${word(change)}” cost ${price(cost)}.`,
    ChangeLimit: ({ change, quantity: limit }) =>
        say`The fees include ${quantity(limit)} of the kind “${word(change)}”.`,
};

export const maintenanceWording: Wording<ast.MaintenanceStatement> = {
    Scope: ({ subjects }) => say`This clause applies to ${names(subjects)}.`,
    MaintenanceZone: ({ value }) => say`The times of this clause are those of the time zone ${line(value)}.`,
    MaintenanceWindow: ({ ordinal, days, times, text }) =>
        about(
            'Maintenance window',
            say`Planned work may be done on ${ordinal === undefined ? sayWeekdays([days]) : `the ${ordinal} ${sayWeekdays([days])} of each month`}, ${times.map(sayTimeRange).join(' and ')}.`,
            also(text),
        ),
    MaintenanceLimit: ({ duration, period }) =>
        say`Planned maintenance takes at most ${time(duration)} ${each(period)}.`,
    MaintenanceNotice: ({ duration, text }) =>
        say`The Provider announces planned maintenance at least ${time(duration)} in advance${given(text, how => say`, ${within(how)}`)}.`,
    MaintenanceDowntime: ({ counting }) =>
        counting === 'counted'
            ? say`Maintenance in a window counts as downtime.`
            : say`Maintenance in a window does not count as downtime.`,
    EmergencyMaintenance: ({ text, notice, limit, period }) =>
        about(
            'Emergency maintenance',
            sentenceOf(text),
            given(notice, ahead => say` The Provider announces it ${time(ahead)} in advance where possible.`),
            given(limit, most => say` It takes at most ${time(most)} ${each(period)}.`),
        ),
    MaintenanceConsent: ({ text }) => about('Consent', sentenceOf(text)),
    PatchDeadline: {
        columns: [column('Severity of the update'), column('Installed within'), column('Remarks')],
        cells: ({ severity, deadline, text }) => [[Word(severity)], [time(deadline)], text ? sentenceOf(text) : ['–']],
    },
    PatchPolicy: ({ mode, text }) =>
        mode === 'automatic'
            ? say`Updates are installed automatically.${also(text)}`
            : say`Updates are installed by hand.${also(text)}`,
};
