// Compares our language server with yaml-language-server, and `msa diff` with jsondiffpatch and git, and measures redlines.
// See README.md.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDifferences } from './differences.mjs';
import { asDifferenceTable, differenceFigures } from './differences-report.mjs';
import { countLines, generate } from './generate.mjs';
import { asRedlineTable, BOUND, measureRedlines } from './redlines.mjs';
import { asTable, figuresOf } from './report.mjs';
import { msaServer, YAML } from './servers.mjs';
import { openSession } from './session.mjs';

const HELP = `Usage: npm run bench -- [options]

  --sizes 500,2000,8000   lines of the generated agreements
  --rounds 3              how often each server is started for each size
  --edits 100             edits in a round (a multiple of 4); of the requests fewer are measured
  --server FILE           a bundle of our server to measure instead of the one that is built
  --runs 9                how often each program that compares is run as a process
  --agreements 1000       agreements in the repository of which one library changes
  --msa FILE              a bundle of our command line to measure instead of the one that is built
  --only server|diff|redline
                          one of the tables
  --json                  print the figures as JSON
`;

const { values: options } = parseArgs({
    options: {
        sizes: { type: 'string', default: '500,2000,8000' },
        rounds: { type: 'string', default: '3' },
        edits: { type: 'string', default: '100' },
        server: { type: 'string' },
        runs: { type: 'string', default: '9' },
        agreements: { type: 'string', default: '1000' },
        msa: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
    },
});
const REDLINES = { sizes: [3000, 8000], runs: Number(options.runs) };

if (options.help) process.stdout.write(HELP);
else await main();

async function main() {
    installPackages();
    if (options.server === undefined || options.msa === undefined) build();
    const isAsked = name => options.only === undefined || options.only === name;
    const servers = isAsked('server') ? await measureServers() : undefined;
    const diff = isAsked('diff') ? await measureDiff() : undefined;
    const redlines = isAsked('redline') ? await measureRedlines({ ...REDLINES, progress }) : undefined;
    const tables = [
        ...(servers ? [asTable(servers)] : []),
        ...(diff ? [asDifferenceTable(diff)] : []),
        ...(redlines ? [asRedlineTable(redlines)] : []),
    ];
    const json = () => `${JSON.stringify({ servers, diff, redlines }, undefined, 2)}\n`;
    process.stdout.write(options.json ? json() : tables.join('\n'));
    for (const { lines, processor } of redlines ?? [])
        if (processor > BOUND) {
            progress(`The redline of ${lines} lines takes ${Math.round(processor)} ms, more than ${BOUND} ms.`);
            process.exitCode = 1;
        }
}

async function measureServers() {
    const msa = msaServer(options.server);
    const results = [];
    for (const size of options.sizes.split(',').map(Number)) {
        const texts = generate(size);
        const samples = { [msa.name]: [], [YAML.name]: [] };
        for (let round = 1; round <= Number(options.rounds); round++) {
            progress(`${size} lines, round ${round} of ${options.rounds}`);
            for (const [name, sample] of Object.entries(await measure([msa, YAML], texts))) samples[name].push(sample);
        }
        results.push({
            lines: { [msa.name]: countLines(texts.msa), [YAML.name]: countLines(texts.yaml) },
            figures: figuresOf(samples[msa.name], samples[YAML.name]),
        });
    }
    return results;
}

async function measureDiff() {
    const samples = await measureDifferences({
        msa: path.resolve(options.msa ?? fileURLToPath(new URL('../dist/msa.cjs', import.meta.url))),
        lines: 8000,
        agreements: Number(options.agreements),
        runs: Number(options.runs),
        progress,
    });
    return { lines: samples.lines, agreements: samples.agreements, figures: differenceFigures(samples) };
}

function progress(text) {
    process.stderr.write(`${text}\n`);
}

/** One round: both servers are started, and asked in turn, so that what else the machine does hits both alike. */
async function measure(servers, texts) {
    const sessions = [];
    for (const server of servers) sessions.push(await openSession(server, texts));
    const samples = sessions.map(({ opened }) => ({ opened: [opened] }));
    const take = async (kind, action) => {
        for (const [index, session] of sessions.entries()) (samples[index][kind] ??= []).push(await action(session));
    };
    const repeat = async (times, kind, action) => {
        for (let count = 0; count < times; count++) await take(kind, session => action(session, count));
    };
    const edits = Number(options.edits);
    await repeat(edits, 'edit', (session, count) => session.edit(count % 2 === 0));
    await repeat(edits / 2, 'completion', session => session.complete());
    await repeat(edits / 2, 'hover', session => session.hover());
    await repeat(edits / 4, 'format', session => session.format());
    // The last, because it leaves the servers at work.
    await repeat(edits / 2, 'completionWhileTyping', session => session.completeWhileTyping());
    await take('memory', session => session.memory());
    for (const session of sessions) await session.stop();
    return Object.fromEntries(servers.map(({ name }, index) => [name, samples[index]]));
}

function installPackages() {
    const packages = ['yaml-language-server', 'jsondiffpatch'];
    if (packages.every(name => existsSync(new URL(`node_modules/${name}`, import.meta.url)))) return;
    progress('Installing what we are compared with into bench/.');
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd, stdio: ['ignore', 2, 2] });
}

function build() {
    execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        stdio: ['ignore', 2, 2],
    });
}
