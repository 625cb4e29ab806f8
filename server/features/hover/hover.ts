import {
    AstUtils,
    CstUtils,
    GrammarAST,
    type AstNode,
    type CstNode,
    type LangiumDocument,
    type MaybePromise,
} from 'langium';
import { AstNodeHoverProvider } from 'langium/lsp';
import { MarkupContent, type Hover, type HoverParams } from 'vscode-languageserver';
import type { Agreement } from '../../../language/agreement/model.js';
import * as ast from '../../../language/generated/ast.js';
import { describeDeclaration } from './describe-declaration.js';
import { describeHistory } from './describe-history.js';
import { describeHolidays } from './describe-holidays.js';
import { describeKeyword } from './describe-keyword.js';
import { describeValue } from './describe-value.js';
import { describeChanges } from '../changes/change-features.js';
import type { MsaLanguageServices } from '../../services.js';

/** Shows what stands behind a name, a value or a word of the language. */
export class MsaHoverProvider extends AstNodeHoverProvider {
    private readonly services: MsaLanguageServices;

    constructor(services: MsaLanguageServices) {
        super(services);
        this.services = services;
    }

    /** What a place means, below what changed there since the baseline. */
    override async getHoverContent(document: LangiumDocument, params: HoverParams): Promise<Hover | undefined> {
        const hover = await this.meaning(document, params);
        const place = { start: params.position, end: params.position };
        const changes = describeChanges(this.services.workspace.Comparisons.of(document), document, place);
        if (changes === '') return hover;
        const known = hover && MarkupContent.is(hover.contents) ? `\n\n${hover.contents.value}` : '';
        return { ...hover, contents: { kind: 'markdown', value: `${changes}${known}` } };
    }

    private async meaning(document: LangiumDocument, params: HoverParams): Promise<Hover | undefined> {
        const root = document.parseResult.value.$cstNode;
        const offset = document.textDocument.offsetAt(params.position);
        const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
        const value = leaf && this.valueAt(leaf);
        if (leaf && value) return { contents: { kind: 'markdown', value }, range: leaf.range };
        const named = await super.getHoverContent(document, params);
        const history = leaf && this.historyAt(leaf);
        if (named && history && MarkupContent.is(named.contents))
            return { ...named, contents: { kind: 'markdown', value: `${named.contents.value}\n\n${history}` } };
        if (named) return named;
        const word =
            leaf && GrammarAST.isKeyword(leaf.grammarSource) ? describeKeyword(leaf.astNode, leaf.text) : undefined;
        return leaf && word ? { contents: { kind: 'markdown', value: word }, range: leaf.range } : undefined;
    }

    protected override getAstNodeHoverContent(node: AstNode): MaybePromise<string | undefined> {
        const documentation = this.services.documentation.DocumentationProvider.getDocumentation(node);
        const described = describeDeclaration(node, () => this.agreementsAround(node));
        return [described, documentation].filter(part => part !== undefined && part !== '').join('\n\n') || undefined;
    }

    /**
     * How the value that a path leads to came about; `undefined` where it is simply written at the place that the path
     * names.
     */
    private historyAt(leaf: CstNode): string | undefined {
        const path = AstUtils.getContainerOfType(leaf.astNode, ast.isPath);
        const agreement = AstUtils.getContainerOfType(leaf.astNode, ast.isAgreementDeclaration);
        if (!path || !agreement) return undefined;
        const steps = ast.isPathSegment(leaf.astNode) ? (leaf.astNode.$containerIndex ?? 0) + 2 : 1;
        return describeHistory(agreement, path, steps, uri =>
            this.services.shared.workspace.LangiumDocuments.getDocument(uri),
        );
    }

    private valueAt(leaf: CstNode): string | undefined {
        for (let node: AstNode | undefined = leaf.astNode; node; node = node.$container) {
            if (ast.isPercentage(node) || ast.isDuration(node) || ast.isNextBusinessDay(node))
                return describeValue(node, () => this.agreementsAround(leaf.astNode));
            if (
                (ast.isClosing(node) || ast.isBandHolidays(node)) &&
                node.region !== undefined &&
                leaf.text === `"${node.region}"`
            )
                return describeHolidays(node.region, new Date().getFullYear());
            if (ast.isSharedDeclaration(node)) return undefined;
        }
        return undefined;
    }

    private agreementsAround(node: AstNode): readonly Agreement[] {
        return this.services.workspace.ResolvedAgreements.of(AstUtils.getDocument(node));
    }
}
