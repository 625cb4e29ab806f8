import type { AstNode, LangiumDocument } from 'langium';
import { propertySpan, spanOf } from '../../agreement/resolve/spans.js';
import type { SourceSpan } from '../../agreement/provenance.js';
import * as ast from '../../generated/ast.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import { documentRoot } from '../../references/imports.js';
import { authorsTextsOf, type AuthorsText } from '../../statements/author-texts.js';

/** An author's text as it stands in the file, without its quotes. */
export interface WrittenText {
    readonly kind: AuthorsText;
    readonly text: string;
    readonly span: SourceSpan;
}

/** Every text of a file that its author gives for people to read, in the order of the text. */
export function* writtenTexts(document: LangiumDocument): Generator<WrittenText> {
    const root = documentRoot(document);
    if (!root) return;
    const source = document.textDocument.getText();
    for (const node of nodesOf(root)) {
        for (const { kind, span } of placesOf(node)) {
            const written = source.slice(span.offset, span.end);
            const { length } = /^(?:"""|")?/.exec(written)?.[0] ?? '';
            const isClosed = length > 0 && written.length >= 2 * length && written.endsWith('"');
            if (!isClosed) continue;
            const inner = { ...span, offset: span.offset + length, end: span.end - length };
            yield { kind, text: source.slice(inner.offset, inner.end), span: inner };
        }
    }
}

interface Place {
    readonly kind: AuthorsText;
    readonly span: SourceSpan;
}

function* placesOf(node: AstNode): Generator<Place> {
    if (ast.isText(node)) {
        // What a change gives takes the place of a name or of a sentence, and nothing here says of which.
        const isOfChange = node.$container !== undefined && CHANGES.has(node.$container.$type);
        if (!isOfChange) yield { kind: 'sentence', span: spanOf(node) };
        return;
    }
    for (const [property, kind] of authorsTextsOf(node.$type)) {
        const value: unknown = node[property as keyof AstNode];
        if (typeof value === 'string') yield { kind, span: propertySpan(node, property) };
        if (!Array.isArray(value)) continue;
        for (const index of value.keys()) yield { kind, span: propertySpan(node, property, index) };
    }
}

const CHANGES: ReadonlySet<string> = new Set(['Override', 'Setting', 'Parameter']);
