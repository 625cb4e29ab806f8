import type { Block, Clause, Content } from '../../contract/tree/document.js';

/** The ids of the clauses that the words of some clauses refer to by their numbers. */
export function referencesIn(clauses: readonly Clause[]): readonly string[] {
    return clauses.flatMap(({ heading = [], body }) => [...inContent(heading), ...body.flatMap(inBlock)]);
}

function inContent(content: Content): readonly string[] {
    return content.flatMap(inline => {
        if (typeof inline === 'string') return [];
        if (inline.kind === 'reference') return [inline.id];
        return 'content' in inline ? inContent(inline.content) : [];
    });
}

function inBlock(block: Block): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return inContent(block.content);
        case 'note':
            return block.blocks.flatMap(inBlock);
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap(inBlock));
        case 'table':
            return [
                block.caption ?? [],
                ...block.columns.map(({ heading }) => heading),
                ...block.rows.flatMap(({ cells }) => cells),
            ].flatMap(inContent);
    }
}
