// Webviews: the rendered contract beside its source.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { patience } from './browser.mjs';

/**
 * The frame whose document holds `selector`. A webview is two nested frames, loads slowly, vanishes when hidden and
 * is a new frame after each full reload: ask again then.
 */
export async function frameWith(page, selector, timeout = patience) {
    for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(50)) {
        for (const frame of page.frames()) {
            const found = await frame.$(selector).catch(() => null); // the frame may go away while it is asked
            if (found) return frame;
        }
    }
    throw new Error(`No frame shows ${selector}.`);
}

/** The frames that are seen now and whose documents hold `selector`. */
export async function framesWith(page, selector) {
    const found = await Promise.all(
        page.frames().map(async frame => {
            const element = await frame.$(selector).catch(() => null);
            return (await element?.isVisible().catch(() => false)) ? [frame] : [];
        }),
    );
    return found.flat();
}

/**
 * Milliseconds from typing a text, where the cursor stands, to seeing `expected` in what is new in the frame's document.
 * VS Code takes text letter by letter, so that a single letter is one edit.
 */
export async function editToPreview(page, frame, text, expected) {
    await frame.evaluate(awaited => {
        const holds = node => node.textContent?.includes(awaited);
        const isText = node => node.nodeType === 3;
        window.textSeen = new Promise(resolve => {
            const observer = new MutationObserver(records => {
                // Only what is new: to read all of a large page would be measured too.
                const isNew = ({ target, addedNodes }) =>
                    [...addedNodes].some(holds) || (isText(target) && holds(target));
                if (!records.some(isNew)) return;
                observer.disconnect();
                resolve(Date.now());
            });
            observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
        });
    }, expected);
    const typed = Date.now();
    await page.keyboard.insertText(text);
    return (await frame.evaluate(() => window.textSeen)) - typed;
}

/** A word that is in no document. */
export const freshWord = () => `zq${randomUUID().replaceAll('-', '')}`;

/** What a person with a disability would stumble over in the frame: WCAG 2 A and AA, one line each. */
export async function accessibilityViolations(frame) {
    // Evaluated, not loaded: the page's content security policy stays untouched.
    await frame.evaluate(fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await frame.evaluate(() =>
        window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }),
    );
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.html).join(' ')})`);
}

/** True when the frame's policy lets a script run that is not part of the page. */
export async function runsForeignScript(frame) {
    await frame.addScriptTag({ content: 'window.foreignScriptRan = true' }).catch(() => {}); // throws when refused
    return frame.evaluate(() => window.foreignScriptRan === true);
}
