import type { Backup, BackupCopy, Recovery, RecoveryTest } from '../../language/agreement/model.js';
import type { Fact } from '../../language/agreement/provenance.js';
import { TERMS } from '../comparison/terms.js';
import { metric, type Metric } from '../metrics/metric.js';
import { backupInterval } from '../orders/interval.js';
import { cadence } from '../orders/cadence.js';
import { deadline } from '../orders/deadline.js';
import { duration } from '../orders/duration.js';
import { plainText } from '../orders/plain-text.js';
import { retention } from '../orders/retention.js';
import { setOfWords } from '../orders/set.js';
import { stated } from '../orders/stated.js';
import { text } from '../orders/text.js';
import { orderedWord } from '../orders/word.js';
import { factAtom, placed, type Atom, type Holder, type Naming } from './atom.js';
import { namedSubject } from './availabilities.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { isNoTarget } from './promises.js';
import { lowerStatements } from './statements.js';

const declarations = {
    backup: declarationMetrics('backup', 'How the data of services are backed up.', 'better', {
        stake: 'data',
        weight: 'protected',
    }),
    recovery: declarationMetrics('recovery', 'How services are recovered after a disaster.', 'better', {
        stake: 'risk',
        weight: 'protected',
    }),
} as const;

/** What backups and recoveries both say. */
function recoveryMetrics(kind: 'backup' | 'recovery') {
    const stake = kind === 'backup' ? 'data' : 'risk';
    return {
        subject: metric<true>({
            kind,
            name: 'subject',
            meaning: 'A service or category that it is for.',
            domain: stated,
            preference: 'greater',
            absence: 'worst',
            aspect: 'scope',
            stake,
        }),
        rpo: metric({
            kind,
            name: 'rpo',
            title: 'RPO',
            meaning: 'How much data may be lost (recovery point objective).',
            domain: deadline,
            preference: 'less',
            absence: 'worst',
            stake: 'data',
            weight: 'protected',
        }),
        rto: metric({
            kind,
            name: 'rto',
            title: 'RTO',
            meaning: 'How long the recovery takes (recovery time objective).',
            domain: deadline,
            preference: 'less',
            absence: 'worst',
            stake: 'time',
            weight: 'protected',
        }),
        test: metric({
            kind,
            name: 'test',
            meaning: 'How often recovery is tested.',
            domain: cadence,
            preference: 'greater',
            absence: 'worst',
            stake: 'risk',
        }),
    } as const;
}

const backups = {
    ...recoveryMetrics('backup'),
    interval: metric({
        kind: 'backup',
        name: 'interval',
        title: 'Backup interval',
        meaning: 'How often data are backed up.',
        domain: backupInterval,
        preference: 'less',
        absence: 'worst',
        stake: 'data',
    }),
    retention: metric({
        kind: 'backup',
        name: 'retention',
        title: 'Retention of backups',
        meaning: 'How long backups are kept.',
        domain: retention,
        preference: 'greater',
        absence: 'worst',
        stake: 'data',
    }),
    copy: metric<readonly string[]>({
        kind: 'backup',
        name: 'copy',
        title: 'Copy of a backup',
        meaning: 'A copy at a site, and how it is protected.',
        domain: setOfWords,
        preference: 'greater',
        absence: 'worst',
        stake: 'data',
    }),
} as const;

const recoveries = {
    ...recoveryMetrics('recovery'),
    planReview: metric({
        kind: 'recovery',
        name: 'plan-review',
        meaning: 'How often the recovery plan is reviewed.',
        domain: cadence,
        preference: 'greater',
        absence: 'worst',
        stake: 'risk',
    }),
    noPlan: metric<true>({
        kind: 'recovery',
        name: 'no-plan',
        title: 'No recovery plan',
        meaning: 'That there is no recovery plan.',
        domain: stated,
        preference: 'less',
        absence: 'best',
        stake: 'risk',
        weight: 'protected',
    }),
    site: metric({
        kind: 'recovery',
        name: 'site',
        title: 'Recovery site',
        meaning: 'Where services run after a disaster.',
        domain: plainText,
        preference: 'unclear',
        absence: 'worst',
        stake: 'risk',
    }),
    failover: metric({
        kind: 'recovery',
        name: 'failover',
        meaning: 'Whether services move to another site by themselves.',
        domain: orderedWord(['none', 'manual', 'automatic']),
        preference: 'greater',
        absence: 'worst',
        stake: 'risk',
    }),
    procedure: metric({
        kind: 'recovery',
        name: 'failover-procedure',
        meaning: 'How services are moved to another site.',
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'text',
        stake: 'risk',
    }),
    communication: metric({
        kind: 'recovery',
        name: 'communication',
        meaning: 'How the client is kept informed.',
        domain: text,
        preference: 'unclear',
        absence: 'worst',
        aspect: 'text',
        stake: 'risk',
    }),
    responsibility: metric<true>({
        kind: 'recovery',
        name: 'responsibility',
        meaning: 'What a party does in a recovery.',
        domain: stated,
        preference: 'unclear',
        absence: 'unclear',
        stake: 'risk',
    }),
    incidentReview: metric({
        kind: 'recovery',
        name: 'incident-review',
        meaning: 'How soon a disaster is reviewed.',
        domain: duration,
        preference: 'less',
        absence: 'worst',
        stake: 'time',
    }),
} as const;

