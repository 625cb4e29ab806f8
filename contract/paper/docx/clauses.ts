import type { Clause } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import { introduces } from '../runs.js';
import { blocksXml } from './blocks.js';
import type { ParagraphFormat } from './formatting.js';
import { inlineXml } from './inlines.js';
import { LEVELS } from './numbering.js';
import { bookmarked, paragraph, run } from './paragraphs.js';
import { inClause } from './place.js';
import { clauseStyle, headingStyle, STYLE } from './style-names.js';
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
        return clauseXml(clause, heading, format, writing);
    });
}

/** @param heading that above its text, which is its own or that of a clause around it */
function clauseXml(clause: Clause, heading: string, format: ParagraphFormat, writing: Writing): readonly XmlElement[] {
    const { body, level } = clause;
    const place = inClause(heading, level);
    const { id, name } = writing.bookmarkOf(clause);
    const opening = (own: ParagraphFormat, children: readonly XmlElement[], literal: string): XmlElement => {
        const number = writing.isNumbered(clause) ? [] : [run(`${literal} `)];
        return paragraph({ ...format, ...own }, [...number, ...bookmarked(id, name, children)]);
    };
    if (clause.heading) {
        const style = headingFormat(clause, writing);
        return [opening(style, inlineXml(clause.heading, writing), clause.label), ...blocksXml(body, place, writing)];
    }
    const style = writing.isNumbered(clause) ? clauseStyle(clause.depth) : STYLE.text;
    const [first, ...rest] = body;
    if (first?.kind !== 'paragraph')
        return [opening({ style, keepNext: body.length > 0 }, [], clause.number), ...blocksXml(body, place, writing)];
    const keepNext = introduces(first, rest[0], writing.contract);
    return [
        opening({ style, ...(keepNext && { keepNext }) }, inlineXml(first.content, writing), clause.number),
        ...blocksXml(rest, place, writing),
    ];
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
