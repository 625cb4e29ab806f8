import type {
    Block,
    Clause,
    Column,
    Content,
    ContractDocument,
    Fact,
    List,
    Remark,
    Revision,
    Table,
} from '../tree/document.js';
import { markerOf, markersOf } from '../tree/list-markers.js';
import { codeText, contentText, labelContent, type Reading } from '../tree/text.js';
import { contentMarkdown, type Format } from './content.js';
import { escapeWords, guardStart, longestRun } from './escaping.js';
import { codeMarks, parted, type RevisionStyle } from './revised-words.js';

export interface MarkdownOptions {
    /** How a redline shows what came and what went: `markup` (`~~gone~~ <ins>come</ins>`) without it. */
    readonly revisions?: RevisionStyle;
}

/** The whole contract, or its redline, as Markdown that GitHub shows well. The same one gives the same lines. */
export function renderMarkdown(document: ContractDocument, { revisions = 'markup' }: MarkdownOptions = {}): string {
    const format: Format = { reading: document, anchor: clause => githubAnchor(clause, document), revisions };
    const clauses = document.clauses.map(clause => clauseMarkdown(clause, format));
    return `${[titleMarkdown(document, format), ...clauses].join('\n\n')}\n`;
}

/** Blocks without a clause around them as Markdown. */
export function blocksMarkdown(blocks: readonly Block[], reading: Reading): string {
    return joined(blocks, 0, { reading, anchor: () => undefined, revisions: 'markup' });
}

function titleMarkdown({ title, standing, vocabulary }: ContractDocument, format: Format): string {
    const warning = vocabulary.standings[standing]?.warning;
    const facts = title.facts.map(fact => `- ${labelMarkdown(fact, format)} ${inline(fact.value, format)}`);
    return [
        `# ${heading(title.title, format)}`,
        title.subtitle && line(title.subtitle, format),
        warning === undefined ? undefined : `> **${escapeWords(warning, format.revisions)}**`,
        facts.length > 0 ? facts.join('\n') : undefined,
        remarksMarkdown(title.remarks, format),
    ]
        .filter(part => part !== undefined)
        .join('\n\n');
}

function labelMarkdown({ label, revision }: Fact, format: Format): string {
    if (revision === undefined) return `**${escapeWords(label, format.revisions)}:**`;
    return inline([{ kind: 'revised', revision, content: [{ kind: 'strong', content: [`${label}:`] }] }], format);
}

function clauseMarkdown(clause: Clause, format: Format): string {
    const { number, label, level, body, revision } = clause;
    const remarks = remarksMarkdown(clause.remarks, format);
    const rest = joined(body, level, format);
    if (clause.heading) {
        const name = revision === undefined ? label : inline(labelContent({ label, revision }), format);
        const opening = `${'#'.repeat(level)} ${name} ${heading(clause.heading, format)}`;
        return [opening, remarks, rest].filter(part => part !== undefined && part !== '').join('\n\n');
    }
    const content: Content = [{ kind: 'strong', content: [number] }];
    const mark = revision === undefined ? `**${number}**` : inline([{ kind: 'revised', revision, content }], format);
    const clauseText = opened(mark, body, level, format);
    return remarks === undefined ? clauseText : `${clauseText}\n\n${remarks}`;
}

/** What a reviewer should know of a clause, set apart from it. CriticMarkup has comments. */
function remarksMarkdown(remarks: readonly Remark[] = [], { revisions }: Format): string | undefined {
    if (remarks.length === 0) return undefined;
    const lines = remarks.map(({ verdict, text }) => {
        const words = `**${escapeWords(verdict.trim(), revisions)}:** ${escapeWords(text.trim(), revisions)}`;
        return revisions === 'critic-markup' ? `{>>${words}<<}` : `> - ${words}`;
    });
    return lines.join(revisions === 'critic-markup' ? '\n\n' : '\n');
}

/** Blocks behind a mark: on its line where they begin with text. */
function opened(mark: string, blocks: readonly Block[], level: number, format: Format): string {
    const [first, ...rest] = blocks;
    if (first?.kind !== 'paragraph') return [mark, joined(blocks, level, format)].filter(isText).join('\n\n');
    const opening = `${mark} ${inline(first.content, format)}`.trimEnd();
    return [opening, joined(rest, level, format)].filter(isText).join('\n\n');
}

function isText(markdown: string): boolean {
    return markdown !== '';
}

