import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { always, favour, feeBeyond, kept, lasting, noneToTheBurden, oneOf, prose, things, within } from '../parts.js';
import { responsibility } from './shared.js';

export const offboarding: Comparison<ast.OffboardingStatement> = {
    TransitionPeriod: {
        added: 'better',
        stake: 'control',
        weight: 'protected',
        parts: { duration: lasting, event: oneOf },
    },
    TransitionAssistance: {
        added: 'better',
        stake: 'money',
        parts: { included: always(lasting), price: feeBeyond, none: noneToTheBurden },
    },
    Deliverable: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        parts: { item: 'key', text: 'key', formats: things, deadline: within, event: oneOf },
    },
    OffboardingRevocation: { added: 'better', stake: 'risk', parts: { deadline: within, event: oneOf } },
    OffboardingDeletion: {
        added: 'better',
        stake: 'data',
        weight: 'protected',
        parts: { event: 'key', deadline: within, certified: favour },
    },
    RecordsKept: {
        added: 'unclear',
        stake: 'data',
        parts: { value: 'key', duration: { ...kept, preference: 'unclear', absence: 'unclear' } },
    },
    OffboardingFees: { added: 'unclear', stake: 'money', parts: { text: prose } },
    OffboardingCondition: { added: 'worse', stake: 'control', parts: { text: prose } },
    Cooperation: { added: 'better', stake: 'control', parts: { text: prose } },
    Responsibility: responsibility,
};
