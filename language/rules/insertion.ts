import type { SourceSpan } from '../agreement/provenance.js';
import type { Edit } from '../findings/finding.js';
import type { Sources } from './rule.js';

const INDENT = '  ';

/** The edit that adds statements at the end of a block in braces, on lines of their own, in the layout of the file. */
export function insertStatement(block: SourceSpan, statement: string, sources: Sources): Edit {
    const text = sources.text(block.uri);
    const lineStart = text.lastIndexOf('\n', block.offset - 1) + 1;
    const outer = /^[ \t]*/.exec(text.slice(lineStart, block.offset))?.[0] ?? '';
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = statement.split('\n').map(line => outer + INDENT + line);
    const closing = Math.max(block.offset, text.lastIndexOf('}', block.end - 1));
    const closingLine = text.lastIndexOf('\n', closing - 1) + 1;
    if (closingLine > block.offset && text.slice(closingLine, closing).trim() === '') {
        return insertText(block.uri, closingLine, lines.map(line => line + newline).join(''));
    }
    return insertText(block.uri, closing, newline + lines.join(newline) + newline + outer);
}

/** The edit that inserts text at a place. */
export function insertText(uri: string, offset: number, newText: string): Edit {
    return { span: { uri, offset, end: offset }, newText };
}
