import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { benefitInPercent, capForProvider, fewer, more, ofLength, oneOf, rhythm, within } from '../parts.js';

export const pool: Comparison<ast.PoolStatement> = {
    PoolSize: {
        added: 'better',
        stake: 'remedy',
        weight: 'protected',
        parts: { share: benefitInPercent, fees: oneOf },
    },
    PoolAllocation: { added: 'better', stake: 'remedy', parts: { share: benefitInPercent } },
    PoolCap: { added: 'worse', stake: 'remedy', parts: { period: 'key', share: capForProvider } },
    PoolMultiplier: { added: 'better', stake: 'remedy', parts: { factor: more, misses: fewer } },
    EarnBack: { added: 'worse', stake: 'remedy', parts: { text: 'key', window: within } },
    WeightChange: { added: 'unclear', stake: 'remedy', parts: { cadence: rhythm, notice: ofLength } },
};
