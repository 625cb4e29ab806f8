import { decimal } from '../../language/values/decimal.js';
import { parseDecimal } from '../../language/values/decimal.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Block, Content, Inline, Section, StatedValue, Styled, TitleBlock } from './document.js';

/**
 * The wording writes numbers and dates between two of the noncharacters that Unicode has for use within a program; when a
 * contract is whole, values take their place.
 */
const [BEGIN, END] = ['\uFDD0', '\uFDD1'];

/** A number in neutral notation, from its digits such as `1450.00`. */
export function neutralNumber(digits: string): string {
    return `${BEGIN}${digits}${END}`;
}

/** A date in neutral notation. */
export function neutralDate({ year, month, day }: PlainDate): string {
    return `${BEGIN}${year}-${month}-${day}${END}`;
}

/** The head of a contract with its values. */
export function titleWithValues(title: TitleBlock): TitleBlock {
    return {
        ...title,
        title: withValues(title.title),
        subtitle: title.subtitle && withValues(title.subtitle),
        facts: title.facts.map(({ label, value }) => ({ label, value: withValues(value) })),
    };
}

/** The sections of a contract with their values. */
export function sectionsWithValues(sections: readonly Section[]): readonly Section[] {
    return sections.map(section => ({
        ...section,
        heading: section.heading && withValues(section.heading),
        body: section.body.map(blockWithValues),
        sections: sectionsWithValues(section.sections),
    }));
}

/** A block with its values. */
export function blockWithValues(block: Block): Block {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return { ...block, content: withValues(block.content) };
        case 'note':
            return { ...block, blocks: block.blocks.map(blockWithValues) };
        case 'list':
            return {
                ...block,
                items: block.items.map(item => ({ ...item, blocks: item.blocks.map(blockWithValues) })),
            };
        case 'table':
            return {
                ...block,
                caption: block.caption && withValues(block.caption),
                columns: block.columns.map(column => ({ ...column, heading: withValues(column.heading) })),
                rows: block.rows.map(row => ({ ...row, cells: row.cells.map(withValues) })),
            };
    }
}

// Most content holds no value, and a large contract is read at every key: what stays the same is not copied.
export function withValues(content: Content): Content {
    return content.some(isNeutral) ? content.flatMap(read) : content;
}

function isNeutral(inline: Inline): boolean {
    return typeof inline === 'string' ? inline.includes(BEGIN) : 'content' in inline && inline.content.some(isNeutral);
}

function read(inline: Inline): Content {
    if (typeof inline !== 'string')
        return 'content' in inline ? [{ ...inline, content: withValues(inline.content) } as Styled] : [inline];
    return inline.split(/\uFDD0([^\uFDD1]*)\uFDD1/).flatMap((part, index): Content => {
        if (index % 2 === 1) return [valueOf(part)];
        return part === '' ? [] : [part];
    });
}

function valueOf(written: string): StatedValue {
    const [year, month, day] = written.split('-').map(Number);
    return {
        kind: 'value',
        value:
            year !== undefined && month !== undefined && day !== undefined
                ? { kind: 'date', date: { year, month, day } }
                : { kind: 'number', number: parseDecimal(written) ?? decimal(0) },
        source: undefined,
    };
}
