import type * as ast from '../../../language/generated/ast.js';
import { liabilityCap } from '../../orders/liability-cap.js';
import type { Comparison } from '../comparison.js';
import { benefitInMoney, betterFrom, clientWithin, lasting, often } from '../parts.js';

export const liability: Comparison<ast.LiabilityStatement> = {
    LiabilityCap: {
        stake: 'risk',
        weight: 'protected',
        keys: ['claims'],
        // Without a cap the provider is liable for everything.
        whole: { domain: liabilityCap, preference: 'greater', absence: 'best' },
    },
    UnlimitedLiability: { added: 'better', stake: 'risk', weight: 'protected', parts: { value: 'key' } },
    ExcludedDamage: { added: 'worse', stake: 'risk', weight: 'protected', parts: { value: 'key' } },
    Indemnity: {
        added: 'better',
        stake: 'risk',
        weight: 'protected',
        parts: { value: 'key', party: 'key' },
    },
    Insurance: {
        added: 'better',
        stake: 'risk',
        parts: { party: 'key', line: 'key', limit: benefitInMoney, certificate: often, tail: lasting },
    },
    LimitationPeriod: { added: 'worse', stake: 'risk', parts: { duration: clientWithin } },
    CreditsAndCap: { added: 'unclear', stake: 'remedy', parts: { counting: betterFrom('counted', 'not-counted') } },
};
