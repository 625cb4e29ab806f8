import type { Prose } from '../../../language/agreement/model.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { list, paragraph, strong } from '../../building.js';
import type { List, Section } from '../../document.js';
import { isPhrase, phrase, proseBlock } from '../../prose.js';

/** Forms that several clauses share. */

/** A numbered paragraph that opens with a word in bold, and goes on with the author's text. */
export function runIn(id: string, heading: string, prose: Prose): Section {
    const source = prose.provenance.span;
    const body = isPhrase(prose)
        ? [paragraph([strong(heading), ' ', phrase(prose)], source)]
        : [paragraph([strong(heading)], source), proseBlock(prose)];
    return { id, heading: undefined, body, sections: [], source };
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
