import type * as ast from '../../../language/generated/ast.js';
import { protectedAccess } from '../../orders/protected-access.js';
import type { Comparison } from '../comparison.js';
import {
    always,
    betterFrom,
    favour,
    kept,
    line,
    noneToTheBurden,
    often,
    oneOf,
    prose,
    reachOfUnclearUse,
    things,
    within,
} from '../parts.js';
import { patchDeadline, responsibility, scopeOfUnclearUse } from './shared.js';

export const access: Comparison<ast.AccessStatement> = {
    Scope: scopeOfUnclearUse,
    AccessMethod: {
        added: 'unclear',
        stake: 'control',
        parts: { method: 'key', text: prose, subjects: reachOfUnclearUse },
    },
    MultiFactor: {
        stake: 'risk',
        weight: 'protected',
        together: { domain: protectedAccess, preference: 'greater', absence: 'worst', aspect: 'scope' },
        denials: { none: noneToTheBurden },
    },
    Accounts: {
        added: 'unclear',
        stake: 'risk',
        weight: 'protected',
        parts: { accounts: betterFrom('shared', 'named'), text: prose },
    },
    InactiveAccounts: { added: 'better', stake: 'risk', parts: { duration: within } },
    Credentials: {
        added: 'better',
        stake: 'risk',
        parts: {
            management: always(prose),
            storage: always(prose),
            rotation: always(often),
            onExit: favour,
            lossReport: always(within),
        },
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
