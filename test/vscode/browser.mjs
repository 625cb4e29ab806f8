// Chromium, and the parts of the workbench around the editor.
import fs from 'node:fs';
import path from 'node:path';
import { chromium as driver } from 'playwright-core';
import { chromium, ensureChromium } from './ensure.mjs';
import { scratch } from './project.mjs';
import { startServer } from './server.mjs';

/** How long anything may take on a cold server before it counts as missing. */
export const patience = 60_000;

/** A browser with a fresh profile. */
export async function launch() {
    await ensureChromium();
    return driver.launch({
        executablePath: chromium(),
        args: [
            ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
            ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ],
    });
}

/**
 * A VS Code with a copy of `fixture` open, ready to be used: a server, a browser and its page.
 *
 * @param options those of `startServer`, and `page`, the options of playwright's `newPage`
 * @returns `page`; `folder`, the copy; `network`, what `watchNetwork` says; `server`; `close()`
 */
export async function openWorkbench(fixture, { page: pageOptions, ...serverOptions } = {}) {
    const server = await startServer('workbench', { copyOf: fixture, ...serverOptions });
    let browser;
    const close = async () => {
        await browser?.close();
        server.stop();
    };
    try {
        browser = await launch();
        const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, ...pageOptions });
        const network = watchNetwork(page);
        await page.goto(`${server.url}/?folder=${encodeURIComponent(server.folder)}`);
        await workbenchReady(page);
        return { page, folder: server.folder, network, server, close };
    } catch (error) {
        await close();
        throw error;
    }
}

/** Does a piece of work; when it fails, keeps a picture of the page and names it in the error. */
export async function pictured(page, name, work) {
    try {
        return await work();
    } catch (error) {
        const picture = path.join(scratch, `${name.replaceAll(/\W+/g, '-')}.png`);
        fs.mkdirSync(scratch, { recursive: true });
        await page.screenshot({ path: picture });
        error.message += `\nThe page then: ${picture}`;
        throw error;
    }
}

/** Waits until the workbench is drawn: after opening it, and after each `page.reload()`. */
export const workbenchReady = page =>
    page.locator('.monaco-workbench .part.statusbar').waitFor({ state: 'visible', timeout: patience });

/** What VS Code keeps of the window in the browser, written every few seconds: what a reload brings back. */
export const writtenDown = page =>
    page.evaluate(async () => {
        const answer = request =>
            new Promise((resolve, reject) => {
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(request.error);
            });
        const databases = await globalThis.indexedDB.databases();
        const texts = databases
            .filter(({ name }) => name.startsWith('vscode-web-state-db'))
            .map(async ({ name }) => {
                const database = await answer(globalThis.indexedDB.open(name));
                const values = await answer(database.transaction('ItemTable').objectStore('ItemTable').getAll());
                database.close();
                return values.join('\n');
            });
        return (await Promise.all(texts)).join('\n');
    });

/** Runs a command by its title, as the palette shows it (with its category: `View: Toggle Word Wrap`). */
export const command = (page, title) => pick(page, 'F1', `>${title}`, title);

/** Opens a file of the folder by its name, or by the end of its path. */
export async function openFile(page, name) {
    const base = name.split('/').at(-1);
    await pick(page, 'Control+P', name, base);
    // A preview beside it may carry the name too, so the tab is found by what it stands for.
    await page.locator(`.tab.active[data-resource-name="${base}"]`).first().waitFor({ timeout: patience });
}

/** Answers the input box that VS Code shows now, as a rename or "Go to Line" does. */
export async function answer(page, text) {
    const input = quickInput(page);
    await input.waitFor({ state: 'visible', timeout: patience });
    await input.fill(text);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: patience });
}

/** Answers the input box that asks this. Another one may follow at once. */
export async function answerTo(page, prompt, text) {
    const asking = page.locator('.quick-input-widget').filter({ hasText: prompt });
    await asking.waitFor({ state: 'visible', timeout: patience });
    await quickInput(page).fill(text);
    await quickInput(page).press('Enter');
    await asking.waitFor({ state: 'hidden', timeout: patience });
}

