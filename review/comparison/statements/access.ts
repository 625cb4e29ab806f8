import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { betterFrom, favour, kept, line, often, oneOf, prose, reachOfUnclearUse, things, within } from '../parts.js';
import { patchDeadline, responsibility, scope } from './shared.js';

export const access: Comparison<ast.AccessStatement> = {
    Scope: scope,
    AccessMethod: {
        added: 'unclear',
        stake: 'control',
        parts: { method: 'key', text: prose, subjects: reachOfUnclearUse },
    },
    MultiFactor: {
        added: 'better',
        stake: 'risk',
        weight: 'protected',
        parts: { access: 'key', none: 'key' },
    },
    Accounts: {
        added: 'better',
        stake: 'risk',
        weight: 'protected',
        parts: { accounts: betterFrom('shared', 'named'), text: prose },
    },
    InactiveAccounts: { added: 'better', stake: 'risk', parts: { duration: within } },
    Credentials: {
        added: 'better',
        stake: 'risk',
        parts: { management: prose, storage: prose, rotation: often, onExit: favour, lossReport: within },
    },
    AccessLog: { added: 'better', stake: 'control', parts: { text: prose, retention: kept, features: things } },
    AccessGrant: { added: 'unclear', stake: 'control', parts: { subjects: 'key', role: line } },
    AccessRestriction: { added: 'better', stake: 'control', parts: { text: prose } },
    AccessApproval: { added: 'better', stake: 'control', parts: { text: prose } },
    BreakGlass: { added: 'unclear', stake: 'control', parts: { text: prose, report: within } },
    AccessRevocation: { added: 'better', stake: 'risk', parts: { deadline: within, event: 'key' } },
    AdministratorAccess: { added: 'unclear', stake: 'control', parts: { text: prose } },
    BackgroundCheck: { added: 'better', stake: 'risk', parts: { text: prose } },
    SecurityDuty: {
        added: 'worse',
        stake: 'risk',
        dutyOf: 'client',
        parts: { text: 'key', effect: oneOf },
    },
    PatchDeadline: patchDeadline,
    SecurityScan: { added: 'better', stake: 'risk', parts: { text: 'key', cadence: often } },
    PenetrationTest: { added: 'better', stake: 'risk', parts: { text: 'key', cadence: often } },
    AwarenessTraining: { added: 'better', stake: 'risk', parts: { text: 'key', cadence: often } },
    IncidentResponse: { added: 'better', stake: 'risk', parts: { text: 'key', deadline: within } },
    Responsibility: responsibility,
};
