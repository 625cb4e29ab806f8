// Proves the helpers on what VS Code brings along for CSS: a failure here is none of the extension's.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answer, choices, choose, command, openFile, openWorkbench, pictured, statusBar, until } from '../browser.mjs';
import * as editor from '../editor.mjs';

const fixture = fileURLToPath(new URL('../fixtures/stylesheet', import.meta.url));
const style = fs.readFileSync(path.join(fixture, 'party.css'), 'utf8');
let workbench;

before(async () => {
    workbench = await openWorkbench(fixture);
    await openFile(workbench.page, 'party.css');
});
after(() => workbench?.close());

const proves = (name, work) => test(name, () => pictured(workbench.page, name, () => work(workbench.page)));

proves('the text is read', async page => {
    assert.equal(await until(() => editor.editorText(page)), style);
});

proves('problems are listed', async page => {
    const [problem] = await until(
        () => editor.problems(page),
        lines => lines.length === 1,
    );
    assert.match(problem, /^Warning: Unknown property: 'heigth' at line 2 and character 5\b/);
});

proves('hovering, fixing, renaming and completing change the text', async page => {
    await editor.goTo(page, 2, 7);
    assert.match(await editor.hover(page), /Unknown property/);

    await editor.goTo(page, 2, 7);
    await editor.quickFix(page, "Rename to 'height'");
    await textHolds(page, 'height: 1px');

    await editor.goTo(page, 3, 8);
    await editor.rename(page, '--price');
    await textHolds(page, 'var(--price)');

    await editor.goTo(page, 4);
    await page.keyboard.press('End');
    await editor.type(page, '\nmax-hei');
    assert.equal((await editor.suggestions(page))[0], 'max-height');
    await editor.acceptSuggestion(page, 'max-height');
    await editor.insert(page, '1px');
    await textHolds(page, 'max-height: 1px;');
});

proves('saving writes the copy and leaves the fixture', async page => {
    await editor.save(page);
    assert.match(fs.readFileSync(path.join(workbench.folder, 'party.css'), 'utf8'), /max-height: 1px;/);
    assert.equal(fs.readFileSync(path.join(fixture, 'party.css'), 'utf8'), style);
});

proves('commands ask and are answered', async page => {
    await command(page, 'Change Language Mode');
    assert.ok((await choices(page)).length > 1);
    await choose(page, 'Plain Text');
    await statusHolds(page, 'Plain Text');

    await command(page, 'Go to Line/Column...');
    await answer(page, ':3');
    await statusHolds(page, 'Ln 3, Col 1');
});

test('nothing leaves the machine', () => {
    assert.deepEqual(workbench.network, { left: [], failed: [] });
});

const textHolds = (page, part) =>
    until(
        () => editor.editorText(page),
        text => text.includes(part),
    );

const statusHolds = (page, item) =>
    until(
        () => statusBar(page),
        items => items.includes(item),
    );
