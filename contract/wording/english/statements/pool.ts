import type * as ast from '../../../../language/generated/ast.js';
import { say } from '../../../tree/building.js';
import type { Wording } from './statements.js';
import { earnBack } from './earn-back.js';
import { word } from './choices.js';
import { about, given } from './sentences.js';
import { each, notice, number, often, percent } from './stated-values.js';

export const poolWording: Wording<ast.PoolStatement> = {
    PoolSize: ({ share, fees }) =>
        about(
            'Amount at risk',
            say`If the Provider misses the target of a key performance indicator, it shall grant the Client a Service Credit out of an amount at risk, which is ${percent(share)} of the ${word(fees)}.`,
        ),
    PoolAllocation: ({ share }) =>
        about(
            'Allocation',
            say`The weights of the key performance indicators divide ${percent(share)} of the amount at risk among them.`,
        ),
    PoolCap: ({ share, period }) =>
        say`The Service Credits under this clause shall not exceed ${percent(share)} of the fees ${each(period)}.`,
    PoolMultiplier: ({ factor, misses }) =>
        say`If the Provider misses the same target in ${number(misses)} or more consecutive periods, the Service Credit for the last of these periods, and for each further one, shall be multiplied by ${number(factor)}.`,
    EarnBack: earnBack,
    WeightChange: ({ cadence, notice: ahead }) =>
        say`The Client may change the weights ${often(cadence)}${given(ahead, span => say`, with ${notice(span)} to the Provider`)}.`,
};
