export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes after local midnight; `end` above 1,440 reaches into the next day. */
export interface TimeRange {
    readonly start: number;
    readonly end: number;
}

/** Hours on some days of the week. */
export interface Opening {
    readonly days: readonly Weekday[];
    readonly times: readonly TimeRange[];
    /** The zone whose clocks show the end of each time, where it is not the zone of the start. */
    readonly closesIn?: string | undefined;
}

export const MINUTES_PER_DAY = 1440;
const TIME = /^(\d{1,2}):(\d{2})$/;

/** Minutes after midnight of `08:30`, with `24:00` as the end of a day; `undefined` for a time that does not exist. */
export function parseTimeOfDay(written: string | undefined): number | undefined {
    const match = written === undefined ? null : TIME.exec(written);
    if (!match) return undefined;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return Number(match[2]) < 60 && minutes <= MINUTES_PER_DAY ? minutes : undefined;
}

/** The days of `Mon` or `Mon-Fri`; a range may run over the end of the week. */
export function parseDays(written: string): readonly Weekday[] {
    const [first, last] = written.split('-');
    const start = WEEKDAYS.findIndex(day => day === first);
    const end = last === undefined ? start : WEEKDAYS.findIndex(day => day === last);
    if (start < 0 || end < 0) return [];
    const length = ((end - start + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => WEEKDAYS[(start + index) % 7]).filter(day => day !== undefined);
}
