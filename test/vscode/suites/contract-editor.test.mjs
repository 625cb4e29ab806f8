// The contract as an editor: both sides of a diff as they read, and the menu of the source control view.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, command, openFile, openWorkbench, pictured, until } from '../browser.mjs';
import { changeRowsThat } from '../changes.mjs';
import { framesWith, frameWith } from '../preview.mjs';
import { vsix } from '../project.mjs';
import { repositoryAt, repositoryOfExample } from '../repository.mjs';

let original;
let workbench;
before(async () => {
    original = repositoryOfExample();
    const userSettings = { 'workbench.diffEditorAssociations': { '*.msa': 'msa.contract' } };
    workbench = await openWorkbench(original.folder, { vsix, userSettings });
    await openFile(workbench.page, 'northwind.msa');
    await page().keyboard.press('Control+Shift+G');
});
after(async () => {
    await workbench?.close();
    original?.remove();
});

const page = () => workbench.page;
const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));
const inSourceControl = name =>
    page()
        .locator('.scm-view .monaco-list-row')
        .filter({ has: page().locator('.resource') })
        .filter({ hasText: name });
const CONTRACT = 'body[data-kind="editor"] #contract h1';

proves('the source control view opens the redline of an agreement', async page => {
    await inSourceControl('northwind.msa').first().click({ button: 'right' });
    await page.locator('.monaco-menu').getByRole('menuitem', { name: 'Open Contract Changes' }).click();
    await frameWith(page, '.badge:text-is("2 changes since HEAD, 1 worse for the client")');
    await changeRowsThat(page, rows => rows.length === 2);
});

proves('a diff shows both contracts as they read, which scroll together', async page => {
    await command(page, 'View: Close All Editors');
    await inSourceControl('northwind.msa').first().click();
    const [one, other] = await until(
        () => framesWith(page, CONTRACT),
        frames => frames.length === 2,
    );
    const texts = await Promise.all([one, other].map(frame => frame.locator('#contract').innerText()));
    assert.deepEqual(texts.map(text => /P1 \(Critical\)\s+30 minutes\s+Every 30/.test(text)).sort(), [false, true]);
    const scrolled = frame => frame.evaluate(() => window.scrollY);
    assert.deepEqual([await scrolled(one), await scrolled(other)], [0, 0]);
    await one.locator('#contract h1').hover();
    await until(
        async () => {
            await page.mouse.wheel(0, 600);
            return scrolled(other);
        },
        position => position > 300,
    );
    const tops = await Promise.all([one, other].map(frame => frame.evaluate(() => window.scrollY)));
    assert.ok(Math.abs(tops[0] - tops[1]) < 900, tops.join(', '));
});

proves('an agreement is reopened as its contract, and follows its text', async page => {
    await command(page, 'View: Close All Editors');
    await openFile(page, 'northwind.msa');
    await command(page, 'View: Reopen Editor With...');
    await choose(page, 'Contract');
    const frame = await frameWith(page, CONTRACT);
    assert.equal(await frame.locator('h1').innerText(), 'Managed IT Services Agreement');
    assert.equal(await frame.getByRole('button', { name: 'Lock', exact: true }).count(), 0);
    repositoryAt(workbench.folder).edit('northwind.msa', 'target P1 respond 30 min,', 'target P1 respond 40 min,');
    await frame.getByText('40 minutes').first().waitFor();
});
