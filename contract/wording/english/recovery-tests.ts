import type { RecoveryTest } from '../../../language/agreement/model.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { missing } from '../../building.js';
import type { Content } from '../../document.js';
import { sayCadence, sayDuration } from './values.js';

/** Words that backup and disaster recovery share. */

const TESTS: Readonly<Record<RecoveryTest['kind'], string>> = {
    restore: 'restoration from backup',
    failover: 'failover to the recovery site',
    tabletop: 'recovery plan in a tabletop exercise',
    full: 'recovery plan in a full exercise',
};

/** `the restoration from backup at least once every quarter` */
export function sayTest(test: RecoveryTest): string {
    return `the ${TESTS[test.kind]} at least ${sayCadence(test.cadence)}`;
}

/** What an objective of nothing means: the point in time of the data, or the time until it can be used. */
const NOTHING = { point: 'no loss of data', time: 'no interruption' } as const;

/** The recovery objective as a cell of a table. */
export function objectiveCell(kind: keyof typeof NOTHING, target: TimeTarget | undefined, what: string): Content {
    switch (target?.kind) {
        case undefined:
            return [missing(what)];
        case 'within': {
            const time = sayDuration(target.duration);
            return [target.duration.amount.exact.eq(0) ? `${time} (${NOTHING[kind]})` : time];
        }
        case 'none':
            return ['No objective agreed'];
        case 'best-effort':
            return ['Best effort, without a fixed time'];
        case 'not-applicable':
            return ['Not applicable'];
    }
}
