import { visible } from '../tree/text.js';

/** An element of HTML, before it is text. */
export interface Element {
    readonly name: ElementName;
    /** Those that are `undefined` are left out. */
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly children: readonly Node[];
}

/** A string is text, whatever it holds. */
export type Node = Element | string;

/** Elements that hold other blocks: their parts stand on lines of their own. */
type Container = 'div' | 'nav' | 'blockquote' | 'ul' | 'ol' | 'table' | 'thead' | 'tbody' | 'tr';

type Heading = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

export type ElementName =
    | Container
    | Heading
    | ('p' | 'pre' | 'li' | 'caption' | 'th' | 'td')
    | ('span' | 'a' | 'strong' | 'em' | 's' | 'code' | 'mark' | 'br' | 'wbr' | 'ins' | 'del')
    | ('fieldset' | 'legend' | 'label' | 'input' | 'details' | 'summary');

export function element(
    name: ElementName,
    attributes: Element['attributes'],
    children: Element['children'] = [],
): Element {
    return { name, attributes, children };
}

/** The same with one more class. */
export function withClass(shown: Element, name: string): Element {
    const known = shown.attributes.class;
    return { ...shown, attributes: { ...shown.attributes, class: known === undefined ? name : `${known} ${name}` } };
}

const CONTAINERS: ReadonlySet<ElementName> = new Set<Container>([
    ...(['div', 'nav', 'blockquote', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr'] as const),
]);

/** The element as text. This is the one place where text becomes HTML. */
export function htmlOf({ name, attributes, children }: Element): string {
    let html = `<${name}`;
    for (const attribute in attributes) {
        const value = attributes[attribute];
        if (value !== undefined) html += ` ${attribute}="${escapeHtml(value)}"`;
    }
    html += '>';
    if (name === 'br' || name === 'wbr' || name === 'input') return html;
    const separator = CONTAINERS.has(name) ? '\n' : '';
    for (const child of children) html += separator + (typeof child === 'string' ? escapeHtml(child) : htmlOf(child));
    return `${html}${separator}</${name}>`;
}

const SPECIAL = /[&<>"]/;

/** Text as HTML that shows this text and nothing that deceives, also within an attribute in double quotes. */
export function escapeHtml(text: string): string {
    const shown = visible(text);
    // Most text is plain, and a contract has much of it.
    if (!SPECIAL.test(shown)) return shown;
    return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
