import type { Rewording } from '../language/agreement/model.js';
import type { SourceSpan } from '../language/agreement/provenance.js';
import { paragraph } from './building.js';
import type { Block, Section } from './document.js';
import { isPhrase, phrase, proseBlock } from './prose.js';

/**
 * The sections with the words of the house in place of the usual ones. The text of a rewording takes the place of the
 * sentences of its clause; the tables of the clause, its number and the clauses inside it stay.
 */
export function reworded(sections: readonly Section[], rewordings: readonly Rewording[]): readonly Section[] {
    if (rewordings.length === 0) return sections;
    const words = new Map<Section, Rewording>();
    for (const rewording of rewordings) {
        const section = sectionOf(sections, rewording.clause);
        if (section) words.set(section, rewording);
    }
    return replaceBodies(sections, words);
}

function replaceBodies(sections: readonly Section[], words: ReadonlyMap<Section, Rewording>): readonly Section[] {
    return sections.map(section => {
        const rewording = words.get(section);
        const nested = replaceBodies(section.sections, words);
        if (!rewording) return { ...section, sections: nested };
        const tables = section.body.filter(block => block.kind === 'table');
        return { ...section, body: [textOf(rewording), ...tables], sections: nested };
    });
}

function textOf({ text }: Rewording): Block {
    return isPhrase(text) ? paragraph([phrase(text)], text.provenance.span) : proseBlock(text);
}

/** The clause of that name; for a place in a file the clause that shows it, or else the smallest one around it. */
function sectionOf(sections: readonly Section[], clause: Rewording['clause']): Section | undefined {
    const all = sections.flatMap(withNested);
    if (typeof clause === 'string') return all.find(section => section.id === clause);
    const around = all
        .filter(section => section.source && encloses(section.source, clause))
        .sort((one, other) => length(one.source) - length(other.source));
    return (
        all.find(section => isSame(section.source, clause)) ??
        all.find(section => section.body.some(block => sourcesOf(block).some(source => isSame(source, clause)))) ??
        all.find(section =>
            section.body.some(block => sourcesOf(block).some(source => source && encloses(clause, source))),
        ) ??
        around[0]
    );
}

function withNested(section: Section): readonly Section[] {
    return [section, ...section.sections.flatMap(withNested)];
}

/** The places that a block shows: its own, and those of its rows or items. */
function sourcesOf(block: Block): readonly (SourceSpan | undefined)[] {
    const parts = block.kind === 'table' ? block.rows : block.kind === 'list' ? block.items : [];
    return [block.source, ...parts.map(part => part.source)];
}

function isSame(one: SourceSpan | undefined, other: SourceSpan): boolean {
    return one?.uri === other.uri && one.offset === other.offset && one.end === other.end;
}

function encloses(outer: SourceSpan, inner: SourceSpan): boolean {
    return outer.uri === inner.uri && outer.offset <= inner.offset && inner.end <= outer.end;
}

function length(span: SourceSpan | undefined): number {
    return span ? span.end - span.offset : Infinity;
}
