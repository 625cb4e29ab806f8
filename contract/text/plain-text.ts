import type { Block, Clause, Content, ContractDocument, List } from '../tree/document.js';
import { markerOf } from '../tree/list-markers.js';
import { contentText } from '../tree/text.js';

/**
 * The contract as plain text: what can be read aloud, searched and compared. Blocks stand apart by an empty line; the cells
 * of a row are separated by tabs.
 */
export function renderText(document: ContractDocument): string {
    const text = (content: Content): string => contentText(content, document).trim();
    const { title, standing, vocabulary, clauses } = document;
    const warning = vocabulary.standings[standing]?.warning;
    const head = [
        text(title.title),
        ...(title.subtitle ? [text(title.subtitle)] : []),
        ...(warning === undefined ? [] : [warning]),
        ...title.facts.map(({ label, value }) => `${label}: ${text(value)}`),
    ];
    return `${[...head, ...clauses.flatMap(clause => clauseText(clause, text))].join('\n\n')}\n`;
}

type TextOf = (content: Content) => string;

function clauseText({ number, label, heading, body }: Clause, text: TextOf): readonly string[] {
    const blocks = body.flatMap(block => blockText(block, text));
    if (heading) return [`${label} ${text(heading)}`, ...blocks];
    const [first, ...rest] = blocks;
    return body[0]?.kind === 'paragraph' ? [`${number} ${first ?? ''}`, ...rest] : [number, ...blocks];
}

function blockText(block: Block, text: TextOf): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
            return [text(block.content)];
        case 'note':
            return block.blocks.flatMap(each => blockText(each, text));
        case 'list':
            return [listText(block, text)];
        case 'table': {
            const header = block.columns.map(({ heading }) => text(heading)).join('\t');
            const rows = block.rows.map(({ cells }) => cells.map(text).join('\t'));
            return [...(block.caption ? [text(block.caption)] : []), [header, ...rows].join('\n')];
        }
        case 'code-block':
            return [text(block.content)];
    }
}

function listText({ style, start = 1, items }: List, text: TextOf): string {
    return items
        .map(({ blocks }, index) => {
            const inner = blocks.flatMap(block => blockText(block, text)).join('\n');
            return `${markerOf(style, start + index)} ${inner.replaceAll('\n', '\n    ')}`;
        })
        .join('\n');
}
