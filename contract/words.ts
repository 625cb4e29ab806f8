import type { Block, Content, Inline, Section } from './document.js';

/** All words that a section shows, without their form. */
export function wordsOf(section: Section): readonly string[] {
    return [
        ...(section.heading ? [textOf(section.heading)] : []),
        ...section.body.flatMap(blockWords),
        ...section.sections.flatMap(wordsOf),
    ];
}

function blockWords(block: Block): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
        case 'note':
            return [textOf(block.content)];
        case 'prose':
            return [block.markdown];
        case 'list':
            return block.items.map(item => textOf(item.content));
        case 'table':
            return [
                ...(block.caption ? [textOf(block.caption)] : []),
                ...block.columns.map(each => textOf(each.heading)),
                ...block.rows.flatMap(row => row.cells.map(textOf)),
            ];
    }
}

/** Running text without references and marks of what is missing. */
function textOf(content: Content): string {
    return content.map(wordsIn).join('');
}

function wordsIn(inline: Inline): string {
    if (typeof inline === 'string') return inline;
    switch (inline.kind) {
        case 'strong':
            return inline.text;
        case 'phrase':
            return inline.markdown;
        case 'reference':
        case 'missing':
            return '';
    }
}