/** Names a file by its whole path in the dialog that opens one. */
export async function chooseFile(page, file) {
    const input = quickInput(page);
    await quickRows(page).first().waitFor({ timeout: patience });
    // A dialog that is still reading its first folder writes the path of that over what is typed.
    await until(async () => {
        await input.fill(file);
        await input.press('Enter');
        return input.waitFor({ state: 'hidden', timeout: 2_000 }).then(
            () => true,
            () => false,
        );
    });
}

/** Ticks a row, or unticks it, in the list with boxes that VS Code shows now. */
export const tick = (page, label) => quickRows(page).filter({ hasText: label }).click();

/** The labels in the list that VS Code shows now (a quick pick). */
export async function choices(page) {
    await quickRows(page).first().waitFor({ timeout: patience });
    return quickRows(page).locator('.label-name').allInnerTexts();
}

/** Chooses from the list that VS Code shows now. */
export async function choose(page, label) {
    await take(page, label, label, patience);
}

/** The texts of the status bar items. */
export async function statusBar(page) {
    const texts = await page.locator('.part.statusbar .statusbar-item').allInnerTexts();
    return texts.map(text => text.trim()).filter(Boolean);
}

/** The texts of the notifications shown now. */
export const notifications = page =>
    page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();

/** Asks until `read` gives a value that passes, and returns that value. */
export async function until(read, passes = Boolean, timeout = patience) {
    let value;
    for (const end = Date.now() + timeout; Date.now() < end; await pauseBriefly()) {
        value = await read();
        if (passes(value)) return value;
    }
    throw new Error(`Waited ${timeout} ms in vain; the last value was ${JSON.stringify(value)}.`);
}

/**
 * Follows what the page asks for. `left`: addresses that went to another machine. `failed`: requests without an
 * answer, but for `vsda`, which only Microsoft's own builds hold.
 */
export function watchNetwork(page) {
    const left = [];
    const failed = [];
    page.on('response', response => {
        const { hostname, protocol } = new URL(response.url());
        if (!protocol.startsWith('http') || hostname === '127.0.0.1') return;
        // Files of a webview carry a made-up host and are answered by its service worker.
        if (hostname.endsWith('.vscode-resource.vscode-cdn.net') && response.fromServiceWorker()) return;
        left.push(response.url());
    });
    page.on('requestfailed', request => {
        if (!request.url().includes('/vsda')) failed.push(`${request.url()} ${request.failure()?.errorText}`);
    });
    return { left, failed };
}

const pauseBriefly = () => new Promise(resolve => setTimeout(resolve, 50));
const quickInput = page => page.locator('.quick-input-widget input[type=text]').first();
const quickRows = page => page.locator('.quick-input-list .monaco-list-row');

/**
 * Opens a quick pick and takes a row. An open list does not learn of new commands or files, and on a cold server they
 * come late: it is closed and opened again until the row is there.
 */
async function pick(page, key, text, label) {
    for (const end = Date.now() + patience; Date.now() < end;) {
        await page.keyboard.press(key);
        try {
            await quickInput(page).waitFor({ state: 'visible', timeout: 5_000 });
            await take(page, text, label, 3_000);
            return;
        } catch {
            await page.keyboard.press('Escape');
        }
    }
    throw new Error(`VS Code does not list “${label}”.`);
}

/**
 * Types into the quick pick that is open, and takes the row with this label. By keys, and from the list that knows the
 * text (it marks where): one that is still to be filtered moves its rows away from under the mouse.
 */
async function take(page, text, label, timeout) {
    await quickInput(page).fill(text);
    const focused = page.locator('.quick-input-list .monaco-list-row.focused .label-name:has(.highlight)');
    await until(
        async () => {
            const [found] = await focused.allTextContents();
            if (found !== undefined && found !== label) await page.keyboard.press('ArrowDown');
            return found;
        },
        found => found === label,
        timeout,
    );
    await page.keyboard.press('Enter');
}
