import type { Prose } from '../../../language/agreement/prose.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { list, paragraph, say, strong } from '../../tree/building.js';
import type { Content, List, Section } from '../../tree/document.js';
import { inSentence } from './in-sentence.js';
import { isPhrase, phrase, proseBlock } from './prose.js';
import { fullStop } from './terms.js';

/** Forms that several clauses share. */

/** A numbered paragraph that opens with a word in bold and with the beginning of a sentence; the author goes on. */
export function runIn(id: string, heading: string, lead: string, prose: Prose): Section {
    const source = prose.provenance.span;
    const opening = [strong(`${heading}.`), ` ${lead}`];
    const body = isPhrase(prose)
        ? [paragraph([...opening, ' ', ...continued(prose)], source)]
        : [paragraph(opening, source), proseBlock(prose)];
    return { id, heading: undefined, body, sections: [], source };
}

/** The author's words as a numbered paragraph of their own. */
export function proseClause(id: string, prose: Prose): Section {
    const source = prose.provenance.span;
    const body = isPhrase(prose) ? paragraph([phrase(prose)], source) : proseBlock(prose);
    return { id, heading: undefined, body: [body], sections: [], source };
}

/** `A, B and C` of running text. */
export function sayContents(items: readonly Content[]): Content {
    return items.reduce<Content>((said, item, index) => {
        const joint = index === 0 ? '' : index === items.length - 1 ? ' and ' : ', ';
        return say`${said}${joint}${item}`;
    }, []);
}

/** The author's words as the rest of a sentence that others begin. */
export function continued(prose: Prose): Content {
    const said = phrase(prose);
    return [{ ...said, markdown: fullStop(inSentence(said.markdown)) }];
}

/** The parts of one sentence as (a), (b), (c): `a; b; and c.` */
export function letteredList(
    items: readonly { readonly text: string; readonly source: SourceSpan | undefined }[],
    last: 'and' | 'or',
): List {
    const lines = items.map(({ text, source }, index) => {
        const end = index === items.length - 1 ? '.' : index === items.length - 2 ? `; ${last}` : ';';
        return { content: [`${text}${end}`], source };
    });
    return list('letters', lines, items[0]?.source);
}
