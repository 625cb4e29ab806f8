import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import {
    allowance,
    betterFrom,
    clientWithin,
    day,
    fee,
    favour,
    line,
    noticeByClient,
    oneWay,
    prose,
    within,
} from '../parts.js';

export const change: Comparison<ast.ChangeStatement> = {
    ChangeType: { added: 'unclear', stake: 'control', parts: { change: 'key', text: prose } },
    ChangeRequest: { added: 'unclear', stake: 'control', parts: { text: prose } },
    ChangeEvaluation: { added: 'better', stake: 'control', parts: { text: prose, deadline: within } },
    ChangeApproval: {
        added: 'better',
        stake: 'control',
        weight: 'protected',
        parts: { change: 'key', approver: 'key', deadline: clientWithin },
    },
    ChangeSilence: {
        added: 'unclear',
        stake: 'control',
        parts: { meaning: betterFrom('approved', 'escalated', 'rejected'), duration: clientWithin },
    },
    ChangeLeadTime: {
        added: 'worse',
        stake: 'time',
        dutyOf: 'client',
        parts: { change: 'key', duration: noticeByClient },
    },
    ChangeFreeze: {
        added: 'better',
        stake: 'control',
        parts: { first: { ...day, preference: 'less' }, last: { ...day, preference: 'greater' }, reason: line },
    },
    ChangeTest: { added: 'better', stake: 'risk', parts: { text: prose } },
    ChangeRollback: { added: 'better', stake: 'risk', parts: { text: prose } },
    ChangeReview: { added: 'better', stake: 'control', parts: { change: 'key', deadline: within, text: prose } },
    ChangeCompletion: { added: 'better', stake: 'time', parts: { change: 'key', deadline: within } },
    ChangeLimit: {
        added: 'unclear',
        stake: 'control',
        isKnownByContent: true,
        parts: { change: 'key', quantity: allowance },
    },
    ChangeCharge: { added: 'unclear', stake: 'money', parts: { change: 'key', price: oneWay(fee), included: favour } },
    EmergencyChange: { added: 'unclear', stake: 'control', parts: { text: prose } },
};
