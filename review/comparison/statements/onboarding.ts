import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { clientWithin, day, oneWay, favour, fee, feeTimes, lasting, oneOf, prose, within } from '../parts.js';
import { responsibility } from './shared.js';

export const onboarding: Comparison<ast.OnboardingStatement> = {
    OnboardingStart: { added: 'unclear', stake: 'time', parts: { date: oneWay(day), event: oneWay(oneOf) } },
    OnboardingStep: { added: 'better', stake: 'time', parts: { step: 'key', text: 'key', deadline: within } },
    OnboardingEnd: { added: 'better', stake: 'time', parts: { deadline: within } },
    Acceptance: { added: 'better', stake: 'control', parts: { text: prose, deadline: clientWithin } },
    OnboardingFee: {
        added: 'unclear',
        stake: 'money',
        parts: { price: oneWay(fee), multiple: oneWay(feeTimes), hours: lasting, included: favour },
    },
    ServiceLevelStart: {
        added: 'unclear',
        stake: 'time',
        parts: { fromStart: favour, duration: oneWay(within), event: oneWay(oneOf) },
    },
    Responsibility: responsibility,
};
