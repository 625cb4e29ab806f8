import * as ast from '../../generated/ast.js';
import type {
    Availability,
    ClaimAnchor,
    CreditBand,
    CreditBase,
    CreditCap,
    CreditClaim,
    CreditSchedule,
    DowntimeExclusion,
    UptimeTarget,
} from '../model.js';
import type { Fact } from '../provenance.js';
import { readProse } from './prose.js';
import { present, readDeclaration, type Resolution } from './resolution.js';
import { readSubjects } from './services.js';
import { factOf, provenanceOf } from './spans.js';
import { readStatements } from './statements.js';
import { readDuration, readPercentage, readPeriodUnit } from './values.js';

export function readAvailability(node: ast.Availability, resolution: Resolution): Availability | undefined {
    const declaration = readDeclaration(node);
    if (!declaration) return undefined;
    return {
        ...declaration,
        subjects: readSubjects(node.statements.filter(ast.isScope), resolution),
        targets: present(
            node.statements.filter(ast.isUptimeTarget).map(target => readUptimeTarget(target, resolution)),
        ),
        downtime: readProse(node.statements.find(ast.isDowntimeDefinition)?.text),
        measurement: readProse(node.statements.find(ast.isMeasurement)?.text),
        exclusions: present(
            node.statements.filter(ast.isDowntimeExclusions).flatMap(list => list.items.map(readExclusion)),
        ),
        credit: readCredit(node.statements.find(ast.isCreditSchedule)),
        terms: readStatements(node.statements, ast.isAvailabilityTerm),
    };
}

function readUptimeTarget(node: ast.UptimeTarget, resolution: Resolution): Fact<UptimeTarget> | undefined {
    const percentage = readPercentage(node.percentage);
    if (!percentage) return undefined;
    const tiers = present(node.tiers.map(reference => resolution.tier(reference.ref)));
    return factOf(node, { percentage, period: readPeriodUnit(node.period?.unit), tiers });
}

function readExclusion(node: ast.DowntimeExclusion): Fact<DowntimeExclusion> | undefined {
    const duration = readDuration(node.limit);
    const period = readPeriodUnit(node.period);
    const bounds = { limit: duration && period ? { duration, period } : undefined, notice: readDuration(node.notice) };
    if (node.cause) return factOf(node, { cause: { kind: 'known', cause: node.cause }, ...bounds });
    return node.other === undefined
        ? undefined
        : factOf(node, { cause: { kind: 'other', text: node.other }, ...bounds });
}

function readCredit(node: ast.CreditSchedule | undefined): CreditSchedule | undefined {
    if (!node) return undefined;
    return {
        bands: present(node.statements.filter(ast.isCreditBand).map(readBand)),
        base: readBase(node.statements.find(ast.isCreditBase)),
        cap: readCap(node.statements.find(ast.isCreditCap)),
        claim: readClaim(node.statements.find(ast.isCreditClaim)),
        terms: readStatements(node.statements, ast.isCreditTerm),
        provenance: provenanceOf(node),
    };
}

function readBand(node: ast.CreditBand): Fact<CreditBand> | undefined {
    const threshold = readPercentage(node.threshold);
    const credit = readPercentage(node.credit);
    return threshold && credit ? factOf(node, { threshold, credit }) : undefined;
}

function readBase(node: ast.CreditBase | undefined): Fact<CreditBase> | undefined {
    return node?.fees ? factOf(node, { fees: node.fees, affectedServicesOnly: node.affected }) : undefined;
}

function readCap(node: ast.CreditCap | undefined): Fact<CreditCap> | undefined {
    const percentage = readPercentage(node?.percentage);
    return node && percentage ? factOf(node, { percentage, period: readPeriodUnit(node.period) }) : undefined;
}

function readClaim(node: ast.CreditClaim | undefined): Fact<CreditClaim> | undefined {
    if (!node) return undefined;
    if (node.automatic) return factOf(node, { kind: 'automatic' });
    const window = readDuration(node.window);
    return window && factOf(node, { kind: 'within', window, anchor: readAnchor(node.anchor) });
}

/** The parser joins the words of an anchor: `month end` arrives as `monthend`. */
function readAnchor(words: string | undefined): ClaimAnchor | undefined {
    switch (words) {
        case 'monthend':
            return 'month-end';
        case 'quarterend':
            return 'quarter-end';
        case 'incident':
        case 'report':
            return words;
        default:
            return undefined;
    }
}
