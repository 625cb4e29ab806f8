/** The candidate most like a word, if it is like enough to be what was meant; otherwise `undefined`. */
export function mostSimilar(word: string, candidates: Iterable<string>): string | undefined {
    return allMostSimilar(word, candidates)[0];
}

/** The candidates that are most like a word, and like enough to be what was meant: several where none is more like it. */
export function allMostSimilar(word: string, candidates: Iterable<string>): readonly string[] {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = limit;
    let found: string[] = [];
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit) continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance > best) continue;
        if (distance < best) found = [];
        best = distance;
        if (!found.includes(candidate)) found.push(candidate);
    }
    return found;
}

/** The number of insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function editDistance(a: string, b: string): number {
    let beforePrevious: number[] = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped =
                row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                    ? at(beforePrevious, column - 2) + 1
                    : Infinity;
            current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced, swapped));
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
    return row[column] ?? Infinity;
}
