import type { Block, Clause, Content, Fact, Inline, ListItem, Revision, Row } from './document.js';

/**
 * Parts of a contract all of which came or went: they say so themselves, and so does all their content. What came or went
 * within a part that has moved keeps what it says.
 */

/** Content as what became of it; nothing where it is empty. */
export function revised(revision: Revision, content: Content): Content {
    return content.length === 0 ? [] : [{ kind: 'revised', revision, content }];
}

export function revisedBlock(revision: Revision, block: Block): Block {
    const words = (content: Content): Content => revisedWords(revision, content);
    const own = { revision: block.revision ?? revision };
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return { ...block, ...own, content: words(block.content) };
        case 'note':
            return { ...block, ...own, blocks: block.blocks.map(each => revisedBlock(revision, each)) };
        case 'list':
            return { ...block, ...own, items: block.items.map(item => revisedItem(revision, item)) };
        case 'table':
            return {
                ...block,
                ...own,
                caption: block.caption && words(block.caption),
                columns: block.columns.map(column => ({ revision, ...column, heading: words(column.heading) })),
                rows: block.rows.map(row => revisedRow(revision, row)),
            };
    }
}

export function revisedItem(revision: Revision, item: ListItem): ListItem {
    return { revision, ...item, blocks: item.blocks.map(block => revisedBlock(revision, block)) };
}

function revisedRow(revision: Revision, row: Row): Row {
    return { revision, ...row, cells: row.cells.map(cell => revisedWords(revision, cell)) };
}

/** Each stretch that says nothing of itself yet says it as one. */
function revisedWords(revision: Revision, content: Content): Content {
    const words: Inline[] = [];
    let stretch: Inline[] = [];
    for (const inline of content) {
        if (typeof inline === 'string' || inline.kind !== 'revised') stretch.push(inline);
        else {
            words.push(...revised(revision, stretch), inline);
            stretch = [];
        }
    }
    return [...words, ...revised(revision, stretch)];
}

export function revisedFact(revision: Revision, fact: Fact): Fact {
    return { ...fact, revision, value: revised(revision, fact.value) };
}

export function revisedClause(revision: Revision, clause: Clause): Clause {
    const { heading, body } = clause;
    return {
        ...clause,
        revision,
        heading: heading && revisedWords(revision, heading),
        body: body.map(block => revisedBlock(revision, block)),
    };
}
