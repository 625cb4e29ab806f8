import type * as ast from '../../../language/generated/ast.js';
import { feeMultiple, type FeeMultiple } from '../../orders/fee-multiple.js';
import type { Comparison, Measure } from '../comparison.js';
import { benefitInMoney, betterFrom, clientWithin, oneWay, favour, lasting, often } from '../parts.js';

/** The most that the provider pays, in fees. */
const timesFees: Measure<FeeMultiple> = { domain: feeMultiple, preference: 'greater', absence: 'worst' };

export const liability: Comparison<ast.LiabilityStatement> = {
    LiabilityCap: {
        added: 'worse',
        stake: 'risk',
        weight: 'protected',
        // Without `greater` it is the lesser of both, so that another limit can make it less or more.
        parts: { claims: 'key', amount: oneWay(benefitInMoney), multiple: oneWay(timesFees), greater: favour },
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
