import type { RecoveryTest } from '../../../language/agreement/model.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { NOTHING } from './tables.js';
import { sayCadence, sayDuration } from './said-values.js';

/** Words that backup and disaster recovery share. */

const TESTS: Readonly<Record<RecoveryTest['kind'], string>> = {
    restore: 'restoration from backup',
    failover: 'failover',
    tabletop: 'recovery in a tabletop exercise',
    full: 'recovery in a full exercise',
};

/** `the restoration from backup at least once every quarter` */
export function sayTest(test: RecoveryTest): Content {
    return say`the ${TESTS[test.kind]} at least ${sayCadence(test.cadence)}`;
}

/** What an objective of nothing means: the point in time of the data, or the time until it can be used. */
const OF_NOTHING = { point: 'no loss of data', time: 'no interruption' } as const;

/** The recovery objective as a cell of a table. What is not stated is not promised: a rule asks for it. */
export function objectiveCell(kind: keyof typeof OF_NOTHING, target: TimeTarget | undefined): Content {
    switch (target?.kind) {
        case undefined:
            return NOTHING;
        case 'within': {
            const time = sayDuration(target.duration);
            return target.duration.amount.exact.eq(0) ? say`${time} (${OF_NOTHING[kind]})` : [time];
        }
        case 'none':
            return ['No objective agreed'];
        case 'best-effort':
            return ['Best effort, without a fixed time'];
        case 'not-applicable':
            return ['Not applicable'];
    }
}
