import { joined, missing, paragraph, say, strong } from '../../contract/tree/building.js';
import type { Block, Clause, Content, Inline, Note, Row } from '../../contract/tree/document.js';

/** How the contract that is quoted numbers its clauses, by their ids. */
export type Numbers = ReadonlyMap<string, Pick<Clause, 'number' | 'label' | 'mention'>>;

/**
 * Words of a contract in another document: its clauses are named there by their numbers as text, for a reference would lead to a
 * clause of that document.
 */
export function quotedContent(content: Content, numbers: Numbers): Content {
    return joined(
        content.map(inline => quotedInline(inline, numbers)),
        '',
    );
}

function quotedInline(inline: Inline, numbers: Numbers): Inline | Content {
    if (typeof inline === 'string') return inline;
    switch (inline.kind) {
        case 'reference':
            return numbers.get(inline.id)?.mention ?? missing(inline.id);
        case 'term':
            return inline.text;
        case 'link': {
            const content = quotedContent(inline.content, numbers);
            return 'address' in inline.to ? { ...inline, content } : content;
        }
        case 'strong':
        case 'emphasis':
        case 'strike':
        case 'code':
        case 'revised':
            return { ...inline, content: quotedContent(inline.content, numbers) };
        case 'value':
        case 'break':
        case 'missing':
            return inline;
    }
}

function quotedRow({ cells }: Row, numbers: Numbers): Row {
    return { cells: cells.map(cell => quotedContent(cell, numbers)), source: undefined };
}

export function quotedBlock(block: Block, numbers: Numbers): Block {
    const content = (words: Content): Content => quotedContent(words, numbers);
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return { ...block, content: content(block.content) };
        case 'note':
            return { ...block, blocks: block.blocks.map(each => quotedBlock(each, numbers)) };
        case 'list':
            return {
                ...block,
                items: block.items.map(item => ({
                    ...item,
                    blocks: item.blocks.map(each => quotedBlock(each, numbers)),
                })),
            };
        case 'table':
            return {
                ...block,
                caption: block.caption && content(block.caption),
                columns: block.columns.map(column => ({ ...column, heading: content(column.heading) })),
                rows: block.rows.map(row => quotedRow(row, numbers)),
            };
    }
}

/** A clause as it stands in the contract: behind its number, with its heading. */
export function quotedClause({ id, heading, body }: Clause, numbers: Numbers): readonly Block[] {
    const { number = '', label = '' } = numbers.get(id) ?? {};
    const blocks = body.map(block => quotedBlock(block, numbers));
    if (heading) {
        const content = say`${`${label} `}${quotedContent(heading, numbers)}`;
        return [{ kind: 'subheading', rank: 1, content, source: undefined }, ...blocks];
    }
    const [first, ...rest] = blocks;
    return first?.kind === 'paragraph'
        ? [{ ...first, content: say`${strong(number)} ${first.content}` }, ...rest]
        : [paragraph([strong(number)], undefined), ...blocks];
}

/** Blocks set apart as the words of the contract. */
export function quotation(blocks: readonly Block[]): Note {
    return { kind: 'note', binding: true, blocks, source: undefined };
}
