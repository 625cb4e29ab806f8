// A reviewer in VS Code: an agreement beside what it was, the list of changes, and the approval of one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { command, openFile, openWorkbench, pictured } from '../browser.mjs';
import { changeRowsThat } from '../changes.mjs';
import { accessibilityViolations, frameWith } from '../preview.mjs';
import { vsix } from '../project.mjs';
import { repositoryOfExample } from '../repository.mjs';

let original;
let workbench;
before(async () => {
    original = repositoryOfExample();
    workbench = await openWorkbench(original.folder, { vsix });
    await openFile(workbench.page, 'northwind.msa');
});
after(async () => {
    await workbench?.close();
    original?.remove();
});

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));

proves('Compare with HEAD lists what is not committed', async page => {
    await command(page, 'MSA: Compare with HEAD');
    const [row, ...others] = await changeRowsThat(page, rows => rows.length > 0);
    assert.match(row, /^Premium \/ P1 \/ Respond 15 min → 30 min · worse for the client · major/);
    assert.deepEqual(others, []);
});

proves('the redline stands beside the source, with a badge that says how much changed', async page => {
    const frame = await frameWith(page, '#contract .clause.changed');
    const badge = frame.locator('.badge');
    assert.equal(await badge.innerText(), '1 change since HEAD, 1 worse for the client');
    assert.equal(await badge.getAttribute('aria-pressed'), 'true');
    await frame.locator('del').filter({ hasText: '15 minutes' }).first().waitFor();
    await frame.locator('ins').filter({ hasText: '30 minutes' }).first().waitFor();
    assert.deepEqual(await accessibilityViolations(frame), []);
});
