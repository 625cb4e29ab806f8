/** What the texts of a column ask for, in any unit of width. */
export interface ColumnNeed {
    /** The longest word. */
    readonly word: number;
    /** The longest text on one line. */
    readonly line: number;
    /** What most of its texts are like. */
    readonly average: number;
}

/**
 * Widths that together fill the available one. No column is narrower than its longest word, if that is possible at all.
 * What then remains is shared by the square root of the texts' length, which evens out the height of the rows.
 */
export function columnWidths(needs: readonly ColumnNeed[], available: number): readonly number[] {
    const lines = needs.map(need => need.line);
    if (sum(lines) <= available) return fill(lines, available);
    if (sum(needs.map(need => need.word)) >= available)
        return fit(limit => needs.map(need => Math.min(need.word, limit)), available);
    return fit(
        share => needs.map(({ word, line, average }) => Math.max(word, Math.min(line, share * Math.sqrt(average)))),
        available,
    );
}

/** The widths that fill the available one, of those that grow with a number. */
function fit(widthsAt: (size: number) => readonly number[], available: number): readonly number[] {
    let low = 0;
    let high = available;
    for (let step = 0; step < 30; step++) {
        const middle = (low + high) / 2;
        if (sum(widthsAt(middle)) > available) high = middle;
        else low = middle;
    }
    return fill(widthsAt(low), available);
}

function fill(widths: readonly number[], available: number): readonly number[] {
    const factor = available / Math.max(sum(widths), 1);
    return widths.map(width => Math.max(width * factor, 1));
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, each) => total + each, 0);
}
