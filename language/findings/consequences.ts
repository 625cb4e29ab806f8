import { CstUtils, type AstNode, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { SourceSpan } from '../agreement/provenance.js';
import { placeOf } from '../parsing/errors-of-lines.js';
import { documentRoot, importClosure, importedUri } from '../references/imports.js';
import type { Problem, Rule } from '../rules/rule.js';

/**
 * Whether a problem may only be there because a line cannot be read or a file cannot be imported: it says nothing that
 * its author could mend before that.
 */
export type IsConsequence = (rule: Rule, problem: Problem) => boolean;

/** What follows from the unreadable parts of a document and of all that it imports. */
export function consequencesIn(document: LangiumDocument, documents: LangiumDocuments): IsConsequence {
    const files = [document, ...importClosure(document, documents)].map(file => new Unread(file, documents));
    if (files.every(file => file.isEmpty)) return () => false;
    const fileOf = new Map(files.map(file => [file.uri, file]));
    return (rule, { span, related = [] }) => {
        if (rule.reportsUnread) return false;
        const places = [span, ...related.map(each => each.span)];
        if (places.some(place => fileOf.get(place.uri)?.touches(place))) return true;
        if (rule.reportsAbsence) return true;
        if (rule.check.reads !== 'source') return places.some(place => fileOf.get(place.uri)?.isInBlockOf(place));
        const file = fileOf.get(span.uri);
        const name = file?.unknownNameAt(span);
        if (name === undefined) return places.some(place => fileOf.get(place.uri)?.namesUnknown(place));
        return files.some(each => each.mayDeclare(name));
    };
}

/** The parts of a file that cannot be read. */
class Unread {
    readonly uri: string;
    /** The lines that are not understood. */
    private readonly lines: readonly SourceSpan[];
    /** Names that lead nowhere. */
    private readonly unknown: readonly SourceSpan[];
    private readonly lacksImports: boolean;

    constructor(
        private readonly document: LangiumDocument,
        documents: LangiumDocuments,
    ) {
        this.uri = document.uri.toString();
        const { parserErrors, lexerErrors } = document.parseResult;
        const numbers = new Set([
            ...parserErrors.map(error => placeOf(error)?.line),
            ...lexerErrors.map(({ line }) => line),
        ]);
        this.lines = [...numbers].filter(line => line !== undefined).map(line => this.lineAt(line - 1));
        this.unknown = document.references.flatMap(({ error, $refNode }) =>
            error && $refNode ? [{ uri: this.uri, offset: $refNode.offset, end: $refNode.end }] : [],
        );
        this.lacksImports = (documentRoot(document)?.imports ?? []).some(statement => {
            const uri = importedUri(document, statement);
            return uri === undefined || !documents.hasDocument(uri);
        });
    }

    get isEmpty(): boolean {
        return this.lines.length === 0 && this.unknown.length === 0 && !this.lacksImports;
    }

    /** Whether a place is on a line that is not understood. */
    touches(place: SourceSpan): boolean {
        return this.lines.some(line => overlap(line, place));
    }

    /** Whether the block around a place has a line that is not understood, or names something unknown. */
    isInBlockOf({ offset }: SourceSpan): boolean {
        const block = this.blockAt(offset);
        if (!block) return false;
        return this.lacksImports && block.isAgreement
            ? true
            : [...this.lines, ...this.unknown].some(each => overlap(each, block.span));
    }

    /** Whether a place itself holds a name that leads nowhere. */
    namesUnknown(place: SourceSpan): boolean {
        return this.unknown.some(each => overlap(each, place));
    }

    /** The name at a place, if it leads nowhere. */
    unknownNameAt({ offset, end }: SourceSpan): string | undefined {
        const isUnknown = this.unknown.some(each => each.offset === offset && each.end === end);
        return isUnknown ? this.document.textDocument.getText().slice(offset, end) : undefined;
    }

    /** Whether a name may be declared by what cannot be read. */
    mayDeclare(name: string): boolean {
        if (this.lacksImports) return true;
        const text = this.document.textDocument.getText();
        return this.lines.some(({ offset, end }) =>
            text
                .slice(offset, end)
                .split(/[^\p{L}\p{N}_-]+/u)
                .slice(1)
                .some((word, index) => word === name && index < 3),
        );
    }

    private lineAt(line: number): SourceSpan {
        const { textDocument } = this.document;
        const offset = textDocument.offsetAt({ line, character: 0 });
        return { uri: this.uri, offset, end: textDocument.offsetAt({ line: line + 1, character: 0 }) };
    }

    /** The innermost block around a place. */
    private blockAt(offset: number): { readonly span: SourceSpan; readonly isAgreement: boolean } | undefined {
        const root = this.document.parseResult.value.$cstNode;
        let node: AstNode | undefined = root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
        while (node && !('statements' in node)) node = node.$container;
        const syntax = node?.$cstNode;
        if (!syntax) return undefined;
        const span = { uri: this.uri, offset: syntax.offset, end: syntax.end };
        return { span, isAgreement: node?.$type === 'AgreementDeclaration' };
    }
}

function overlap(a: SourceSpan, b: SourceSpan): boolean {
    return a.offset < b.end && b.offset < a.end;
}
