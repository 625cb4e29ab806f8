import type { Block, Content, Notation, Section } from './document.js';

/** What sections say, without their form: a line for each paragraph, cell and heading. The terms in use are found in it. */
export function textOfSections(sections: readonly Section[], notation: Notation): string {
    const lines: string[] = [];
    // A large contract has many thousands of pieces, and this is done at every key: one list takes them all.
    const add = (content: Content): void => void lines.push(wordsIn(content, notation));
    for (const section of sections) visitSection(section, add);
    return lines.join('\n');
}

type Visit = (content: Content) => void;

function visitSection({ heading, body, sections }: Section, visit: Visit): void {
    if (heading) visit(heading);
    for (const block of body) visitBlock(block, visit);
    for (const section of sections) visitSection(section, visit);
}

function visitBlock(block: Block, visit: Visit): void {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return visit(block.content);
        case 'note':
            return block.blocks.forEach(each => visitBlock(each, visit));
        case 'list':
            return block.items.forEach(({ blocks }) => blocks.forEach(each => visitBlock(each, visit)));
        case 'table':
            if (block.caption) visit(block.caption);
            for (const { heading } of block.columns) visit(heading);
            for (const { cells } of block.rows) for (const cell of cells) visit(cell);
    }
}

/** Running text without references and marks of what is missing. */
function wordsIn(content: Content, notation: Notation): string {
    let line = '';
    for (const inline of content) {
        if (typeof inline === 'string') line += inline;
        else if (inline.kind === 'value') line += notation(inline.value);
        else if ('content' in inline) line += wordsIn(inline.content, notation);
        // What is left out parts the words on both sides.
        else line += ' ';
    }
    return line;
}
