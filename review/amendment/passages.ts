import type { Clause, Content, ContractDocument } from '../../contract/tree/document.js';
import { isRevised } from '../../contract/tree/revisions.js';
import type { Change } from '../change.js';
import { closest, placesIn } from '../redline/places.js';

/** The words of a redline that show a change, with their revisions. */
export interface Passage {
    readonly clause: Clause;
    /** Empty where only the clause is known. */
    readonly words: Content;
}

/** Finds the passage that shows a change; `undefined` for one that no clause shows. */
export function passages({ clauses }: ContractDocument): (change: Change) => Passage | undefined {
    const revised = clauses.filter(isRevised);
    const places = revised.flatMap(clause =>
        placesIn(clause).flatMap(place => (place.isRevised ? [{ ...place, clause }] : [])),
    );
    return ({ before, after, holder }) => {
        const span = (after ?? before)?.span;
        const side = after ? 'after' : 'before';
        const place =
            span &&
            closest(
                places.filter(each => each.side === side),
                span,
            );
        if (place) return { clause: place.clause, words: place.words() };
        // Words without a value of their own have no place before; what they were a part of may have a clause now.
        const clause = revised.find(
            ({ source }) =>
                holder && source?.uri === holder.uri && source.offset === holder.offset && source.end === holder.end,
        );
        return clause && { clause, words: [] };
    };
}
