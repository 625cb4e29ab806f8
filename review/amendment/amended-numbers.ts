import type { Clause } from '../../contract/tree/document.js';
import { letters } from '../../contract/tree/list-markers.js';
import { kindOf, type Part } from './parts.js';
import type { Step } from './steps.js';

/** How an amended contract numbers a clause: as before where it was there, with a letter where it is new. */
export interface AmendedNumber {
    readonly number: string;
    /** How it begins where it stands: `4.` at the top, `4.2.1` below, `Annex A:` */
    readonly label: string;
    /** How other clauses speak of it. */
    readonly mention: string;
    /** Where it is put, for one that was not there: the clause that it follows, precedes or stands in; nothing at the very top. */
    readonly place?: { readonly relation: 'after' | 'before' | 'in'; readonly clause: Clause };
}

/**
 * The numbers of the later clauses, by their ids, in a contract that is amended and not written anew: no clause gets another number
 * because of others. What is new counts on from the clause before it, such as 4.2A.
 *
 * @param word stands before the number in a reference: `clause`
 */
export function amendedNumbers(steps: readonly Step[], word: string): ReadonlyMap<string, AmendedNumber> {
    const numbers = new Map<string, AmendedNumber>();
    const give = (part: Part, number: string, place?: AmendedNumber['place']): void => {
        const { id, name, depth } = part.clause;
        const isNamed = name !== undefined;
        numbers.set(id, {
            number,
            label: isNamed ? `${number}:` : depth === 1 ? `${number}.` : number,
            mention: isNamed ? number : `${word} ${number}`,
            ...(place && { place }),
        });
        part.parts.forEach((inner, index) => {
            give(inner, `${number}.${index + 1}`);
        });
    };
    const visit = (group: readonly Step[], around: Clause | undefined): void => {
        const counts = new Map<string, Count>();
        group.forEach((step, index) => {
            if (step.kind === 'deleted') return;
            const { later } = step;
            const kind = kindOf(later.clause);
            if (step.kind === 'stays' || step.kind === 'replaced') {
                const { former } = step;
                give(later, former.clause.number);
                counts.set(kind, { stem: former.clause, used: 0 });
                if (step.kind === 'stays') visit(step.inner, former.clause);
                return;
            }
            const count = counts.get(kind) ?? firstCount(group, index, kind);
            counts.set(kind, { ...count, used: count.used + 1 });
            give(later, countedOn(count, later.clause, around), placeOf(count, around));
        });
    };
    visit(steps, undefined);
    return numbers;
}

/** The clause that new ones count on from, and how many have done so. */
interface Count {
    readonly stem: Clause | undefined;
    /** Whether the new ones stand before the clause, which is the first one. */
    readonly isBefore?: boolean;
    readonly used: number;
}

/** Where nothing stands before: the clause that follows, or the last one that was there before. */
function firstCount(group: readonly Step[], index: number, kind: string): Count {
    const formers = (steps: readonly Step[]): readonly Clause[] =>
        steps.flatMap(step => ('former' in step && kindOf(step.former.clause) === kind ? [step.former.clause] : []));
    const [next] = formers(group.slice(index).filter(step => step.kind === 'stays' || step.kind === 'replaced'));
    if (next) return { stem: next, isBefore: true, used: 0 };
    return { stem: formers(group).at(-1), used: 0 };
}

function countedOn({ stem, isBefore, used }: Count, { name }: Clause, around: Clause | undefined): string {
    if (stem === undefined) return name ?? `${around ? `${around.number}.` : ''}${used + 1}`;
    if (!isBefore) return `${stem.number}${letters(used + 1).toUpperCase()}`;
    return `${stem.number.replace(/[^. ]+$/, '')}A${used + 1}`;
}

function placeOf({ stem, isBefore }: Count, around: Clause | undefined): AmendedNumber['place'] {
    if (stem) return { relation: isBefore ? 'before' : 'after', clause: stem };
    return around && { relation: 'in', clause: around };
}
