import { CstUtils, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { LangiumServices } from 'langium/lsp';
import type { IToken } from 'chevrotain';

/** Folds blocks, prose and comments of several lines. */
export class MsaFolding implements FoldingRangeProvider {
    private readonly services: LangiumServices;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    getFoldingRanges(document: LangiumDocument): FoldingRange[] {
        // Uses the tokens and not the syntax tree: a syntax error in one statement must not unfold the blocks around
        // it.
        const { tokens, hidden } = this.services.parser.Lexer.tokenize(document.textDocument.getText());
        return [...blocks(tokens), ...comments(hidden)].filter(range => range.endLine > range.startLine);
    }
}

function* blocks(tokens: readonly IToken[]): Generator<FoldingRange> {
    const braces: number[] = [];
    let prose: number | undefined;
    for (const token of tokens) {
        const { start, end } = CstUtils.tokenToRange(token);
        switch (token.tokenType.name) {
            case '{':
                braces.push(start.line);
                break;
            case '}': {
                const startLine = braces.pop();
                // The closing brace stays in sight.
                if (startLine !== undefined) yield { startLine, endLine: end.line - 1 };
                break;
            }
            case 'TEXT_OPEN':
                prose = start.line;
                break;
            case 'TEXT_CLOSE':
                if (prose !== undefined) yield { startLine: prose, endLine: end.line };
                prose = undefined;
                break;
        }
    }
}

function* comments(hidden: readonly IToken[]): Generator<FoldingRange> {
    for (const token of hidden) {
        if (token.tokenType.name !== 'ML_COMMENT') continue;
        const { start, end } = CstUtils.tokenToRange(token);
        yield { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Comment };
    }
}
