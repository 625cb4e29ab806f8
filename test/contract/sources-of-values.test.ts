import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StatedValue, TypedValue } from '../../contract/tree/document.js';
import { notationIn } from '../../contract/wording/english/notation.js';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import { parseDate } from '../../language/values/date.js';
import { parseDecimal } from '../../language/values/decimal.js';
import { nextBusinessDay, parseDuration, type Duration } from '../../language/values/duration.js';
import { parseMoney } from '../../language/values/money.js';
import { parsePercentage } from '../../language/values/percentage.js';
import { contractOfExample } from './example-contracts.js';

const ROOT = new URL('../../examples/', import.meta.url).pathname;
const NAMES = globSync('*/*.msa', { cwd: ROOT }).sort();

test.each(NAMES)('the values in the contract of %s lead to the text that states them', async name => {
    const { title, clauses } = await contractOfExample(name);
    const write = notationIn();
    const wrong = valuesIn([title, clauses]).flatMap(({ value, source }) => {
        const text = source && textAt(name, source);
        const stated = text === undefined ? undefined : read(value.kind, text);
        return text === undefined || (stated && write(stated) === write(value)) ? [] : [`${text}: ${write(value)}`];
    });
    expect(wrong).toEqual([]);
});

test('what the example of all parts promises knows its text', async () => {
    const { clauses } = await contractOfExample('managed-it-services/acme.msa');
    const kinds = new Set(valuesIn(clauses).flatMap(({ value, source }) => (source ? [value.kind] : [])));
    expect([...kinds].sort()).toEqual(['date', 'duration', 'money', 'number', 'percentage']);
});

/** All values in a part of the tree. */
function valuesIn(part: unknown): readonly StatedValue[] {
    if (typeof part !== 'object' || part === null) return [];
    if ('kind' in part && part.kind === 'value') return [part as StatedValue];
    return Object.values(part).flatMap(valuesIn);
}

function textAt(name: string, { uri, offset, end }: SourceSpan): string {
    const folder = name.slice(0, name.indexOf('/'));
    return readFileSync(`${ROOT}${folder}/${uri.replace('memory:/project/', '')}`, 'utf8').slice(offset, end);
}

/** The value that a text of the language states. */
function read(kind: TypedValue['kind'], text: string): TypedValue | undefined {
    switch (kind) {
        case 'duration': {
            const duration = readDuration(text);
            return duration && { kind, duration };
        }
        case 'money': {
            const money = parseMoney(...(text.split(' ') as [string, string]));
            return money && { kind, money };
        }
        case 'percentage': {
            const percentage = parsePercentage(text.replace('%', ''));
            return percentage && { kind, percentage };
        }
        case 'number': {
            const number = parseDecimal(text);
            return number && { kind, number };
        }
        case 'date': {
            const date = parseDate(text);
            return date && { kind, date };
        }
        case 'time-of-day':
            return undefined;
    }
}

/** `4 business hours`, `1 to 2 business days`, `next business day plus 4 hours` */
function readDuration(text: string): Duration | undefined {
    if (text.startsWith('next business day')) return nextBusinessDay(readDuration(text.split(' plus ')[1] ?? ''));
    const [, from, amount, business, unit] = /^(?:([\d.]+) to )?([\d.]+)( business)? (\w+)$/.exec(text) ?? [];
    const duration = parseDuration(amount, unit, business !== undefined);
    const least = parseDecimal(from);
    return duration && least ? { ...duration, form: { kind: 'range', least } } : duration;
}
