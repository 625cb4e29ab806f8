import type { Clause, Content, Revision } from '../../tree/document.js';
import { withoutGone } from '../../tree/revisions.js';
import { contentText, isGone } from '../../tree/text.js';
import { blocksXml, openedXml } from './blocks.js';
import { commented } from './comments.js';
import type { ParagraphFormat } from './formatting.js';
import { inlineXml } from './inlines.js';
import { LEVELS } from './numbering.js';
import { bookmarked, paragraph, run } from './paragraphs.js';
import { inClause } from './place.js';
import { clauseStyle, headingStyle, STYLE } from './style-names.js';
import { tracked, trackedEnd } from './tracking.js';
import type { Writing } from './writing.js';
import type { XmlElement } from './xml.js';

/** All clauses of the contract as paragraphs and tables. */
export function clausesXml(writing: Writing): readonly XmlElement[] {
    const { form, clauses } = writing.contract;
    let heading = '';
    return clauses.flatMap((clause, index) => {
        if (clause.heading) heading = contentText(clause.heading, writing.contract);
        // The first page holds the title and the table of contents.
        const format = form === 'contract' && index === 0 ? { pageBreakBefore: true } : {};
        // Not every program can take back what is deleted from what is inserted: that stands at the old place.
        const shown = clause.revision === 'moved-here' ? withoutGone(clause) : clause;
        return clauseXml(shown, heading, format, writing);
    });
}

/** @param heading that above its text, which is its own or that of a clause around it */
function clauseXml(clause: Clause, heading: string, format: ParagraphFormat, writing: Writing): readonly XmlElement[] {
    const { body, level } = clause;
    const place = inClause(heading, level, clause.revision);
    const { id, name } = writing.bookmarkOf(clause);
    const mark = clause.heading ? 'label' : 'number';
    const opening = (own: ParagraphFormat, content: Content, revision: Revision | undefined): XmlElement => {
        const words = inlineXml(content, writing);
        // The bookmark and the comment stand once, at what stays.
        const isAnchor = revision === clause.revision || (revision !== undefined && !isGone(revision));
        return paragraph({ ...format, ...own, ...trackedEnd(revision, writing) }, [
            ...literalNumber(clause, mark, revision, writing),
            ...(isAnchor ? commented(clause.remarks, bookmarked(id, name, words), revision, writing) : words),
        ]);
    };
    if (clause.heading) {
        const own = headingFormat(clause, writing);
        return [opening(own, clause.heading, clause.revision), ...blocksXml(body, place, writing)];
    }
    const style = writing.isNumbered(clause) ? clauseStyle(clause.depth) : STYLE.text;
    return openedXml(body, place, writing, (content, keepNext, revision) =>
        opening({ style, ...(keepNext && { keepNext }) }, content, revision),
    );
}

/** The number of a clause as text, where Word does not count it. There, another number is a change. */
function literalNumber(
    clause: Clause,
    mark: 'label' | 'number',
    revision: Revision | undefined,
    writing: Writing,
): readonly XmlElement[] {
    if (writing.isNumbered(clause)) return [];
    const now = [run(`${clause[mark]} `)];
    const former = writing.formerOf(clause);
    if (revision !== undefined)
        return tracked(revision, isGone(revision) && former ? [run(`${former[mark]} `)] : now, writing);
    if (!former || former[mark] === clause[mark]) return now;
    return [...tracked('deleted', [run(`${former[mark]} `)], writing), ...tracked('inserted', now, writing)];
}

/** The style goes by the depth, which numbers it; where a clause around it has no heading, the outline is another. */
function headingFormat(clause: Clause, writing: Writing): ParagraphFormat {
    const { depth, level, name } = clause;
    const outline = level - 2;
    const isUsual = outline === depth - 1;
    if (!writing.isNumbered(clause))
        return depth === 1 && name !== undefined
            ? { style: STYLE.named }
            : { style: headingStyle(Math.min(depth, LEVELS.length)), numbering: { list: 0 }, outline };
    return { style: headingStyle(depth), outline: isUsual ? undefined : outline };
}
