import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { Value } from '../../values/value.js';
import { parseDate, type PlainDate } from '../../values/date.js';
import { parseDecimal } from '../../values/decimal.js';
import { nextBusinessDay, parseDuration, type Duration, type TimeTarget } from '../../values/duration.js';
import { parseMoney, type Money, type Price } from '../../values/money.js';
import { MINUTES_PER_DAY, parseTimeOfDay, type TimeRange } from '../../values/opening.js';
import { parsePercentage, type Percentage } from '../../values/percentage.js';
import type { Cadence, Frequency, PeriodUnit, Quantity } from '../../values/period.js';
import { withSource } from '../provenance.js';
import type { StatedValues } from '../statement.js';
import { propertySpan, spanOf } from './spans.js';

/** A value with the text of its node, or of one property, from which it is read. */
function at<V extends object>(node: AstNode | undefined, value: V | undefined, property?: string): V | undefined {
    if (!node || !value) return undefined;
    return withSource(value, () => (property === undefined ? spanOf(node) : propertySpan(node, property)));
}

/** Readers of values: each answers `undefined` while the text is incomplete or not of its form. */
export function readDuration(node: ast.Duration | undefined): Duration | undefined {
    const duration = node && parseDuration(node.amount, node.unit, node.business);
    const least = parseDecimal(node?.least);
    return at(node, duration && least ? { ...duration, form: { kind: 'range', least } } : duration);
}

export function readTimeTarget(node: ast.TimeTarget | undefined): TimeTarget | undefined {
    if (!node) return undefined;
    if (node.$type !== 'NoTarget') {
        const duration = node.$type === 'Duration' ? readDuration(node) : readNextBusinessDay(node);
        return duration && { kind: 'within', duration };
    }
    if (node.none) return { kind: 'none' };
    if (node.bestEffort) return { kind: 'best-effort' };
    return node.notApplicable ? { kind: 'not-applicable' } : undefined;
}

function readNextBusinessDay(node: ast.NextBusinessDay): Duration | undefined {
    const plus = readDuration(node.plus);
    return node.plus && !plus ? undefined : at(node, nextBusinessDay(plus));
}

export function readPercentage(node: ast.Percentage | undefined): Percentage | undefined {
    return at(node, parsePercentage(node?.amount));
}

function readMoney(node: ast.Money | undefined): Money | undefined {
    return at(node, parseMoney(node?.currency, node?.amount));
}

/** The date of a node that has one. */
export function readDate(node: (AstNode & { readonly date?: string }) | undefined): PlainDate | undefined {
    return at(node, parseDate(node?.date), 'date');
}

export function readPrice(node: ast.Price | undefined): Price | undefined {
    const money = readMoney(node?.money);
    return money && { money, per: node?.per ?? [] };
}

export function readQuantity(node: ast.Quantity | undefined): Quantity | undefined {
    const amount = at(node, parseDecimal(node?.amount), 'amount');
    if (!node?.unit || !amount) return undefined;
    return { amount, unit: node.unit, period: readPeriodUnit(node.period) };
}

export function readCadence(node: ast.Cadence | undefined): Cadence | undefined {
    if (!node) return undefined;
    if (node.frequency) return { kind: 'frequency', frequency: readFrequency(node.frequency) };
    if (node.interval) {
        const interval = readDuration(node.interval);
        return interval && { kind: 'interval', interval };
    }
    const times = at(node, parseDecimal(node.times), 'times');
    const period = readPeriodUnit(node.period);
    return times && period && { kind: 'times', times, period };
}

/** The parser admits these words only. */
export function readFrequency(word: ast.Frequency): Frequency {
    return word;
}

export function readPeriodUnit(word: ast.PeriodUnit | undefined): PeriodUnit | undefined {
    return word;
}

/** A range as it is written: whether it ends before it starts is for a rule to say. */
export function readTimeRange(node: ast.TimeRange): TimeRange | undefined {
    const start = parseTimeOfDay(node.start);
    const end = parseTimeOfDay(node.end);
    if (start === undefined || end === undefined) return undefined;
    return { start, end: node.nextDay ? end + MINUTES_PER_DAY : end };
}

type ValueType = Exclude<keyof StatedValues, 'Text'>;

/** A node of the grammar that stands for one value. Words for people are no value: they hold some. */
export type ValueNode<T extends ValueType = ValueType> = ast.MsaAstType[T] & { readonly $type: T };

/** How each is read, and which value it is to those who do not know its kind; a range of hours is none by itself. */
const VALUES: {
    readonly [T in ValueType]: {
        readonly read: (node: ast.MsaAstType[T]) => StatedValues[T] | undefined;
        readonly value: (stated: StatedValues[T]) => Value | undefined;
    };
} = {
    Duration: {
        read: readDuration,
        value: duration => ({ kind: 'time', value: { kind: 'within', duration } }),
    },
    Percentage: { read: readPercentage, value: value => ({ kind: 'percentage', value }) },
    Money: { read: readMoney, value: value => ({ kind: 'money', value }) },
    Price: { read: readPrice, value: value => ({ kind: 'price', value }) },
    Quantity: { read: readQuantity, value: value => ({ kind: 'quantity', value }) },
    Cadence: { read: readCadence, value: value => ({ kind: 'cadence', value }) },
    Count: { read: node => at(node, parseDecimal(node.amount)), value: value => ({ kind: 'number', value }) },
    Day: { read: readDate, value: value => ({ kind: 'date', value }) },
    TimeRange: { read: readTimeRange, value: () => undefined },
};

export function isValueNode(node: AstNode): node is ValueNode {
    return Object.hasOwn(VALUES, node.$type);
}

/** The value of a node as a statement holds it. */
export function readStatedValue<T extends ValueType>(node: ValueNode<T>): StatedValues[T] | undefined {
    return VALUES[node.$type].read(node);
}

/** The value that a node of the grammar stands for, with its kind; `undefined` for any other node. */
export function readValue(node: AstNode): Value | undefined {
    if (isValueNode(node)) return valueOf(node);
    const target = ast.isTimeTarget(node) ? readTimeTarget(node) : undefined;
    return target && { kind: 'time', value: target };
}

function valueOf<T extends ValueType>(node: ValueNode<T>): Value | undefined {
    const stated = readStatedValue(node);
    return stated && VALUES[node.$type].value(stated);
}

/** The text between the quotes of a string, which the parser has already taken off. */
export function readLine(line: string | undefined): string | undefined {
    return line === undefined ? undefined : line.trim();
}
