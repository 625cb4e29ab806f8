import { around, letterFormat, paragraphFormat, type LetterFormat, type ParagraphFormat } from './formatting.js';
import { COLOR, LOOK, type Look } from './looks.js';
import { FACTS, INDENT, NOTE_INDENT, TITLES, type Page } from './measures.js';
import { CLAUSES, LEVELS } from './numbering.js';
import { clauseStyle, headingStyle, STYLE } from './style-names.js';
import { tableStyles } from './table-style.js';
import { element, value, w, type XmlElement } from './xml.js';

/** How the document looks. Headings and clauses have their numbers from their styles. */
export function stylesPart(language: string, page: Page): XmlElement {
    return w('styles', {}, [
        defaults(language),
        element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
            name('Normal'),
            w('qFormat'),
        ]),
        ...LEVELS.flatMap(level => [headingOf(level), clauseOf(level)]),
        ...ownStyles(page).map(paragraphStyle),
        linkStyle(),
        ...tableStyles(),
    ]);
}

function defaults(language: string): XmlElement {
    return w('docDefaults', {}, [
        w('rPrDefault', {}, [around('rPr', letterFormat({ ...letters(LOOK.text), language }))]),
        w('pPrDefault', {}, [around('pPr', paragraphFormat({ spacing: LOOK.text }))]),
    ]);
}

interface ParagraphStyle extends ParagraphFormat {
    readonly id: string;
    /** As Word shows it. Those that Word itself has keep their names, so that it knows them. */
    readonly name: string;
    readonly basedOn?: string;
    /** The style of the paragraph that one begins behind it. */
    readonly next?: string;
    readonly letters?: LetterFormat;
}

function paragraphStyle({ id, name: shown, basedOn = 'Normal', next, letters, ...format }: ParagraphStyle): XmlElement {
    return w('style', { type: 'paragraph', styleId: id }, [
        name(shown),
        value('basedOn', basedOn),
        value('next', next),
        w('qFormat'),
        around('pPr', paragraphFormat(format)),
        around('rPr', letterFormat(letters ?? {})),
    ]);
}

const BODY = 9;
const HANGING = { left: INDENT, hanging: INDENT };

function headingOf(level: number): XmlElement {
    const own = LOOK.headings[level] ?? LOOK.subheading;
    return paragraphStyle({
        id: headingStyle(level + 1),
        name: `heading ${level + 1}`,
        next: clauseStyle(Math.min(level + 2, LEVELS.length)),
        keepNext: true,
        keepLines: true,
        numbering: { list: CLAUSES, level },
        spacing: own,
        indent: HANGING,
        outline: level,
        letters: letters(own, COLOR.accent),
    });
}

/** Counts with the headings of its depth, since it is based on their style, and looks like text. */
function clauseOf(level: number): XmlElement {
    return paragraphStyle({
        id: clauseStyle(level + 1),
        name: `Clause ${level + 1}`,
        basedOn: headingStyle(level + 1),
        keepNext: false,
        keepLines: false,
        spacing: LOOK.text,
        outline: BODY,
        letters: { ...letters(LOOK.text, 'auto'), bold: false },
    });
}

function ownStyles({ textWidth }: Page): readonly ParagraphStyle[] {
    const indent = { left: INDENT };
    const entry = { left: TITLES, hanging: TITLES };
    const toTheRight = { align: 'right', position: textWidth } as const;
    return [
        { id: STYLE.title, name: 'Title', spacing: LOOK.title, letters: letters(LOOK.title, COLOR.accent) },
        { id: STYLE.subtitle, name: 'Subtitle', spacing: LOOK.subtitle, letters: letters(LOOK.subtitle, COLOR.quiet) },
        {
            id: STYLE.fact,
            name: 'Contract Fact',
            tabs: [{ align: 'left', position: FACTS }],
            indent: { left: FACTS, hanging: FACTS },
        },
        {
            id: STYLE.warning,
            name: 'Status Warning',
            fill: COLOR.alarm,
            spacing: LOOK.warning,
            letters: letters(LOOK.warning, COLOR.black),
        },
        {
            id: STYLE.contents,
            name: 'TOC Heading',
            keepNext: true,
            spacing: LOOK.contents,
            letters: letters(LOOK.contents, COLOR.accent),
        },
        {
            id: STYLE.entry,
            name: 'toc 1',
            tabs: [
                { align: 'left', position: TITLES },
                { ...toTheRight, leader: 'dot' },
            ],
            spacing: LOOK.entry,
            indent: entry,
            letters: letters(LOOK.entry),
        },
        {
            id: STYLE.named,
            name: 'Annex Heading',
            basedOn: headingStyle(1),
            next: STYLE.text,
            numbering: { list: 0 },
            indent: { left: 0, hanging: 0 },
        },
        {
            id: STYLE.subheading,
            name: 'Clause Subheading',
            next: STYLE.text,
            keepNext: true,
            spacing: LOOK.subheading,
            indent,
            letters: letters(LOOK.subheading, COLOR.accent),
        },
        { id: STYLE.text, name: 'Clause Text', indent },
        {
            id: STYLE.note,
            name: 'Clause Note',
            spacing: LOOK.note,
            indent: { left: INDENT + NOTE_INDENT },
            letters: letters(LOOK.note, COLOR.quiet),
        },
        { id: STYLE.code, name: 'Clause Code', spacing: LOOK.code, indent, letters: letters(LOOK.code) },
        { id: STYLE.item, name: 'Clause Item', spacing: LOOK.item, indent },
        { id: STYLE.cell, name: 'Table Text', spacing: LOOK.cell, letters: letters(LOOK.cell) },
        {
            id: STYLE.caption,
            name: 'Table Caption',
            keepNext: true,
            spacing: LOOK.caption,
            indent,
            letters: letters(LOOK.caption, COLOR.quiet),
        },
        { id: STYLE.afterTable, name: 'After Table', spacing: { before: 0, after: 60, line: 120, isExact: true } },
        { id: STYLE.header, name: 'header', spacing: LOOK.margin, letters: letters(LOOK.margin, COLOR.quiet) },
        {
            id: STYLE.footer,
            name: 'footer',
            tabs: [toTheRight],
            spacing: LOOK.margin,
            letters: letters(LOOK.margin, COLOR.quiet),
        },
    ];
}

function letters({ font, size, bold }: Look, color?: string): LetterFormat {
    return { font, size, ...(bold && { bold }), ...(color !== undefined && { color }) };
}

function linkStyle(): XmlElement {
    return w('style', { type: 'character', styleId: STYLE.link }, [
        name('Hyperlink'),
        around('rPr', letterFormat({ color: COLOR.accent, underlined: true })),
    ]);
}

function name(shown: string): XmlElement {
    return w('name', { val: shown });
}
