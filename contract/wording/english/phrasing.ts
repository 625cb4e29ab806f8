import type { Prose } from '../../../language/agreement/prose.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { clause, joined, list, paragraph, say, sentence, strong } from '../../tree/building.js';
import type { Block, Content, List, Section } from '../../tree/document.js';
import { isLine, proseBlocks, proseLine } from './prose.js';
import { fullStop } from './terms.js';

/** Forms that several clauses share. */

/** The author's sentences between those of the contract. Each is complete by itself; no word runs into another's. */
export interface Passage {
    readonly lead: Content;
    readonly text: Prose;
    readonly after: readonly Content[];
}

/** One paragraph where the author wrote one; otherwise the author's blocks stand between those of the contract. */
export function passageBlocks({ lead, text, after }: Passage, source: SourceSpan | undefined): readonly Block[] {
    if (isLine(text)) return [paragraph(passageLine({ lead, text, after }), source)];
    const around = (parts: readonly Content[]): Block[] => {
        const said = withoutEmpty(parts);
        return said.length === 0 ? [] : [paragraph(joined(said, ' '), source)];
    };
    return [...around([lead]), ...proseBlocks(text), ...around(after)];
}

/** A sentence or a passage within a line. Paragraphs run together; use it where a block cannot stand. */
export function passageLine(said: Content | Passage): Content {
    return isPassage(said) ? joined(withoutEmpty([said.lead, proseLine(said.text), ...said.after]), ' ') : said;
}

/** A sentence or a passage as a numbered paragraph. */
export function numbered(id: string, said: Content | Passage, source: SourceSpan | undefined): Section {
    return isPassage(said) ? clause(id, passageBlocks(said, source), source) : sentence(id, said, source);
}

function isPassage(said: Content | Passage): said is Passage {
    return 'text' in said;
}

/** The parts that say something. */
export function withoutEmpty(parts: readonly Content[]): readonly Content[] {
    return parts.filter(part => part.length > 0);
}

/** The words in bold at the start of a paragraph, which say what it is about. */
export function heading(words: string): Content {
    return [strong(fullStop(words))];
}

/** A numbered paragraph that opens with a word in bold and a sentence; the author's sentences follow. */
export function runIn(id: string, words: string, lead: string | Content, prose: Prose): Section {
    const opening = lead.length === 0 ? heading(words) : say`${heading(words)} ${lead}`;
    const source = prose.provenance.span;
    return clause(id, passageBlocks({ lead: opening, text: prose, after: [] }, source), source);
}

/** The author's words as a numbered paragraph of their own. */
export function proseClause(id: string, prose: Prose): Section {
    return clause(id, proseBlocks(prose), prose.provenance.span);
}

/** The parts of one sentence as (a), (b), (c): `a; b; and c.` */
export function letteredList(
    items: readonly { readonly content: Content; readonly source: SourceSpan | undefined }[],
    last: 'and' | 'or',
): List {
    const lines = items.map(({ content, source }, index) => {
        const end = index === items.length - 1 ? '.' : index === items.length - 2 ? `; ${last}` : ';';
        return { content: say`${content}${end}`, source };
    });
    return list('letters', lines, items[0]?.source);
}
