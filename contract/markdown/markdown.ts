import { rankedBelow } from './authors-headings.js';
import type { Block, Column, Content, ContractDocument, Inline, Table } from '../tree/document.js';
import { escapeText, guardStart } from './escaping.js';
import { numberSections, type NumberedSection } from '../tree/numbering.js';
import { missingMarkdown } from '../tree/prose.js';

/** A piece of a contract that is rendered by itself: its head, or one numbered section without those inside it. */
export interface MarkdownBlock {
    readonly id: string;
    readonly markdown: string;
    /** `undefined` for the head of the contract. */
    readonly numbered: NumberedSection | undefined;
}

/** Where a reference to a section leads; `undefined` for a section that the format cannot link to. */
export type Anchor = (numbered: NumberedSection, heading: string | undefined) => string | undefined;

/** The whole contract as Markdown that GitHub shows well. The same contract gives the same lines. */
export function renderMarkdown(document: ContractDocument): string {
    const blocks = markdownBlocks(document, githubAnchor);
    return `${blocks.map(block => block.markdown).join('\n\n')}\n`;
}

/** The contract as Markdown in pieces: the head, then the sections in reading order. */
export function markdownBlocks(document: ContractDocument, anchor: Anchor): readonly MarkdownBlock[] {
    const sections = numberSections(document);
    const places = new Map(sections.map(each => [each.id, each]));
    const context: Context = { document, anchor, find: id => places.get(id) };
    const levelOf = headingLevels();
    return [
        { id: 'title', markdown: titleMarkdown(context), numbered: undefined },
        ...sections.map(each => ({
            id: each.id,
            markdown: sectionMarkdown(each, levelOf(each), context),
            numbered: each,
        })),
    ];
}

/** Running text as it reads without any marks, on one line. */
export function plainText(content: Content): string {
    const text = content.map(inline => (typeof inline === 'string' ? inline : plainInline(inline))).join('');
    return text.replace(/\s+/g, ' ');
}

interface Context {
    readonly document: ContractDocument;
    readonly anchor: Anchor;
    readonly find: (id: string) => NumberedSection | undefined;
}

function titleMarkdown(context: Context): string {
    const { title, standing, vocabulary } = context.document;
    const warning = vocabulary.standings[standing]?.warning;
    const facts = title.facts.map(fact => `- **${escapeText(fact.label)}:** ${contentMarkdown(fact.value, context)}`);
    return [
        `# ${heading(title.title, context)}`,
        title.subtitle && line(title.subtitle, context),
        warning === undefined ? undefined : `> **${escapeText(warning)}**`,
        facts.length > 0 ? facts.join('\n') : undefined,
    ]
        .filter(part => part !== undefined)
        .join('\n\n');
}

/**
 * The level of the heading above the text of each section, which is its own or that of a section around it. No level is
 * left out, also where a section without a heading is around one that has one.
 */
function headingLevels(): (numbered: NumberedSection) => number {
    const headed: number[] = [];
    return ({ section, depth }) => {
        while ((headed.at(-1) ?? 0) >= depth) headed.pop();
        if (section.heading) headed.push(depth);
        return Math.min(headed.length + 1, 6);
    };
}

function sectionMarkdown(numbered: NumberedSection, level: number, context: Context): string {
    const { section } = numbered;
    const blocks = section.body.map(block => blockMarkdown(block, level, context));
    if (section.heading) {
        return [`${'#'.repeat(level)} ${numbered.label} ${heading(section.heading, context)}`, ...blocks].join('\n\n');
    }
    const number = `**${numbered.number}**`;
    const [first, ...rest] = blocks;
    const opensWithText = section.body[0]?.kind === 'paragraph' && first !== undefined;
    return (opensWithText ? [`${number} ${first}`, ...rest] : [number, ...blocks]).join('\n\n');
}

function blockMarkdown(block: Block, level: number, context: Context): string {
    switch (block.kind) {
        case 'paragraph':
            return line(block.content, context);
        case 'note':
            return `> ${line(block.content, context)}`;
        case 'prose':
            return rankedBelow(block.markdown, level);
        case 'list':
            return block.items
                .map((item, index) => {
                    const marker = block.style === 'bullets' ? '-' : `${index + 1}.`;
                    return `${marker} ${line(item.content, context)}`;
                })
                .join('\n');
        case 'table':
            return tableMarkdown(block, context);
    }
}

/** The caption stands above the table in italics; the first cell of a row is bold, for it is the row's heading. */
function tableMarkdown(table: Table, context: Context): string {
    const header = table.columns.map(column => cell(column.heading, context));
    const rows = table.rows.map(({ cells }) =>
        cells.map((content, index) => (index === 0 ? rowHeading(content, context) : cell(content, context))),
    );
    const lines = [header, table.columns.map(column => DELIMITERS[column.align]), ...rows];
    const caption = table.caption ? [`*${contentMarkdown(table.caption, context)}*`, ''] : [];
    return [...caption, ...lines.map(cells => `| ${cells.join(' | ')} |`)].join('\n');
}

const DELIMITERS: Readonly<Record<Column['align'], string>> = { left: ':--', center: ':-:', right: '--:' };

function rowHeading(content: Content, context: Context): string {
    const text = plainText(content).trim();
    return text === '' ? '' : cell([{ kind: 'strong', text }], context);
}

function cell(content: Content, context: Context): string {
    return contentMarkdown(content, context).replaceAll('|', '\\|');
}

/** Number signs at the end of a heading would be read as its closing marks. */
function heading(content: Content, context: Context): string {
    return contentMarkdown(content, context).replace(/#(?=#*$)/g, '\\#');
}

function line(content: Content, context: Context): string {
    return guardStart(contentMarkdown(content, context));
}

function contentMarkdown(content: Content, context: Context): string {
    return content
        .map(inline => inlineMarkdown(inline, context))
        .join('')
        .trim();
}

function inlineMarkdown(inline: Inline, context: Context): string {
    if (typeof inline === 'string') return escapeText(inline);
    switch (inline.kind) {
        case 'strong': {
            const text = escapeText(inline.text).trim();
            return text === '' ? '' : `**${text}**`;
        }
        case 'phrase':
            return inline.markdown;
        case 'missing':
            return missingMarkdown(inline.what, context.document.vocabulary.missing);
        case 'reference': {
            const found = context.find(inline.id);
            const { clause, missing } = context.document.vocabulary;
            if (!found) return missingMarkdown(`${clause} ${inline.id}`, missing);
            const heading = found.section.heading && plainText(found.section.heading);
            const target = context.anchor(found, heading);
            return target === undefined ? found.mention : `[${found.mention}](#${encodeURIComponent(target)})`;
        }
    }
}

function plainInline(inline: Exclude<Inline, string>): string {
    switch (inline.kind) {
        case 'strong':
            return inline.text;
        case 'phrase':
            return inline.markdown;
        case 'missing':
            return `[${inline.what}]`;
        case 'reference':
            return inline.id;
    }
}

/** The anchor that GitHub gives to a heading: its text in small letters, without punctuation, with hyphens. */
function githubAnchor(numbered: NumberedSection, heading: string | undefined): string | undefined {
    if (heading === undefined) return undefined;
    return `${numbered.number} ${heading}`
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
}
