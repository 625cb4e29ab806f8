// `npm run test:vscode`: the tests in a real VS Code, on the packaged extension (MSA_VSIX, or the newest in dist/).
// `npm run test:vscode -- preview` runs the suites whose name holds “preview”.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensure, ensurePackages, Missing, say } from './ensure.mjs';
import { packagedExtension } from './packaged-extension.mjs';
import { root } from './project.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const suitesFolder = path.join(here, 'suites');

try {
    process.exitCode = await main(process.argv.slice(2));
} catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
}

async function main(words) {
    const started = performance.now();
    const suites = chosenSuites(words);
    await ensure();
    await ensurePackages();
    const vsix = packagedExtension();
    say(`${suites.length} suites on ${path.relative(root, vsix)}`);
    const options = ['--test', '--test-concurrency=1', '--test-reporter=spec', '--test-timeout=600000'];
    const { status } = spawnSync(process.execPath, [...options, ...suites], {
        cwd: here,
        env: { ...process.env, MSA_VSIX: vsix },
        stdio: 'inherit',
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    say(`${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    return status ?? 1;
}

function chosenSuites(words) {
    const suites = fs.readdirSync(suitesFolder).filter(name => name.endsWith('.test.mjs'));
    const chosen = suites.filter(name => words.length === 0 || words.some(word => name.includes(word)));
    if (chosen.length === 0) throw new Missing(`No suite is named so; there are: ${suites.join(', ')}.`);
    return chosen.map(name => path.join(suitesFolder, name));
}
