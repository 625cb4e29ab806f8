import type { Backup, BackupInterval, Recovery, RecoveryTest, Retention } from '../../language/agreement/model.js';
import type {
    BackupIntervalJson,
    BackupJson,
    RecoveryJson,
    RecoveryObjectivesJson,
    RecoveryTestJson,
    RetentionJson,
} from './agreement-json.js';
import { declarationJson, linkTo, subjectJson, valuesOf } from './declarations.js';
import { proseJson } from './prose.js';
import { statementsJson } from './statements.js';
import { cadenceJson, durationJson, timePromiseJson } from './values.js';

export function backupJson(backup: Backup): BackupJson {
    return {
        ...declarationJson(backup),
        subjects: valuesOf(backup.subjects).map(subjectJson),
        interval: backup.interval && intervalJson(backup.interval.value),
        retention: backup.retention && retentionJson(backup.retention.value),
        ...objectivesJson(backup),
        copies: valuesOf(backup.copies),
        tests: valuesOf(backup.tests).map(testJson),
        statements: statementsJson(backup.terms),
    };
}

export function recoveryJson(recovery: Recovery): RecoveryJson {
    const failover = recovery.failover?.value;
    return {
        ...declarationJson(recovery),
        subjects: valuesOf(recovery.subjects).map(subjectJson),
        planReview: recovery.planReview && cadenceJson(recovery.planReview.value),
        noPlan: recovery.noPlan?.value,
        tests: valuesOf(recovery.tests).map(testJson),
        ...objectivesJson(recovery),
        site: recovery.site?.value,
        failover: failover && { mode: failover.mode, procedure: failover.procedure && proseJson(failover.procedure) },
        communications: recovery.communications.map(proseJson),
        responsibilities: valuesOf(recovery.responsibilities).map(({ party, duty }) => ({
            party: linkTo(party.role, party),
            duty,
        })),
        incidentReview: recovery.incidentReview && durationJson(recovery.incidentReview.value),
        statements: statementsJson(recovery.terms),
    };
}

function objectivesJson({ recoveryPoint, recoveryTime }: Backup | Recovery): RecoveryObjectivesJson {
    return {
        recoveryPoint: recoveryPoint && timePromiseJson(recoveryPoint.value),
        recoveryTime: recoveryTime && timePromiseJson(recoveryTime.value),
    };
}

function testJson({ kind, cadence }: RecoveryTest): RecoveryTestJson {
    return { kind, cadence: cadenceJson(cadence) };
}

function intervalJson(interval: BackupInterval): BackupIntervalJson {
    switch (interval.kind) {
        case 'continuous':
            return { kind: interval.kind };
        case 'every':
            return { kind: interval.kind, interval: durationJson(interval.interval) };
    }
}

function retentionJson(retention: Retention): RetentionJson {
    switch (retention.kind) {
        case 'span':
            return { kind: retention.kind, span: durationJson(retention.span) };
        case 'ladder':
            return { kind: retention.kind, steps: retention.steps };
    }
}
