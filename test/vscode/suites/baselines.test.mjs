// What an agreement can be compared with: HEAD as it moves, a branch, a kept file, the version that was signed.
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { choices, choose, chooseFile, command, openFile, openWorkbench } from '../browser.mjs';
import { pictured, until, workbenchReady, writtenDown } from '../browser.mjs';
import { changeRowsThat, changesWelcome, isListShown } from '../changes.mjs';
import { frameWith } from '../preview.mjs';
import { vsix } from '../project.mjs';
import { repositoryAt, repositoryOfExample } from '../repository.mjs';

const FILE = 'northwind.msa';
const P1 = /^Premium \/ P1 \/ Respond 15 min → 30 min/;
const P2 = /^Premium \/ P2 \/ Respond 1 hour → 2 hours/;
const P4 = /^Premium \/ P4 \/ Respond 8 hours → 6 hours/;

let original;
let repository;
let workbench;
before(async () => {
    original = repositoryOfExample();
    workbench = await openWorkbench(original.folder, { vsix });
    repository = repositoryAt(workbench.folder);
    await openFile(workbench.page, FILE);
});
after(async () => {
    await workbench?.close();
    original?.remove();
});

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));

/** Waits for a badge that says this, and for rows that match these in any order. */
async function compared(page, summary, ...rows) {
    const frame = await frameWith(page, `.badge:text-is("${summary}")`);
    await changeRowsThat(
        page,
        found => found.length === rows.length && rows.every(row => found.some(each => row.test(each))),
    );
    return frame;
}

proves('a branch is compared from where it and this one went apart, and the name says so', async page => {
    await command(page, 'MSA: Compare with Branch…');
    const expected = ['main', 'work', 'executed/2027-01-01'];
    await until(
        () => choices(page),
        offered => expected.every(name => offered.includes(name)),
    );
    await choose(page, 'main');
    // That main promises 45 min for P2 now is no change of this branch.
    await compared(page, '3 changes since the merge base with main, 2 worse for the client', P1, P2, P4);
});

proves('what is compared is back after a reload of the window', async page => {
    await until(
        () => writtenDown(page),
        text => text.replaceAll('\\', '').includes('"redline":true'),
    );
    await page.reload();
    await workbenchReady(page);
    await compared(page, '3 changes since the merge base with main, 2 worse for the client', P1, P2, P4);
});

proves('what is compared is there after a restart of the language server', async page => {
    await command(page, 'MSA: Restart Language Server');
    // The window keeps what the first server has said: an edit is known to the second one alone.
    repository.edit(FILE, 'target P4 respond 6 hours,', 'target P4 respond 5 hours,');
    await changeRowsThat(page, rows => rows.some(row => row.includes('8 hours → 5 hours')));
    repository.edit(FILE, 'target P4 respond 5 hours,', 'target P4 respond 6 hours,');
    await compared(page, '3 changes since the merge base with main, 2 worse for the client', P1, P2, P4);
});

proves('the signed version is the tag that the user picks, or that the policy names', async page => {
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Compare with Signed Version…');
    await choose(page, 'executed/2027-01-01');
    await compared(page, '3 changes since executed/2027-01-01, 2 worse for the client', P1, P2, P4);
    await command(page, 'MSA: Stop Comparing');
    repository.edit('msa.config.json', '"review": {', '"review": { "signed": "executed/*",');
    repository.git('tag', '-a', 'executed/2027-02-01', '-m', 'Signed again', 'work');
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Compare with Signed Version…');
    await compared(page, '2 changes since executed/2027-02-01, 1 worse for the client', P1, P4);
    repository.git('checkout', '--', 'msa.config.json');
});

proves('a kept file is read with what lies beside it, and followed when it changes', async page => {
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Compare with File…');
    await chooseFile(page, path.join(workbench.folder, 'kept/signed.msa'));
    await compared(page, '3 changes since kept/signed.msa, 2 worse for the client', P1, P2, P4);
    repository.edit('kept/signed.msa', 'target P2 respond 1 hour,', 'target P2 respond 2 hours,');
    await compared(page, '2 changes since kept/signed.msa, 1 worse for the client', P1, P4);
    repository.edit('kept/library/provider.msa', 'Mon-Fri 08:00', 'Mon-Fri 09:00');
    await changeRowsThat(page, rows => rows.some(row => row.includes('Mon-Fri 09:00')));
    repository.edit('kept/library/provider.msa', 'Mon-Fri 09:00', 'Mon-Fri 08:00');
});

proves('the comparison with HEAD follows a commit', async page => {
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Compare with HEAD');
    await compared(page, '2 changes since HEAD, 1 worse for the client', P1, P4);
    repository.git('commit', '--quiet', '--all', '-m', 'Loosened');
    await frameWith(page, '.badge:text-is("No changes since HEAD")');
    await until(
        () => changesWelcome(page),
        text => text.startsWith('No commitment has changed'),
    );
    repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    await compared(page, '2 changes since HEAD, 1 worse for the client', P1, P4);
});

proves('several agreements are compared at once, each with its rows, and one of them no more', async page => {
    await openFile(page, 'acme.msa');
    await command(page, 'MSA: Compare with HEAD');
    await changeRowsThat(page, rows => rows.includes('acme.msa') && rows.includes('northwind.msa'));
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Stop Comparing');
    await changeRowsThat(page, rows => rows.length === 2 && P1.test(rows[0]) && P4.test(rows[1]));
    await openFile(page, FILE);
    await frameWith(page, '.badge:text-is("2 changes since HEAD, 1 worse for the client")');
});

proves('Stop Comparing takes away the redline, the badge and the list', async page => {
    const frame = await frameWith(page, '#contract .clause.changed');
    await page.keyboard.press('Control+1');
    await command(page, 'MSA: Stop Comparing');
    await frame.locator('.badge').waitFor({ state: 'hidden' });
    await frame.locator('.clause.changed').first().waitFor({ state: 'detached' });
    await until(async () => !(await isListShown(page)));
});

proves('a file that HEAD does not have is not compared, and a sentence says why', async page => {
    fs.copyFileSync(path.join(workbench.folder, FILE), path.join(workbench.folder, 'fresh.msa'));
    await openFile(page, 'fresh.msa');
    await command(page, 'MSA: Compare with HEAD');
    await page
        .locator('.notification-list-item-message')
        .filter({ hasText: 'HEAD has no file fresh.msa, so there is nothing to compare it with.' })
        .first()
        .waitFor();
});
