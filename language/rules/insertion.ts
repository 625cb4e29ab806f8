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

/**
 * The edits that make comments of the lines of a statement, so that no word of its author is lost; none where something
 * else stands on its lines.
 */
export function asComment({ uri, offset, end }: SourceSpan, sources: Sources): readonly Edit[] {
    const text = sources.text(uri);
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const next = text.indexOf('\n', end);
    const around = text.slice(start, offset) + text.slice(end, next < 0 ? text.length : next);
    if (around.trim() !== '') return [];
    const lines = [...text.slice(offset, end).matchAll(/(?:^|\n[ \t]*)(?=[^\s])/g)];
    return lines.map(({ index, 0: { length } }) => insertText(uri, offset + index + length, '// '));
}
