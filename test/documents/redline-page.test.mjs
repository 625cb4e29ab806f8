// The HTML page of a redline in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPage } from '../../contract/html/page.js';
import { redlineOf } from '../../review/redline/redline.js';
import { exampleContracts } from '../contract/example-contracts.js';
import { redlineBetween } from '../review/redline/redlines.js';
import { ensurePackages } from '../vscode/ensure.mjs';
import { accessibilityViolations } from './accessibility.mjs';

let browser;

beforeAll(async () => {
    await ensurePackages();
    const { launch } = await import('../vscode/browser.mjs');
    browser = await launch();
});

afterAll(() => browser.close());

async function opened(html, options) {
    const page = await browser.newPage();
    if (options) await page.emulateMedia(options);
    await page.setContent(html);
    return page;
}

const BEFORE = 'service s "Web" {} priority P1 "Critical" tier t "Standard" { covers s target P1 respond 15 min }';
const AFTER = BEFORE.replace('15 min', '30 min').replace('service s "Web"', 'service m "Mail" {} service s "Web"');

test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
    ['more contrast', { contrast: 'more' }],
])('nobody stumbles over the redline in %s', async (_, options) => {
    const page = await opened(renderPage(await redlineBetween(BEFORE, AFTER)), options);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.close();
});

test('a view shows the contract as it is now, as it was, or its changed clauses', async () => {
    const [{ document: before }, { document: after }] = await exampleContracts();
    const page = await opened(renderPage(redlineOf(before, after)));
    const shown = selector =>
        page.evaluate(
            name => [...document.querySelectorAll(name)].filter(each => each.getClientRects().length > 0).length,
            selector,
        );
    expect([(await shown('ins')) > 0, (await shown('del')) > 0]).toEqual([true, true]);
    await page.check('[value=now]');
    expect([(await shown('ins')) > 0, await shown('del')]).toEqual([true, 0]);
    await page.check('[value=before]');
    expect([await shown('ins'), (await shown('del')) > 0]).toEqual([0, true]);
    await page.check('[value=changed]');
    expect(await shown('.clause:not(.changed, .around)')).toBe(0);
    await page.close();
});

/** All that a person can read on the page of a contract, without the choice of a view. */
async function readingOf(page) {
    const text = await page.evaluate(() => {
        const choice = document.querySelector('.views');
        if (choice) choice.style.display = 'none';
        return document.querySelector('#contract').innerText;
    });
    return text.replace(/\s+/g, ' ');
}

test('each view reads as its contract does by itself, with its numbers, references and contents', async () => {
    const examples = await exampleContracts();
    for (const [index, { name, document: after }] of examples.entries()) {
        const before = examples[index - 1]?.document;
        if (!before) continue;
        for (const [view, contract] of [
            ['before', before],
            ['now', after],
        ]) {
            const page = await opened(renderPage(redlineOf(before, after)));
            const alone = await opened(renderPage(contract));
            await page.check(`[value=${view}]`);
            expect(await readingOf(page), `${name}, ${view}`).toBe(await readingOf(alone));
            await page.close();
            await alone.close();
        }
    }
});

test.each([
    ['a short contract', () => redlineBetween(BEFORE, AFTER)],
    [
        'two contracts that share little',
        async () => {
            const [{ document: before }, { document: after }] = await exampleContracts();
            return redlineOf(before, after);
        },
    ],
])('every link of %s leads to something on its page, and no name stands twice', async (_, redline) => {
    const page = await opened(renderPage(await redline()));
    const { missing, twice } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const links = [...document.querySelectorAll('a[href^="#"]')].map(({ hash }) =>
            decodeURIComponent(hash.slice(1)),
        );
        return {
            missing: links.filter(id => !ids.includes(id)),
            twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        };
    });
    expect({ missing, twice }).toEqual({ missing: [], twice: [] });
    await page.close();
});
