import type { List } from '../../tree/document.js';
import { around, paragraphFormat, type ParagraphFormat } from './formatting.js';
import { INDENT, ITEM_INDENT } from './measures.js';
import { headingStyle } from './style-names.js';
import { value, w, type XmlElement } from './xml.js';

/**
 * What Word numbers: the clauses of the whole contract, by their styles, and the lists in them. A `w:abstractNum` says how
 * the numbers look; each `w:num` counts by itself, so each list that counts has one of its own.
 */

/** The levels that Word has. */
export const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The deepest of them. */
export const DEEPEST = LEVELS.length - 1;

/** The number of the list that counts the clauses. */
export const CLAUSES = 1;

/** The number of the list of all bullets. */
export const BULLETS = 2;

/** The number of the first list within a clause that counts its items. */
export const FIRST_COUNTED = 3;

/** A list within a clause that counts its items. */
export interface CountedList {
    readonly style: 'letters' | 'numbers';
    readonly level: number;
    readonly start: number;
}

const KINDS: Readonly<Record<List['style'] | 'clauses', number>> = { clauses: 0, bullets: 1, letters: 2, numbers: 3 };

/** @param lists those within clauses that count their items, in the order of their numbers */
export function numberingPart(lists: readonly CountedList[]): XmlElement {
    return w('numbering', {}, [
        kind('clauses', clauseLevel),
        kind('bullets', level => itemLevel(level, 'bullet', level % 2 === 0 ? '•' : '–')),
        kind('letters', level => itemLevel(level, 'lowerLetter', `(%${level + 1})`)),
        kind('numbers', level => itemLevel(level, 'decimal', `%${level + 1}.`)),
        w('num', { numId: CLAUSES }, [value('abstractNumId', KINDS.clauses)]),
        w('num', { numId: BULLETS }, [value('abstractNumId', KINDS.bullets)]),
        ...lists.map(({ style, level, start }, index) =>
            w('num', { numId: FIRST_COUNTED + index }, [
                value('abstractNumId', KINDS[style]),
                w('lvlOverride', { ilvl: level }, [value('startOverride', start)]),
            ]),
        ),
    ]);
}

function kind(name: keyof typeof KINDS, levelOf: (level: number) => XmlElement): XmlElement {
    const id = KINDS[name];
    return w('abstractNum', { abstractNumId: id }, [
        // Word takes lists of the same number for one that was pasted from elsewhere.
        value('nsid', `4D5341${String(id).padStart(2, '0')}`),
        value('multiLevelType', 'multilevel'),
        ...LEVELS.map(levelOf),
    ]);
}

/** `1.` at the top, `1.1` and `1.1.1` below. The level belongs to the heading of the same depth. */
function clauseLevel(level: number): XmlElement {
    const counts = LEVELS.slice(0, level + 1).map(each => `%${each + 1}`);
    const indent = { left: INDENT, hanging: INDENT };
    return numberLevel(level, 'decimal', level === 0 ? '%1.' : counts.join('.'), { indent }, headingStyle(level + 1));
}

function itemLevel(level: number, format: string, text: string): XmlElement {
    const indent = { left: INDENT + ITEM_INDENT * (level + 1), hanging: ITEM_INDENT };
    return numberLevel(level, format, text, { indent });
}

function numberLevel(
    level: number,
    format: string,
    text: string,
    paragraph: ParagraphFormat,
    style?: string,
): XmlElement {
    return w('lvl', { ilvl: level }, [
        value('start', 1),
        value('numFmt', format),
        value('pStyle', style),
        value('lvlText', text),
        value('lvlJc', 'left'),
        around('pPr', paragraphFormat(paragraph)),
    ]);
}
