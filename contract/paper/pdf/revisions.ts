import type { Clause, Revision } from '../../tree/document.js';
import { isGone, presentText, type Reading } from '../../tree/text.js';
import type { Decoration } from './lines.js';
import { COLOURS } from './style.js';

/** How a redline looks and sounds. What came has two lines below it and what went one through it, whatever the colours. */

/** What is read before words that came or went, as PDF 1.7 has no tags for them. */
export function spokenRevision(revision: Revision, words: string): string {
    return `${SPOKEN[revision]}: ${words.trim()}`;
}

const SPOKEN: Readonly<Record<Revision, string>> = {
    inserted: 'inserted',
    deleted: 'deleted',
    'moved-here': 'moved here',
    'moved-away': 'moved away',
};

/** The colour of words that came or went. */
export function colourOf(revision: Revision): string {
    return {
        inserted: COLOURS.inserted,
        deleted: COLOURS.deleted,
        'moved-here': COLOURS.moved,
        'moved-away': COLOURS.moved,
    }[revision];
}

/** The lines below or through them. */
export function linesFor(revision: Revision): Decoration {
    return isGone(revision) ? { strike: true } : { underline: 'double' };
}

/** The heading of a clause where it can have no marks: without what went, unless all of it did. */
export function plainHeading({ heading = [], revision }: Clause, reading: Reading): string {
    const text = presentText(heading, reading);
    return revision === undefined ? text : `${text} (${SPOKEN[revision]})`;
}
