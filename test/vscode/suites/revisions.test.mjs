// An agreement as it was in a commit: VS Code's own git support opens it, and the preview shows what it said then.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { command, openFile, openWorkbench, pictured } from '../browser.mjs';
import { frameWith } from '../preview.mjs';
import { agreements, vsix } from '../project.mjs';

const LIBRARY = 'library/northwind-standard.msa';
const [THEN, NOW] = ['Northwind IT Services Ltd', 'Southwind IT Services Ltd'];

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'msa-revisions-'));
const repository = path.join(home, 'managed-it-services');
let workbench;

before(async () => {
    fs.cpSync(agreements('test/fixtures/managed-it-services'), repository, { recursive: true });
    const git = (...words) => execFileSync('git', words, { cwd: repository });
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=Author', '-c', 'user.email=author@northwind.example', 'commit', '--quiet', '-m', 'First');
    const edit = (name, change) => {
        const file = path.join(repository, name);
        fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
    };
    edit(LIBRARY, text => text.replace(THEN, NOW));
    edit('acme.msa', text => text.replace('version "1.0"', 'version "2.0"'));
    workbench = await openWorkbench(repository, { vsix });
});
after(async () => {
    await workbench?.close();
    fs.rmSync(home, { recursive: true, force: true });
});

test('the preview of a commit shows its imports as they were in that commit', () =>
    pictured(workbench.page, 'preview of a commit', async () => {
        const { page } = workbench;
        await openFile(page, 'acme.msa');
        await command(page, 'MSA: Open Preview to the Side');
        const today = await frameWith(page, '#contract h1');
        await today.getByText(NOW).first().waitFor();
        assert.equal(await today.getByText(THEN).count(), 0);

        await page.keyboard.press('Control+1');
        // The letter M at the file: Git's part of VS Code has looked at the folder, and offers its commands.
        await page.locator('.tab.active [class*="monaco-decoration-badge"]').waitFor();
        await command(page, 'Git: Open File (HEAD)');
        const then = await frameWith(page, '#contract h1');
        await then.getByText(THEN).first().waitFor();
        assert.equal(await then.getByText(NOW).count(), 0);
        assert.match(await then.locator('#title').innerText(), /Version:\s+1\.0/);
    }));
