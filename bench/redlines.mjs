// Measures how long two versions of an agreement take to become the page of their redline. See README.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withBundle } from './bundling.mjs';
import { align, format, median } from './figures.mjs';
import { countLines, sitesFor } from './generate.mjs';
import { twoVersions } from './versions.mjs';

/** What a redline may take of the processors at most, in milliseconds: who asks for one waits for it. */
export const BOUND = 1000;

/** A figure for each number of lines, in milliseconds; each measurement has a process of its own, which has done nothing before. */
export async function measureRedlines({ sizes, runs, progress }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'msa-bench-'));
    const [before, after] = ['before.msa', 'after.msa'].map(name => path.join(folder, name));
    try {
        return await withBundle('time-redline', program =>
            sizes.map(size => {
                progress(`The redline of two versions of ${size} lines`);
                const texts = twoVersions(sitesFor(size));
                [before, after].forEach((file, index) => writeFileSync(file, texts[index]));
                const samples = Array.from({ length: runs }, () =>
                    JSON.parse(execFileSync(process.execPath, [program, before, after], { encoding: 'utf8' })),
                );
                const figure = name => median(samples.map(sample => sample[name]));
                const lines = countLines(texts[0]);
                return { lines, wall: figure('wall'), processor: figure('processor'), measurements: runs };
            }),
        );
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The figures as a table for a terminal. */
export function asRedlineTable(figures) {
    const rows = figures.map(({ lines, wall, processor, measurements }) => [
        `two versions of ${lines} lines`,
        `${format(wall)} ms`,
        `${format(processor)} ms`,
        `${BOUND} ms`,
        String(measurements),
    ]);
    return `The redline as a page\n${align([['', 'by the clock', 'on the processors', 'at most', 'n'], ...rows])}\n`;
}
