// From measurements of servers to figures, and from figures to a table.
import { align, format, median, percentile95 } from './figures.mjs';

/** A row of the table: what is measured, in which unit, and how many measurements become one figure. */
const ROWS = [
    { id: 'open', title: 'start and open → diagnostics', unit: 'ms', sample: 'opened', of: median },
    { id: 'edit', title: 'edit → diagnostics, median', unit: 'ms', sample: 'edit', of: median },
    { id: 'editP95', title: 'edit → diagnostics, p95', unit: 'ms', sample: 'edit', of: percentile95 },
    { id: 'completion', title: 'completion, at rest', unit: 'ms', sample: 'completion', of: median },
    { id: 'typing', title: 'completion, on a new line', unit: 'ms', sample: 'completionWhileTyping', of: median },
    { id: 'hover', title: 'hover', unit: 'ms', sample: 'hover', of: median },
    { id: 'format', title: 'format the document', unit: 'ms', sample: 'format', of: median },
    { id: 'memory', title: 'memory after the run', unit: 'MB', sample: 'memory', of: median },
];

/**
 * One figure for each row: of our server, of the other, and how many times as much the other takes. The samples are
 * those of the rounds.
 */
export function figuresOf(ours, theirs) {
    return ROWS.map(({ id, title, unit, sample, of }) => {
        const all = rounds => rounds.flatMap(round => round[sample]);
        const figure = { id, title, unit, msa: of(all(ours)), yaml: of(all(theirs)) };
        return { ...figure, ratio: figure.yaml / figure.msa, measurements: all(ours).length };
    });
}

/** The figures as a table for a terminal, one part for each size. */
export function asTable(results) {
    const header = ['', 'msa', 'yaml', 'ratio', 'n'];
    const parts = results.map(({ lines, figures }) => {
        const rows = figures.map(({ title, unit, msa, yaml, ratio, measurements }) => [
            title,
            `${format(msa)} ${unit}`,
            `${format(yaml)} ${unit}`,
            `${ratio.toFixed(1)}×`,
            String(measurements),
        ]);
        return `${lines.msa} lines as .msa, ${lines['yaml-language-server']} as YAML\n${align([header, ...rows])}`;
    });
    return `${parts.join('\n\n')}\n`;
}
