import type { Priority, Target, Tier } from '../agreement/model.js';
import { promisesFor } from '../agreement/promises.js';
import { ALL_TICKETS } from '../agreement/ticket-scope.js';
import type { Duration } from '../values/duration.js';
import { limitIn } from './limits.js';

/** How long an outage of a priority may last in a tier, and the promise that says so. */
export interface OutageLimit {
    readonly tier: Tier;
    readonly target: Target;
    readonly limit: Duration;
}

/** The promise that ends an outage: that of restoring the service where there is one, else that of resolving the ticket. */
export function outageLimit(tier: Tier, priority: Priority): OutageLimit | undefined {
    for (const metric of ['restore', 'resolve'] as const) {
        const target = promisesFor(tier, { ...ALL_TICKETS, priority }, metric)[0];
        const limit = limitIn(target?.promise);
        if (target && limit) return { tier, target, limit };
    }
    return undefined;
}
