import type { Block, Content, ContractDocument, Inline, Section, Table } from '../tree/document.js';
import { BREAKING_SPACE, visible } from '../markdown/escaping.js';
import { numberSections, type NumberedSection } from '../tree/numbering.js';
import type { PrintedBlock, PrintedTable, Printing, Run } from './printed.js';
import { readMarkdown, readPhrase } from '../markdown/reading-markdown.js';

/** The contract made ready for paper. Never throws. */
export function printing(document: ContractDocument): Printing {
    const sections = numberSections(document);
    const places = new Map(sections.map(each => [each.id, each]));
    const runsOf = (content: Content): readonly Run[] =>
        content.flatMap(inline => inlineRuns(inline, places, document));
    const { title, standing, vocabulary } = document;
    return {
        form: document.form,
        title: runsOf(title.title),
        subtitle: title.subtitle ? runsOf(title.subtitle) : [],
        facts: title.facts.map(({ label, value }) => ({ label, value: runsOf(value) })),
        standing,
        clauses: sections.map(({ section, id, number, label, depth }) => ({
            id,
            number,
            label,
            isCounted: section.name === undefined,
            depth,
            heading: section.heading && runsOf(section.heading),
            blocks: blocksOf(section, runsOf),
        })),
        vocabulary,
    };
}

type RunsOf = (content: Content) => readonly Run[];

function blocksOf(section: Section, runsOf: RunsOf): readonly PrintedBlock[] {
    return section.body.flatMap(block => printedBlocks(block, runsOf));
}

function printedBlocks(block: Block, runsOf: RunsOf): readonly PrintedBlock[] {
    switch (block.kind) {
        case 'paragraph':
            return [{ kind: 'paragraph', role: 'body', runs: runsOf(block.content) }];
        case 'note':
            return [{ kind: 'paragraph', role: 'note', runs: runsOf(block.content) }];
        case 'prose':
            return readMarkdown(block.markdown);
        case 'list': {
            const marker = block.style === 'letters' ? 'letter' : 'bullet';
            const items = block.items.map(item => ({ marker, level: 0, runs: runsOf(item.content) }) as const);
            return [{ kind: 'list', items }];
        }
        case 'table':
            return [printedTable(block, runsOf)];
    }
}

function printedTable(table: Table, runsOf: RunsOf): PrintedTable {
    return {
        kind: 'table',
        caption: table.caption && runsOf(table.caption),
        columns: table.columns.map(({ heading, align }) => ({ runs: runsOf(heading), align })),
        rows: table.rows.map(({ cells }) => cells.map(runsOf)),
    };
}

function inlineRuns(
    inline: Inline,
    places: ReadonlyMap<string, NumberedSection>,
    { vocabulary }: ContractDocument,
): readonly Run[] {
    if (typeof inline === 'string') return inline === '' ? [] : [{ text: shownText(inline) }];
    switch (inline.kind) {
        case 'strong':
            return [{ text: shownText(inline.text), style: 'strong' }];
        case 'phrase':
            return readPhrase(inline.markdown);
        case 'missing':
            return [{ text: `[${vocabulary.missing}: ${shownText(inline.what)}]`, style: 'missing' }];
        case 'reference': {
            const found = places.get(inline.id);
            return found
                ? [{ text: found.mention, clause: found.id }]
                : [{ text: `[${vocabulary.missing}: ${vocabulary.clause} ${inline.id}]`, style: 'missing' }];
        }
    }
}

/** Text on one line that shows nothing that deceives. */
function shownText(text: string): string {
    return visible(text).replace(BREAKING_SPACE, ' ');
}
