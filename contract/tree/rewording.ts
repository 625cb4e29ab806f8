import type { Rewording } from '../../language/agreement/model.js';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Block, Section } from './document.js';
import type { ProseWording } from './prose.js';

/**
 * The sections with the words of the house in place of the usual ones. The text takes the place of the sentences of its
 * clause; under a heading that other statements fill, it stands first. Tables, lists, notes, the number of the clause and
 * the clauses inside it stay. Words for no clause of the contract change nothing.
 */
export function reworded(
    sections: readonly Section[],
    rewordings: readonly Rewording[],
    prose: ProseWording,
): readonly Section[] {
    if (rewordings.length === 0) return sections;
    const words = new Map<Section, Rewording>();
    for (const rewording of rewordings) {
        const section = sectionOf(sections, rewording.clause);
        if (section) words.set(section, rewording);
    }
    return replaceBodies(sections, words, prose);
}

/** The clause of that permanent name, or the one that a statement of the agreement makes. */
export function sectionOf(sections: readonly Section[], clause: Rewording['clause']): Section | undefined {
    const all = sections.flatMap(each => withNested(each, 1));
    if (typeof clause === 'string') return all.find(({ section }) => section.id === clause)?.section;
    // A heading above several of a kind may speak of the first of them: the one below is its own.
    const headings = all.filter(({ section }) => section.heading && isSame(section.source, clause));
    const [own] = headings.sort((one, other) => other.depth - one.depth);
    const sentences = all.map(({ section }) => section).filter(({ heading }) => !heading);
    return (
        own?.section ??
        sentences.find(section => isSame(section.source, clause)) ??
        sentences.find(section => section.body.some(block => sourcesOf(block).some(each => isSame(each, clause)))) ??
        sentences.find(section => section.source && encloses(clause, section.source))
    );
}

function replaceBodies(
    sections: readonly Section[],
    words: ReadonlyMap<Section, Rewording>,
    prose: ProseWording,
): readonly Section[] {
    return sections.map(section => {
        const rewording = words.get(section);
        const nested = replaceBodies(section.sections, words, prose);
        return rewording
            ? {
                  ...section,
                  body: [...prose.proseBlocks(rewording.text), ...remaining(section, rewording)],
                  sections: nested,
              }
            : { ...section, sections: nested };
    });
}

/** What the words of the house leave as it is. */
function remaining({ heading, body }: Section, { clause }: Rewording): readonly Block[] {
    const isOwn = heading === undefined || typeof clause === 'string';
    const isReplaced = ({ kind, authored }: Block): boolean =>
        isOwn ? kind === 'paragraph' || authored === true : body.every(block => block.authored);
    return body.filter(block => !isReplaced(block));
}

function withNested(section: Section, depth: number): readonly { readonly section: Section; readonly depth: number }[] {
    return [{ section, depth }, ...section.sections.flatMap(each => withNested(each, depth + 1))];
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
