// How soon an edit is seen in the preview, and in VS Code's own Markdown preview on a document of the same length.
// `npm run bench:preview` prints the figures; a suite checks them with a few edits.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from '../../bench/generate.mjs';
import { command, openFile, openWorkbench } from './browser.mjs';
import { goTo } from './editor.mjs';
import { editToPreview, frameWith, freshWord } from './preview.mjs';
import { root } from './project.mjs';

const OURS = { command: 'MSA: Open Preview to the Side', heading: '#contract h1' };
const MARKDOWN = { command: 'Markdown: Open Preview to the Side', heading: '.markdown-body h1' };

/**
 * Measures on a packaged extension, all in one VS Code: an everyday agreement of 300 lines, a very large one of
 * 8,000 lines, the complete example, and 8,000 lines of Markdown in VS Code's own preview.
 *
 * @returns for each: `lines`, `open` in milliseconds, and `edits`, milliseconds from key to page, the least first
 */
export async function measurePreviews(edits, vsix) {
    const folder = documents();
    const workbench = await openWorkbench(folder, { vsix });
    try {
        const { page } = workbench;
        const measured = (name, preview) => measure(page, folder, name, preview, edits);
        // Both previews have been open once: what is measured is not the start of VS Code.
        await measured('everyday.msa', OURS);
        await measured('everyday.md', MARKDOWN);
        return {
            example: await measured('northwind.msa', OURS),
            everyday: await measured('everyday.msa', OURS),
            large: await measured('large.msa', OURS),
            markdown: await measured('large.md', MARKDOWN),
        };
    } finally {
        await workbench.close();
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** A folder with the documents to edit. */
function documents() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'msa-latency-'));
    fs.cpSync(path.join(root, 'examples/managed-it-services'), folder, { recursive: true });
    for (const [name, lines] of [
        ['everyday', 300],
        ['large', 8000],
    ]) {
        const agreement = path.join(folder, `${name}.msa`);
        fs.writeFileSync(agreement, generate(lines).msa);
        const words = [path.join(root, 'dist/msa.cjs'), 'render', '--to', 'markdown', '--draft', '-o', '-', agreement];
        const markdown = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });
        fs.writeFileSync(path.join(folder, `${name}.md`), ofLength(lines, markdown));
    }
    return folder;
}

/** A text of so many lines, repeated as often as that takes. */
function ofLength(lines, text) {
    const once = text.split('\n');
    const repeated = Array.from({ length: Math.ceil(lines / once.length) }, () => once).flat();
    return `${repeated.slice(0, lines).join('\n')}\n`;
}

async function measure(page, folder, name, preview, edits) {
    await openFile(page, name);
    const started = Date.now();
    await command(page, preview.command);
    const frame = await frameWith(page, preview.heading);
    const open = Date.now() - started;
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    await page.keyboard.press('Control+1');
    await goTo(page, ...proseInTheMiddle(text));
    let word = freshWord();
    await editToPreview(page, frame, word, word);
    const times = [];
    for (let count = 0; count < edits; count++) {
        const letter = 'abcdefghij'[count % 10];
        word += letter;
        times.push(await editToPreview(page, frame, letter, word));
    }
    await command(page, 'File: Revert File');
    await command(page, 'View: Close All Editors');
    return { lines: text.split('\n').length - 1, open, edits: times.sort((one, other) => one - other) };
}

/** The line and column, counted from 1, where words for people begin: a text of the agreement, a numbered paragraph. */
function proseInTheMiddle(text) {
    const lines = text.split('\n');
    const start = /^ *communication "|^\*\*[\d.]+\*\* (?=[A-Z])/;
    const line = lines.findIndex((each, index) => index > lines.length / 2 && start.test(each));
    return [line + 1, start.exec(lines[line])[0].length + 1];
}

/** The value that a share of the sorted times does not exceed. */
export const percentile = (times, share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
