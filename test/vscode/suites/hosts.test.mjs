// The same extension in both hosts of VS Code: in Node, and in a web worker as on vscode.dev.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, openFile, openWorkbench, pictured } from '../browser.mjs';
import { reportInHost } from '../inhost.mjs';
import { frameWith } from '../preview.mjs';
import { agreements, inWebWorker, vsix } from '../project.mjs';

const file = name => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));
const fixture = agreements('test/fixtures/managed-it-services');

test('completion, diagnostics and imports work in a web worker', context =>
    reportInHost(context, file('web-host'), { fixture, host: 'web' }));

for (const [host, where] of [
    ['node', 'beside Node'],
    ['web', 'in a web worker'],
]) {
    test(`contracts are exported ${where}`, context => reportInHost(context, file('export-host'), { fixture, host }));
}

let workbench;
before(async () => {
    workbench = await openWorkbench(agreements('examples/first-look'), { vsix, userSettings: inWebWorker() });
});
after(() => workbench?.close());

test('the packaged extension shows a contract when it runs in a web worker', () =>
    pictured(workbench.page, 'web preview', async () => {
        const { page } = workbench;
        await openFile(page, 'agreement.msa');
        await command(page, 'MSA: Open Preview to the Side');
        const frame = await frameWith(page, '#contract h1');
        assert.equal(await frame.locator('h1').innerText(), 'Support Agreement');
        assert.deepEqual(workbench.network.left, []);
    }));
