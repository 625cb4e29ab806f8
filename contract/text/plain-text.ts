import type { Block, Clause, Content, ContractDocument, List, Remark } from '../tree/document.js';
import { markersOf } from '../tree/list-markers.js';
import { codeText, contentText, labelContent, visibleLine, warningsOf, wordDiff, type Reading } from '../tree/text.js';

/**
 * The contract as plain text: what can be read aloud, searched and compared. Blocks stand apart by an empty line; the cells
 * of a row are separated by tabs. A redline marks words as Git does: `[-gone-]{+come+}`.
 */
export function renderText(document: ContractDocument): string {
    const text = (content: Content): string => lineOf(content, document);
    const { title, clauses } = document;
    const head = [
        text(title.title),
        ...(title.subtitle ? [text(title.subtitle)] : []),
        ...warningsOf(document).map(({ content }) => text(content)),
        ...title.facts.map(fact => `${text(labelContent({ ...fact, label: `${fact.label}:` }))} ${text(fact.value)}`),
        ...remarksText(title.remarks),
    ];
    return `${[...head, ...clauses.flatMap(clause => clauseText(clause, document))].join('\n\n')}\n`;
}

function lineOf(content: Content, reading: Reading): string {
    return contentText(content, reading, wordDiff).trim();
}

/** What a reviewer should know, in lines that no clause begins like. */
function remarksText(remarks: readonly Remark[] = []): readonly string[] {
    return remarks.map(({ verdict, text }) => `> ${visibleLine(`${verdict}: ${text}`)}`);
}

function clauseText(clause: Clause, reading: Reading): readonly string[] {
    const { number, label, heading, body, revision, remarks } = clause;
    const blocks = body.flatMap(block => blockText(block, reading));
    const name = lineOf(labelContent({ label: heading ? label : number, ...(revision && { revision }) }), reading);
    const noted = remarksText(remarks);
    if (heading) return [`${name} ${lineOf(heading, reading)}`, ...noted, ...blocks];
    const [first, ...rest] = blocks;
    return body[0]?.kind === 'paragraph' ? [`${name} ${first ?? ''}`, ...noted, ...rest] : [name, ...noted, ...blocks];
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
            return [codeText(block.content, reading, wordDiff)];
    }
}

type MarkedList = Extract<Block, List>;

function listText(list: MarkedList, reading: Reading): string {
    const markers = markersOf(list);
    return list.items
        .map(({ blocks, revision = list.revision }, index) => {
            const { [index]: label = '' } = markers;
            const marker = lineOf(labelContent({ label, ...(revision && { revision }) }), reading);
            const inner = blocks.flatMap(block => blockText(block, reading)).join('\n');
            return `${marker} ${inner.replaceAll('\n', '\n    ')}`;
        })
        .join('\n');
}
