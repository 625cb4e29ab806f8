import type { RecoveryTest } from '../../../language/agreement/model.js';
import type { TimeTarget } from '../../../language/values/duration.js';
import { missing } from '../../building.js';
import type { Content } from '../../document.js';
import { capital, sayCadence, sayTimeTarget } from '../../values.js';

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

/** The recovery objective as a cell of a table. */
export function objectiveCell(target: TimeTarget | undefined, what: string): Content {
    return [target ? capital(sayTimeTarget(target)) : missing(what)];
}
