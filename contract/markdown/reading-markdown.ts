import MarkdownIt, { type Token } from 'markdown-it';
import { isSafeLink } from './escaping.js';
import type { PrintedBlock, PrintedItem, Run } from '../paper/printed.js';

/**
 * How Markdown by the author is read, in every format: no raw HTML, no images, no links but to pages, mailboxes and
 * clauses.
 */
export const authorsMarkdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
authorsMarkdown.validateLink = isSafeLink;

/** Markdown within a line as runs of text. */
export function readPhrase(markdown: string): readonly Run[] {
    return authorsMarkdown.parseInline(markdown, {}).flatMap(token => readInline(token.children ?? []));
}

/** Markdown as blocks for paper. Quotations are notes, headings are subheadings, rules are left out. */
export function readMarkdown(markdown: string): readonly PrintedBlock[] {
    const blocks: PrintedBlock[] = [];
    const tokens = authorsMarkdown.parse(markdown, {});
    let quotations = 0;
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        switch (token?.type) {
            case 'blockquote_open':
                quotations++;
                break;
            case 'blockquote_close':
                quotations--;
                break;
            case 'bullet_list_open':
            case 'ordered_list_open': {
                const end = endOf(tokens, index);
                blocks.push({ kind: 'list', items: readList(tokens.slice(index, end + 1)) });
                index = end;
                break;
            }
            case 'table_open': {
                const end = endOf(tokens, index);
                blocks.push(readTable(tokens.slice(index, end + 1)));
                index = end;
                break;
            }
            case 'fence':
            case 'code_block':
                blocks.push({ kind: 'code', text: token.content.replace(/\n$/, '') });
                break;
            case 'inline': {
                const isHeading = tokens[index - 1]?.type === 'heading_open';
                const role = isHeading ? 'subheading' : quotations > 0 ? 'note' : 'body';
                blocks.push({ kind: 'paragraph', role, runs: readInline(token.children ?? []) });
                break;
            }
        }
    }
    return blocks;
}

/** The token that closes what the token at `start` opens. */
function endOf(tokens: readonly Token[], start: number): number {
    const level = tokens[start]?.level;
    const end = tokens.findIndex((token, index) => index > start && token.nesting === -1 && token.level === level);
    return end === -1 ? tokens.length - 1 : end;
}

function readList(tokens: readonly Token[]): readonly PrintedItem[] {
    const items: PrintedItem[] = [];
    const lists: ('bullet' | 'number')[] = [];
    let startsItem = false;
    for (const token of tokens) {
        switch (token.type) {
            case 'bullet_list_open':
                lists.push('bullet');
                break;
            case 'ordered_list_open':
                lists.push('number');
                break;
            case 'bullet_list_close':
            case 'ordered_list_close':
                lists.pop();
                break;
            case 'list_item_open':
                startsItem = true;
                break;
            case 'inline':
            case 'fence':
            case 'code_block': {
                const runs = token.type === 'inline' ? readInline(token.children ?? []) : [codeRun(token.content)];
                const marker = startsItem ? (lists.at(-1) ?? 'bullet') : 'none';
                items.push({ marker, level: lists.length - 1, runs });
                startsItem = false;
                break;
            }
        }
    }
    return items;
}

function codeRun(content: string): Run {
    return { text: content.replace(/\n$/, ''), style: 'code' };
}

function readTable(tokens: readonly Token[]): PrintedBlock {
    const rows: (readonly Run[])[][] = [];
    const aligns: ('left' | 'center' | 'right')[] = [];
    tokens.forEach((token, index) => {
        if (token.type === 'tr_open') rows.push([]);
        if (token.type !== 'th_open' && token.type !== 'td_open') return;
        rows.at(-1)?.push(readInline(tokens[index + 1]?.children ?? []));
        if (token.type === 'th_open') aligns.push(alignOf(token));
    });
    const [header = [], ...body] = rows;
    const columns = header.map((runs, index) => ({ runs, align: aligns[index] ?? 'left' }));
    return { kind: 'table', caption: undefined, columns, rows: body };
}

function alignOf(token: Token): 'left' | 'center' | 'right' {
    const stated = /text-align:\s*(center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
    return stated === 'center' || stated === 'right' ? stated : 'left';
}

function readInline(tokens: readonly Token[]): readonly Run[] {
    const runs: Run[] = [];
    const styles: ('strong' | 'emphasis')[] = [];
    let target: Pick<Run, 'clause' | 'address'> = {};
    const add = (text: string, style: Run['style'] = styles.at(-1)): void => {
        if (text !== '') runs.push({ text, ...(style && { style }), ...target });
    };
    for (const token of tokens) {
        switch (token.type) {
            case 'text':
                add(token.content, isMissing(token.content, styles) ? 'missing' : undefined);
                break;
            case 'code_inline':
                add(token.content, 'code');
                break;
            case 'softbreak':
                add(' ');
                break;
            case 'hardbreak':
                add('\n');
                break;
            case 'strong_open':
                styles.push('strong');
                break;
            case 'em_open':
                styles.push('emphasis');
                break;
            case 'strong_close':
            case 'em_close':
                styles.pop();
                break;
            case 'link_open':
                target = targetOf(String(token.attrGet('href') ?? ''));
                break;
            case 'link_close':
                target = {};
                break;
            default:
                add(token.content);
        }
    }
    return runs;
}

function isMissing(text: string, styles: readonly string[]): boolean {
    return styles.at(-1) === 'strong' && /^\[[^\]]*: .*\]$/.test(text);
}

function targetOf(href: string): Pick<Run, 'clause' | 'address'> {
    return href.startsWith('#') ? { clause: href.slice(1) } : { address: href };
}
