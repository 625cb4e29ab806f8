// Measures `msa diff` beside jsondiffpatch and `git diff`. See README.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBundle } from './bundling.mjs';
import { countLines, sitesFor } from './generate.mjs';
import { makeRepository, twoVersions } from './versions.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** Runs to warm up that are not counted. */
const WARM_UP = 5;

/** Samples of each way to compare, in a folder that is made for it. `lines`: of the large agreement. */
export async function measureDifferences({ msa, lines, agreements, runs, progress }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'msa-bench-'));
    try {
        const [before, after] = twoVersions(sitesFor(lines));
        writeFileSync(path.join(folder, 'before.msa'), before);
        writeFileSync(path.join(folder, 'after.msa'), after);
        progress('Two versions of an agreement, in one process');
        const warm = await warmSamples(folder, 5 * runs);
        progress('Two versions of an agreement, whole processes');
        const node = process.execPath;
        const whole = runInTurn(folder, runs, {
            msa: [node, msa, 'diff', '--fail-on', 'none', 'before.msa', 'after.msa'],
            json: [node, here('json-differences.mjs'), 'before.msa.json', 'after.msa.json'],
            git: ['git', '--no-pager', 'diff', '--no-index', 'before.msa', 'after.msa'],
        });
        progress(`A repository with ${agreements} agreements`);
        const repository = mkdtempSync(path.join(folder, 'repository-'));
        makeRepository(repository, agreements);
        const many = runInTurn(repository, Math.max(1, Math.ceil(runs / 4)), {
            msa: [node, msa, 'diff', '--fail-on', 'none', 'HEAD~1..HEAD'],
            git: ['git', '--no-pager', 'diff', 'HEAD~1..HEAD'],
        });
        return { lines: countLines(before), agreements, whole, warm, many };
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function warmSamples(folder, rounds) {
    return withBundle('warm-differences', program => {
        const files = ['before.msa', 'after.msa'].map(name => path.join(folder, name));
        const words = [program, ...files, String(rounds + WARM_UP)];
        const samples = JSON.parse(run(folder, [process.execPath, ...words]).output);
        return Object.fromEntries(
            Object.entries(samples).map(([name, { wall, processor }]) => [
                name,
                { wall: wall.slice(WARM_UP), processor: processor.slice(WARM_UP) },
            ]),
        );
    });
}

/** The programs are run in turn, so that what else the machine does hits all alike. */
function runInTurn(folder, runs, programs) {
    const samples = Object.fromEntries(Object.keys(programs).map(name => [name, { wall: [], processor: [] }]));
    for (let count = 0; count < runs; count++)
        for (const [name, words] of Object.entries(programs)) {
            const { wall, processor } = run(folder, words);
            samples[name].wall.push(wall);
            samples[name].processor.push(processor);
        }
    return samples;
}

function run(cwd, [program, ...words]) {
    const [begun, used] = [performance.now(), processorTimeOfChildren()];
    const { status, stdout, stderr } = spawnSync(program, words, { cwd, maxBuffer: Infinity, encoding: 'utf8' });
    const [wall, processor] = [performance.now() - begun, processorTimeOfChildren() - used];
    // git says with 1 that there are differences.
    if (status !== 0 && !(program === 'git' && status === 1)) throw new Error(`${program} failed: ${stderr}`);
    if (stdout === '') throw new Error(`${program} finds no difference.`);
    return { wall, processor, output: stdout };
}

/** What all programs that have been run took of all processors, in ms: the `cutime` and `cstime` of Linux, in steps of 10 ms. */
function processorTimeOfChildren() {
    const fields = readFileSync('/proc/self/stat', 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
}
