// The redline in Word as LibreOffice, another program than Word, understands it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../../contract/paper/docx/docx.js';
import { redlineOf } from '../../review/redline/redline.js';
import { exampleContracts } from '../contract/example-contracts.js';
import { AFTER_MOVE, BEFORE_MOVE } from '../contract/moved-clauses.js';
import { ensureDocumentTools } from '../vscode/ensure.mjs';
import { settledByOffice } from './tracked-changes.mjs';

const FOLDER = path.join(new URL('../../', import.meta.url).pathname, '.vscode-test/redlines');

let contracts;

beforeAll(async () => {
    await ensureDocumentTools();
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    contracts = (await exampleContracts()).map(({ document }) => document);
});

test('each example becomes the next one when all is accepted, and stays itself when all is refused', () => {
    expect(contracts.length).toBeGreaterThan(4);
    for (const [index, before] of contracts.slice(0, -1).entries()) {
        const after = contracts[index + 1];
        const redline = written(`redline-${index}`, redlineOf(before, after));
        const accepted = settledByOffice(redline, 'accept', FOLDER);
        const refused = settledByOffice(redline, 'refuse', FOLDER);
        expect(accepted.count).toBeGreaterThan(10);
        expect(letters(accepted.text)).toEqual(letters(plain(`after-${index}`, after)));
        expect(letters(refused.text)).toEqual(letters(plain(`before-${index}`, before)));
    }
});

test('a clause that moved and changed is there once, at the one place or the other', () => {
    const redline = written('moved', redlineOf(BEFORE_MOVE, AFTER_MOVE));
    const [accepted, refused] = ['accept', 'refuse'].map(answer => settledByOffice(redline, answer, FOLDER));
    expect(letters(accepted.text)).toEqual(letters(plain('moved-after', AFTER_MOVE)));
    expect(letters(refused.text)).toEqual(letters(plain('moved-before', BEFORE_MOVE)));
});

function written(name, contract) {
    const file = path.join(FOLDER, `${name}.docx`);
    writeFileSync(file, renderDocx(contract, 'a4', { author: 'Jane Doe', date: '2027-01-05T10:00:00Z' }));
    return file;
}

function plain(name, contract) {
    const { count, text } = settledByOffice(written(name, contract), 'accept', FOLDER);
    expect(count).toBe(0);
    return text;
}

/**
 * The letters, without the numbers that the program counts. LibreOffice, other than Word, keeps the end of a paragraph before
 * a table that goes, and loses one that stays between two insertions, so ends of lines are not compared.
 */
function letters(text) {
    return text
        .split(/\r?\n/)
        .map(line => line.replace(/^\s*(\d+(\.\d+)*\.?|[–•-]|\([a-z]\))(\s+|$)/, ''))
        .map(line => line.replace(/\b(clause|Annex) \d[\d.]*/g, '$1 '))
        .join('')
        .replace(/\s+/g, '');
}
