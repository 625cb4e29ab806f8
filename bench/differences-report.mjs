// From measurements of comparisons to figures, and from figures to a table.
import { align, format, median } from './figures.mjs';

/** One figure for each row and way to compare, in ms, and how many measurements it is the median of. */
export function differenceFigures({ warm, whole, many }) {
    const row = (title, samples) => ({
        title,
        ...Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)])),
        measurements: samples.msa.length,
    });
    const part = (samples, name) =>
        Object.fromEntries(Object.entries(samples).map(([program, each]) => [program, each[name]]));
    const rows = (title, samples) => [
        row(title, part(samples, 'wall')),
        row('– of that, on the processors', part(samples, 'processor')),
    ];
    return [
        ...rows('two versions, whole process', whole),
        ...rows('two versions, warm: read both', { msa: warm.read, json: warm.readJson }),
        ...rows('two versions, warm: compare', { msa: warm.compare, json: warm.compareJson }),
        ...rows('repository, whole process', many),
    ];
}

/** The figures as a table for a terminal. */
export function asDifferenceTable({ lines, agreements, figures }) {
    const cell = value => (value === undefined ? '–' : `${format(value)} ms`);
    const rows = figures.map(({ title, msa, json, git, measurements }) => [
        title,
        ...[msa, json, git].map(cell),
        String(measurements),
    ]);
    const head = `Two versions of ${lines} lines; ${agreements} agreements with one library`;
    return `${head}\n${align([['', 'msa diff', 'jsondiffpatch', 'git diff', 'n'], ...rows])}\n`;
}
