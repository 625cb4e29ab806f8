// The main job on the packaged extension: write an agreement with completion and checks, see the contract beside it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { choose, command, openFile, openWorkbench, pictured, until, workbenchReady } from '../browser.mjs';
import { editorText, goTo, insert, problems, quickFix, rename, save, suggestions } from '../editor.mjs';
import { accessibilityViolations, frameWith, runsForeignScript } from '../preview.mjs';
import { agreements, root, vsix } from '../project.mjs';

const library = 'library/northwind-standard.msa';

let workbench;
before(async () => {
    workbench = await openWorkbench(agreements('test/fixtures/managed-it-services'), { vsix });
    await openFile(workbench.page, 'acme.msa');
});
after(() => workbench?.close());

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));

/** The text of a file of the project as it is on disk. */
const onDisk = name => fs.readFileSync(path.join(workbench.folder, name), 'utf8');

/** The line, counted from 1, of a text in a file, and the column where it starts. */
const place = (name, text) => {
    const before = onDisk(name).slice(0, onDisk(name).indexOf(text)).split('\n');
    return [before.length, before.at(-1).length + 1];
};

/** Puts the cursor at a text and replaces it. */
async function replace(page, name, text, replacement) {
    await goTo(page, ...place(name, text));
    for (let count = 0; count < text.length; count++) await page.keyboard.press('Shift+ArrowRight');
    await insert(page, replacement);
}

const preview = page => frameWith(page, '#contract h1');

proves('the example has no problems', async page => {
    await until(
        () => page.locator('.part.statusbar').innerText(),
        text => text.includes('MSA'),
    );
    await command(page, 'MSA: Open Preview to the Side');
    const frame = await preview(page);
    assert.equal(await frame.locator('h1').innerText(), 'Managed IT Services Agreement');
    assert.deepEqual(await problems(page), []);
});

proves('the settings of a review are known to the editor', async page => {
    fs.writeFileSync(path.join(workbench.folder, 'msa.config.json'), '{ "review": { "failOn": "grave" } }\n');
    await openFile(page, 'msa.config.json');
    await until(
        () => problems(page),
        lines => lines.some(line => line.includes('Value is not accepted. Valid values: "critical"')),
    );
});

proves('the preview follows an edit within a second, without a reload', async page => {
    await openFile(page, 'acme.msa');
    const frame = await preview(page);
    await frame.evaluate(() => (window.isSamePage = true));
    await goTo(page, ...place('acme.msa', '15 min'));
    const seen = frame.evaluate(
        () =>
            new Promise(resolve => {
                const observer = new MutationObserver(() => {
                    if (document.body.textContent.includes('20 minutes')) resolve(Date.now());
                });
                observer.observe(document.body, { subtree: true, childList: true, characterData: true });
            }),
    );
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const typed = Date.now();
    await insert(page, '20');
    const latency = (await seen) - typed;
    assert.ok(latency < 1000, `${latency} ms`);
    assert.equal(await frame.evaluate(() => window.isSamePage), true);
    await page.keyboard.press('Control+Z');
    await until(
        () => frame.locator('#contract').innerText(),
        text => !text.includes('20 minutes'),
    );
});

proves('while the text is broken the last good contract stays, and says so', async page => {
    const frame = await preview(page);
    await goTo(page, ...place('acme.msa', 'tier premium'));
    await insert(page, 'oops');
    await frame.locator('#notice').filter({ hasText: 'last contract' }).waitFor();
    assert.match(await frame.locator('#contract').innerText(), /79\.00/);
    await page.keyboard.press('Control+Z');
    await frame.locator('#notice').waitFor({ state: 'hidden' });
});

proves('a click in the contract goes to its source', async page => {
    const frame = await preview(page);
    await frame.locator('#contract').getByText('On-Call Engineer confirms the failover').first().click();
    const [line] = place('acme.msa', 'failover automatic');
    await until(
        () => page.locator('.part.statusbar').innerText(),
        text => text.includes(`Ln ${line}, `),
    );
});

proves('no foreign script runs in the preview, nothing leaves the machine, and everybody can read it', async page => {
    const frame = await preview(page);
    assert.equal(await runsForeignScript(frame), false);
    assert.deepEqual(await accessibilityViolations(frame), []);
    assert.deepEqual(workbench.network.left, []);
});

