import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { formatDate, formatTimeOfDay } from '../../language/values/moment.js';
import { wellFormed } from '../../language/values/well-formed.js';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Block, Column, Content, Inline, Link, List, ListItem, Styled, Table } from './document.js';

/**
 * Reads the Markdown of an author, once, into the blocks and inlines of the contract. HTML and images are text; links
 * lead to pages, mailboxes and clauses. A rule between paragraphs shows nothing.
 *
 * The text has a hole such as `{{0}}` wherever a value of the agreement stands; `holes` holds what they show.
 */
export interface AuthorsText {
    readonly markdown: string;
    readonly holes: readonly Content[];
    readonly source: SourceSpan | undefined;
}

/** The text as blocks. */
export function readBlocks(text: AuthorsText): readonly Block[] {
    const markdown = text.markdown.replace(/\r\n?/g, '\n');
    return blocksIn(parsed(markdown, text.holes.length, 'blocks'), { ...text, outerHeadings: [] });
}

/** The text on one line: paragraphs run together, and no line starts a list, a heading or a table. */
export function readLine(text: AuthorsText): Content {
    const line = text.markdown.replace(/\s+/g, ' ').trim();
    const [token] = parsed(line, text.holes.length, 'line');
    return contentIn(token?.children ?? [], text);
}

/** Whether a link leads to where a contract may lead. */
function isSafeLink(url: string): boolean {
    return /^(https?:|mailto:|#)/i.test(url.trim());
}

const markdownIt = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'reference']);
markdownIt.validateLink = isSafeLink;

const HOLE = /\{\{(\d+)\}\}/y;

markdownIt.inline.ruler.after('text', 'hole', (state, silent) => {
    HOLE.lastIndex = state.pos;
    const [written, index] = HOLE.exec(state.src) ?? [];
    if (written === undefined || Number(index) >= holesOf(state.env)) return false;
    if (!silent) state.push('hole', '', 0).content = index ?? '';
    state.pos += written.length;
    return true;
});

function holesOf(env: Env | undefined): number {
    return typeof env?.holes === 'number' ? env.holes : 0;
}

// At every key most texts are those of before: what has been parsed is kept, and all of it is dropped when it is much.
const MOST_KEPT = 4000;
const kept = new Map<string, readonly Token[]>();

function parsed(markdown: string, holes: number, as: 'blocks' | 'line'): readonly Token[] {
    const key = `${as} ${holes} ${markdown}`;
    const known = kept.get(key);
    if (known) return known;
    const tokens =
        as === 'blocks' ? markdownIt.parse(markdown, { holes }) : markdownIt.parseInline(markdown, { holes });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, tokens);
    return tokens;
}

interface Context extends AuthorsText {
    /** The levels that the author gave to the headings around this place. */
    readonly outerHeadings: number[];
}

function blocksIn(tokens: readonly Token[], context: Context): readonly Block[] {
    const { source } = context;
    const blocks: Block[] = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token) continue;
        const end = token.nesting === 1 ? endOf(tokens, index) : index;
        const inside = tokens.slice(index + 1, end);
        switch (token.type) {
            case 'paragraph_open':
                blocks.push({ kind: 'paragraph', content: contentOf(inside, context), source });
                break;
            case 'heading_open':
                blocks.push({
                    kind: 'subheading',
                    rank: rankOf(Number(token.tag.slice(1)), context),
                    content: contentOf(inside, context),
                    source,
                });
                break;
            case 'blockquote_open':
                blocks.push({ kind: 'note', blocks: blocksIn(inside, context), source });
                break;
            case 'bullet_list_open':
                blocks.push({ kind: 'list', style: 'bullets', items: itemsIn(inside, context), source });
                break;
            case 'ordered_list_open':
                blocks.push(numberedList(token, itemsIn(inside, context), source));
                break;
            case 'table_open':
                blocks.push(tableIn(inside, context));
                break;
            case 'fence':
            case 'code_block':
                blocks.push({ kind: 'code-block', content: filled(token.content.replace(/\n$/, ''), context), source });
                break;
        }
        index = end;
    }
    return blocks;
}

/** The token that closes what the token at `start` opens. */
function endOf(tokens: readonly Token[], start: number): number {
    const level = tokens[start]?.level;
    let end = start + 1;
    while (end < tokens.length && (tokens[end]?.nesting !== -1 || tokens[end]?.level !== level)) end++;
    return end;
}

