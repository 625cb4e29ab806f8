/** The fewest and the most days that a stretch of time can have. */
export interface DaysRange {
    readonly fewest: number;
    readonly most: number;
}

/** How many months the units have that are made of months. */
export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

export function isMadeOfMonths(unit: string): unit is keyof typeof MONTHS {
    return Object.hasOwn(MONTHS, unit);
}

/** How many seconds the units have that are the same length everywhere in the calendar; days are those of 24 hours. */
export const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;

/**
 * The days of a period of the Gregorian calendar, which begins where the calendar says: the quarter from January has 90 or
 * 91 days, that from April 91, and those from July and October 92.
 */
export const PERIOD_DAYS: Readonly<Record<'day' | 'week' | keyof typeof MONTHS, DaysRange>> = {
    day: { fewest: 1, most: 1 },
    week: { fewest: 7, most: 7 },
    month: { fewest: 28, most: 31 },
    quarter: { fewest: 90, most: 92 },
    year: { fewest: 365, most: 366 },
};

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The days of so many months that begin on any day, as the Gregorian calendar counts them: three months from 1 February
 * are 89 days, three from 1 July are 92. Up to a year the bounds are reached; of longer times each year is taken to have
 * 365 days at the fewest and 366 at the most. A part of a month is such a part of its 28 to 31 days.
 */
export function daysOfMonths(months: number): DaysRange {
    const years = Math.floor(months / 12);
    const whole = Math.floor(months % 12);
    const part = (months % 12) - whole;
    const run = RUNS[whole] ?? { fewest: 0, most: 0 };
    return {
        fewest: years * PERIOD_DAYS.year.fewest + run.fewest + part * PERIOD_DAYS.month.fewest,
        most: years * PERIOD_DAYS.year.most + run.most + part * PERIOD_DAYS.month.most,
    };
}

/** Less than a year: the run with the fewest days holds a February of 28, and that with the most holds no February. */
const RUNS: readonly DaysRange[] = DAYS_OF_MONTHS.map((_, length) => {
    const runs = DAYS_OF_MONTHS.map((_, first) => daysFrom(first, length));
    return { fewest: Math.min(...runs), most: Math.max(...runs) };
});

function daysFrom(first: number, length: number): number {
    return Array.from({ length }, (_, index) => DAYS_OF_MONTHS[(first + index) % 12] ?? 0).reduce((a, b) => a + b, 0);
}
