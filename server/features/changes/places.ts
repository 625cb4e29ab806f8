import { AstUtils, CstUtils, URI, type AstNode, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { Location, Range } from 'vscode-languageserver';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { rangeOf } from '../../../language/findings/findings-validator.js';
import type { GradedChange } from '../../../review/change.js';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a span stands in one of the documents. */
export function locationOf(span: SourceSpan, documents: LangiumDocuments): Location | undefined {
    const document = documents.getDocument(URI.parse(span.uri));
    return document && { uri: span.uri, range: rangeOf(document, span) };
}

/** Where a change is seen now: at its value, or at what held the value that is gone. */
export function currentLocation(
    { before, after }: GradedChange,
    document: LangiumDocument,
    documents: LangiumDocuments,
    former: LangiumDocuments,
): Location {
    const here = after && locationOf(after.span, documents);
    if (here) return here;
    const beginning = { uri: document.uri.toString(), range: START };
    const file = before && documents.getDocument(URI.parse(before.span.uri));
    const earlier = before && former.getDocument(URI.parse(before.span.uri));
    const leaf = before && earlier && nodeAt(earlier, before.span.offset);
    const holder = file && leaf && sameHolder(leaf, file);
    const range = holder && nameRange(holder);
    return file && range ? { uri: file.uri.toString(), range } : beginning;
}

/** The innermost declaration around a former node that the file still has, by the names from the outside in. */
function sameHolder(former: AstNode, file: LangiumDocument): AstNode | undefined {
    const names: AstNode[] = [];
    for (let node: AstNode | undefined = former; node; node = node.$container) if (isNamed(node)) names.unshift(node);
    let holder: AstNode | undefined;
    for (const name of names) {
        const within: AstNode = holder ?? file.parseResult.value;
        const same = AstUtils.streamAllContents(within).find(
            node => node.$type === name.$type && isNamed(node) && isNamed(name) && node.name === name.name,
        );
        if (!same) break;
        holder = same;
    }
    return holder;
}

/** The outermost declaration within the agreement that stands around a place, else the agreement. */
export function declarationAt(document: LangiumDocument, offset: number): AstNode | undefined {
    const named: AstNode[] = [];
    for (let node = nodeAt(document, offset); node; node = node.$container) if (isNamed(node)) named.unshift(node);
    return named[0]?.$type === 'AgreementDeclaration' ? (named[1] ?? named[0]) : named[0];
}

/** Where a lens of a declaration stands: its beginning, or all of it where it is one line. */
export function nameRange(node: AstNode): Range | undefined {
    const range = node.$cstNode?.range;
    if (!range) return undefined;
    return range.start.line === range.end.line ? range : { start: range.start, end: range.start };
}

function nodeAt(document: LangiumDocument, offset: number): AstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    return root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
}

function isNamed(node: AstNode): node is AstNode & { readonly name: string } {
    return 'name' in node && typeof node.name === 'string';
}

/** Whether two ranges have a place in common, if only where one ends and the other begins. */
export function touches(a: Range, b: Range): boolean {
    return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
    return a.line < b.line || (a.line === b.line && a.character < b.character);
}
