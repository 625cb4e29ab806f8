import type { Block, Clause, Content, ContractDocument, List } from '../tree/document.js';
import { markerOf } from '../tree/list-markers.js';
import { codeText, contentText, type Reading } from '../tree/text.js';

/**
 * The contract as plain text: what can be read aloud, searched and compared. Blocks stand apart by an empty line; the cells
 * of a row are separated by tabs.
 */
export function renderText(document: ContractDocument): string {
    const text = (content: Content): string => lineOf(content, document);
    const { title, standing, vocabulary, clauses } = document;
    const warning = vocabulary.standings[standing]?.warning;
    const head = [
        text(title.title),
        ...(title.subtitle ? [text(title.subtitle)] : []),
        ...(warning === undefined ? [] : [warning]),
        ...title.facts.map(({ label, value }) => `${label}: ${text(value)}`),
    ];
    return `${[...head, ...clauses.flatMap(clause => clauseText(clause, document))].join('\n\n')}\n`;
}

function lineOf(content: Content, reading: Reading): string {
    return contentText(content, reading).trim();
}

function clauseText({ number, label, heading, body }: Clause, reading: Reading): readonly string[] {
    const blocks = body.flatMap(block => blockText(block, reading));
    if (heading) return [`${label} ${lineOf(heading, reading)}`, ...blocks];
    const [first, ...rest] = blocks;
    return body[0]?.kind === 'paragraph' ? [`${number} ${first ?? ''}`, ...rest] : [number, ...blocks];
}

function blockText(block: Block, reading: Reading): readonly string[] {
    const text = (content: Content): string => lineOf(content, reading);
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
            return [text(block.content)];
        case 'note':
            return block.blocks.flatMap(each => blockText(each, reading));
        case 'list':
            return [listText(block, reading)];
        case 'table': {
            const header = block.columns.map(({ heading }) => text(heading)).join('\t');
            const rows = block.rows.map(({ cells }) => cells.map(text).join('\t'));
            return [...(block.caption ? [text(block.caption)] : []), [header, ...rows].join('\n')];
        }
        case 'code-block':
            return [codeText(block.content, reading)];
    }
}

function listText({ style, start = 1, items }: List, reading: Reading): string {
    return items
        .map(({ blocks }, index) => {
            const inner = blocks.flatMap(block => blockText(block, reading)).join('\n');
            return `${markerOf(style, start + index)} ${inner.replaceAll('\n', '\n    ')}`;
        })
        .join('\n');
}
