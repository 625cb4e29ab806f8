import type { Token } from 'markdown-it';
import { authorsMarkdown } from './reading-markdown.js';

/** Signs without which Markdown holds no heading. */
const MAY_HOLD_HEADING = /#|^[\s>]*(?:=+|-+)\s*$/m;
/** What stands before a heading within a quotation or a list. */
const PREFIX = /^(?:\s*(?:>|[-+*]|\d+[.)])(?=\s))*\s*/;
const DEEPEST = 6;

/**
 * Markdown by the author with its headings directly below a heading of this level, and below each other without leaving
 * a level out, whichever levels the author has chosen.
 */
export function rankedBelow(markdown: string, level: number): string {
    if (!MAY_HOLD_HEADING.test(markdown)) return markdown;
    const headings = authorsMarkdown.parse(markdown, {}).filter(token => token.type === 'heading_open');
    if (headings.length === 0) return markdown;
    const lines: (string | undefined)[] = markdown.split('\n');
    const outer: number[] = [];
    for (const heading of headings) {
        const own = Number(heading.tag.slice(1));
        while ((outer.at(-1) ?? 0) >= own) outer.pop();
        outer.push(own);
        rank(lines, heading, Math.min(level + outer.length, DEEPEST));
    }
    return lines.filter(line => line !== undefined).join('\n');
}

/** Gives the heading its level. One that is underlined, which only two levels can be, gets number signs. */
function rank(lines: (string | undefined)[], { map, markup }: Token, level: number): void {
    const [start, end] = map ?? [0, 0];
    const first = lines[start];
    if (first === undefined) return;
    const prefix = PREFIX.exec(first)?.[0] ?? '';
    const signs = '#'.repeat(level);
    if (markup.startsWith('#')) {
        lines[start] = prefix + first.slice(prefix.length).replace(/^#+/, signs);
        return;
    }
    const text = lines.slice(start, end - 1).map(line => (line ?? '').replace(PREFIX_OF_NEXT, '').trim());
    lines[start] = `${prefix}${signs} ${[first.slice(prefix.length), ...text.slice(1)].join(' ')}`.replace(/#$/, '\\#');
    lines.fill(undefined, start + 1, end);
}

const PREFIX_OF_NEXT = /^[\s>]*/;
