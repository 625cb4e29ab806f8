import type { Clause, ContractDocument, List, Remark } from '../../tree/document.js';
import { isGone } from '../../tree/text.js';
import type { Page } from './measures.js';
import { BULLETS, DEEPEST, FIRST_COUNTED, LEVELS, type CountedList } from './numbering.js';
import type { Tracking } from './tracking.js';
import type { Attributes } from './xml.js';

/**
 * What the paragraphs of a document need to know, and what they leave for its other parts: Word has the lists that count
 * and the addresses that links lead to in files of their own.
 */
export class Writing {
    private readonly counted: CountedList[] = [];
    private readonly remarked: (readonly Remark[])[] = [];
    private readonly relations = new Map<string, string>();
    private readonly present: Places;
    private readonly former: Places;
    private changes: number;

    constructor(
        readonly contract: ContractDocument,
        readonly page: Page,
        readonly tracking: Tracking,
    ) {
        const { clauses, former } = contract;
        const here = clauses.filter(clause => !isGoneClause(clause));
        this.present = {
            bookmarks: new Map(clauses.map(({ id }, index) => [id, index + 1])),
            numbered: numberedClauses(here),
        };
        this.former = {
            bookmarks: new Map(
                clauses.flatMap(({ formerId }, index) => (formerId === undefined ? [] : [[formerId, index + 1]])),
            ),
            numbered: numberedClauses(former?.clauses ?? []),
        };
        // Bookmarks and changes count together: Word asks that no two of them share a number.
        this.changes = clauses.length;
    }

    /** What a new tracked change says about itself. */
    nextChange(): Attributes {
        this.changes += 1;
        return { id: this.changes, author: this.tracking.author, date: this.tracking.date };
    }

    /** The number of the list that counts the items of a list. Each begins anew. */
    listOf({ style, start = 1 }: List, depth: number): { readonly list: number; readonly level: number } {
        const level = Math.min(depth, DEEPEST);
        if (style === 'bullets') return { list: BULLETS, level };
        this.counted.push({ style, level, start });
        return { list: FIRST_COUNTED + this.counted.length - 1, level };
    }

    /** Those that were asked for, in the order of their numbers. */
    get lists(): readonly CountedList[] {
        return this.counted;
    }

    /** The number of a new comment that shows remarks. */
    commentOf(remarks: readonly Remark[]): number {
        return this.remarked.push(remarks) - 1;
    }

    /** Those that were asked for, in the order of their numbers. */
    get comments(): readonly (readonly Remark[])[] {
        return this.remarked;
    }

    /** The relation that leads to an address. */
    relationTo(address: string): string {
        const known = this.relations.get(address) ?? `link${this.relations.size + 1}`;
        this.relations.set(address, known);
        return known;
    }

    /** The addresses that were asked for, by their relations. */
    get links(): readonly { readonly id: string; readonly address: string }[] {
        return [...this.relations].map(([address, id]) => ({ id, address }));
    }

    /** The bookmark around the opening of a clause. An underscore at its beginning hides it from the lists of Word. */
    bookmarkOf(clause: Clause): { readonly id: number; readonly name: string } {
        const { bookmarks } = this.isFormer(clause) ? this.former : this.present;
        const number = bookmarks.get(clause.id) ?? 0;
        return { id: number, name: `_Ref${number}` };
    }

    /** Whether Word gives the clause its number, by the style of its opening. */
    isNumbered(clause: Clause): boolean {
        if (this.isFormer(clause)) return this.former.numbered.has(clause.id);
        return isGoneClause(clause)
            ? this.former.numbered.has(clause.formerId ?? clause.id)
            : this.present.numbered.has(clause.id);
    }

    /** The clause as it was before the changes. */
    formerOf({ formerId }: Clause): Clause | undefined {
        return formerId === undefined ? undefined : this.contract.former?.clauseById.get(formerId);
    }

    /** Whether the clause is one of the contract before, of which deleted references speak. */
    private isFormer(clause: Clause): boolean {
        return this.contract.former?.clauseById.get(clause.id) === clause;
    }
}

/** Where the clauses of a contract are found, by their ids, and which of them Word numbers. */
interface Places {
    readonly bookmarks: ReadonlyMap<string, number>;
    readonly numbered: ReadonlySet<string>;
}

function isGoneClause({ revision }: Clause): boolean {
    return revision !== undefined && isGone(revision);
}

/** The clauses that Word can number: none in an annex, where numbers begin with its name, and none deeper than its levels. */
function numberedClauses(clauses: readonly Clause[]): ReadonlySet<string> {
    let isInside = false;
    const ids = clauses.flatMap(({ id, name, depth }) => {
        if (depth === 1 || name !== undefined) isInside = name !== undefined;
        return isInside || depth > LEVELS.length ? [] : [id];
    });
    return new Set(ids);
}
