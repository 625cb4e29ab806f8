import { escapeText } from '../../../contract/markdown/escaping.js';
import { plainText } from '../../../contract/wording/english/reading.js';
import { sayDate } from '../../../contract/wording/english/said-values.js';
import { publicHolidays } from '../../../language/values/holidays.js';

/** The public holidays of a region in a year and in the next one; `undefined` for a region that is not known. */
export function describeHolidays(region: string, year: number): string | undefined {
    const years = [year, year + 1].flatMap(each => {
        const days = publicHolidays(region, each);
        return days
            ? [`**${each}:** ${days.map(day => plainText(sayDate(day)).replace(` ${each}`, '')).join(', ')}`]
            : [];
    });
    if (years.length === 0) return undefined;
    return `Public holidays of **${escapeText(region)}**\n\n${years.join('\n\n')}`;
}
