import type Big from 'big.js';
import type { Calendar, UptimeTarget } from '../../agreement/model.js';
import { openMinutes } from '../../agreement/service-minutes.js';
import { downtimeBudget } from '../../values/downtime.js';

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
