import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type {
    Backup,
    BackupCopy,
    BackupInterval,
    Failover,
    Recovery,
    RecoveryTest,
    Responsibility,
    Retention,
} from '../model.js';
import type { Fact } from '../provenance.js';
import { parseDecimal } from '../../values/decimal.js';
import type { TimeTarget } from '../../values/duration.js';
import { readProse } from './prose.js';
import { present, readDeclaration, type Resolution } from './resolution.js';
import { readSubjects } from './services.js';
import { factOf, propertyFact } from './spans.js';
import { readStatements } from './statements.js';
import { readCadence, readDuration, readFrequency, readLine, readTimeTarget } from './values.js';

export function readBackup(node: ast.Backup, resolution: Resolution): Backup | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const statements = node.statements;
    return {
        ...declaration,
        subjects: readSubjects(statements.filter(ast.isScope), resolution),
        interval: readInterval(statements.find(ast.isBackupInterval)),
        retention: readRetention(statements.find(ast.isRetention)),
        ...readObjectives(statements),
        copies: present(statements.filter(ast.isBackupCopy).map(readCopy)),
        tests: present(statements.filter(ast.isRecoveryTest).map(readTest)),
        terms: readStatements(statements, ast.isBackupTerm),
    };
}

export function readRecovery(node: ast.Recovery, resolution: Resolution): Recovery | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    const statements = node.statements;
    const review = statements.find(ast.isPlanReview);
    const reviewCadence = readCadence(review?.cadence);
    const site = statements.find(ast.isRecoverySite);
    const siteLine = readLine(site?.value);
    const incidentReview = statements.find(ast.isIncidentReview);
    const incidentDeadline = readDuration(incidentReview?.deadline);
    return {
        ...declaration,
        subjects: readSubjects(statements.filter(ast.isScope), resolution),
        planReview: review && reviewCadence ? factOf(review, reviewCadence) : undefined,
        noPlan: review?.none ? factOf(review, true) : undefined,
        tests: present(statements.filter(ast.isRecoveryTest).map(readTest)),
        ...readObjectives(statements),
        site: site && siteLine !== undefined ? factOf(site, siteLine) : undefined,
        failover: readFailover(statements.find(ast.isFailover)),
        communications: present(statements.filter(ast.isCommunication).map(each => readProse(each.text))),
        responsibilities: present(
            statements.filter(ast.isResponsibility).map(each => readResponsibility(each, resolution)),
        ),
        incidentReview: incidentReview && incidentDeadline ? factOf(incidentReview, incidentDeadline) : undefined,
        terms: readStatements(statements, ast.isRecoveryTerm),
    };
}

function readObjectives(statements: readonly AstNode[]): {
    readonly recoveryPoint: Fact<TimeTarget> | undefined;
    readonly recoveryTime: Fact<TimeTarget> | undefined;
} {
    const point = statements.find(ast.isRecoveryPoint);
    const time = statements.find(ast.isRecoveryTime);
    const pointTarget = readTimeTarget(point?.target);
    const timeTarget = readTimeTarget(time?.target);
    return {
        recoveryPoint: point && pointTarget ? propertyFact(point, 'target', pointTarget) : undefined,
        recoveryTime: time && timeTarget ? propertyFact(time, 'target', timeTarget) : undefined,
    };
}

function readInterval(node: ast.BackupInterval | undefined): Fact<BackupInterval> | undefined {
    if (!node) return undefined;
    if (node.continuous) return factOf(node, { kind: 'continuous' });
    const interval = readDuration(node.interval);
    return interval && factOf(node, { kind: 'every', interval });
}

function readRetention(node: ast.Retention | undefined): Fact<Retention> | undefined {
    if (!node) return undefined;
    const span = readDuration(node.span);
    if (span) return factOf(node, { kind: 'span', span });
    const steps = present(
        node.steps.map(step => {
            const count = parseDecimal(step.count);
            return count && step.frequency
                ? { count: count.exact.toNumber(), frequency: readFrequency(step.frequency) }
                : undefined;
        }),
    );
    return steps.length > 0 ? factOf(node, { kind: 'ladder', steps }) : undefined;
}

function readCopy(node: ast.BackupCopy): Fact<BackupCopy> | undefined {
    return node.site
        ? factOf(node, { site: node.site, location: readLine(node.location), properties: node.properties })
        : undefined;
}

function readTest(node: ast.RecoveryTest): Fact<RecoveryTest> | undefined {
    const cadence = readCadence(node.cadence);
    return cadence && node.kind ? factOf(node, { kind: node.kind, cadence }) : undefined;
}

function readFailover(node: ast.Failover | undefined): Fact<Failover> | undefined {
    return node?.mode ? factOf(node, { mode: node.mode, procedure: readProse(node.text) }) : undefined;
}

function readResponsibility(node: ast.Responsibility, resolution: Resolution): Fact<Responsibility> | undefined {
    const party = resolution.party(node.party?.ref);
    const duty = readLine(node.value);
    return party && duty !== undefined ? factOf(node, { party, duty }) : undefined;
}
