import type { LangiumDocument } from 'langium';
import type { SourceSpan } from '../../agreement/provenance.js';
import { correctionsIn } from '../../correction/corrections.js';
import type { Fix } from '../../findings/finding.js';

/**
 * The fixes of a line that cannot be read: what may have been meant. Where nobody can tell, the line can be kept as a
 * comment, so that no word of its author is lost.
 */
export function correctionFixes(document: LangiumDocument, { uri, offset }: SourceSpan): readonly Fix[] {
    const { line } = document.textDocument.positionAt(offset);
    const correction = correctionsIn(document).find(each => each.line === line);
    if (!correction) return commentFixes(document, uri, line);
    return correction.choices.map(({ newText, isCertain, ...stretch }) => ({
        title: newText.trim() === '' ? 'Take the sign out' : `Change to \`${inShort(newText.trim())}\``,
        edits: [{ span: { uri, ...stretch }, newText }],
        isCertain,
    }));
}

const MOST_LETTERS = 60;

function inShort(text: string): string {
    return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** A line with a brace cannot become a comment alone, because its block would break. */
function commentFixes({ textDocument }: LangiumDocument, uri: string, line: number): readonly Fix[] {
    const start = textDocument.offsetAt({ line, character: 0 });
    const text = textDocument.getText().slice(start, textDocument.offsetAt({ line: line + 1, character: 0 }));
    const offset = start + (/^[ \t]*/.exec(text)?.[0].length ?? 0);
    if (/[{}]|"""/.test(text)) return [];
    return [{ title: 'Keep the line as a comment', edits: [{ span: { uri, offset, end: offset }, newText: '// ' }] }];
}
