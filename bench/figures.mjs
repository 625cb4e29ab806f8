// Numbers as the tables show them.

export function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest value that at least 95 of 100 values do not exceed. */
export function percentile95(values) {
    return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
}

export function format(value) {
    return value.toFixed(value < 100 ? 1 : 0);
}

/** Rows of cells as lines, the first column to the left and the others to the right. */
export function align(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
    const cell = (text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column] + 2));
    return rows.map(row => row.map(cell).join('').trimEnd()).join('\n');
}
