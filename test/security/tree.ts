import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** What the contract is made of. Whatever else turns up was brought by the text of an agreement. */
const ELEMENTS = new Set([
    ...['main', 'nav', 'div', 'span', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'strong', 'em', 's', 'mark', 'code', 'pre', 'br', 'wbr'],
]);

const ATTRIBUTES = new Set(['id', 'class', 'scope', 'href', 'title', 'start', 'aria-hidden', 'aria-labelledby']);

/** What other renderers make of the alignment of a column, and the only style there is. */
const ALIGNMENT = /^text-align:(left|center|right)$/;

const HREF = /^(#|https?:|mailto:)/;

/** The elements of the body of a page. */
export function bodyOf(page: string): readonly Element[] {
    const all = elementsWithin(parse(page));
    return elementsWithin(all.find(({ tagName }) => tagName === 'body'));
}

/** The elements of a piece of HTML. */
export function elementsOf(html: string): readonly Element[] {
    return elementsWithin(parseFragment(html));
}

/** What a piece of HTML has at its top, text between the elements included. */
export function topOf(html: string): readonly string[] {
    return parseFragment(html)
        .childNodes.map(node => (isElement(node) ? node.tagName : textOf(node).trim()))
        .filter(name => name !== '');
}

/** Whatever could run, load or lead to where a contract has no business. */
export function dangersIn(elements: readonly Element[]): readonly string[] {
    return elements.flatMap(({ tagName, attrs }) => [
        ...(ELEMENTS.has(tagName) ? [] : [`<${tagName}>`]),
        ...attrs.filter(each => !isAllowed(tagName, each)).map(({ name, value }) => `${tagName} ${name}="${value}"`),
    ]);
}

function isAllowed(tagName: string, { name, value }: Element['attrs'][number]): boolean {
    if (name === 'style') return (tagName === 'th' || tagName === 'td') && ALIGNMENT.test(value);
    if (tagName === 'div' && (name === 'role' || name === 'tabindex')) return /^(?:group|0)$/.test(value);
    return ATTRIBUTES.has(name) && (name !== 'href' || HREF.test(value));
}

/** The words of an element and of all inside it. */
export function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
    if (!node) return '';
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsWithin(node: DefaultTreeAdapterTypes.Node | undefined): Element[] {
    if (!node || !('childNodes' in node)) return [];
    return node.childNodes.flatMap(child => [...(isElement(child) ? [child] : []), ...elementsWithin(child)]);
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
    return 'tagName' in node;
}
