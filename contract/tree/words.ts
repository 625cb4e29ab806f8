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
        case 'note':
            return addContent(block.content, lines);
        case 'prose':
            return void lines.push(block.markdown);
        case 'list':
            return block.items.forEach(item => addContent(item.content, lines));
        case 'table':
            if (block.caption) addContent(block.caption, lines);
            for (const { heading } of block.columns) addContent(heading, lines);
            for (const { cells } of block.rows) for (const cell of cells) addContent(cell, lines);
    }
}

/** Running text without references and marks of what is missing. */
function addContent(content: Content, lines: string[]): void {
    let line = '';
    for (const inline of content) {
        if (typeof inline === 'string') line += inline;
        else if (inline.kind === 'strong') line += inline.text;
        else if (inline.kind === 'phrase') line += inline.markdown;
    }
    lines.push(line);
}
