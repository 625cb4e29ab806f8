import type { Content } from '../../tree/document.js';
import { runsOf, type Run, type RunStyle } from '../runs.js';
import type { LetterFormat } from './formatting.js';
import { CODE_FONT, COLOR } from './looks.js';
import { field, innerLink, outerLink, run } from './paragraphs.js';
import { STYLE } from './style-names.js';
import { tracked } from './tracking.js';
import type { Writing } from './writing.js';
import type { XmlElement } from './xml.js';

/** Running text as the children of a paragraph. */
export function inlineXml(content: Content, writing: Writing): readonly XmlElement[] {
    return runsOf(content, writing.contract).flatMap(each => runXml(each, writing));
}

function runXml({ text, style, target }: Run, writing: Writing): readonly XmlElement[] {
    const format = letterFormatOf(style);
    const shown = (runs: readonly XmlElement[]): readonly XmlElement[] => tracked(style.revision, runs, writing);
    if (target === undefined) return shown([run(text, format)]);
    if (target.kind === 'address') {
        const words = run(text, { ...format, style: STYLE.link });
        return [outerLink(writing.relationTo(target.address), shown([words]))];
    }
    const { clause } = target;
    const bookmark = writing.bookmarkOf(clause).name;
    if (target.kind === 'clause' || !writing.isNumbered(clause))
        return [innerLink(bookmark, shown([run(text, format)]))];
    // `clause ` stays text, and its number follows when a clause is inserted before it.
    const words = text.slice(0, -clause.number.length);
    const number = field(`REF ${bookmark} \\w \\h`, clause.number, format);
    return shown([...(words === '' ? [] : [run(words, format)]), ...number]);
}

function letterFormatOf({ strong, emphasis, strike, code, missing }: RunStyle): LetterFormat {
    return {
        bold: strong ?? missing,
        italic: emphasis,
        strike,
        font: code && CODE_FONT,
        fill: missing && COLOR.alarm,
    };
}
