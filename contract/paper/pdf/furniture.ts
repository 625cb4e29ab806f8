import { presentText, visibleLine } from '../../tree/text.js';
import type { Mark, Type } from './strips.js';
import { COLOURS, type Page } from './style.js';
import type { Setting } from './text.js';
import { printable, shortened } from './typeface.js';

/** What stands in the margins of a page; `y` counts from its top. */
export function marginMarks(page: Page, index: number, count: number, setting: Setting): readonly Mark[] {
    const { document, look } = setting;
    const { title, vocabulary } = document;
    const name = presentText(title.title, document);
    const [fact] = document.form === 'letter' ? [] : title.facts;
    const version = fact && `${visibleLine(fact.label)} ${presentText(fact.value, document)}`;
    const place = `${vocabulary.pageNumber.page} ${index + 1} ${vocabulary.pageNumber.of} ${count}`;
    const foot = page.height - look.margin.bottom * 0.5;
    return [
        ...(index > 0 ? atRight(shortened(name, LONGEST), look.margin.top * 0.6, page, setting) : []),
        ...atLeft(shortened([name, ...(version === undefined ? [] : [version])].join(' · '), LONGEST), foot, setting),
        ...atRight(place, foot, page, setting),
    ];
}

/** In characters: more would reach the number of the page. */
const LONGEST = 80;

function atLeft(words: string, y: number, setting: Setting): readonly Mark[] {
    return [small(words, 0, y, setting)];
}

function atRight(words: string, y: number, page: Page, setting: Setting): readonly Mark[] {
    const mark = small(words, 0, y, setting);
    return [{ ...mark, x: page.measure - mark.width }];
}

function small(words: string, x: number, y: number, { look, typeface }: Setting): Extract<Mark, { kind: 'text' }> {
    const type: Type = { face: 'regular', size: look.sizes.small, colour: COLOURS.quiet };
    const text = printable(words, type.face, typeface);
    return { kind: 'text', x, y, width: typeface.widthOf(text, type.face, type.size), text, type, leaf: undefined };
}

/** The word across a page that is not final, and its size. */
export interface Watermark {
    readonly text: string;
    readonly size: number;
    readonly width: number;
}

export function watermarkOf({ document, typeface, look }: Setting): Watermark | undefined {
    const mark = document.vocabulary.standings[document.standing]?.mark;
    if (mark === undefined) return undefined;
    const text = printable(mark.toUpperCase(), 'bold', typeface);
    const { width, height } = look.upright;
    const size = (Math.hypot(width, height) * 0.7) / Math.max(typeface.widthOf(text, 'bold', 1), 1);
    return { text, size, width: size * typeface.widthOf(text, 'bold', 1) };
}
