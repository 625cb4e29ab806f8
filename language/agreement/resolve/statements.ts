import { isAstNode, isReference, type AstNode, type Reference } from 'langium';
import * as ast from '../../generated/ast.js';
import type { Link, Statement } from '../statement.js';
import { readProse } from './prose.js';
import { present } from './resolution.js';
import { provenanceOf } from './spans.js';
import { isValueNode, readLine, readStatedValue } from './values.js';

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
    if (ast.isText(part)) return readProse(part);
    return isValueNode(part) ? readStatedValue(part) : readStatement(part);
}

/** The declaration that a reference leads to; `undefined` while it leads nowhere. */
export function readLink(reference: Reference): Link | undefined {
    const target = reference.ref;
    if (!target || !('name' in target) || typeof target.name !== 'string') return undefined;
    const label = 'label' in target && typeof target.label === 'string' ? target.label.trim() : '';
    return { kind: target.$type, name: target.name, label: label === '' ? target.name : label };
}
