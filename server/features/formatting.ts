import { type LangiumDocument } from 'langium';
import type { Formatter, LangiumServices } from 'langium/lsp';
import type {
    DocumentOnTypeFormattingOptions,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    Range,
    TextEdit,
} from 'vscode-languageserver';
import { formattingEdits } from '../../language/format.js';

/** Brings the white space of a file into its canonical form: the same as `msa format`. */
export class MsaFormatter implements Formatter {
    readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '}' };
    private readonly services: LangiumServices;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    formatDocument(document: LangiumDocument): TextEdit[] {
        const { textDocument } = document;
        return formattingEdits(textDocument.getText(), this.services).map(({ offset, end, newText }) => ({
            range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) },
            newText,
        }));
    }

    formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
        return this.formatDocument(document).filter(edit => touches(edit.range, range));
    }

    /** After a closing brace, the block that it closes. */
    formatDocumentOnType(document: LangiumDocument, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
        const { textDocument } = document;
        const open = matchingBrace(this.services, textDocument.getText(), textDocument.offsetAt(position));
        if (open === undefined) return [];
        const block = { start: textDocument.positionAt(open), end: position };
        return this.formatDocument(document).filter(edit => isWithin(edit.range, block));
    }
}

/** The offset of the brace that opens the block whose closing brace ends at an offset. */
function matchingBrace(services: LangiumServices, text: string, end: number): number | undefined {
    const open: number[] = [];
    for (const token of services.parser.Lexer.tokenize(text).tokens) {
        if (token.tokenType.name === '{') open.push(token.startOffset);
        if (token.tokenType.name !== '}') continue;
        const start = open.pop();
        if (token.startOffset + 1 === end) return start;
    }
    return undefined;
}

function touches(edit: Range, range: Range): boolean {
    return edit.end.line >= range.start.line && edit.start.line <= range.end.line;
}

function isWithin(edit: Range, block: Range): boolean {
    return !isBefore(edit.start, block.start) && !isBefore(block.end, edit.end);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
    return a.line < b.line || (a.line === b.line && a.character < b.character);
}
