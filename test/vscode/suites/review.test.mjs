// A reviewer in VS Code: an agreement beside what it was, the list of changes, and the approval of one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
    answerTo,
    choose,
    command,
    notifications,
    openFile,
    openWorkbench,
    pictured,
    tick,
    until,
    workbenchReady,
} from '../browser.mjs';
import { changeRow, changeRowsThat, changesMessage, changesWelcome, pressInChanges, pressInRow } from '../changes.mjs';
import { editorText, goTo, hover, quickFix } from '../editor.mjs';
import { accessibilityViolations, editToPreview, frameWith, freshWord } from '../preview.mjs';
import { percentile } from '../preview-latency.mjs';
import { vsix } from '../project.mjs';
import { repositoryAt, repositoryOfExample } from '../repository.mjs';

const FILE = 'northwind.msa';
const [RESPONSE, LATER] = ['Premium / P1 / Respond', 'Premium / P4 / Respond'];

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
const focusEditor = page => page.keyboard.press('Control+1');
const redline = page => frameWith(page, '#contract .clause.changed');
/** How many times slower this machine is for the work that it has beside this. */
const busyness = () => Math.max(1, os.loadavg()[0] / os.availableParallelism());
const place = text => {
    const lines = repository.read(FILE).split('\n');
    const line = lines.findIndex(each => each.includes(text));
    return [line + 1, lines[line].indexOf(text) + 1];
};

proves('Compare with HEAD lists what is not committed, the gravest first', async page => {
    await command(page, 'MSA: Compare with HEAD');
    assert.deepEqual(await changeRowsThat(page, rows => rows.length > 0), [
        `${RESPONSE} 15 min → 30 min · worse for the client · major · needs approval`,
        `${LATER} 8 hours → 6 hours · better for the client · improve`,
    ]);
});

proves('the redline stands beside the source, with a badge that says how much changed', async page => {
    const frame = await redline(page);
    const badge = frame.locator('.badge');
    assert.equal(await badge.innerText(), '2 changes since HEAD, 1 worse for the client');
    assert.equal(await badge.getAttribute('aria-pressed'), 'true');
    await frame.locator('del').filter({ hasText: '15 minutes' }).first().waitFor();
    await frame.locator('ins').filter({ hasText: '30 minutes' }).first().waitFor();
});

proves('the badge switches between redline and contract, by mouse and by key', async page => {
    const frame = await redline(page);
    await frame.locator('.badge').click();
    await frame.locator('.badge[aria-pressed="false"]').waitFor();
    assert.equal(await frame.locator('del').count(), 0);
    await frame.locator('.badge').press('Enter');
    await frame.locator('.badge[aria-pressed="true"]').waitFor();
    await frame.locator('del').first().waitFor();
});

proves('the redline is also seen as it is now, as it was, or by its changed clauses', async page => {
    const frame = await redline(page);
    const views = frame.getByLabel('What of the redline is shown');
    const isSeen = selector => frame.locator(selector).first().isVisible();
    await views.selectOption('As it is now');
    assert.deepEqual([await isSeen('ins'), await isSeen('del')], [true, false]);
    await views.selectOption('As it was');
    assert.deepEqual([await isSeen('ins'), await isSeen('del')], [false, true]);
    await views.selectOption('Changed clauses only');
    assert.deepEqual([await isSeen('.clause.changed'), await isSeen('.clause:not(.changed)')], [true, false]);
    await views.selectOption('Redline');
    assert.ok(await isSeen('.clause:not(.changed)'));
});

proves('a row leads to the source and to the clause of the redline', async page => {
    await changeRow(page, LATER).click();
    await page
        .locator('.part.statusbar')
        .getByText(`Ln ${place('target P4 respond 6 hours,')[0]},`)
        .waitFor();
    const frame = await redline(page);
    const clause = frame.locator('#contract > .active');
    await clause.getByText('6 hours').first().waitFor();
    await until(async () => {
        const { top, bottom } = await clause.evaluate(node => node.getBoundingClientRect().toJSON());
        return top < 900 && bottom > 0;
    });
});

proves('the source says what was, behind the value, in its hover and above its tier', async page => {
    await focusEditor(page);
    await goTo(page, ...place('30 min, update every 30 min'));
    await until(
        () => editorText(page),
        text => /30 min\s*was 15 min/.test(text),
    );
    assert.match(await hover(page), /was 15 min in HEAD: worse for the client, major/);
    await page.keyboard.press('Escape');
    const lens = page.locator('.codelens-decoration').getByText('2 changes since HEAD · 1 worse for the client');
    await lens.click();
    await changeRow(page, RESPONSE).and(page.locator('.selected')).waitFor();
});

