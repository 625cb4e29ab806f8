import {
    AstUtils,
    GrammarAST,
    URI,
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
import { CompletionList, type CompletionParams, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as ast from '../../../language/generated/ast.js';
import { zoneOfAbbreviation } from '../../../language/rules/calendars/zone-guesses.js';
import { literalsFor } from './literals.js';
import { lastStatement, mayGoOn } from './last-statement.js';
import { openBlocks } from './open-blocks.js';
import { placeAt, statementBefore, type Place } from './place.js';
import { Proposals } from './proposals.js';
import { searched } from './searched.js';
import { statementStartsOf, type StatementStarts } from './statement-starts.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';

/** What stands between the quotes after a word of the language. */
const QUOTED: Readonly<Record<string, string>> = {
    import: 'Import.path',
    timezone: 'TimeZone.value',
    in: 'TimeZone.value',
    locale: 'Locale.value',
    included: 'Closing.region',
    excluded: 'Closing.region',
    holidays: 'Closing.region',
};

/**
 * Replaces the declarations before a place, which are not parsed again: after a declaration the grammar offers no more
 * imports.
 */
const DECLARATION = 'service _ ""';

/** Proposes what the grammar allows at a place: names that fit, statements to fill in, values with their units. */
export class MsaCompletionProvider extends DefaultCompletionProvider {
    override readonly completionOptions: CompletionProviderOptions = { triggerCharacters: ['"', '/', '.', '{', ' '] };

    private readonly documents: LangiumDocuments;
    private readonly starts: StatementStarts;
    private readonly proposals = new WeakMap<CompletionContext, Proposals>();
    /** What may follow the text that was looked at last: while a word is typed, the text before it stays the same. */
    private lastFeatures: { readonly text: string; readonly features: NextFeature[] } | undefined;

    constructor(private readonly services: LangiumServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.starts = statementStartsOf(services.Grammar);
    }

    override async getCompletion(
        document: LangiumDocument,
        params: CompletionParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CompletionList | undefined> {
        const { textDocument } = document;
        const offset = textDocument.offsetAt(params.position);
        const surroundings = surroundingsOf(textDocument.getText(), offset);
        if (!this.isAskedFor(params.context?.triggerCharacter, surroundings, textDocument, offset)) return undefined;
        switch (surroundings.kind) {
            case 'comment':
                return undefined;
            case 'string':
                return this.completeString(placeAt(document, offset), surroundings);
            case 'statement': {
                const list = await super.getCompletion(document, params, cancelToken);
                if (!list) return undefined;
                // The rows depend on nothing that is typed of the word, so an editor can narrow them down by itself; but a
                // name that would be imported goes as soon as it is typed in full, because Enter would take it.
                const isIncomplete = list.items.some(({ additionalTextEdits }) => additionalTextEdits !== undefined);
                return CompletionList.create(list.items, isIncomplete);
            }
        }
    }

    /**
     * Whether a character that opens the list by itself means to: an open list takes the Enter of whoever has finished
     * a statement, or opened a block.
     */
    private isAskedFor(
        character: string | undefined,
        surroundings: Surroundings,
        document: TextDocument,
        offset: number,
    ): boolean {
        const before = document.getText().slice(Math.max(0, offset - 2), offset);
        switch (character) {
            case '"':
            case '/':
                return surroundings.kind === 'string';
            case '{':
                return before === '{{';
            case '.':
                return surroundings.kind === 'string' || !/\d\.$/.test(before);
            case ' ':
                return surroundings.kind === 'statement' && !this.mayEnd(document, offset);
            default:
                return true;
        }
    }

    /** Whether the statement before an offset is complete, or none has begun on its line. */
    private mayEnd(document: TextDocument, offset: number): boolean {
        if (statementBefore(document.getText(), offset) === '') return true;
        return this.allFeaturesAt(document, offset).some(
            ({ feature }) =>
                this.starts.startedBy(feature) !== undefined ||
                (GrammarAST.isKeyword(feature) && feature.value === '}'),
        );
    }

    private completeString(
        place: Place,
        { start, end, after }: Extract<Surroundings, { kind: 'string' }>,
    ): CompletionList {
        const { document, offset } = place;
        const range = { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) };
        const part = QUOTED[after ?? ''] ?? '';
        const typed = document.textDocument.getText().slice(start, offset);
        const meant = part === 'TimeZone.value' ? zoneOfAbbreviation(typed) : undefined;
        const files = this.documents.all.toArray();
        const items = searched(literalsFor(part, place, files), typed, meant, files);
        const rows = items.map(item => ({ ...item, textEdit: { range, newText: item.label } }));
        // What comes first depends on what is typed, so an editor asks again for each key.
        return CompletionList.create(rows, true);
    }

    protected override *buildContexts(
        document: LangiumDocument,
        position: Position,
    ): IterableIterator<CompletionContext> {
        const place = placeAt(document, document.textDocument.offsetAt(position));
        const proposals = new Proposals(place, this.services);
        for (const context of super.buildContexts(document, position)) {
            this.proposals.set(context, proposals);
            yield context;
        }
    }

    private proposalsFor(context: CompletionContext): Proposals {
        return this.proposals.get(context) ?? new Proposals(placeAt(context.document, context.offset), this.services);
    }

    protected override findFeaturesAt(document: TextDocument, offset: number): NextFeature[] {
        const features = this.allFeaturesAt(document, offset);
        // Two statements on one line are read, but nobody writes them.
        const isBegun = statementBefore(document.getText(), offset) !== '';
        return isBegun ? features.filter(({ feature }) => !this.starts.startedBy(feature)) : features;
    }

    private allFeaturesAt(document: TextDocument, offset: number): NextFeature[] {
        const text = document.getText();
        const { headers, start } = openBlocks(text, offset);
        const root = this.documents.getDocument(URI.parse(document.uri))?.parseResult.value;
        const last = root && lastStatement(root, start, offset);
        const isAfterDeclaration = headers === '' && (start > 0 || last?.$containerProperty === 'elements');
        const before = isAfterDeclaration ? DECLARATION : headers;
        const isOver = headers !== '' && last !== undefined && !mayGoOn(text, last, offset);
        const from = isOver ? offset : (last?.$cstNode?.offset ?? start);
        const shortened = `${before} ${text.slice(from, offset)}`;
        if (this.lastFeatures?.text === shortened) return this.lastFeatures.features;
        const features = super.findFeaturesAt(
            { ...document, getText: () => shortened, positionAt: position => document.positionAt(position) },
            offset,
        );
        this.lastFeatures = { text: shortened, features };
        return features;
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
        const proposals = this.proposalsFor(context);
        const { feature } = next;
        if (GrammarAST.isKeyword(feature)) {
            for (const row of proposals.keyword(feature)) acceptor(context, row);
            return;
        }
        for (const row of proposals.values(feature)) acceptor(context, row);
        return super.completionFor(context, next, acceptor);
    }

    protected override getReferenceCandidates(
        reference: ReferenceInfo,
        context: CompletionContext,
    ): ReturnType<DefaultCompletionProvider['getReferenceCandidates']> {
        const path =
            ast.PathSegment.$type === reference.container.$type &&
            (AstUtils.getContainerOfType(context.node, ast.isPath) ??
                AstUtils.getContainerOfType(context.node, ast.isHole)?.path);
        if (!path) {
            const known = super.getReferenceCandidates(reference, context);
            return this.proposalsFor(context).candidates(known, reference);
        }
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
        return { ...item, ...this.proposalsFor(context).name(description, reference) };
    }
}
