import { MONTHS } from '../../language/values/calendar-lengths.js';
import {
    afterOpening,
    elapsedSeconds,
    type Duration,
    type TimeTarget,
    type TimeUnit,
} from '../../language/values/duration.js';
import { formatTimeOfDay } from '../../language/values/moment.js';
import type { Money, Price } from '../../language/values/money.js';
import { MINUTES_PER_DAY, type Opening, type TimeRange } from '../../language/values/opening.js';
import type { Percentage } from '../../language/values/percentage.js';
import type { Cadence, Quantity } from '../../language/values/period.js';
import { plainText } from '../wording/english/reading.js';
import { sayCadence, sayDuration, sayTimeTarget } from '../wording/english/said-values.js';
import type {
    CadenceJson,
    DurationJson,
    MoneyJson,
    OpeningJson,
    PercentageJson,
    PriceJson,
    QuantityJson,
    TimePromiseJson,
    TimeRangeJson,
} from './value-json.js';

export function durationJson(duration: Duration): DurationJson {
    const plus = afterOpening(duration);
    return {
        text: plainText(sayDuration(duration)),
        iso: isoDuration(duration),
        amount: duration.amount.written,
        unit: duration.unit,
        clock: duration.clock,
        minutes: minutesOf(duration),
        least: duration.form?.kind === 'range' ? duration.form.least.written : undefined,
        afterOpening: plus && durationJson(plus),
    };
}

export function timePromiseJson(target: TimeTarget): TimePromiseJson {
    return target.kind === 'within'
        ? { kind: 'within', ...durationJson(target.duration) }
        : { kind: target.kind, text: plainText(sayTimeTarget(target)) };
}

export function percentageJson({ percent }: Percentage): PercentageJson {
    return { percent: percent.written };
}

export function moneyJson({ amount, currency }: Money): MoneyJson {
    return { amount: amount.written, currency };
}

export function priceJson({ money, per }: Price): PriceJson {
    return { ...moneyJson(money), per };
}

export function quantityJson({ amount, unit, period }: Quantity): QuantityJson {
    return { amount: amount.written, unit, period };
}

export function cadenceJson(cadence: Cadence): CadenceJson {
    const text = plainText(sayCadence(cadence));
    switch (cadence.kind) {
        case 'frequency':
            return { kind: cadence.kind, text, frequency: cadence.frequency };
        case 'interval':
            return { kind: cadence.kind, text, interval: durationJson(cadence.interval) };
        case 'times':
            return { kind: cadence.kind, text, times: cadence.times.written, period: cadence.period };
    }
}

export function timeRangeJson({ start, end }: TimeRange): TimeRangeJson {
    const endsNextDay = end > MINUTES_PER_DAY;
    return {
        start: formatTimeOfDay(start),
        end: formatTimeOfDay(endsNextDay ? end - MINUTES_PER_DAY : end),
        endsNextDay,
    };
}

export function openingJson({ days, times, closesIn }: Opening): OpeningJson {
    return { days, times: times.map(timeRangeJson), closesIn };
}

/** What stands before and after the number in ISO 8601, which has no quarters. */
const ISO_UNITS: Readonly<Record<TimeUnit, readonly [before: string, after: string]>> = {
    second: ['PT', 'S'],
    minute: ['PT', 'M'],
    hour: ['PT', 'H'],
    day: ['P', 'D'],
    week: ['P', 'W'],
    month: ['P', 'M'],
    quarter: ['P', 'M'],
    year: ['P', 'Y'],
};

function isoDuration({ amount, unit }: Duration): string {
    const [before, after] = ISO_UNITS[unit];
    const number = unit === 'quarter' ? amount.exact.times(MONTHS.quarter) : amount.exact;
    return `${before}${number.toFixed()}${after}`;
}

function minutesOf(duration: Duration): number | undefined {
    if (duration.clock === 'business' && ['day', 'week'].includes(duration.unit)) return undefined;
    const { shortest, longest } = elapsedSeconds(duration);
    return shortest === longest ? shortest / 60 : undefined;
}
