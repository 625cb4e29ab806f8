import type { Block, Content, Inline, Section } from './document.js';

/** A term that the contract defines, and the section that does. */
export interface TermPlace {
    /** As it is written in the singular. */
    readonly term: string;
    readonly section: string;
}

/**
 * The sections in which a defined term leads to its definition where a section first uses it. Headings, the first column
 * of a table, and what is strong or leads elsewhere stay as they are.
 */
export function withTermLinks(sections: readonly Section[], places: readonly TermPlace[]): readonly Section[] {
    if (places.length === 0) return sections;
    const termsIn = finder(places);
    const linked = (section: Section): Section => {
        const seen = new Set<string>();
        // Within the section that defines it a term leads nowhere.
        const firstIn = (text: string): readonly Use[] =>
            termsIn(text).filter(use => use.section !== section.id && isFirst(use, seen));
        const body = changed(section.body, block => blockWithLinks(block, firstIn));
        const inner = changed(section.sections, linked);
        return body === section.body && inner === section.sections ? section : { ...section, body, sections: inner };
    };
    return changed(sections, linked);
}

/** The same list where each item stays the same: a large contract is made at every key, and most of it has no term. */
function changed<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
    let changed: T[] | undefined;
    items.forEach((item, index) => {
        const next = change(item);
        if (next !== item) changed ??= items.slice(0, index);
        changed?.push(next);
    });
    return changed ?? items;
}

/** A use of a term in a text. */
interface Use {
    readonly start: number;
    readonly end: number;
    readonly section: string;
    readonly term: string;
}

type TermsIn = (text: string) => readonly Use[];

// At every key most texts are those of before: their terms are kept as long as the terms of the contract are the same.
const MOST_KEPT = 50_000;
let kept: { readonly key: string; readonly uses: Map<string, readonly Use[]> } = { key: '', uses: new Map() };

function finder(places: readonly TermPlace[]): TermsIn {
    const key = JSON.stringify(places);
    if (kept.key !== key || kept.uses.size > MOST_KEPT) kept = { key, uses: new Map() };
    const { uses } = kept;
    const byTerm = new Map(places.map(place => [place.term, place]));
    const longestFirst = [...byTerm.keys()].sort((one, other) => other.length - one.length);
    const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}“-])(${longestFirst.map(escaped).join('|')})(?:s(?![’']))?(?![\\p{L}\\p{N}”-])`,
        'gu',
    );
    return text => {
        const known = uses.get(text);
        if (known) return known;
        const found = [...text.matchAll(pattern)].flatMap(({ 0: use, 1: term = '', index }): readonly Use[] => {
            const place = byTerm.get(term);
            return place ? [{ start: index, end: index + use.length, ...place }] : [];
        });
        uses.set(text, found);
        return found;
    };
}

function escaped(term: string): string {
    return term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function blockWithLinks(block: Block, termsIn: TermsIn): Block {
    switch (block.kind) {
        case 'paragraph': {
            const content = contentWithLinks(block.content, termsIn);
            return content === block.content ? block : { ...block, content };
        }
        case 'note': {
            const blocks = changed(block.blocks, each => blockWithLinks(each, termsIn));
            return blocks === block.blocks ? block : { ...block, blocks };
        }
        case 'list': {
            const items = changed(block.items, item => {
                const blocks = changed(item.blocks, each => blockWithLinks(each, termsIn));
                return blocks === item.blocks ? item : { ...item, blocks };
            });
            return items === block.items ? block : { ...block, items };
        }
        case 'table': {
            const rows = changed(block.rows, row => {
                const [heading, ...values] = row.cells;
                const cells = changed(values, cell => contentWithLinks(cell, termsIn));
                return heading === undefined || cells === values ? row : { ...row, cells: [heading, ...cells] };
            });
            return rows === block.rows ? block : { ...block, rows };
        }
        case 'subheading':
        case 'code-block':
            return block;
    }
}

function contentWithLinks(content: Content, termsIn: TermsIn): Content {
    let linked: Inline[] | undefined;
    content.forEach((inline, index) => {
        const uses = typeof inline === 'string' ? termsIn(inline) : [];
        if (typeof inline === 'string' && uses.length > 0) {
            linked ??= content.slice(0, index);
            linked.push(...withLinks(inline, uses));
        } else linked?.push(inline);
    });
    return linked ?? content;
}

function isFirst({ term }: Use, seen: Set<string>): boolean {
    if (seen.has(term)) return false;
    seen.add(term);
    return true;
}

function* withLinks(text: string, uses: readonly Use[]): Generator<Inline> {
    let end = 0;
    for (const use of uses) {
        if (use.start > end) yield text.slice(end, use.start);
        yield { kind: 'term', text: text.slice(use.start, use.end), section: use.section };
        end = use.end;
    }
    if (end < text.length) yield text.slice(end);
}
