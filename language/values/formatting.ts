import type { Duration, TimeTarget } from './duration.js';
import type { Money, Price } from './money.js';
import { MINUTES_PER_DAY } from './opening.js';
import type { Percentage } from './percentage.js';
import type { Cadence, PeriodUnit, Quantity } from './period.js';

/** A duration as the language writes it: `15 min`, `4 business hours`, `1 day`. */
export function formatDuration(duration: Duration): string {
    const { form } = duration;
    if (form?.kind === 'next-business-day')
        return `next business day${form.plus ? ` plus ${formatDuration(form.plus)}` : ''}`;
    const least = form ? `${form.least.written} to ` : '';
    const business = duration.clock === 'business' ? 'business ' : '';
    const singular = duration.amount.exact.eq(1);
    const unit = duration.unit === 'minute' ? 'min' : singular ? duration.unit : `${duration.unit}s`;
    return `${least}${duration.amount.written} ${business}${unit}`;
}

/** The time in which something is due: `within 4 hours`, `by the next business day`. */
export function formatWithin(duration: Duration): string {
    return `${duration.form?.kind === 'next-business-day' ? 'by the' : 'within'} ${formatDuration(duration)}`;
}

export function formatTimeTarget(target: TimeTarget): string {
    switch (target.kind) {
        case 'within':
            return formatDuration(target.duration);
        case 'none':
            return 'none';
        case 'best-effort':
            return 'best effort';
        case 'not-applicable':
            return 'not applicable';
    }
}

export function formatPercentage(percentage: Percentage): string {
    return `${percentage.percent.written}%`;
}

export function formatMoney(money: Money): string {
    return `${money.currency} ${money.amount.written}`;
}

export function formatPrice(price: Price): string {
    return [formatMoney(price.money), ...price.per.map(unit => `per ${unit}`)].join(' ');
}

export function formatQuantity(quantity: Quantity): string {
    return `${quantity.amount.written} ${quantity.unit}${formatPer(quantity.period)}`;
}

/** ` per month`, or nothing where there is no period. */
export function formatPer(period: PeriodUnit | undefined): string {
    return period ? ` per ${period}` : '';
}

export function formatCadence(cadence: Cadence): string {
    switch (cadence.kind) {
        case 'frequency':
            return cadence.frequency;
        case 'interval':
            return `every ${formatDuration(cadence.interval)}`;
        case 'times':
            return `${cadence.times.written} times per ${cadence.period}`;
    }
}

/** `one`, `one and two`, `one, two and three`. */
export function formatList(words: readonly string[]): string {
    const [last, ...others] = [...words].reverse();
    return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} and ${last}`;
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The day and time of a minute after a Monday's midnight: `Friday 09:01`. */
export function formatWeekMinute(minute: number): string {
    const day = WEEKDAY_NAMES[Math.floor(minute / MINUTES_PER_DAY) % 7] ?? '';
    const [hour, rest] = [Math.floor((minute % MINUTES_PER_DAY) / 60), Math.floor(minute % 60)];
    return `${day} ${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** A number of minutes in the largest units that fit: `45 min`, `1 hour 30 min`, `48 hours`. */
export function formatMinutes(minutes: number): string {
    const whole = Math.round(minutes);
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    const parts = [hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '', rest > 0 ? `${rest} min` : ''];
    return parts.filter(part => part !== '').join(' ') || '0 min';
}
