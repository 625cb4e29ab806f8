import type { Clause, ContractDocument, List } from '../../tree/document.js';
import type { Page } from './measures.js';
import { BULLETS, DEEPEST, FIRST_COUNTED, LEVELS, type CountedList } from './numbering.js';

/**
 * What the paragraphs of a document need to know, and what they leave for its other parts: Word has the lists that count
 * and the addresses that links lead to in files of their own.
 */
export class Writing {
    private readonly counted: CountedList[] = [];
    private readonly relations = new Map<string, string>();
    private readonly bookmarks: ReadonlyMap<string, number>;
    private readonly numbered: ReadonlySet<string>;

    constructor(
        readonly contract: ContractDocument,
        readonly page: Page,
    ) {
        this.bookmarks = new Map(contract.clauses.map(({ id }, index) => [id, index + 1]));
        this.numbered = new Set(numberedClauses(contract.clauses));
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
    bookmarkOf({ id }: Clause): { readonly id: number; readonly name: string } {
        const number = this.bookmarks.get(id) ?? 0;
        return { id: number, name: `_Ref${number}` };
    }

    /** Whether Word gives the clause its number, by the style of its opening. */
    isNumbered({ id }: Clause): boolean {
        return this.numbered.has(id);
    }
}

/** The clauses that Word can number: none in an annex, where numbers begin with its name, and none deeper than its levels. */
function numberedClauses(clauses: readonly Clause[]): readonly string[] {
    let isInside = false;
    return clauses.flatMap(({ id, name, depth }) => {
        if (depth === 1 || name !== undefined) isInside = name !== undefined;
        return isInside || depth > LEVELS.length ? [] : [id];
    });
}
