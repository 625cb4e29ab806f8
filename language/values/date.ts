/** A calendar date without a time: `2027-01-01` (ISO 8601). */
export interface PlainDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO 8601 date; `undefined` for a date that does not exist. */
export function parseDate(written: string | undefined): PlainDate | undefined {
    const match = written === undefined ? null : DATE.exec(written);
    if (!match) return undefined;
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    const exists =
        date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
    return exists ? date : undefined;
}

/** The number of days of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
    if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
