import { flag, value, w, type XmlElement } from './xml.js';

/** How a paragraph stands on the page. Lengths are in twips, twentieths of a point. */
export interface ParagraphFormat {
    readonly style?: string | undefined;
    /** Begins on the page on which the next one begins. */
    readonly keepNext?: boolean | undefined;
    readonly keepLines?: boolean;
    readonly pageBreakBefore?: boolean;
    readonly numbering?: Numbering | undefined;
    /** The colour behind it. */
    readonly fill?: string;
    readonly tabs?: readonly Tab[];
    readonly spacing?: Spacing;
    readonly indent?: Indent | undefined;
    readonly align?: 'center' | 'right' | undefined;
    /** 0 for the headings at the top, 9 for what is none. */
    readonly outline?: number | undefined;
    /** What became of its end, where that is a tracked change. */
    readonly end?: XmlElement;
}

export interface Numbering {
    /** The list that counts; 0 for none. */
    readonly list: number;
    readonly level?: number;
}

interface Tab {
    readonly align: 'left' | 'right';
    readonly position: number;
    readonly leader?: 'dot';
}

interface Spacing {
    readonly before: number;
    readonly after: number;
    /** The least height of a line. */
    readonly line: number;
    readonly isExact?: boolean;
}

interface Indent {
    readonly left: number;
    /** How far the first line begins to the left of the others. */
    readonly hanging?: number;
}

/** The format as the children of `w:pPr`, in the order that the schema asks for (`CT_PPrBase`). */
export function paragraphFormat(format: ParagraphFormat): readonly (XmlElement | undefined)[] {
    const { style, keepNext, keepLines, pageBreakBefore, numbering, fill, tabs, spacing, indent, align } = format;
    return [
        value('pStyle', style),
        onOff('keepNext', keepNext),
        onOff('keepLines', keepLines),
        flag('pageBreakBefore', pageBreakBefore),
        numbering && w('numPr', {}, [value('ilvl', numbering.level), value('numId', numbering.list)]),
        fill === undefined ? undefined : shading(fill),
        tabs &&
            w(
                'tabs',
                {},
                tabs.map(tab => w('tab', { val: tab.align, leader: tab.leader, pos: tab.position })),
            ),
        spacing &&
            w('spacing', {
                before: spacing.before,
                after: spacing.after,
                line: spacing.line,
                lineRule: spacing.isExact ? 'exact' : 'atLeast',
            }),
        indent && w('ind', { left: indent.left, hanging: indent.hanging }),
        value('jc', align),
        value('outlineLvl', format.outline),
        format.end && w('rPr', {}, [format.end]),
    ];
}

/** How letters look. */
export interface LetterFormat {
    readonly style?: string | undefined;
    readonly font?: string | undefined;
    readonly bold?: boolean | undefined;
    readonly italic?: boolean | undefined;
    readonly strike?: boolean | undefined;
    readonly color?: string;
    /** In half points. */
    readonly size?: number;
    readonly underlined?: boolean;
    /** The colour behind them. */
    readonly fill?: string | undefined;
    /** The language that they are in (BCP 47). */
    readonly language?: string;
}

/** The format as the children of `w:rPr`, in the order that the schema asks for (`EG_RPrBase`). */
export function letterFormat(format: LetterFormat): readonly (XmlElement | undefined)[] {
    const { style, font, bold, italic, strike, color, size, underlined, fill, language } = format;
    return [
        value('rStyle', style),
        font === undefined ? undefined : w('rFonts', { ascii: font, hAnsi: font, cs: font }),
        onOff('b', bold),
        onOff('bCs', bold),
        onOff('i', italic),
        onOff('iCs', italic),
        onOff('strike', strike),
        value('color', color),
        value('sz', size),
        value('szCs', size),
        underlined ? value('u', 'single') : undefined,
        fill === undefined ? undefined : shading(fill),
        value('lang', language),
    ];
}

/** An element around its children; nothing where there are none. */
export function around(name: string, children: readonly (XmlElement | undefined)[]): XmlElement | undefined {
    return children.some(child => child !== undefined) ? w(name, {}, children) : undefined;
}

export function shading(fill: string): XmlElement {
    return w('shd', { val: 'clear', color: 'auto', fill });
}

/** A property that is on or off. It has to say off too, where a style does not want what the style that it is based on has. */
function onOff(name: string, isOn: boolean | undefined): XmlElement | undefined {
    return isOn === undefined ? undefined : w(name, isOn ? {} : { val: 0 });
}
