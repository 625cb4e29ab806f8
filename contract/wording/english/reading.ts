import { asContent } from '../../tree/building.js';
import type { Content, Inline } from '../../tree/document.js';
import { contentText, type Reading } from '../../tree/text.js';
import { notationIn } from './notation.js';
import { vocabulary } from './vocabulary.js';

/** How English is read outside of a contract: in no particular place, and no clause has a number. */
export const READING: Reading = { notation: notationIn(), clauseById: new Map(), vocabulary };

/** Contents that read differently, each once. */
export function distinct(contents: readonly Content[]): Content[] {
    return contents.length < 2 ? [...contents] : [...new Map(contents.map(each => [plainText(each), each])).values()];
}

/** Content as plain text, for a hover or a file of data. */
export function plainText(content: Inline | Content): string {
    return contentText(asContent(content), READING);
}
