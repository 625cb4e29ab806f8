import { diffArrays } from 'diff';

/** What stands at a place in one sequence, in the other, or in both. */
export type Pair<T> =
    | { readonly before: T; readonly after: T }
    | { readonly before: T; readonly after?: undefined }
    | { readonly before?: undefined; readonly after: T };

/** How the items of a sequence are recognised in another one. */
export interface Likeness<T> {
    readonly keyBefore: (item: T) => string;
    readonly keyAfter: (item: T) => string;
    /** How much two items with different keys have in common: 0 for nothing, up to 1. */
    readonly similarity: (before: T, after: T) => number;
}

/** What two items have in common at least, for one to be read as a change of the other. */
const ALIKE = 0.3;
/** Between equal items, as many pairs of others are weighed against each other; beyond, they are paired in their order. */
const MOST_WEIGHED = 2_500;

/**
 * Two sequences side by side. Items of equal keys are paired in their order; between them, those that have the most in
 * common. What is gone stands before what is new. Both sequences keep their order.
 */
export function aligned<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): readonly Pair<T>[] {
    const pairs: Pair<T>[] = [];
    for (const { before: gone, after: come, isSame } of runsOf(
        before.map(likeness.keyBefore),
        after.map(likeness.keyAfter),
    )) {
        const [was, is] = [before.slice(...gone), after.slice(...come)];
        pairs.push(...(isSame ? inOrder(was, is, () => true) : weighed(was, is, likeness.similarity)));
    }
    return pairs;
}

/** A stretch of two sequences that is the same in both, or differs; each as its first and last index, exclusive. */
export interface Run {
    readonly isSame: boolean;
    readonly before: readonly [number, number];
    readonly after: readonly [number, number];
}

/** The stretches in which two sequences of keys are the same or differ. */
export function runsOf(before: readonly string[], after: readonly string[]): readonly Run[];
/** The same; `undefined` where they differ in more than `mostEdits` places. */
export function runsOf(
    before: readonly string[],
    after: readonly string[],
    mostEdits: number,
): readonly Run[] | undefined;
export function runsOf(
    before: readonly string[],
    after: readonly string[],
    mostEdits?: number,
): readonly Run[] | undefined {
    const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits ?? before.length + after.length });
    if (!changes) return undefined;
    const runs: Run[] = [];
    let [was, is] = [0, 0];
    for (const { count, added, removed } of changes) {
        const next: [number, number] = [was + (added ? 0 : count), is + (removed ? 0 : count)];
        const last = runs.at(-1);
        const isSame = !added && !removed;
        const run: Run = { isSame, before: [was, next[0]], after: [is, next[1]] };
        if (last && !last.isSame && !isSame)
            runs.splice(-1, 1, { isSame, before: [last.before[0], next[0]], after: [last.after[0], next[1]] });
        else runs.push(run);
        [was, is] = next;
    }
    return runs;
}

/** Items at the same place where they may be paired, the others alone. */
function inOrder<T>(
    before: readonly T[],
    after: readonly T[],
    arePaired: (was: T, is: T) => boolean,
): readonly Pair<T>[] {
    const pairs: Pair<T>[] = [];
    for (let index = 0; index < Math.max(before.length, after.length); index++) {
        const [was, is] = [before[index], after[index]];
        if (was !== undefined && is !== undefined && arePaired(was, is)) pairs.push({ before: was, after: is });
        else {
            if (was !== undefined) pairs.push({ before: was });
            if (is !== undefined) pairs.push({ after: is });
        }
    }
    return pairs;
}

/** The pairs that have the most in common together, in the order of both sequences. */
function weighed<T>(
    before: readonly T[],
    after: readonly T[],
    similarity: (before: T, after: T) => number,
): readonly Pair<T>[] {
    const weightOf = (was: T, is: T): number => {
        const weight = similarity(was, is);
        // Where only one is left on each side, one has taken the place of the other.
        return weight >= ALIKE || (before.length === 1 && after.length === 1) ? weight : 0;
    };
    if (before.length * after.length > MOST_WEIGHED) return inOrder(before, after, (was, is) => weightOf(was, is) > 0);
    const width = after.length + 1;
    const weights = before.map(was => after.map(is => weightOf(was, is)));
    const best = new Float64Array((before.length + 1) * width);
    const at = (row: number, column: number): number => best[row * width + column] ?? 0;
    const paired = (row: number, column: number): number => {
        const weight = weights[row]?.[column] ?? 0;
        return weight > 0 ? weight + at(row + 1, column + 1) : 0;
    };
    for (let row = before.length - 1; row >= 0; row--)
        for (let column = after.length - 1; column >= 0; column--)
            best[row * width + column] = Math.max(paired(row, column), at(row + 1, column), at(row, column + 1));
    const pairs: Pair<T>[] = [];
    let [row, column] = [0, 0];
    for (;;) {
        const [was, is] = [before[row], after[column]];
        if (was === undefined && is === undefined) return pairs;
        if (
            was !== undefined &&
            is !== undefined &&
            paired(row, column) > 0 &&
            paired(row, column) === at(row, column)
        ) {
            pairs.push({ before: was, after: is });
            row++;
            column++;
        } else if (was !== undefined && (is === undefined || at(row + 1, column) === at(row, column))) {
            pairs.push({ before: was });
            row++;
        } else if (is !== undefined) {
            pairs.push({ after: is });
            column++;
        }
    }
}
