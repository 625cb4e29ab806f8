import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { benefitInMoney, betterFrom, clientWithin, favour, lasting, named, often, other } from '../parts.js';

export const liability: Comparison<ast.LiabilityStatement> = {
    LiabilityCap: {
        added: 'worse',
        stake: 'risk',
        weight: 'protected',
        parts: { claims: 'key', amount: benefitInMoney, multiple: other, greater: favour },
    },
    UnlimitedLiability: { added: 'better', stake: 'risk', weight: 'protected', parts: { value: 'key' } },
    ExcludedDamage: { added: 'worse', stake: 'risk', weight: 'protected', parts: { value: 'key' } },
    Indemnity: { added: 'unclear', stake: 'risk', weight: 'protected', parts: { value: 'key', party: named } },
    Insurance: {
        added: 'better',
        stake: 'risk',
        parts: { party: 'key', line: 'key', limit: benefitInMoney, certificate: often, tail: lasting },
    },
    LimitationPeriod: { added: 'worse', stake: 'risk', parts: { duration: clientWithin } },
    CreditsAndCap: { added: 'unclear', stake: 'remedy', parts: { counting: betterFrom('counted', 'not-counted') } },
};
