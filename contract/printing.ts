import type { Block, Content, ContractDocument, Inline, Section, Standing, Table } from './document.js';
import { visible } from './escaping.js';
import { numberSections, type NumberedSection } from './numbering.js';
import { readMarkdown, readPhrase } from './reading-markdown.js';

/**
 * The contract as a sequence of paragraphs, lists and tables in reading order, with every number given and all Markdown
 * of the author read. The formats for paper are made of it: they know pages, and nothing of agreements.
 */
export interface Printing {
    readonly title: readonly Run[];
    readonly subtitle: readonly Run[];
    readonly facts: readonly { readonly label: string; readonly value: readonly Run[] }[];
    readonly standing: Standing;
    readonly clauses: readonly PrintedClause[];
    readonly vocabulary: ContractDocument['vocabulary'];
}

/** A numbered section without those inside it. */
export interface PrintedClause {
    /** Permanent, and unique in the document. */
    readonly id: string;
    /** `4.2.1` */
    readonly number: string;
    /** 1 for the sections at the top. */
    readonly depth: number;
    /** Without a heading the number stands before the first block. */
    readonly heading: readonly Run[] | undefined;
    readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock = PrintedParagraph | PrintedList | PrintedTable | PrintedCode;

export interface PrintedParagraph {
    readonly kind: 'paragraph';
    /** A `subheading` is one that the author wrote inside a clause; a `note` adds no obligation. */
    readonly role: 'body' | 'note' | 'subheading';
    readonly runs: readonly Run[];
}

export interface PrintedList {
    readonly kind: 'list';
    readonly items: readonly PrintedItem[];
}

export interface PrintedItem {
    readonly marker: 'bullet' | 'letter' | 'number' | 'none';
    /** 0 for the outermost list. */
    readonly level: number;
    readonly runs: readonly Run[];
}

/** All rows are as long as the header; the first cell of each is its heading. */
export interface PrintedTable {
    readonly kind: 'table';
    readonly caption: readonly Run[] | undefined;
    readonly columns: readonly { readonly runs: readonly Run[]; readonly align: 'left' | 'center' | 'right' }[];
    readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** Lines in a fixed width, as they are. */
export interface PrintedCode {
    readonly kind: 'code';
    readonly text: string;
}

/** Text in one style. A line break is `\n`. */
export interface Run {
    readonly text: string;
    readonly style?: 'strong' | 'emphasis' | 'code' | 'missing';
    /** The id of the clause that the text refers to. */
    readonly clause?: string;
    /** A page or mailbox: `https:`, `http:` or `mailto:`. */
    readonly address?: string;
}

/** The contract made ready for paper. Never throws. */
export function printing(document: ContractDocument): Printing {
    const sections = numberSections(document);
    const places = new Map(sections.map(each => [each.id, each]));
    const runsOf = (content: Content): readonly Run[] =>
        content.flatMap(inline => inlineRuns(inline, places, document));
    const { title, standing, vocabulary } = document;
    return {
        title: runsOf(title.title),
        subtitle: title.subtitle ? runsOf(title.subtitle) : [],
        facts: title.facts.map(({ label, value }) => ({ label, value: runsOf(value) })),
        standing,
        clauses: sections.map(({ section, id, number, depth }) => ({
            id,
            number,
            depth,
            heading: section.heading && runsOf(section.heading),
            blocks: blocksOf(section, runsOf),
        })),
        vocabulary,
    };
}

/** Runs as they read without any style. */
export function runsText(runs: readonly Run[]): string {
    return runs.map(run => run.text).join('');
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
            const text = `${vocabulary.clause} ${found?.number ?? inline.id}`;
            return found
                ? [{ text, clause: found.id }]
                : [{ text: `[${vocabulary.missing}: ${text}]`, style: 'missing' }];
        }
    }
}

/** Text on one line that shows nothing that deceives. */
function shownText(text: string): string {
    return visible(text).replace(/\s+/g, ' ');
}
