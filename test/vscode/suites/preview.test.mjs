// The preview as a reader has it: it follows, stays, scrolls with the editor both ways, and never moves the editor itself.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { choose, command, openFile, openWorkbench, pictured, until, workbenchReady, writtenDown } from '../browser.mjs';
import { editorText, goTo, insert, type } from '../editor.mjs';
import { accessibilityViolations, frameWith } from '../preview.mjs';
import { measurePreviews, percentile } from '../preview-latency.mjs';
import { agreements, vsix } from '../project.mjs';

let workbench;
before(async () => {
    workbench = await openWorkbench(agreements('examples/managed-it-services'), { vsix });
    await openFile(workbench.page, 'northwind.msa');
    await command(workbench.page, 'MSA: Open Preview to the Side');
});
after(() => workbench?.close());

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));
const preview = page => frameWith(page, '#contract h1');
const onDisk = name => fs.readFileSync(path.join(workbench.folder, name), 'utf8');
const lineOf = (name, text) => {
    const at = onDisk(name).indexOf(text);
    assert.notEqual(at, -1, `${name} holds ${text}`);
    return onDisk(name).slice(0, at).split('\n').length;
};
const focusEditor = page => page.keyboard.press('Control+1');

/** The line at the top of the editor. */
const firstLine = page =>
    page
        .locator('.editor-group-container .monaco-editor .line-numbers')
        .evaluateAll(numbers => Math.min(...numbers.map(each => Number(each.textContent)).filter(Boolean)));

/** Waits until two answers in a row are the same: something that moved has come to rest. */
async function settled(read) {
    let last = await read();
    await until(async () => {
        const next = await read();
        const isSame = next === last;
        last = next;
        return isSame;
    });
    return last;
}

proves('the views have their own pages, which everybody can read', async page => {
    const frame = await preview(page);
    for (const [view, words] of [
        ['Tiers', 'Services in each Service Tier'],
        ['Summary', 'How to reach support'],
        ['Contract', 'Definitions and interpretation'],
    ]) {
        await frame.getByRole('button', { name: view, exact: true }).click();
        await frame.locator('h2').filter({ hasText: words }).waitFor();
        assert.deepEqual(await accessibilityViolations(frame), []);
    }
});

proves('the cursor marks its clause and brings it into view', async page => {
    await focusEditor(page);
    await goTo(page, lineOf('northwind.msa', 'backup database-backup'));
    const frame = await preview(page);
    await frame.locator('#backup-database-backup.active').waitFor();
    const box = await frame.locator('#backup-database-backup').boundingBox();
    assert.ok(box.y > 0 && box.y < 900, `at ${box.y}`);
});

proves('the page follows the editor when it is scrolled', async page => {
    await focusEditor(page);
    await goTo(page, 1);
    const frame = await preview(page);
    const scroll = () => frame.evaluate(() => window.scrollY);
    const before = await settled(scroll);
    await until(
        async () => {
            await page.keyboard.press('Alt+PageDown');
            return scroll();
        },
        after => after !== before,
    );
});

proves('the editor follows the page when the reader scrolls it', async page => {
    await focusEditor(page);
    await goTo(page, 1);
    const frame = await preview(page);
    await settled(() => frame.evaluate(() => window.scrollY));
    const before = await settled(() => firstLine(page));
    const box = await page.locator('.webview.ready').first().boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + 400);
    await until(
        async () => {
            await page.mouse.wheel(0, 1500);
            return firstLine(page);
        },
        after => after !== before,
    );
});

proves('typing moves neither the editor nor the page', async page => {
    await focusEditor(page);
    const line = lineOf('northwind.msa', 'purpose "The Provider shall');
    await goTo(page, line, 'purpose "'.length + 5);
    const frame = await preview(page);
    await frame.locator('.active').waitFor();
    const editorTop = await settled(() => firstLine(page));
    const top = () => frame.evaluate(() => Math.round(document.querySelector('.active').getBoundingClientRect().top));
    const before = await settled(top);
    await type(page, 'Solely. ');
    await frame.getByText('Solely.').first().waitFor();
    assert.equal(await settled(() => firstLine(page)), editorTop);
    assert.ok(Math.abs((await settled(top)) - before) < 4);
    await command(page, 'File: Revert File');
});

