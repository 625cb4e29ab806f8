import type { Calendar } from '../../../language/agreement/model.js';
import { openMinutes } from '../../../language/agreement/service-minutes.js';
import { downtimeBudget } from '../../../language/values/downtime.js';
import type { Percentage } from '../../../language/values/percentage.js';
import type { PeriodUnit } from '../../../language/values/period.js';
import { say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { decimal, type Decimal } from '../../../language/values/decimal.js';
import { sayNumber } from './said-values.js';

const SECONDS = { unit: 'seconds', minutes: 1 / 60 };
const MINUTES = { unit: 'minutes', minutes: 1 };
const HOURS = { unit: 'hours', minutes: 60 };

/** What a target of 100 percent allows. */
export const NO_DOWNTIME: Content = ['no Downtime'];

/**
 * How much downtime an uptime target allows, over the lengths that the period can have: `about 40 to 45 minutes`;
 * `no Downtime` for 100 percent, `undefined` for more. Only the minutes of `hours` count, where the uptime is promised in them.
 */
export function sayDowntimeBudget(target: Percentage, period: PeriodUnit, hours?: Calendar): Content | undefined {
    const { shortest, longest } = downtimeBudget(target, period, hours && openMinutes(hours, period));
    if (longest.lt(0)) return undefined;
    if (longest.eq(0)) return NO_DOWNTIME;
    const { unit, minutes } = longest.lt(2) ? SECONDS : longest.lt(120) ? MINUTES : HOURS;
    const [low, high] = [rounded(shortest.toNumber() / minutes), rounded(longest.toNumber() / minutes)];
    const most = say`${sayNumber(high)} ${unit}`;
    return low.exact.eq(high.exact) ? say`about ${most}` : say`about ${sayNumber(low)} to ${most}`;
}

/** Two digits below ten, whole numbers from there: as exact as "about" promises. */
function rounded(amount: number): Decimal {
    if (amount >= 9.95) return decimal(amount.toFixed(0));
    return decimal(amount >= 0.095 ? amount.toFixed(1) : amount.toPrecision(1));
}
