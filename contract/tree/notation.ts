import { LOCALES, localeOf, type Locale } from '../../language/values/locales.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Block, Content, Inline, Section, TitleBlock } from './document.js';

/**
 * Every place writes numbers and dates in its own way. The wording writes them in a neutral notation, between two of the
 * noncharacters that Unicode has for use within a program; when a contract is whole, the notation of its locale takes
 * their place. So no sentence has to know where it will be read.
 */
const [BEGIN, END] = ['\uFDD0', '\uFDD1'];
const NEUTRAL = /\uFDD0([^\uFDD1]*)\uFDD1/g;

/** A number in neutral notation, from its digits such as `1450.00`. */
export function neutralNumber(digits: string): string {
    return `${BEGIN}${digits}${END}`;
}

/** A date in neutral notation. */
export function neutralDate({ year, month, day }: PlainDate): string {
    return `${BEGIN}${year}-${month}-${day}${END}`;
}

/** How a contract in one language writes a date. */
export type WriteDate = (date: PlainDate, locale: Locale) => string;

/** Turns text in neutral notation into text as it is read. */
export type Notation = (text: string) => string;

/** The notation of a locale by its tag; that of `en-GB` where the tag is left out or unknown. */
export function notationOf(tag: string | undefined, writeDate: WriteDate): Notation {
    const [standard] = LOCALES;
    const locale = (tag === undefined ? undefined : localeOf(tag)) ?? standard;
    const write = (_: string, value: string): string => {
        const [year, month, day] = value.split('-').map(Number);
        return year !== undefined && month !== undefined && day !== undefined
            ? writeDate({ year, month, day }, locale)
            : writeNumber(value, locale);
    };
    return text => (text.includes(BEGIN) ? text.replace(NEUTRAL, write) : text);
}

function writeNumber(digits: string, { group, decimal }: Locale): string {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The head of a contract as it is read. */
export function titleIn(notation: Notation, title: TitleBlock): TitleBlock {
    const read = (content: Content): Content => contentIn(notation, content);
    return {
        ...title,
        title: read(title.title),
        subtitle: title.subtitle && read(title.subtitle),
        facts: title.facts.map(({ label, value }) => ({ label, value: read(value) })),
    };
}

/** The sections of a contract as they are read. */
export function sectionsIn(notation: Notation, sections: readonly Section[]): readonly Section[] {
    return sections.map(section => ({
        ...section,
        heading: section.heading && contentIn(notation, section.heading),
        body: section.body.map(block => blockIn(notation, block)),
        sections: sectionsIn(notation, section.sections),
    }));
}

function blockIn(notation: Notation, block: Block): Block {
    const read = (content: Content): Content => contentIn(notation, content);
    switch (block.kind) {
        case 'paragraph':
        case 'note':
            return { ...block, content: read(block.content) };
        case 'prose':
            return { ...block, markdown: notation(block.markdown) };
        case 'list':
            return { ...block, items: block.items.map(item => ({ ...item, content: read(item.content) })) };
        case 'table':
            return {
                ...block,
                caption: block.caption && read(block.caption),
                columns: block.columns.map(column => ({ ...column, heading: read(column.heading) })),
                rows: block.rows.map(row => ({ ...row, cells: row.cells.map(read) })),
            };
    }
}

// Most content holds no value, and a large contract is read at every key: what stays the same is not copied.
function contentIn(notation: Notation, content: Content): Content {
    return content.some(inline => textOf(inline).includes(BEGIN))
        ? content.map(inline => inlineIn(notation, inline))
        : content;
}

function textOf(inline: Inline): string {
    if (typeof inline === 'string') return inline;
    switch (inline.kind) {
        case 'strong':
            return inline.text;
        case 'phrase':
            return inline.markdown;
        case 'missing':
        case 'reference':
            return '';
    }
}

function inlineIn(notation: Notation, inline: Inline): Inline {
    if (typeof inline === 'string') return notation(inline);
    switch (inline.kind) {
        case 'strong':
            return { ...inline, text: notation(inline.text) };
        case 'phrase':
            return { ...inline, markdown: notation(inline.markdown) };
        case 'missing':
        case 'reference':
            return inline;
    }
}
