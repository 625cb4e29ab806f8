import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import type { PaperName } from '../../contract/paper/paper-size.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import { markerOf } from '../../contract/tree/list-markers.js';

/** An element of a part, without the prefix of its namespace, as its attributes are. */
export interface ReadElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly (ReadElement | string)[];
}

/** The parts of the Word file of a contract by their paths. */
export function partsOf(contract: ContractDocument, paper?: PaperName): ReadonlyMap<string, ReadElement> {
    const parts = Object.entries(unzipSync(renderDocx(contract, paper)));
    return new Map(parts.map(([path, bytes]) => [path, parsed(strFromU8(bytes))]));
}

export function partOf(contract: ContractDocument, path: string, paper?: PaperName): ReadElement {
    const part = partsOf(contract, paper).get(path);
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

/** A paragraph as Word shows it. */
export interface ShownParagraph {
    /** The number or the mark that Word puts before it; empty where there is none. */
    readonly mark: string;
    readonly text: string;
    readonly paragraph: ReadElement;
}

/** The paragraphs of the contract behind the table of contents and before it, with what Word itself counts. */
export function shownParagraphs(contract: ContractDocument): readonly ShownParagraph[] {
    const parts = partsOf(contract);
    const part = (path: string): ReadElement => parts.get(path) ?? { name: '', attributes: {}, children: [] };
    const marks = markers(part('word/styles.xml'), part('word/numbering.xml'));
    const body = first(part('word/document.xml'), 'body');
    const blocks = (body?.children ?? []).filter(each => typeof each !== 'string').filter(({ name }) => name !== 'sdt');
    return blocks
        .flatMap(block => (block.name === 'p' ? [block] : all(block, 'p')))
        .map(paragraph => ({ mark: marks(paragraph), text: textOf(paragraph), paragraph }));
}

/** Counts paragraph after paragraph as Word does (ECMA-376, part 1, 17.9). */
function markers(styles: ReadElement, numbering: ReadElement): (paragraph: ReadElement) => string {
    const named = new Map(all(styles, 'style').map(style => [style.attributes['styleId'], style]));
    const lists = new Map(all(numbering, 'num').map(list => [list.attributes['numId'], list]));
    const kinds = new Map(all(numbering, 'abstractNum').map(kind => [kind.attributes['abstractNumId'], kind]));
    const counts = new Map<string, number[]>();
    const numberingOf = (element: ReadElement, style: string | undefined): ReadElement | undefined => {
        const own = first(element, 'numPr');
        const above = named.get(style);
        return own ?? (above && numberingOf(above, valueOf(above, 'basedOn')));
    };
    return paragraph => {
        const properties = first(paragraph, 'pPr') ?? paragraph;
        const numbered = numberingOf(properties, valueOf(properties, 'pStyle'));
        const id = (numbered && valueOf(numbered, 'numId')) ?? '0';
        const list = lists.get(id);
        const kind = list && kinds.get(valueOf(list, 'abstractNumId'));
        if (!numbered || !list || !kind) return '';
        const level = Number(valueOf(numbered, 'ilvl') ?? 0);
        const counted = counts.get(id) ?? [];
        const start = Number(valueOf(list, 'startOverride') ?? 1);
        counted[level] = (counted[level] ?? start - 1) + 1;
        counted.length = level + 1;
        counts.set(id, counted);
        const look = all(kind, 'lvl')[level];
        return look ? markOf(look, counted) : '';
    };
}

function markOf(look: ReadElement, counted: readonly number[]): string {
    const isLettered = valueOf(look, 'numFmt') === 'lowerLetter';
    return (valueOf(look, 'lvlText') ?? '').replace(/%(\d)/g, (_, level: string) => {
        const count = counted[Number(level) - 1] ?? 1;
        return isLettered ? markerOf('letters', count).slice(1, -1) : String(count);
    });
}
