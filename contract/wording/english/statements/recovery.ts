import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../building.js';
import type { Wording } from './statements.js';
import { sayTimeRange, sayWeekdays } from '../../../opening-hours.js';
import { also, each, event, given, line, often, party, percent, price, time, word } from './words.js';

const METHODS = {
    image: 'as images of whole systems',
    file: 'file by file',
    'application-aware': 'with the help of the applications, so that their data is consistent',
    dump: 'as exports of the databases',
    replication: 'by replication',
    'cloud-to-cloud': 'from cloud to cloud',
} as const;

export const backupWording: Wording<ast.BackupTerm> = {
    BackupMethod: ({ method, text }) =>
        say`The data is copied ${method === undefined ? word(method) : METHODS[method]}.${also(text)}`,
    BackupWindow: ({ days, times }) =>
        say`Backups run on ${sayWeekdays([days])}, ${times.map(sayTimeRange).join(' and ')}.`,
    BackupSuccess: ({ percentage, period }) =>
        say`At least ${percent(percentage)} of the backups ${each(period)} succeed.`,
    RestoreRequest: ({ deadline, cadence, price: cost }) =>
        say`Data that the Client asks for is restored within ${time(deadline)}${given(cadence, often_ => say`; the fees include this ${often(often_)}`)}${given(cost, more => say`; further restores cost ${price(more)}`)}.`,
    BackupAlert: ({ deadline, text }) =>
        say`The Provider looks at a failed backup within ${time(deadline)}.${also(text)}`,
    BackupExclusion: ({ value }) => say`Not backed up: ${line(value)}.`,
    BackupDeletion: ({ deadline, event: after }) =>
        say`All copies are deleted within ${time(deadline)} after ${event(after)}.`,
    GrowthNotice: ({ share, notice }) =>
        say`When the volume of data grows by ${percent(share)}, the Provider says so ${time(notice)} before it charges more.`,
    BackupLogRetention: ({ duration }) => say`The records of the backups are kept for ${time(duration)}.`,
    RestoreValidation: ({ party: who }) => say`That a restored system works is confirmed by ${party(who)}.`,
};

export const recoveryWording: Wording<ast.RecoveryTerm> = {
    DisasterDeclaration: ({ party: who, text }) => say`A disaster is declared by ${party(who)}.${also(text)}`,
    NewSystems: ({ deadline }) => say`New systems are taken into the recovery plan within ${time(deadline)}.`,
    RecoveryCharge: ({ included, price: cost }) =>
        included ? say`Recovery is included in the fees.` : say`Recovery costs ${price(cost)}.`,
    CommunicationCadence: ({ interval, text }) =>
        say`During a disaster the Provider reports every ${time(interval)}.${also(text)}`,
};
