import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../tree/building.js';
import type { Wording } from './statements.js';
import { sayTimeRange, sayWeekdays } from '../opening-hours.js';
import { sayContents } from '../enumerations.js';
import { sayInterval, sayPeriod } from '../said-values.js';
import { event, word } from './choices.js';
import { line, Party } from './names.js';
import { given, perhapsFollowedBy } from './sentences.js';
import { each, notice, often, percent, price, time } from './stated-values.js';

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
        perhapsFollowedBy(
            say`The Provider shall copy the data ${method === undefined ? word(method) : METHODS[method]}.`,
            text,
        ),
    BackupWindow: ({ days, times }) =>
        say`The Provider shall run the backups at the following times: ${sayWeekdays(days)}, ${sayContents(times.map(sayTimeRange))}.`,
    BackupSuccess: ({ percentage, period }) =>
        say`The Provider shall ensure that at least ${percent(percentage)} of the backups of each ${period === undefined ? each(period) : sayPeriod(period)} succeed.`,
    RestoreRequest: ({ deadline, cadence, price: cost }) =>
        say`The Provider shall restore data at the request of the Client within ${time(deadline)}.${given(cadence, included => say` The fees include such a restoration ${often(included)}.`)}${given(cost, more => say` The Client shall pay ${price(more)} for ${cadence ? 'each further restoration' : 'each restoration'}.`)}`,
    BackupAlert: ({ deadline, text }) =>
        perhapsFollowedBy(say`The Provider shall examine a failed backup within ${time(deadline)}.`, text),
    BackupExclusion: {
        lead: 'The Provider is not obliged to back up the following:',
        item: ({ value }) => [line(value)],
    },
    BackupDeletion: ({ deadline, event: after }) =>
        say`The Provider shall delete all copies within ${time(deadline)} after ${event(after)}.`,
    GrowthNotice: ({ share, notice: ahead }) =>
        say`If the volume of the data grows by ${percent(share)}, the Provider shall give the Client ${notice(ahead)}.`,
    BackupLogRetention: ({ duration }) =>
        say`The Provider shall keep the records of the backups for ${time(duration)}.`,
    RestoreValidation: ({ party: who }) => say`${Party(who)} shall confirm that a restored system works.`,
};

export const recoveryWording: Wording<ast.RecoveryTerm> = {
    DisasterDeclaration: ({ party: who, text }) =>
        perhapsFollowedBy(say`${Party(who)} shall declare a disaster.`, text),
    NewSystems: ({ deadline }) => say`The Provider shall include new systems in the recovery within ${time(deadline)}.`,
    RecoveryCharge: ({ included, price: cost }) =>
        included
            ? say`The fees include the recovery of the systems and data.`
            : say`The Client shall pay ${price(cost)} for the recovery of the systems and data.`,
    CommunicationCadence: ({ interval, text }) =>
        perhapsFollowedBy(
            say`During a disaster the Provider shall report to the Client ${interval ? sayInterval(interval) : time(interval)}.`,
            text,
        ),
};
