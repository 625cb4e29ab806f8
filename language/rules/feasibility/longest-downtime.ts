import type Big from 'big.js';
import type { Calendar, UptimeTarget } from '../../agreement/model.js';
import { openMinutes } from '../../agreement/service-minutes.js';
import { downtimeBudget } from '../../values/downtime.js';
import type { Duration } from '../../values/duration.js';
import { fewestMinutes } from '../limits.js';
import { mostOpenMinutes } from '../targets/clocks.js';

/**
 * The minutes of downtime, of those in which the uptime is promised, that an uptime target leaves in the longest of its periods; `undefined` without a period, and
 * for targets that leave no downtime or nothing else.
 */
export function longestDowntime({ percentage, period }: UptimeTarget, hours: Calendar | undefined): Big | undefined {
    const { exact } = percentage.percent;
    return period && exact.gt(0) && exact.lt(100)
        ? downtimeBudget(percentage, period, hours && openMinutes(hours, period)).longest
        : undefined;
}

/** The minutes of downtime that an outage of a length can cause: in service hours only those in which they are open. */
export function downtimeOf(outage: Duration, hours: Calendar | undefined): number | undefined {
    const minutes = fewestMinutes(outage);
    return minutes === undefined || !hours ? minutes : mostOpenMinutes(hours, minutes);
}
