import { FIRST_YEAR, PUBLIC_HOLIDAYS } from '../tables/holidays.js';
import type { PlainDate } from './date.js';

/**
 * The public holidays of a region of ISO 3166 (`GB-ENG`) in a year, in order; those of the country for a part without
 * holidays of its own. `undefined` for a region or a year that the table does not hold.
 */
export function publicHolidays(region: string, year: number): readonly PlainDate[] | undefined {
    const known = [region, region.slice(0, 2)].find(each => Object.hasOwn(PUBLIC_HOLIDAYS, each));
    const years = known === undefined ? undefined : PUBLIC_HOLIDAYS[known]?.split('.');
    const digits = years?.[year - FIRST_YEAR];
    if (digits === undefined) return undefined;
    const days = digits.match(/../g) ?? [];
    return days.map(each => {
        const date = new Date(Date.UTC(year, 0, 1 + parseInt(each, 36)));
        return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    });
}
