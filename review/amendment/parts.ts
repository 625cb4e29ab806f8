import type { Clause } from '../../contract/tree/document.js';

/** A clause of a contract with the clauses inside it. */
export interface Part {
    readonly clause: Clause;
    readonly parts: readonly Part[];
}

/** Clauses in reading order as the tree that they make. */
export function partsOf(clauses: readonly Clause[]): readonly Part[] {
    interface Open extends Part {
        readonly parts: Part[];
    }
    const top: Part[] = [];
    const open: Open[] = [];
    for (const clause of clauses) {
        while ((open.at(-1)?.clause.depth ?? 0) >= clause.depth) open.pop();
        const part: Open = { clause, parts: [] };
        (open.at(-1)?.parts ?? top).push(part);
        open.push(part);
    }
    return top;
}

/** A clause and all inside it, in reading order. */
export function clausesOf({ clause, parts }: Part): readonly Clause[] {
    return [clause, ...parts.flatMap(clausesOf)];
}

/** Schedules count by themselves, and so do annexes and the clauses that have no such name: `Schedule`, `Annex` or nothing. */
export function kindOf({ name }: Clause): string {
    return name?.replace(/\s*\S+$/, '') ?? '';
}
