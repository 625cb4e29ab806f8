import type { Content, Link } from '../../contract/tree/document.js';
import { contentText, type Reading } from '../../contract/tree/text.js';

/** Two contracts that are compared, and how what stands in one is found in the other. */
export interface Comparing {
    readonly before: Reading;
    readonly after: Reading;
    /** The id that a clause of the contract before has in the one after, where it is there. */
    readonly idAfter: (formerId: string) => string;
    /** Whether values and references read alike in both by themselves. */
    readonly isOneReading: boolean;
    /** Is told of content that is too long and too different to be compared word by word. */
    readonly onReplacedWhole: () => void;
}

/** One side of a comparison: how its content reads, and by which ids its clauses are known. */
export interface SideReading {
    readonly reading: Reading;
    readonly idOf: (id: string) => string;
}

export function sideBefore({ before, idAfter }: Comparing): SideReading {
    return { reading: before, idOf: idAfter };
}

export function sideAfter({ after }: Comparing): SideReading {
    return { reading: after, idOf: id => id };
}

/** How content reads where every reference is the clause that it leads to: renumbering changes nothing. */
export function keyOf(content: Content, side: SideReading): string {
    let key = '';
    for (const inline of content) {
        if (typeof inline === 'string') key += inline;
        else if (inline.kind === 'reference') key += referenceKey(inline.id, side);
        else if (inline.kind === 'link') key += `${linkKey(inline.to, side)}(${keyOf(inline.content, side)})`;
        else if ('content' in inline) key += `${inline.kind}(${keyOf(inline.content, side)})`;
        else key += contentText([inline], side.reading);
    }
    return key;
}

export function referenceKey(id: string, { idOf }: SideReading): string {
    return `§${idOf(id)}§`;
}

export function linkKey(to: Link['to'], { idOf }: SideReading): string {
    return 'address' in to ? `link:${to.address}` : `link:#${idOf(to.clause)}`;
}