/** Headings rank directly below each other without leaving a level out, whichever levels the author has chosen. */
function rankOf(level: number, { outerHeadings }: Context): number {
    while ((outerHeadings.at(-1) ?? 0) >= level) outerHeadings.pop();
    outerHeadings.push(level);
    return outerHeadings.length;
}

function numberedList(token: Token, items: readonly ListItem[], source: SourceSpan | undefined): List {
    const start = Number(token.attrGet('start') ?? 1);
    return { kind: 'list', style: 'numbers', ...(start !== 1 && { start }), items, source };
}

function itemsIn(tokens: readonly Token[], context: Context): readonly ListItem[] {
    const items: ListItem[] = [];
    for (let index = 0; index < tokens.length; index++) {
        if (tokens[index]?.type !== 'list_item_open') continue;
        const end = endOf(tokens, index);
        items.push({ blocks: blocksIn(tokens.slice(index + 1, end), context), source: context.source });
        index = end;
    }
    return items;
}

function tableIn(tokens: readonly Token[], context: Context): Table {
    const rows: Content[][] = [];
    const aligns: Column['align'][] = [];
    tokens.forEach((token, index) => {
        if (token.type === 'tr_open') rows.push([]);
        if (token.type !== 'th_open' && token.type !== 'td_open') return;
        rows.at(-1)?.push(contentOf(tokens.slice(index + 1, index + 2), context));
        if (token.type === 'th_open') aligns.push(alignOf(token));
    });
    const [header = [], ...body] = rows;
    const { source } = context;
    return {
        kind: 'table',
        caption: undefined,
        columns: header.map((heading, index) => ({ heading, align: aligns[index] ?? 'left' })),
        rows: body.map(cells => ({ cells, source })),
        source,
    };
}

function alignOf(token: Token): Column['align'] {
    const stated = /text-align:\s*(center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
    return stated === 'center' || stated === 'right' ? stated : 'left';
}

function contentOf(tokens: readonly Token[], text: AuthorsText): Content {
    return tokens.flatMap(token => contentIn(token.children ?? [], text));
}

function contentIn(tokens: readonly Token[], text: AuthorsText): Content {
    const content: Inline[] = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token) continue;
        const end = token.nesting === 1 ? endOf(tokens, index) : index;
        const inside = (): Content => contentIn(tokens.slice(index + 1, end), text);
        switch (token.type) {
            case 'softbreak':
                content.push(' ');
                break;
            case 'hardbreak':
                content.push({ kind: 'break' });
                break;
            case 'hole':
                content.push(...(text.holes[Number(token.content)] ?? []));
                break;
            case 'code_inline':
                content.push({ kind: 'code', content: filled(token.content, text) });
                break;
            case 'strong_open':
            case 'em_open':
            case 's_open':
                content.push({ kind: STYLES[token.type], content: inside() });
                break;
            case 'link_open':
                content.push({
                    kind: 'link',
                    to: targetOf(String(token.attrGet('href') ?? ''), text),
                    content: inside(),
                });
                break;
            default:
                // A text that is empty is what the parser leaves around marks.
                if (token.content !== '') content.push(token.content);
        }
        index = end;
    }
    return content;
}

const STYLES = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike' } as const satisfies Readonly<
    Record<string, Styled['kind']>
>;

/** An address holds a value by its digits or its words, without the marks of a place. */
function targetOf(href: string, { holes }: AuthorsText): Link['to'] {
    const filledHref = href.replace(/%7B%7B(\d+)%7D%7D/g, (hole, index: string) => {
        const shown = holes[Number(index)];
        return shown ? encodeURIComponent(wellFormed(shown.map(inAddress).join(''))) : hole;
    });
    return filledHref.startsWith('#') ? { clause: filledHref.slice(1) } : { address: filledHref };
}

function inAddress(inline: Inline): string {
    if (typeof inline === 'string') return inline;
    if (inline.kind !== 'value') return '';
    const { value } = inline;
    switch (value.kind) {
        case 'number':
            return value.number.written;
        case 'percentage':
            return value.percentage.percent.written;
        case 'money':
            return value.money.amount.written;
        case 'duration':
            return value.duration.amount.written;
        case 'date':
            return formatDate(value.date);
        case 'time-of-day':
            return formatTimeOfDay(value.minutes);
    }
}

/** Code is text to Markdown, so its holes are filled here. */
function filled(code: string, { holes }: AuthorsText): Content {
    return code.split(/\{\{(\d+)\}\}/).flatMap((part, index): Content => {
        if (index % 2 === 0) return part === '' ? [] : [part];
        return holes[Number(part)] ?? [`{{${part}}}`];
    });
}
