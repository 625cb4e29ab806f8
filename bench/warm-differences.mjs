// Compares two versions of an agreement again and again in one process, as `msa diff` and as jsondiffpatch do, and prints
// the samples in milliseconds: warm-differences.mjs BEFORE AFTER ROUNDS. It leaves the JSON of both versions beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RevisionReader } from '../cli/review/revision-reader.ts';
import { agreementJson } from '../contract/json/agreement.ts';
import { compareAgreements } from '../review/compare.ts';
import { differences } from './keyed-json.mjs';

const FILE = 'agreement.msa';

function sideOf(file) {
    const files = new Map([[FILE, readFileSync(file, 'utf8')]]);
    return { name: { text: file }, root: path.resolve('/'), files, settings: new Map(), covers: () => true };
}

const [before, after, rounds] = process.argv.slice(2);
const sides = [sideOf(before), sideOf(after)];
const reader = new RevisionReader();
const samples = {};

async function timed(name, action) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    const result = await action();
    const { user, system } = process.cpuUsage(used);
    const sample = (samples[name] ??= { wall: [], processor: [] });
    sample.wall.push(performance.now() - begun);
    sample.processor.push((user + system) / 1000);
    return result;
}

/** Reads the agreement of both sides: what `msa diff` does before it compares them. */
async function readBoth() {
    const found = [];
    for (const side of sides) found.push(...(await reader.read(side, [FILE])));
    return found.map(({ agreement }) => agreement);
}

for (let round = 0; round < Number(rounds); round++) {
    const agreements = await timed('read', readBoth);
    const { changes } = await timed('compare', () => compareAgreements(...agreements));
    if (changes.length === 0) throw new Error('The agreements do not differ.');
    const texts = agreements.map(agreement => agreementJson(agreement));
    if (round === 0) texts.forEach((text, index) => writeFileSync(`${[before, after][index]}.json`, text));
    const trees = await timed('readJson', () => texts.map(text => JSON.parse(text)));
    await timed('compareJson', () => differences.diff(...trees));
}
process.stdout.write(JSON.stringify(samples));