proves('the contract is exported as a file', async page => {
    await openFile(page, 'acme.msa');
    await command(page, 'MSA: Export Contract…');
    await choose(page, 'Markdown');
    // The browser has no dialog of its own: VS Code asks for the path in a box, which proposes one.
    const box = page.locator('.quick-input-widget input[type=text]').first();
    await until(
        () => box.inputValue(),
        value => value.endsWith('acme.md'),
    );
    await box.press('Enter');
    await until(() => fs.existsSync(path.join(workbench.folder, 'acme.md')));
    assert.match(onDisk('acme.md'), /^# Managed IT Services Agreement/);
    fs.rmSync(path.join(workbench.folder, 'acme.md'));
});

proves('a broken reference is marked on its word, and its fix mends it', async page => {
    await replace(page, 'acme.msa', 'standard {', 'standart {');
    const [line, column] = place('acme.msa', 'standard {');
    const isReported = text => text.startsWith('Error') && text.includes('`standart`');
    const found = await until(
        () => problems(page),
        lines => lines.some(isReported),
    );
    assert.match(found.find(isReported), new RegExp(` at line ${line} and character ${column}\\b`));
    await goTo(page, line, column + 2);
    await quickFix(page, 'Change to `standard`');
    await until(
        () => problems(page),
        lines => !lines.some(text => /^Error/.test(text)),
    );
    await goTo(page, line);
    assert.match(await editorText(page), /tier premium "Premium" extends standard \{/);
});

proves('after `extends` come the other tiers', async page => {
    const [line, column] = place('acme.msa', 'standard {');
    await goTo(page, line, column);
    const labels = await suggestions(page);
    assert.deepEqual([...labels].sort(), ['basic', 'standard']);
    await page.keyboard.press('Escape');
});

proves('a tier is renamed in both files', async page => {
    await save(page);
    const [line, column] = place('acme.msa', 'standard {');
    await goTo(page, line, column);
    await rename(page, 'business-plus');
    await until(
        () => editorText(page),
        text => text.includes('extends business-plus {'),
    );
    await command(page, 'File: Save All Files');
    await until(
        () => onDisk(library),
        text => text.includes('tier business-plus "Standard" extends basic {'),
    );
    await until(
        () => onDisk('acme.msa'),
        text => text.includes('include northwind, basic, business-plus'),
    );
    assert.deepEqual(
        (await problems(page)).filter(text => /^Error/.test(text)),
        [],
    );
});

proves('after a reload of the window the preview is back', async page => {
    await preview(page);
    // What the workbench shows now it may write too late, so only what it has shown all the time is asked for.
    await page.reload();
    await workbenchReady(page);
    const back = await preview(page);
    assert.equal(await back.locator('h1').innerText(), 'Managed IT Services Agreement');
    await until(
        () => back.locator('#contract').innerText(),
        text => text.includes('15 minutes'),
    );
});

proves('a new agreement starts from a template, and nothing in it is wrong', async page => {
    await command(page, 'MSA: New Agreement…');
    await choose(page, 'cloud-hosting');
    const box = page.locator('.quick-input-widget input[type=text]').first();
    await until(
        () => box.inputValue(),
        value => value.endsWith('cloud-hosting.msa'),
    );
    await box.press('Enter');
    await until(() => fs.existsSync(path.join(workbench.folder, 'cloud-hosting.msa')));
    await until(
        () => editorText(page),
        text => text.includes('agreement shop-hosting'),
    );
    assert.deepEqual(
        (await problems(page)).filter(text => /^(Error|Warning)/.test(text)),
        [],
    );
});

proves('a name of the standard library leads into a document that cannot be changed', async page => {
    await openFile(page, 'cloud-hosting.msa');
    await goTo(page, 1);
    await insert(page, 'import "msa:legal"\n');
    await goTo(page, ...place('cloud-hosting.msa', 'effective').map((at, index) => (index === 0 ? at + 1 : at)));
    await insert(page, 'include severability\n');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('F12');
    await until(
        () => editorText(page),
        text => text.includes('clause severability "Severability"'),
    );
    const before = await editorText(page);
    await page.keyboard.type('x');
    assert.equal(await editorText(page), before);
});

proves('the picture of the README is a picture of this', async page => {
    if (await page.locator('.markers-panel').isVisible()) await page.keyboard.press('Control+J');
    await openFile(page, 'acme.msa');
    await goTo(page, ...place('acme.msa', '  tier premium'));
    const frame = await preview(page);
    await until(
        () => frame.locator('.active').count(),
        count => count > 0,
    );
    await frame.evaluate(() => document.querySelector('.active').scrollIntoView({ block: 'center' }));
    const picture = await page.screenshot(process.env.MSA_PICTURE ? { path: process.env.MSA_PICTURE } : {});
    assert.ok(picture.length > 50_000);
    assert.ok(fs.statSync(path.join(root, 'docs', 'images', 'editor.png')).size > 50_000);
});
