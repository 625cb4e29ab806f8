import type { Clause } from '../../tree/document.js';
import { LONGEST_TITLE } from './front.js';
import { plainHeading } from './revisions.js';
import type { Setting } from './text.js';
import { shortened } from './typeface.js';

/** The depth to which clauses have bookmarks. */
const DEEPEST = 3;

/** Adds a bookmark for a clause that begins on the page which is drawn, `y` from its top. */
export function bookmarksIn(pdf: PDFKit.PDFDocument, { document }: Setting): (clause: Clause, y: number) => void {
    const open = [{ depth: 0, outline: pdf.outline }];
    return (clause, y) => {
        const { depth, label, heading } = clause;
        if (!heading || depth > DEEPEST) return;
        while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
        const title = shortened(plainHeading(clause, document), LONGEST_TITLE);
        const options = { top: y, left: pdf.page.width };
        const outline = open.at(-1)?.outline.addItem(`${label} ${title}`, options);
        if (outline) open.push({ depth, outline });
    };
}
