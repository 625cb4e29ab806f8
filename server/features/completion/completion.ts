import {
    AstUtils,
    GrammarAST,
    URI,
    type AstNode,
    type AstNodeDescription,
    type Cancellation,
    type LangiumDocument,
    type LangiumDocuments,
    type MaybePromise,
    type ReferenceInfo,
} from 'langium';
import {
    DefaultCompletionProvider,
    type CompletionAcceptor,
    type CompletionBacktrackingInformation,
    type CompletionContext,
    type CompletionProviderOptions,
    type CompletionValueItem,
    type LangiumServices,
    type NextFeature,
} from 'langium/lsp';
import {
    CompletionItemKind,
    CompletionList,
    InsertTextFormat,
    MarkupKind,
    type CompletionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as ast from '../../../language/generated/ast.js';
import { literalsFor } from './literals.js';
import { lastStatement, mayGoOn } from './last-statement.js';
import { openBlocks } from './open-blocks.js';
import { snippetsFor } from './snippets.js';
import { STATEMENTS } from '../../../language/tables/statements.js';
import { describeStatement } from '../hover/describe-keyword.js';
import { isStatedAlready } from './stated-already.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';

/** Where each group of proposals stands: names first, then snippets, values, and bare words. */
const ORDER = { name: '0', snippet: '1', value: '2', word: '3' } as const;

/** What stands between the quotes after a word of the language. */
const QUOTED: Readonly<Record<string, string>> = {
    import: 'Import.path',
    timezone: 'TimeZone.value',
    locale: 'Locale.value',
    holidays: 'Closing.region',
};

/**
 * Replaces the declarations before a place, which are not parsed again: after a declaration the grammar offers no more
 * imports.
 */
const DECLARATION = 'service _ ""';

/** Proposes what the grammar allows at a place: names that fit, statements to fill in, values with their units. */
export class MsaCompletionProvider extends DefaultCompletionProvider {
    override readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['"', '.', '{', ' '] };

    private readonly documents: LangiumDocuments;

    constructor(services: LangiumServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
    }

    override async getCompletion(
        document: LangiumDocument,
        params: CompletionParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CompletionList | undefined> {
        const { textDocument } = document;
        const surroundings = surroundingsOf(textDocument.getText(), textDocument.offsetAt(params.position));
        switch (surroundings.kind) {
            case 'comment':
                return undefined;
            case 'string':
                return this.completeString(document, surroundings);
            case 'statement':
                return super.getCompletion(document, params, cancelToken);
        }
    }

    private completeString(
        document: LangiumDocument,
        { start, end, after }: Extract<Surroundings, { kind: 'string' }>,
    ): CompletionList {
        const { textDocument } = document;
        const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
        const literals = literalsFor(QUOTED[after ?? ''] ?? '', document, this.documents.all);
        const items = literals.map(literal => ({ ...literal, textEdit: { range, newText: literal.label } }));
        return CompletionList.create(items);
    }

    protected override findFeaturesAt(document: TextDocument, offset: number): NextFeature[] {
        const text = document.getText();
        const { headers, start } = openBlocks(text, offset);
        const root = this.documents.getDocument(URI.parse(document.uri))?.parseResult.value;
        const last = root && lastStatement(root, start, offset);
        const isAfterDeclaration = headers === '' && (start > 0 || last?.$containerProperty === 'elements');
        const before = isAfterDeclaration ? DECLARATION : headers;
        const isOver = headers !== '' && last !== undefined && !mayGoOn(text, last, offset);
        const from = isOver ? offset : (last?.$cstNode?.offset ?? start);
        const shortened = `${before} ${text.slice(from, offset)}`;
        return super.findFeaturesAt(
            { ...document, getText: () => shortened, positionAt: position => document.positionAt(position) },
            offset,
        );
    }

    protected override backtrackToAnyToken(text: string, offset: number): CompletionBacktrackingInformation {
        const { start } = openBlocks(text, offset);
        const lineEnd = text.indexOf('\n', offset);
        const window = text.slice(start, lineEnd < 0 ? text.length : lineEnd + 1);
        const found = super.backtrackToAnyToken(window, offset - start);
        const next = { nextTokenStart: found.nextTokenStart + start, nextTokenEnd: found.nextTokenEnd + start };
        if (found.previousTokenStart !== undefined && found.previousTokenEnd !== undefined) {
            return {
                ...next,
                previousTokenStart: found.previousTokenStart + start,
                previousTokenEnd: found.previousTokenEnd + start,
            };
        }
        // There is no token between the opening brace and the offset: the brace is the previous token.
        return start > 0 ? { ...next, previousTokenStart: start - 1, previousTokenEnd: start } : next;
    }

    protected override completionFor(
        context: CompletionContext,
        next: NextFeature,
        acceptor: CompletionAcceptor,
    ): MaybePromise<void> {
        const assignment = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment);
        const rule = AstUtils.getContainerOfType(next.feature, GrammarAST.isParserRule);
        if (rule)
            this.completeLiterals(assignment ? `${rule.name}.${assignment.feature}` : rule.name, context, acceptor);
        return super.completionFor(context, next, acceptor);
    }

    private completeLiterals(place: string, context: CompletionContext, acceptor: CompletionAcceptor): void {
        const isQuoted =
            /^(TimeZone|PartyZone|EnvironmentZone|BandZone|MaintenanceZone|Opening|Closing|BandHolidays|Import)\./.test(
                place,
            );
        for (const literal of literalsFor(place, context.document, this.documents.all)) {
            acceptor(context, {
                ...literal,
                sortText: ORDER.value,
                ...(isQuoted && { insertText: `"${literal.label}"`, filterText: `"${literal.label}"` }),
            });
        }
    }

    protected override completionForKeyword(
        context: CompletionContext,
        keyword: GrammarAST.Keyword,
        acceptor: CompletionAcceptor,
    ): MaybePromise<void> {
        if (isStatedAlready(keyword, context.document.parseResult.value, context.offset)) return;
        const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name;
        const described = rule === undefined || !Object.hasOwn(STATEMENTS, rule) ? undefined : STATEMENTS[rule];
        const documentation = described && { kind: MarkupKind.Markdown, value: describeStatement(described) };
        for (const snippet of snippetsFor(keyword.value, rule)) {
            acceptor(context, {
                ...(documentation && { documentation }),
                label: snippet.label,
                filterText: snippet.keyword,
                insertText: snippet.body,
                insertTextFormat: InsertTextFormat.Snippet,
                kind: CompletionItemKind.Snippet,
                sortText: ORDER.snippet,
            });
        }
        if (!this.filterKeyword(context, keyword)) return;
        acceptor(context, {
            label: keyword.value,
            kind: CompletionItemKind.Keyword,
            sortText: ORDER.word,
            ...(documentation && { documentation }),
        });
    }

    protected override getReferenceCandidates(
        reference: ReferenceInfo,
        context: CompletionContext,
    ): ReturnType<DefaultCompletionProvider['getReferenceCandidates']> {
        const path =
            ast.PathSegment.$type === reference.container.$type &&
            (AstUtils.getContainerOfType(context.node, ast.isPath) ??
                AstUtils.getContainerOfType(context.node, ast.isHole)?.path);
        if (!path) return super.getReferenceCandidates(reference, context);
        // What may follow depends on the steps before the cursor, not on those behind it.
        const before = path.segments.filter(segment => (segment.$cstNode?.end ?? Infinity) <= context.tokenOffset);
        const container = { $type: ast.PathSegment.$type, $container: path, $containerIndex: before.length };
        return super.getReferenceCandidates({ ...reference, container }, context);
    }

    protected override createReferenceCompletionItem(
        description: AstNodeDescription,
        reference: ReferenceInfo,
        context: CompletionContext,
    ): CompletionValueItem {
        const item = super.createReferenceCompletionItem(description, reference, context);
        return { ...item, detail: labelOf(description.node) ?? description.type, sortText: ORDER.name };
    }
}

function labelOf(node: AstNode | undefined): string | undefined {
    return node && (ast.isSharedDeclaration(node) || ast.isContact(node)) ? node.label : undefined;
}
