import { AstUtils, GrammarUtils, type AstNode, type CstNode } from 'langium';
import type * as ast from '../../generated/ast.js';
import type { Fact, Provenance, SourceSpan } from '../provenance.js';

/** The stretch of text of a syntax node; an empty stretch at the start of the file for a node without text. */
export function spanOf(node: AstNode): SourceSpan {
    return cstSpan(node, node.$cstNode);
}

/** The stretch of text of one property of a node, else that of the node. */
export function propertySpan(node: AstNode, property: string, index?: number): SourceSpan {
    return cstSpan(node, GrammarUtils.findNodeForProperty(node.$cstNode, property, index) ?? node.$cstNode);
}

/** The text of a node on one line. */
export function writtenText(node: AstNode | undefined): string {
    return (node?.$cstNode?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** A value that a syntax node states. */
export function factOf<T>(node: AstNode, value: T): Fact<T> {
    return { value, provenance: provenanceOf(node) };
}

/** A value that one property of a syntax node states. */
export function propertyFact<T>(node: AstNode, property: string, value: T, index?: number): Fact<T> {
    return { value, provenance: placeOf(node, () => propertySpan(node, property, index)) };
}

export function provenanceOf(node: AstNode): Provenance {
    return placeOf(node, () => spanOf(node));
}

/** The same place, seen from an element that inherits the value. */
export function asInherited(from: Provenance): Provenance {
    return new Place('inherited', () => from.span, from.replaces);
}

/** A copy of a statement that holds the value which an agreement gives it. */
export interface ChangedStatement extends AstNode {
    readonly $changed: { readonly original: AstNode; readonly change: ast.Override | ast.Setting };
}

function isChanged(node: AstNode): node is ChangedStatement {
    return '$changed' in node;
}

function placeOf(node: AstNode, find: () => SourceSpan): Provenance {
    if (!isChanged(node)) return new Place('written', find);
    const { original, change } = node.$changed;
    const because = change.$type === 'Override' ? change.reason : undefined;
    return new Place('overridden', () => spanOf(change), { span: spanOf(original), because });
}

/** Finds the place when somebody asks for it: most values of a long agreement are never pointed at. */
class Place implements Provenance {
    private found: SourceSpan | undefined;

    constructor(
        readonly origin: Provenance['origin'],
        private readonly find: () => SourceSpan,
        readonly replaces?: Provenance['replaces'],
    ) {}

    get span(): SourceSpan {
        return (this.found ??= this.find());
    }
}

function cstSpan(node: AstNode, cst: CstNode | undefined): SourceSpan {
    const uri = AstUtils.getDocument(node).uri.toString();
    return cst ? { uri, offset: cst.offset, end: cst.end } : { uri, offset: 0, end: 0 };
}