proves('the list is filtered by direction and severity', async page => {
    await pressInChanges(page, 'Filter Changes…');
    await tick(page, 'Better for the client');
    await page.keyboard.press('Enter');
    const [row] = await changeRowsThat(page, rows => rows.length === 1);
    assert.ok(row.startsWith(LATER), row);
    assert.equal(await changesMessage(page), 'Shown: better for the client.');
    await pressInChanges(page, 'Filter Changes…');
    await tick(page, 'Critical');
    await page.keyboard.press('Enter');
    await until(
        () => changesWelcome(page),
        text => text.startsWith('No change passes the filter.'),
    );
    await pressInChanges(page, 'Show All Changes');
    await changeRowsThat(page, rows => rows.length === 2);
});

proves('redline, badge and list follow the typing, the redline within 300 ms', async page => {
    await focusEditor(page);
    await goTo(page, ...place('means "This tier is for companies that work around the clock.'));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const frame = await redline(page);
    let word = ` ${freshWord()}`;
    await editToPreview(page, frame, word, word.trim());
    const times = [];
    for (const letter of 'abcdefghi') {
        word += letter;
        times.push(await editToPreview(page, frame, letter, word.trim()));
    }
    times.sort((one, other) => one - other);
    console.log(`from key to redline, sorted, in ms: ${times.join(', ')}`);
    await frame.locator('ins').filter({ hasText: word.trim() }).first().waitFor();
    await frame.locator('.badge').filter({ hasText: '3 changes since HEAD' }).waitFor();
    await changeRowsThat(page, rows => rows.length === 3);
    await focusEditor(page);
    await command(page, 'File: Revert File');
    await changeRowsThat(page, rows => rows.length === 2);
    assert.ok(percentile(times, 0.5) < 300 * busyness(), times.join(', '));
});

proves('the fingerprint of a change is copied from its row', async page => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pressInRow(page, RESPONSE, 'Copy Fingerprint');
    await until(
        () => page.evaluate(() => globalThis.navigator.clipboard.readText()),
        text => /^[0-9a-f]{16}$/.test(text),
    );
});

proves('a change is approved from its row: the file says who, why and in which role', async page => {
    await pressInRow(page, RESPONSE, 'Approve Change…');
    await choose(page, 'client-owner');
    await answerTo(page, 'Why is this change right?', 'Agreed for a lower fee');
    await until(
        () => notifications(page),
        texts => texts.some(text => /^The approval is written to approvals\/[0-9a-f]+\.json\. Commit it/.test(text)),
    );
    const folder = path.join(workbench.folder, 'approvals');
    const [name] = fs.readdirSync(folder);
    const approval = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    assert.equal(`${approval.fingerprint}.json`, name);
    assert.deepEqual(
        [approval.by, approval.role, approval.reason, approval.from, approval.to],
        ['tom@northwind.example', 'client-owner', 'Agreed for a lower fee', '15 min', '30 min'],
    );
    await changeRowsThat(page, ([row]) => row.endsWith('· approved'));
});

proves('a quick fix approves the change at the cursor', async page => {
    await focusEditor(page);
    await goTo(page, ...place('6 hours, resolve 5 business days'));
    await quickFix(page, 'Approve this change…');
    await choose(page, 'client-owner');
    await answerTo(page, 'Why is this change right?', 'It is better');
    await until(() => fs.readdirSync(path.join(workbench.folder, 'approvals')).length === 2);
});

proves('everybody can read the redline in every theme', async page => {
    for (const [theme, kind] of [
        ['Default Light Modern', 'vscode-light'],
        ['Default Dark Modern', 'vscode-dark'],
        ['Default High Contrast', 'vscode-high-contrast'],
        ['Default High Contrast Light', 'vscode-high-contrast-light'],
    ]) {
        workbench.server.changeSettings({ 'workbench.colorTheme': theme });
        await page.reload();
        await workbenchReady(page);
        const frame = await frameWith(page, `body.${kind} #contract .clause.changed .remarks`);
        await frame.locator('.badge[aria-pressed="true"]').waitFor();
        assert.deepEqual(await accessibilityViolations(frame), [], theme);
    }
});
