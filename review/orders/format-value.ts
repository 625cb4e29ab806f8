import type { Cadence, PeriodUnit } from '../../language/values/period.js';
import type { Duration } from '../../language/values/duration.js';
import type { Money, Price } from '../../language/values/money.js';
import type { Percentage } from '../../language/values/percentage.js';
import {
    formatCadence,
    formatDuration,
    formatMoney,
    formatPercentage,
    formatPer,
    formatPrice,
} from '../../language/values/formatting.js';
import { formatDate } from '../../language/values/moment.js';
import type { PlainDate } from '../../language/values/date.js';
import { kindInWords } from '../../language/statements/kind-names.js';

/** Any value of the model for people, in the notation of the language; a statement as its parts one after the other. */
export function formatValue(value: unknown): string {
    if (value === undefined || value === null || typeof value === 'boolean') return '';
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(formatValue).join(', ');
    if (typeof value !== 'object') return String(value);
    const part = value as Readonly<Record<string, unknown>>;
    // The values of the model have no common tag, so they are told apart by their properties.
    if ('exact' in part) return String(part['written']);
    if ('percent' in part) return formatPercentage(value as Percentage);
    if ('clock' in part) return formatDuration(value as Duration);
    if ('money' in part) return formatPrice(value as Price);
    if ('currency' in part) return formatMoney(value as Money);
    if ('year' in part) return formatDate(value as PlainDate);
    if ('frequency' in part || 'interval' in part || 'times' in part) return formatCadence(value as Cadence);
    if ('amount' in part && 'unit' in part)
        return `${formatValue(part['amount'])} ${formatValue(part['unit'])}${formatPer(part['period'] as PeriodUnit | undefined)}`;
    if ('parts' in part) return formatProse(part['parts']);
    if ('name' in part && 'label' in part) return formatValue(part['label']);
    if ('start' in part && 'end' in part) return `${timeOfDay(part['start'])}-${timeOfDay(part['end'])}`;
    const words = Object.entries(part)
        .filter(([property]) => property !== 'provenance' && property !== 'kind')
        .map(([, each]) => formatValue(each))
        .filter(each => each !== '');
    return words.length > 0 ? words.join(' ') : formatKind(part['kind']);
}

/** A value that has only a kind is written as that kind: `none`, `best effort`. */
function formatKind(kind: unknown): string {
    return typeof kind === 'string' ? kindInWords(kind).replaceAll('-', ' ') : '';
}

function formatProse(parts: unknown): string {
    if (!Array.isArray(parts)) return '';
    return parts
        .map((part: { readonly markdown?: string; readonly value?: unknown }) =>
            'markdown' in part ? (part.markdown ?? '') : formatValue(part.value),
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
}

function timeOfDay(minutes: unknown): string {
    const minute = typeof minutes === 'number' ? minutes : 0;
    const hour = Math.floor(minute / 60) % 24;
    return `${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
