import MarkdownIt, { type Token } from 'markdown-it';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { ContractDocument } from '../tree/document.js';
import { visible } from '../markdown/escaping.js';
import { markdownBlocks, type MarkdownBlock } from '../markdown/markdown.js';
import { authorsMarkdown } from '../markdown/reading-markdown.js';

/** A rendered piece of the contract that a page replaces as a whole. */
export interface HtmlBlock {
    /** Permanent: made of the names in the agreement. */
    readonly id: string;
    /** One element with this id. Holds no script, no handler and nothing that loads. */
    readonly html: string;
    readonly source: SourceSpan | undefined;
}

/** HTML by Markdown, kept from one rendering to the next so that only what has changed is rendered again. */
export type RenderedMarkdown = Map<string, RenderedBlock>;

interface RenderedBlock {
    /** What opens the element of the block. */
    readonly opening: string;
    readonly inner: string;
    /** The same string for the same block, which is soon compared. */
    readonly html: string;
}

/**
 * The contract as HTML, in pieces in reading order: the head, then each numbered section without those inside it.
 * `rendered` is used, and then holds what this contract consists of.
 */
export function renderBlocks(document: ContractDocument, rendered: RenderedMarkdown = new Map()): readonly HtmlBlock[] {
    const used = new Set<string>();
    const blocks = markdownBlocks(document, numbered => numbered.id).map(block => {
        const { numbered, id, markdown } = block;
        used.add(markdown);
        const opening = openingOf(block);
        let known = rendered.get(markdown);
        if (known?.opening !== opening) {
            const inner = known?.inner ?? renderInner(markdown);
            known = { opening, inner, html: `${opening}\n${inner}</div>\n` };
            rendered.set(markdown, known);
        }
        return { id, html: known.html, source: numbered ? numbered.section.source : document.title.source };
    });
    for (const markdown of rendered.keys()) if (!used.has(markdown)) rendered.delete(markdown);
    return blocks;
}

function openingOf({ id, numbered }: MarkdownBlock): string {
    const lettered = numbered?.section.body.some(each => each.kind === 'list' && each.style === 'letters')
        ? ' lettered'
        : '';
    const kind = numbered ? `clause depth-${numbered.depth}${lettered}` : 'title';
    return `<div class="${kind}" id="${escapeHtml(id)}">`;
}

/** Text as HTML that shows this text and nothing that deceives, also within an attribute in double quotes. */
export function escapeHtml(text: string): string {
    return authorsMarkdown.utils.escapeHtml(visible(text));
}

// This is the one place where text becomes HTML.
function renderInner(markdown: string): string {
    const tokens = authorsMarkdown.parse(markdown, {});
    for (const token of tokens)
        if (token.children) token.children = token.children.filter(child => !isEmptyText(child));
    markNumber(tokens);
    for (const token of tokens) if (token.children) markMissing(token.children);
    improveTables(tokens);
    return authorsMarkdown.renderer.render(moveCaptions(tokens), authorsMarkdown.options, {});
}

/** Sets the number of a section apart from its words, so that a style can hang it in the margin. */
function markNumber(tokens: readonly Token[]): void {
    const [opening, inline] = tokens;
    const children = inline?.children;
    const [first, bold, close, after] = children ?? [];
    if (!opening || !children || !first || opening.tag === 'h1') return;
    if (opening.type === 'heading_open') {
        const number = /^[\d.]+ /.exec(first.content)?.[0];
        if (number === undefined) return;
        first.content = first.content.slice(number.length);
        children.unshift(...span('number', number));
    } else if (first.type === 'strong_open' && close && bold && /^[\d.]+$/.test(bold.content)) {
        children.splice(0, 3, ...span('number', `${bold.content} `));
        if (after) after.content = after.content.trimStart();
    }
}

function span(className: string, text: string): Token[] {
    const open = new MarkdownIt.Token('span_open', 'span', 1);
    open.attrSet('class', className);
    const content = new MarkdownIt.Token('text', '', 0);
    content.content = text;
    return [open, content, new MarkdownIt.Token('span_close', 'span', -1)];
}

function markMissing(children: readonly Token[]): void {
    children.forEach((token, index) => {
        if (token.type !== 'strong_open' || !/^\[[^\]]*: .*\]$/.test(children[index + 1]?.content ?? '')) return;
        const close = children[index + 2];
        if (close?.type !== 'strong_close') return;
        token.tag = close.tag = 'mark';
        token.attrSet('class', 'missing');
    });
}

/** Says which cells are headings; states the alignment as a class, because a strict page allows no style attribute. */
function improveTables(tokens: readonly Token[]): void {
    let heading = false;
    tokens.forEach((token, index) => {
        if (token.type === 'thead_open') heading = true;
        if (token.type === 'tbody_open') heading = false;
        if (token.type !== 'th_open' && token.type !== 'td_open') return;
        const align = /text-align:\s*(center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
        token.attrs = align === undefined ? null : [['class', align]];
        if (heading && tokens[index + 1]?.content === '') {
            // The corner above the headings of the rows is the heading of nothing.
            rename(tokens, index, 'td');
        } else if (heading) {
            token.attrSet('scope', 'col');
        } else if (tokens[index - 1]?.type === 'tr_open' && isStrongOnly(tokens[index + 1])) {
            rename(tokens, index, 'th');
            token.attrSet('scope', 'row');
        }
    });
}

/** Makes another element of a cell, which is an opening, a text and a closing. */
function rename(tokens: readonly Token[], index: number, tag: 'td' | 'th'): void {
    for (const token of [tokens[index], tokens[index + 2]]) if (token) token.tag = tag;
}

function isEmptyText(token: Token): boolean {
    return token.type === 'text' && token.content === '';
}

function isStrongOnly(inline: Token | undefined): boolean {
    const children = inline?.children ?? [];
    const closes = children.findIndex(child => child.type === 'strong_close');
    return children[0]?.type === 'strong_open' && closes === children.length - 1;
}

/** A line in italics right above a table is its caption. */
function moveCaptions(tokens: readonly Token[]): Token[] {
    const moved: Token[] = [];
    for (let index = 0; index < tokens.length; index++) {
        const [open, inline, close, table] = tokens.slice(index, index + 4);
        if (!open || !inline || !close || table?.type !== 'table_open' || !isEmphasisOnly(open, inline)) {
            if (open) moved.push(open);
            continue;
        }
        open.tag = close.tag = 'caption';
        inline.children = inline.children?.slice(1, -1) ?? [];
        moved.push(table, open, inline, close);
        index += 3;
    }
    return moved;
}

function isEmphasisOnly(open: Token, inline: Token): boolean {
    const children = inline.children ?? [];
    const closes = children.findIndex(child => child.type === 'em_close');
    return open.type === 'paragraph_open' && children[0]?.type === 'em_open' && closes === children.length - 1;
}
