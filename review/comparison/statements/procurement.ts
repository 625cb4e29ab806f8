import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import {
    clientWithin,
    oneWay,
    feeBeyond,
    feeInMoney,
    feeInPercent,
    lasting,
    line,
    named,
    noneToTheGood,
    noticeToClient,
    ofLength,
    oneOf,
    prose,
    rhythm,
    within,
    betterFrom,
} from '../parts.js';

export const procurement: Comparison<ast.ProcurementStatement> = {
    ProcurementRole: { added: 'unclear', stake: 'control', parts: { role: oneOf, text: prose } },
    QuoteValidity: { added: 'better', stake: 'money', parts: { duration: lasting } },
    ApprovalLimit: {
        added: 'better',
        stake: 'money',
        isKnownByContent: true,
        parts: { amount: feeInMoney, approver: line },
    },
    Markup: {
        added: 'worse',
        stake: 'money',
        parts: {
            class: 'key',
            percentage: oneWay(feeInPercent),
            amount: oneWay(feeInMoney),
            base: betterFrom('list-price', 'cost'),
            none: noneToTheGood,
        },
    },
    TitleAndRisk: { added: 'unclear', stake: 'risk', parts: { text: prose } },
    Warranty: { added: 'better', stake: 'risk', parts: { text: 'key', duration: lasting } },
    Replacement: { added: 'better', stake: 'time', parts: { text: 'key', deadline: within } },
    HardwareReturn: {
        added: 'worse',
        stake: 'control',
        dutyOf: 'client',
        parts: { deadline: clientWithin, text: prose },
    },
    EndOfLife: {
        added: 'unclear',
        stake: 'risk',
        parts: { class: 'key', age: ofLength, notice: noticeToClient, text: prose },
    },
    Licences: { added: 'unclear', stake: 'control', parts: { text: prose } },
    LicenceCompliance: { added: 'unclear', stake: 'risk', parts: { party: named, text: prose } },
    LicenceTrueUp: { added: 'unclear', stake: 'money', parts: { cadence: rhythm } },
    LicenceAudit: {
        added: 'better',
        stake: 'money',
        parts: { included: oneWay(lasting), price: feeBeyond, text: prose },
    },
    VendorCoordination: { added: 'better', stake: 'control', parts: { text: prose } },
};
