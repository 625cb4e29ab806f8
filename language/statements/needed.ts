import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { tierChain } from '../references/members.js';
import type { BlockNode } from './block.js';

/**
 * What a block of each kind needs, in the order in which one writes it: what its rules ask for, and what its sentence in
 * the contract is made of.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
    AgreementDeclaration: [
        'Version',
        'Status',
        'EffectiveDate',
        'Provider',
        'Client',
        'Calendar',
        'Service',
        'Priority',
        'Tier',
    ],
    Provider: ['Address', 'Contact'],
    Client: ['Address'],
    Contact: ['Channel', 'ContactHours'],
    Calendar: ['TimeZone', 'Opening', 'Closing'],
    Category: ['Service'],
    Priority: ['Meaning', 'PriorityExample'],
    Tier: ['CoverageStatement', 'SupportHours', 'TargetRow', 'TierPrice'],
    Availability: [
        'Scope',
        'UptimeTarget',
        'Measurement',
        'DowntimeDefinition',
        'DowntimeExclusions',
        'CreditSchedule',
    ],
    CreditSchedule: ['CreditBand', 'CreditBase', 'CreditCap', 'CreditClaim'],
    Backup: ['Scope', 'BackupInterval', 'Retention', 'RecoveryPoint', 'RecoveryTime', 'BackupCopy', 'RecoveryTest'],
    Recovery: [
        'Scope',
        'PlanReview',
        'RecoveryTest',
        'RecoveryPoint',
        'RecoveryTime',
        'Failover',
        'Communication',
        'IncidentReview',
    ],
};

/** An agreement that is based on another has all else from its base. */
const NEEDED_ON_A_BASE = ['Version', 'Status', 'EffectiveDate', 'Client', 'Chosen'];

/** The rules of the statements that a block needs and neither has nor takes from what it builds on, in their order. */
export function neededIn(block: BlockNode): readonly string[] {
    const needed = ast.isAgreementDeclaration(block) && block.base ? NEEDED_ON_A_BASE : (NEEDED[block.$type] ?? []);
    const stated = new Set(statementsFor(block).flatMap(each => [each.$type, ...includedBy(each)]));
    return needed.filter(rule => !stated.has(rule) && !(rule === 'Service' && stated.has('Category')));
}

/** The statements of a block, and of the tiers that a tier extends. */
function statementsFor(block: BlockNode): readonly AstNode[] {
    if (ast.isTier(block)) return tierChain(block).flatMap(({ statements }) => statements);
    return block.statements;
}

/** What an agreement takes in from elsewhere it need not declare. */
function includedBy(statement: AstNode): readonly string[] {
    return ast.isInclude(statement) ? statement.declarations.flatMap(({ ref }) => ref?.$type ?? []) : [];
}
