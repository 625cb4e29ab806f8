import type { Prose } from '../../../../language/agreement/prose.js';
import { joined, missing } from '../../../tree/building.js';
import type { Content, Inline } from '../../../tree/document.js';
import { proseLine } from '../prose.js';
import { heading, withoutEmpty, type Passage } from '../phrasing.js';

/** Parts of sentences, and what the author says after them. */

/** The author's sentences in a cell or a line, as they stand. */
export function sentences(prose: Prose | undefined): Content {
    return prose ? proseLine(prose) : [missing('text')];
}

/** Says something of a value if it is there. */
export function given<T>(value: T | undefined, words: (value: T) => Inline | Content): Content {
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return [];
    const said = words(value);
    return typeof said === 'string' || !Array.isArray(said) ? [said as Inline] : said;
}

/** A sentence of the contract, then those of the author as a passage that must not lack, then more of the contract. */
export function followedBy(lead: Content, text: Prose | undefined, ...after: readonly Content[]): Content | Passage {
    return text ? { lead, text, after } : joined(withoutEmpty([lead, [missing('text')], ...after]), ' ');
}

/** The same where the author need not say more. */
export function perhapsFollowedBy(
    lead: Content,
    text: Prose | undefined,
    ...after: readonly Content[]
): Content | Passage {
    return text ? { lead, text, after } : joined(withoutEmpty([lead, ...after]), ' ');
}

/** A paragraph that opens with what it is about, in bold. */
export function about(words: string, ...content: readonly (Inline | Content)[]): Content {
    return joined([heading(words), ' ', ...content], '');
}
