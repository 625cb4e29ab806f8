import { isAstNode, isReference, type AstNode, type Reference } from 'langium';
import type * as ast from '../../generated/ast.js';
import { parseDate } from '../../values/date.js';
import { parseDecimal } from '../../values/decimal.js';
import type { Link, Statement, StatedValues } from '../statement.js';
import { readProse } from './prose.js';
import { present } from './resolution.js';
import { provenanceOf } from './spans.js';
import {
    readCadence,
    readDuration,
    readLine,
    readMoney,
    readPercentage,
    readPrice,
    readQuantity,
    readTimeRange,
} from './values.js';

/** The statements of a block that are of some kinds, in the order of the text. */
export function readStatements<N extends AstNode>(
    statements: readonly AstNode[],
    isOfKind: (node: AstNode) => node is N,
): readonly Statement<N>[] {
    return statements.filter(isOfKind).map(readStatement);
}

/** One statement with its values. Never throws: what could not be read or linked is absent. */
export function readStatement<N extends AstNode>(node: N): Statement<N> {
    const parts = Object.entries(node).filter(([property]) => !property.startsWith('$'));
    const values = parts.map(([property, value]): [string, unknown] => [
        property,
        Array.isArray(value) ? present(value.map(readPart)) : readPart(value),
    ]);
    // The shape follows from the grammar alone, which the type repeats: see the tests of each statement.
    return { kind: node.$type, provenance: provenanceOf(node), ...Object.fromEntries(values) } as Statement<N>;
}

function readPart(part: unknown): unknown {
    if (typeof part === 'string') return readLine(part);
    if (isReference(part)) return readLink(part);
    if (!isAstNode(part)) return part;
    return isValue(part) ? readValue(part) : readStatement(part);
}

/** The declaration that a reference leads to; `undefined` while it leads nowhere. */
export function readLink(reference: Reference): Link | undefined {
    const target = reference.ref;
    if (!target || !('name' in target) || typeof target.name !== 'string') return undefined;
    const label = 'label' in target && typeof target.label === 'string' ? target.label.trim() : '';
    return { kind: target.$type, name: target.name, label: label === '' ? target.name : label };
}

type ValueNode = Extract<ast.MsaAstType[keyof ast.MsaAstType], { readonly $type: keyof StatedValues }>;

const VALUES: Readonly<Record<keyof StatedValues, true>> = {
    Duration: true,
    Percentage: true,
    Money: true,
    Price: true,
    Quantity: true,
    Cadence: true,
    Count: true,
    Day: true,
    TimeRange: true,
    Text: true,
};

function isValue(node: AstNode): node is ValueNode {
    return node.$type in VALUES;
}

function readValue(node: ValueNode): StatedValues[keyof StatedValues] | undefined {
    switch (node.$type) {
        case 'Duration':
            return readDuration(node);
        case 'Percentage':
            return readPercentage(node);
        case 'Money':
            return readMoney(node);
        case 'Price':
            return readPrice(node);
        case 'Quantity':
            return readQuantity(node);
        case 'Cadence':
            return readCadence(node);
        case 'Count':
            return parseDecimal(node.amount);
        case 'Day':
            return parseDate(node.date);
        case 'TimeRange':
            return readTimeRange(node);
        case 'Text':
            return readProse(node);
    }
}
