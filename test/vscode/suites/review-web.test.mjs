// Reviews where the extension runs in a browser, without Git: what is to be had there, and a sentence for what is not.
import { after, before, test } from 'node:test';
import path from 'node:path';
import { chooseFile, command, openFile, openWorkbench, pictured } from '../browser.mjs';
import { changeRowsThat } from '../changes.mjs';
import { frameWith } from '../preview.mjs';
import { inWebWorker, vsix } from '../project.mjs';
import { repositoryOfExample } from '../repository.mjs';

let original;
let workbench;
before(async () => {
    original = repositoryOfExample();
    workbench = await openWorkbench(original.folder, { vsix, userSettings: inWebWorker() });
    await openFile(workbench.page, 'northwind.msa');
});
after(async () => {
    await workbench?.close();
    original?.remove();
});

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));

for (const title of ['Compare with HEAD', 'Compare with Branch…', 'Compare with Signed Version…'])
    proves(`${title} says that there is no Git, and what works instead`, async page => {
        await command(page, 'Notifications: Clear All Notifications');
        await command(page, `MSA: ${title}`);
        const sentence = /There is no Git here: .* Compare with a file instead\./;
        await page.locator('.notification-list-item-message').filter({ hasText: sentence }).first().waitFor();
    });

proves('Compare with File shows the redline and the list', async page => {
    await command(page, 'MSA: Compare with File…');
    await chooseFile(page, path.join(workbench.folder, 'kept/signed.msa'));
    await frameWith(page, '.badge:text-is("3 changes since kept/signed.msa, 2 worse for the client")');
    await frameWith(page, '#contract .clause.changed del');
    await changeRowsThat(page, rows => rows.length === 3);
});

proves('Stop Comparing ends it', async page => {
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Stop Comparing');
    const frame = await frameWith(page, '#contract h1');
    await frame.locator('.badge').waitFor({ state: 'hidden' });
});
