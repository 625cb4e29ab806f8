import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markerOf } from '../../../contract/tree/list-markers.js';

/** What a reader of a format has before the eyes: its words in reading order, with the marks of lists. */
export type Words = readonly string[];

/** The words and numbers of a text. The signs between them, which formats draw in ways of their own, do not count. */
export function wordsIn(text: string): Words {
    return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a browser shows of HTML. */
export function wordsOfHtml(html: string): Words {
    return wordsIn(shownText(parseFragment(html)));
}

const reader = new MarkdownIt({ html: true });

/** What a host of repositories shows of Markdown. */
export function wordsOfMarkdown(markdown: string): Words {
    return wordsOfHtml(reader.render(markdown));
}

const INLINE = new Set(['a', 'strong', 'em', 's', 'code', 'mark', 'span', 'wbr']);

function shownText(node: DefaultTreeAdapterTypes.Node): string {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const inner = node.childNodes.map((child, index) => markerBefore(node, index) + shownText(child)).join('');
    return 'tagName' in node && INLINE.has(node.tagName) ? inner : ` ${inner} `;
}

/** The mark that a browser draws before an item of a list. */
function markerBefore(parent: DefaultTreeAdapterTypes.Node, index: number): string {
    if (!('tagName' in parent) || parent.tagName !== 'ol') return '';
    const items = parent.childNodes.filter(node => 'tagName' in node && node.tagName === 'li');
    const item = parent.childNodes[index];
    const place = item ? items.indexOf(item) : -1;
    if (place === -1) return '';
    const of = (name: string): string | undefined => parent.attrs.find(each => each.name === name)?.value;
    const position = Number(of('start') ?? 1) + place;
    return ` ${markerOf(of('class') === 'letters' ? 'letters' : 'numbers', position)} `;
}
