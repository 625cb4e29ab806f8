import type { Revision } from '../../tree/document.js';
import { INDENT } from './measures.js';

/** Where blocks stand. */
export interface Place {
    /** Where their text begins, in twips from the margin. */
    readonly left: number;
    /** The number of the lists around them. */
    readonly lists: number;
    readonly isNote: boolean;
    /** The heading above them as text. */
    readonly heading: string;
    /** The level of that heading; 2 for those at the top. */
    readonly level: number;
    /** What became of all that stands here. */
    readonly revision?: Revision | undefined;
}

/** Directly in a clause. */
export function inClause(heading: string, level: number, revision: Revision | undefined): Place {
    return { left: INDENT, lists: 0, isNote: false, heading, level, revision };
}
