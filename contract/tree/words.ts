import type { Block, Content, Section } from './document.js';

/** All words that sections show, without their form: a line for each piece of text. */
export function wordsOf(sections: readonly Section[]): string {
    const lines: string[] = [];
    for (const section of sections) addSection(section, lines);
    return lines.join('\n');
}

// A large contract has many thousands of pieces, and this is done at every key: one list takes them all.
function addSection({ heading, body, sections }: Section, lines: string[]): void {
    if (heading) addContent(heading, lines);
    for (const block of body) addBlock(block, lines);
    for (const section of sections) addSection(section, lines);
}

function addBlock(block: Block, lines: string[]): void {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
        case 'code-block':
            return addContent(block.content, lines);
        case 'note':
            return block.blocks.forEach(each => addBlock(each, lines));
        case 'list':
            return block.items.forEach(({ blocks }) => blocks.forEach(each => addBlock(each, lines)));
        case 'table':
            if (block.caption) addContent(block.caption, lines);
            for (const { heading } of block.columns) addContent(heading, lines);
            for (const { cells } of block.rows) for (const cell of cells) addContent(cell, lines);
    }
}

function addContent(content: Content, lines: string[]): void {
    lines.push(wordsIn(content));
}

/** Running text without references and marks of what is missing. */
function wordsIn(content: Content): string {
    let line = '';
    for (const inline of content) {
        if (typeof inline === 'string') line += inline;
        else if ('content' in inline) line += wordsIn(inline.content);
    }
    return line;
}