proves('a click leads to the source, also in an imported file', async page => {
    const frame = await preview(page);
    await frame.getByText('Amazon Web Services and Microsoft Azure').first().click();
    await until(
        () => editorText(page),
        text => text.includes('Amazon Web Services'),
    );
    assert.ok((await page.locator('.tab.active[data-resource-name="services.msa"]').count()) > 0);
});

proves('an error is marked at its clause, and the mark leads to the problem', async page => {
    await openFile(page, 'northwind.msa');
    const line = lineOf('northwind.msa', 'rto 4 hours');
    await goTo(page, line, onDisk('northwind.msa').split('\n')[line - 1].indexOf('4') + 1);
    await page.keyboard.press('Delete');
    await insert(page, '9');
    await focusEditor(page);
    await goTo(page, lineOf('northwind.msa', 'tier premium'), '  tier premium'.length + 1);
    await insert(page, 'x');
    const frame = await preview(page);
    const mark = frame.locator('.problem').first();
    await mark.waitFor();
    await mark.click();
    await page.locator('.markers-panel').waitFor();
    await command(page, 'View: Toggle Problems');
    await openFile(page, 'northwind.msa');
    await command(page, 'File: Revert File');
    await frame.locator('.problem').first().waitFor({ state: 'detached' });
});

proves('an unlocked preview follows the active agreement, a locked one stays', async page => {
    await openFile(page, 'acme.msa');
    let frame = await preview(page);
    await frame.getByText('Acme Manufacturing Ltd').first().waitFor();
    await frame.getByRole('button', { name: 'Lock', exact: true }).click();
    await frame.locator('[aria-pressed="true"]').filter({ hasText: 'Lock' }).waitFor();
    await focusEditor(page);
    await openFile(page, 'northwind.msa');
    await goTo(page, 20);
    frame = await preview(page);
    assert.match(await frame.locator('#title').innerText(), /Acme Manufacturing Ltd/);
    await command(page, 'MSA: Lock or Unlock Preview');
    await frame.locator('[aria-pressed="false"]').filter({ hasText: 'Lock' }).waitFor();
});

proves('zoom, view, lock and place are back after a reload of the window', async page => {
    const frame = await preview(page);
    await frame.getByRole('button', { name: 'Tiers', exact: true }).click();
    await frame.locator('h2').filter({ hasText: 'Services in each' }).waitFor();
    await frame.getByRole('button', { name: '+', exact: true }).click();
    await frame.evaluate(() => window.scrollTo(0, 300));
    await until(
        () => frame.evaluate(() => window.scrollY),
        scroll => scroll === 300,
    );
    // The workbench writes down what pages have saved every few seconds.
    await until(
        () => writtenDown(page),
        text => /"view":"tiers"[^]*"zoom":1.1/.test(text.replaceAll('\\', '')),
    );
    await page.reload();
    await workbenchReady(page);
    const back = await frameWith(page, '#contract h2');
    await back.locator('[aria-pressed="true"]').filter({ hasText: 'Tiers' }).waitFor();
    assert.equal(await back.getByText('110%').count(), 1);
});

proves('an agreement that was never saved has a preview too', async page => {
    await command(page, 'File: New Untitled Text File');
    await command(page, 'Change Language Mode');
    await choose(page, 'MSA Agreement');
    await insert(page, 'agreement fresh "Fresh" { status draft }\nagreement other "Other" { status draft }');
    await command(page, 'MSA: Open Preview to the Side');
    const frame = await frameWith(page, '#contract h1:has-text("Fresh")');
    await frame.getByLabel('Agreement of this file').selectOption({ label: 'Other' });
    await frame.locator('h1').filter({ hasText: 'Other' }).waitFor();
});

test('an edit is soon seen, sooner than in the preview of Markdown', async () => {
    const { everyday, large, markdown } = await measurePreviews(7, vsix);
    const median = ({ edits }) => percentile(edits, 0.5);
    // A machine under load is slow for both: docs/preview.md has the figures of a quiet one.
    assert.ok(median(everyday) < 200, `${median(everyday)} ms`);
    assert.ok(median(large) * 3 < median(markdown), `${median(large)} ms against ${median(markdown)} ms`);
});