/** Lists of one style that follow each other take turns in their marks, or they would be one. */
function joined(blocks: readonly Block[], level: number, format: Format): string {
    const parts: string[] = [];
    let isOther = false;
    blocks.forEach((block, index) => {
        const before = blocks[index - 1];
        isOther = block.kind === 'list' && before?.kind === 'list' && before.style === block.style && !isOther;
        parts.push(blockMarkdown(block, level, format, isOther));
    });
    return parts.filter(isText).join('\n\n');
}

function blockMarkdown(block: Block, level: number, format: Format, isOther = false): string {
    switch (block.kind) {
        case 'paragraph':
            return line(block.content, format);
        case 'subheading':
            return `${'#'.repeat(Math.min(level + block.rank, 6))} ${heading(block.content, format)}`;
        case 'note':
            return prefixed(joined(block.blocks, level, format), '> ', '> ');
        case 'list':
            return listMarkdown(block, level, format, isOther);
        case 'table':
            return tableMarkdown(block, format);
        case 'code-block':
            return codeMarkdown(codeText(block.content, format.reading, codeMarks(format.revisions)));
    }
}

/** Markdown has no letters for lists, so they are written out as paragraphs. */
function listMarkdown(list: Extract<Block, List>, level: number, format: Format, isOther: boolean): string {
    const { style, start = 1, items } = list;
    const markers = markersOf(list);
    const parts = items.map(({ blocks, revision = list.revision }, index) => {
        const marker = markerOf(style, start + index);
        if (style === 'letters')
            return opened(letterMarkdown(markers[index] ?? marker, revision, format), blocks, level, format);
        const sign = style === 'bullets' ? (isOther ? '*' : '-') : isOther ? marker.replace('.', ')') : marker;
        return prefixed(joined(blocks, level, format), `${sign} `, ' '.repeat(sign.length + 1));
    });
    const isTight = style !== 'letters' && items.every(({ blocks }) => blocks.length === 1);
    return parts.join(isTight ? '\n' : '\n\n');
}

function letterMarkdown(label: string, revision: Revision | undefined, format: Format): string {
    return revision === undefined ? label : inline(labelContent({ label, revision }), format);
}

function prefixed(text: string, first: string, others: string): string {
    return text
        .split('\n')
        .map((each, index) => `${index === 0 ? first : others}${each}`.trimEnd())
        .join('\n');
}

/** The caption stands above the table in italics; the first cell of a row is bold, for it is the row's heading. */
function tableMarkdown(table: Table, format: Format): string {
    const header = table.columns.map(column => cell(column.heading, format));
    const rows = table.rows.map(({ cells }) =>
        cells.map((content, index) => (index === 0 ? rowHeading(content, format) : cell(content, format))),
    );
    const lines = [header, table.columns.map(column => DELIMITERS[column.align]), ...rows];
    const caption = table.caption ? [`*${inline(table.caption, format)}*`, ''] : [];
    return [...caption, ...lines.map(cells => `| ${cells.join(' | ')} |`)].join('\n');
}

const DELIMITERS: Readonly<Record<Column['align'], string>> = { left: ':--', center: ':-:', right: '--:' };

function rowHeading(content: Content, format: Format): string {
    return cell([{ kind: 'strong', content }], format);
}

/** A cell is one line, in which a bar would end it. */
function cell(content: Content, format: Format): string {
    return inline(withoutBreaks(content), format).replaceAll('|', '\\|');
}

/** Number signs at the end of a heading would be read as its closing marks. */
function heading(content: Content, format: Format): string {
    return inline(withoutBreaks(content), format).replace(/#(?=#*$)/g, '\\#');
}

function withoutBreaks(content: Content): Content {
    return content.map(each => {
        if (typeof each === 'string') return each;
        if (each.kind === 'break') return ' ';
        return 'content' in each ? { ...each, content: withoutBreaks(each.content) } : each;
    });
}

function line(content: Content, format: Format): string {
    return guardStart(inline(content, format));
}

function inline(content: Content, format: Format): string {
    return contentMarkdown(format.revisions === 'markup' ? parted(content) : content, format).trim();
}

/** In more signs than it holds itself. */
function codeMarkdown(code: string): string {
    const fence = '`'.repeat(Math.max(2, longestRun(code)) + 1);
    return `${fence}\n${code}\n${fence}`;
}

/** The anchor that GitHub gives to a heading: its text in small letters, without punctuation, with hyphens. */
function githubAnchor({ label, name, heading, number }: Clause, reading: Reading): string | undefined {
    if (heading === undefined) return undefined;
    return `${name === undefined ? number : label} ${contentText(parted(heading), reading)}`
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
}