export const recoveryMetricsOfModel: readonly Metric[] = [
    ...Object.values(declarations).flatMap(({ declaration, label }) => [declaration as Metric, label as Metric]),
    ...[...Object.values(backups), ...Object.values(recoveries)].map(each => each as Metric),
];

export function lowerBackup(backup: Backup): Atom[] {
    const holder = holderOf('backup', backup);
    return [
        ...lowerDeclaration(declarations.backup, backup, holder),
        ...lowerObjectives(backup, backups, holder),
        ...factAtom(backups.interval, backup.interval, holder),
        ...factAtom(backups.retention, backup.retention, holder),
        ...backup.copies.flatMap(({ value, provenance }, index) => {
            const key = copyKey(
                value,
                backup.copies.slice(0, index).map(each => each.value),
            );
            return factAtom(backups.copy, { value: value.properties, provenance }, holder, {
                key,
                label: `Copy ${copyWords(value)}`,
            });
        }),
        ...lowerStatements(backup.terms, TERMS.backup, holder, holder.identity),
    ];
}

export function lowerRecovery(recovery: Recovery): Atom[] {
    const holder = holderOf('recovery', recovery);
    const { failover } = recovery;
    return [
        ...lowerDeclaration(declarations.recovery, recovery, holder),
        ...lowerObjectives(recovery, recoveries, holder),
        ...factAtom(recoveries.planReview, recovery.planReview, holder),
        ...factAtom(recoveries.noPlan, recovery.noPlan, holder),
        ...factAtom(recoveries.site, recovery.site, holder),
        ...factAtom(recoveries.failover, failover && { ...failover, value: failover.value.mode }, holder, {
            isNothing: failover?.value.mode === 'none',
        }),
        ...factAtom(recoveries.procedure, placed(failover?.value.procedure), holder),
        ...recovery.communications.flatMap((each, index) =>
            factAtom(recoveries.communication, placed(each), holder, { key: `communication/${index + 1}` }),
        ),
        ...recovery.responsibilities.flatMap(({ value: { party, duty }, provenance }) =>
            factAtom(recoveries.responsibility, { value: true as const, provenance }, holder, {
                key: `responsibility/${party.name.value}/${duty}`,
                label: `${party.label?.value ?? party.name.value}: ${duty}`,
            }),
        ),
        ...factAtom(recoveries.incidentReview, recovery.incidentReview, holder),
        ...lowerStatements(recovery.terms, TERMS.recovery, holder, holder.identity),
    ];
}

function lowerObjectives(
    stated: Pick<Backup, 'subjects' | 'recoveryPoint' | 'recoveryTime' | 'tests'>,
    metrics: ReturnType<typeof recoveryMetrics>,
    holder: Holder,
): Atom[] {
    const inElapsedTime = (fact: Backup['recoveryPoint']) =>
        fact && { ...fact, value: { target: fact.value, calendar: undefined, start: undefined } };
    return [
        ...stated.subjects.flatMap(({ value, provenance }) =>
            factAtom(metrics.subject, { value: true as const, provenance }, holder, namedSubject(value)),
        ),
        ...factAtom(metrics.rpo, inElapsedTime(stated.recoveryPoint), holder, namedTarget(stated.recoveryPoint)),
        ...factAtom(metrics.rto, inElapsedTime(stated.recoveryTime), holder, namedTarget(stated.recoveryTime)),
        ...stated.tests.flatMap((fact: Fact<RecoveryTest>) =>
            factAtom(metrics.test, { value: fact.value.cadence, provenance: fact.provenance }, holder, {
                key: `test/${fact.value.kind}`,
                label: `Test: ${fact.value.kind}`,
            }),
        ),
    ];
}

function namedTarget(fact: Backup['recoveryPoint']): Naming {
    return fact ? { isNothing: isNoTarget(fact.value) } : {};
}

/** Copies are known by their site and place; of several at one place, by their order. */
function copyKey(copy: BackupCopy, earlier: readonly BackupCopy[]): string {
    const number = earlier.filter(each => copyWords(each) === copyWords(copy)).length;
    return `copy/${copyWords(copy)}${number === 0 ? '' : `#${number + 1}`}`;
}

function copyWords({ site, location }: BackupCopy): string {
    return location === undefined ? site : `${site}, ${location}`;
}
