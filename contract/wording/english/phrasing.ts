import type { Prose } from '../../../language/agreement/prose.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { list, paragraph, say, strong } from '../../tree/building.js';
import type { Content, List, Section } from '../../tree/document.js';
import { inSentence } from './in-sentence.js';
import { isLine, proseBlocks, proseLine } from './prose.js';
import { fullStop } from './terms.js';

/** Forms that several clauses share. */

/** A numbered paragraph that opens with a word in bold and with the beginning of a sentence; the author goes on. */
export function runIn(id: string, heading: string, lead: string, prose: Prose): Section {
    const source = prose.provenance.span;
    const opening = [strong(`${heading}.`), ` ${lead}`];
    const body = isLine(prose)
        ? [paragraph([...opening, ' ', ...continued(prose)], source)]
        : [paragraph(opening, source), ...proseBlocks(prose)];
    return { id, heading: undefined, body, sections: [], source };
}

/** The author's words as a numbered paragraph of their own. */
export function proseClause(id: string, prose: Prose): Section {
    const source = prose.provenance.span;
    return { id, heading: undefined, body: proseBlocks(prose), sections: [], source };
}

/** The author's words as the rest of a sentence that others begin. */
export function continued(prose: Prose): Content {
    return withFullStop(goingOn(proseLine(prose)));
}

/** The author's words after others in one sentence. */
export function goingOn(content: Content): Content {
    const [first, ...rest] = content;
    return typeof first === 'string' ? [inSentence(first) + (/\s*$/.exec(first)?.[0] ?? ''), ...rest] : content;
}

/** Content with the mark at the end of a sentence, unless it brings one. */
export function withFullStop(content: Content): Content {
    const last = content.at(-1);
    if (typeof last === 'string') return [...content.slice(0, -1), fullStop(last)];
    return [...content, '.'];
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
