import type { Remark, Revision } from '../../tree/document.js';
import { visibleLine } from '../../tree/text.js';
import { paragraph, run } from './paragraphs.js';
import { tracked } from './tracking.js';
import type { Writing } from './writing.js';
import { w, type XmlElement } from './xml.js';

/** What a reviewer should know of the words of a paragraph, as a comment of Word beside them. */
export function commented(
    remarks: readonly Remark[] = [],
    words: readonly XmlElement[],
    revision: Revision | undefined,
    writing: Writing,
): readonly XmlElement[] {
    if (remarks.length === 0) return words;
    const id = writing.commentOf(remarks);
    const anchor = tracked(revision, [w('r', {}, [w('commentReference', { id })])], writing);
    return [w('commentRangeStart', { id }), ...words, w('commentRangeEnd', { id }), ...anchor];
}

/** The comments, each the remarks of a clause, in the order of their numbers. */
export function commentsPart({ comments, tracking }: Writing): XmlElement {
    return w(
        'comments',
        {},
        comments.map((remarks, id) =>
            w('comment', { id, author: tracking.author, date: tracking.date }, remarks.map(remarkXml)),
        ),
    );
}

function remarkXml({ verdict, text }: Remark): XmlElement {
    return paragraph({}, [run(`${visibleLine(verdict)}: `, { bold: true }), run(visibleLine(text))]);
}
