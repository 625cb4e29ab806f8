import type { Agreement } from '../../language/agreement/model.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Content, Section, TitleBlock } from '../tree/document.js';

/** A clause of the contract that is amended: how other clauses speak of it, and its heading where it has one. */
export interface NamedClause {
    readonly mention: string;
    readonly heading: string;
}

/** Where a clause is put: behind or before another one, in one that has no other inside it, or at the end. */
export type ClausePlace =
    { readonly relation: 'after' | 'before' | 'in'; readonly clause: string } | { readonly relation: 'end' };

/** What an amendment is made of, beside the contract itself. */
export interface AmendmentFrame {
    readonly before: Agreement;
    readonly after: Agreement;
    /** The number of the amendment; a blank without it. */
    readonly number: string | undefined;
    /** The day on which it takes effect; a blank without it. */
    readonly effective: PlainDate | undefined;
    /** Each change of the contract, with its words. */
    readonly changes: readonly Section[];
}

/** How an amendment of a contract is worded. Places and names are those of the contract before it. */
export interface AmendmentWording {
    readonly titleBlock: (frame: AmendmentFrame) => TitleBlock;
    readonly sections: (frame: AmendmentFrame) => readonly Section[];
    /** Clauses that each document has of its own, such as the signatures: an amendment never changes them. */
    readonly ownClauses: ReadonlySet<string>;
    readonly changes: ChangeWording;
}

/** One sentence for each thing that may happen to a part of a contract. Its new words follow where it says so. */
export interface ChangeWording {
    /** A line at the head of the contract, such as its title or its version; absent where it is new or gone. */
    readonly headLine: (before: Content | undefined, after: Content | undefined) => Content;
    readonly heading: (clause: NamedClause, heading: Content) => Content;
    /** @param inner the first clause inside it, which stays */
    readonly text: (kind: 'replaced' | 'deleted' | 'added', clause: NamedClause, inner: string | undefined) => Content;
    readonly rows: (kind: 'replaced' | 'deleted', clause: NamedClause, rows: readonly string[]) => Content;
    readonly rowsInserted: (clause: NamedClause, after: string | undefined, count: number) => Content;
    readonly deleted: (clause: NamedClause, hasInner: boolean) => Content;
    readonly replaced: (clause: NamedClause, hasInner: boolean) => Content;
    readonly inserted: (mention: string, place: ClausePlace) => Content;
    /** @param isChanged whether new words follow */
    readonly moved: (
        clause: NamedClause,
        hasInner: boolean,
        mention: string,
        place: ClausePlace,
        isChanged: boolean,
    ) => Content;
    /** What unchanged clauses call by its former number. */
    readonly references: (former: string, now: string) => Content;
}
