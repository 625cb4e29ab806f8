import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import {
    favour,
    lasting,
    limitedTo,
    line,
    named,
    noticeToClient,
    ofLength,
    often,
    oneOf,
    oneWay,
    prose,
    things,
    within,
} from '../parts.js';

export const data: Comparison<ast.DataStatement> = {
    DataClass: {
        added: 'unclear',
        stake: 'data',
        weight: 'protected',
        parts: { value: 'key', handling: oneOf },
    },
    DataOwner: { added: 'unclear', stake: 'data', weight: 'protected', parts: { party: named } },
    DataRole: { added: 'unclear', stake: 'data', weight: 'protected', parts: { party: 'key', role: oneOf } },
    DataPurpose: { added: 'unclear', stake: 'data', weight: 'protected', parts: { text: prose } },
    DataResidency: { added: 'better', stake: 'data', weight: 'protected', parts: { places: limitedTo } },
    DataRetention: { added: 'unclear', stake: 'data', parts: { value: 'key', duration: ofLength } },
    DataDeletion: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        // Without a time of their own, copies in backups are deleted with all others.
        parts: { event: 'key', deadline: within, backups: oneWay(within), certified: favour },
    },
    DataReturn: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        parts: { formats: things, deadline: within, event: oneOf },
    },
    BreachNotice: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        parts: { first: within, event: oneOf, details: within },
    },
    BreachProcedure: { added: 'unclear', stake: 'data', parts: { text: prose } },
    Confidentiality: {
        added: 'unclear',
        stake: 'data',
        parts: { text: 'key', duration: ofLength, unlimited: { ...favour, preference: 'unclear', absence: 'unclear' } },
    },
    DataAudit: { added: 'better', stake: 'data', parts: { text: 'key', cadence: often } },
    Instrument: { added: 'unclear', stake: 'data', parts: { value: 'key', version: line } },
    Regime: { added: 'better', stake: 'data', weight: 'protected', parts: { values: things } },
    Subprocessor: {
        added: 'unclear',
        stake: 'data',
        weight: 'protected',
        parts: { value: 'key', purpose: 'key', country: line },
    },
    SubprocessorChange: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        parts: { notice: noticeToClient, objection: lasting },
    },
};
