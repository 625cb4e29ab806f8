/** The version that wins of three, where at most one side changed the base; where both did, they conflict. */
export type ThreeWay<T> = { readonly kind: 'kept'; readonly value: T } | { readonly kind: 'disputed' };

export function threeWay<T>(base: T | undefined, ours: T, theirs: T, key: (value: T) => string): ThreeWay<T> {
    const [before, left, right] = [base === undefined ? undefined : key(base), key(ours), key(theirs)];
    if (left === right || before === right) return { kind: 'kept', value: ours };
    if (before === left) return { kind: 'kept', value: theirs };
    return { kind: 'disputed' };
}

/** The same for what has no meaning, such as white space and comments: ours wins. */
export function preferringOurs(base: string | undefined, ours: string, theirs: string): string {
    return base === ours ? theirs : ours;
}

/** An edit of a row of words: those from `start` to `end` became others. */
interface WordEdit {
    readonly start: number;
    readonly end: number;
    readonly words: readonly string[];
}

/**
 * Merges rows of words of which each side changed its own: a label here, what follows it there. `undefined` where both
 * changed the same words, or put others at the same place.
 */
export function mergedWords(
    base: readonly string[],
    ours: readonly string[],
    theirs: readonly string[],
): readonly string[] | undefined {
    const [left, right] = [editOf(base, ours), editOf(base, theirs)];
    const [first, second] =
        left.start < right.start || (left.start === right.start && left.end < right.end)
            ? [left, right]
            : [right, left];
    if (first.end > second.start || first.start === second.start) return undefined;
    return [
        ...base.slice(0, first.start),
        ...first.words,
        ...base.slice(first.end, second.start),
        ...second.words,
        ...base.slice(second.end),
    ];
}

/** The smallest stretch that contains everything in which two lists of words differ. */
function editOf(before: readonly string[], after: readonly string[]): WordEdit {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start++;
    let tail = 0;
    while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    return { start, end: before.length - tail, words: after.slice(start, after.length - tail) };
}
