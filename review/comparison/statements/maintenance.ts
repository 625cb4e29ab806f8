import type * as ast from '../../../language/generated/ast.js';
import { maintenanceWindows } from '../../orders/windows.js';
import type { Comparison } from '../comparison.js';
import { betterFrom, line, named, noticeToClient, oneOf, prose, within } from '../parts.js';
import { patchDeadline, scopeOfUnclearUse } from './shared.js';

export const maintenance: Comparison<ast.MaintenanceStatement> = {
    Scope: scopeOfUnclearUse,
    MaintenanceWindow: {
        stake: 'time',
        together: { domain: maintenanceWindows, preference: 'less', absence: 'unclear', aspect: 'scope' },
    },
    MaintenanceZone: { added: 'unclear', stake: 'time', parts: { value: line, owner: named } },
    MaintenanceNotice: { added: 'better', stake: 'time', parts: { duration: noticeToClient, text: prose } },
    MaintenanceLimit: { added: 'better', stake: 'risk', parts: { period: 'key', duration: within } },
    MaintenanceConsent: { added: 'unclear', stake: 'control', parts: { text: prose } },
    MaintenanceDowntime: {
        added: 'unclear',
        stake: 'remedy',
        parts: { counting: betterFrom('not-counted', 'counted') },
    },
    EmergencyMaintenance: {
        added: 'worse',
        stake: 'risk',
        isKnownByContent: true,
        parts: { text: prose, notice: noticeToClient, limit: within, period: oneOf },
    },
    PatchDeadline: patchDeadline,
    PatchPolicy: { added: 'unclear', stake: 'risk', parts: { mode: oneOf, text: prose } },
};
