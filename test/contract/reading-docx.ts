import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import type { ContractDocument } from '../../contract/tree/document.js';

/** An element of a part, without the prefix of its namespace, as its attributes are. */
export interface ReadElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly (ReadElement | string)[];
}

/** The parts of the Word file of a contract by their paths. */
export function partsOf(contract: ContractDocument): ReadonlyMap<string, ReadElement> {
    const parts = Object.entries(unzipSync(renderDocx(contract)));
    return new Map(parts.map(([path, bytes]) => [path, parsed(strFromU8(bytes))]));
}

export function partOf(contract: ContractDocument, path: string): ReadElement {
    const part = partsOf(contract).get(path);
    if (!part) throw new Error(`There is no ${path}.`);
    return part;
}

/** The elements of a name at any depth, in order. */
export function all(element: ReadElement, name: string): readonly ReadElement[] {
    const found: ReadElement[] = [];
    const visit = (each: ReadElement | string): void => {
        if (typeof each === 'string') return;
        if (each.name === name) found.push(each);
        each.children.forEach(visit);
    };
    visit(element);
    return found;
}

/** The first of a name at any depth. */
export function first(element: ReadElement, name: string): ReadElement | undefined {
    return all(element, name)[0];
}

/** The value of the first element of a name: `w:val`. */
export function valueOf(element: ReadElement, name: string): string | undefined {
    return first(element, name)?.attributes['val'];
}

/** What a reader sees of an element. A break of line is one. */
export function textOf(element: ReadElement): string {
    if (element.name === 'instrText') return '';
    if (element.name === 'br') return '\n';
    if (element.name === 'tab' && element.children.length === 0 && !('pos' in element.attributes)) return '\t';
    return element.children.map(each => (typeof each === 'string' ? each : textOf(each))).join('');
}

/** XML as this program writes it: nothing but elements, attributes in double quotes, and text. */
function parsed(xml: string): ReadElement {
    interface Open {
        readonly name: string;
        readonly attributes: Record<string, string>;
        readonly children: (ReadElement | string)[];
    }
    const top: Open = { name: '', attributes: {}, children: [] };
    const stack = [top];
    for (const [token, tag, text] of xml.replace(/^<\?.*\?>\n/, '').matchAll(/<([^>]*)>|([^<]+)/g)) {
        const open = stack.at(-1) ?? top;
        if (tag === undefined) open.children.push(decoded(text ?? token));
        else if (tag.startsWith('/')) stack.pop();
        else {
            const [, name = ''] = /^(?:\w+:)?(\w+)/.exec(tag) ?? [];
            const attributes = [...tag.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)];
            const read = attributes.map(([, key = '', value = '']) => [key, decoded(value)]);
            const element: Open = { name, attributes: Object.fromEntries(read), children: [] };
            open.children.push(element);
            if (!tag.endsWith('/')) stack.push(element);
        }
    }
    const [root] = top.children;
    if (stack.length > 1 || root === undefined || typeof root === 'string') throw new Error('This is no XML.');
    return root;
}

function decoded(text: string): string {
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
