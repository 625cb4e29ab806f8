import type { Block, Content, ContractDocument, Inline, List, Table } from '../tree/document.js';
import { codeText, deadReference, inlineText, missingText, visibleLine } from '../tree/text.js';
import type { PrintedBlock, PrintedItem, PrintedTable, Printing, Run } from './printed.js';

/** The contract made ready for paper. Never throws. */
export function printing(document: ContractDocument): Printing {
    const runsOf = (content: Content): readonly Run[] => content.flatMap(inline => inlineRuns(inline, document, {}));
    const { title, standing, vocabulary } = document;
    return {
        form: document.form,
        title: runsOf(title.title),
        subtitle: title.subtitle ? runsOf(title.subtitle) : [],
        facts: title.facts.map(({ label, value }) => ({ label, value: runsOf(value) })),
        standing,
        clauses: document.clauses.map(({ id, number, label, name, depth, heading, body }) => ({
            id,
            number,
            label,
            isCounted: name === undefined,
            depth,
            heading: heading && runsOf(heading),
            blocks: body.flatMap(block => printedBlocks(block, 'body', runsOf, document)),
        })),
        vocabulary,
    };
}

type RunsOf = (content: Content) => readonly Run[];

function printedBlocks(
    block: Block,
    role: 'body' | 'note',
    runsOf: RunsOf,
    document: ContractDocument,
): readonly PrintedBlock[] {
    switch (block.kind) {
        case 'paragraph':
            return [{ kind: 'paragraph', role, runs: runsOf(block.content) }];
        case 'subheading':
            return [{ kind: 'paragraph', role: 'subheading', runs: runsOf(block.content) }];
        case 'note':
            return block.blocks.flatMap(each => printedBlocks(each, 'note', runsOf, document));
        case 'list':
            return [{ kind: 'list', items: printedItems(block, 0, runsOf, document) }];
        case 'table':
            return [printedTable(block, runsOf)];
        case 'code-block':
            return [{ kind: 'code', text: codeText(block.content, document) }];
    }
}

const MARKERS = { bullets: 'bullet', letters: 'letter', numbers: 'number' } as const;

function printedItems(list: List, level: number, runsOf: RunsOf, document: ContractDocument): readonly PrintedItem[] {
    return list.items.flatMap(({ blocks }) =>
        blocks.flatMap((block, index): readonly PrintedItem[] => {
            const marker = index === 0 ? MARKERS[list.style] : 'none';
            switch (block.kind) {
                case 'paragraph':
                case 'subheading':
                    return [{ marker, level, runs: runsOf(block.content) }];
                case 'list':
                    return [
                        ...(index === 0 ? [{ marker, level, runs: [] } satisfies PrintedItem] : []),
                        ...printedItems(block, level + 1, runsOf, document),
                    ];
                case 'note':
                    return block.blocks.flatMap(each =>
                        'content' in each ? [{ marker: 'none', level, runs: runsOf(each.content) } as const] : [],
                    );
                case 'table':
                    return block.rows.map(({ cells }) => ({ marker: 'none', level, runs: cells.flatMap(runsOf) }));
                case 'code-block':
                    return [{ marker, level, runs: [{ text: codeText(block.content, document), style: 'code' }] }];
            }
        }),
    );
}

function printedTable(table: Table, runsOf: RunsOf): PrintedTable {
    return {
        kind: 'table',
        caption: table.caption && runsOf(table.caption),
        columns: table.columns.map(({ heading, align }) => ({ runs: runsOf(heading), align })),
        rows: table.rows.map(({ cells }) => cells.map(runsOf)),
    };
}

/** @param around the style and the target of what it stands in */
function inlineRuns(inline: Inline, document: ContractDocument, around: Omit<Run, 'text'>): readonly Run[] {
    if (typeof inline === 'string') return inline === '' ? [] : [{ text: visibleLine(inline), ...around }];
    const inside = (content: Content, more: Omit<Run, 'text'>): readonly Run[] =>
        content.flatMap(each => inlineRuns(each, document, { ...around, ...more }));
    switch (inline.kind) {
        case 'value':
            return [{ text: inlineText(inline, document), ...around }];
        case 'strong':
            return inside(inline.content, { style: 'strong' });
        case 'emphasis':
            return inside(inline.content, { style: 'emphasis' });
        case 'strike':
            return inside(inline.content, {});
        case 'code':
            return inside(inline.content, { style: 'code' });
        case 'link':
            return inside(inline.content, inline.to);
        case 'break':
            return [{ text: '\n', ...around }];
        case 'missing':
            return [{ text: missingText(inline, document), style: 'missing' }];
        case 'reference': {
            const found = document.clauseById.get(inline.id);
            return found
                ? [{ text: found.mention, clause: found.id }]
                : [{ text: deadReference(inline.id, document), style: 'missing' }];
        }
    }
}
