import type { Block, Clause, Content, Fact, ListItem, Revision, Row } from '../../contract/tree/document.js';
import { revised } from './words.js';

/** Parts of a contract all of which came or went: they say so themselves, and so does all their content. */

export function revisedBlock(revision: Revision, block: Block): Block {
    const words = (content: Content): Content => revised(revision, content);
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return { ...block, revision, content: words(block.content) };
        case 'note':
            return { ...block, revision, blocks: block.blocks.map(each => revisedBlock(revision, each)) };
        case 'list':
            return { ...block, revision, items: block.items.map(item => revisedItem(revision, item)) };
        case 'table':
            return {
                ...block,
                revision,
                caption: block.caption && words(block.caption),
                columns: block.columns.map(column => ({ ...column, revision, heading: words(column.heading) })),
                rows: block.rows.map(row => revisedRow(revision, row)),
            };
    }
}

export function revisedItem(revision: Revision, item: ListItem): ListItem {
    return { ...item, revision, blocks: item.blocks.map(block => revisedBlock(revision, block)) };
}

function revisedRow(revision: Revision, row: Row): Row {
    return { ...row, revision, cells: row.cells.map(cell => revised(revision, cell)) };
}

export function revisedFact(revision: Revision, fact: Fact): Fact {
    return { ...fact, revision, value: revised(revision, fact.value) };
}

export function revisedClause(revision: Revision, clause: Clause): Clause {
    const { heading, body } = clause;
    return {
        ...clause,
        revision,
        heading: heading && revised(revision, heading),
        body: body.map(block => revisedBlock(revision, block)),
    };
}
