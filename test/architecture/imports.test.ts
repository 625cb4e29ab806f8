import path from 'node:path';
import { expect, test } from 'vitest';
import { mayImport, ROOMS } from '../../scripts/rooms.mjs';
import { circularImports, importsOf, regularExpressionsOf, sourceFiles, textOf, TOP_ROOMS } from './sources.js';

test.each(TOP_ROOMS)('%s/ imports what it may and nothing else', room => {
    const wrong = sourceFiles(room).flatMap(file =>
        importsOf(file)
            .filter(target => !mayImport(file, target))
            .map(target => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
});

test('docs/architecture.md says what the table says', () => {
    const rows = new Map(
        textOf('docs/architecture.md')
            .split('\n')
            .map(line => /^\| `([\w/-]+)\/` \|.*\| (.+) \|$/.exec(line))
            .map(row => [row?.[1], row?.[2]]),
    );
    for (const [room, { imports, packages }] of Object.entries(ROOMS)) {
        const places = imports.map(place => (/\.\w+$/.test(place) ? place : `${place}/`));
        const names = [...places, ...packages].map(name => `\`${name}\``).join(', ');
        expect([room, rows.get(room)]).toEqual([room, names === '' ? 'nothing' : names]);
    }
});

test('what has a folder of its own has no file beside it', () => {
    const files = TOP_ROOMS.flatMap(sourceFiles);
    const folders = new Set(files.map(file => path.posix.dirname(file)));
    expect(files.filter(file => folders.has(file.replace(/\.ts$/, '')))).toEqual([]);
});

test('no files import each other in a circle', () => {
    expect(circularImports(TOP_ROOMS.flatMap(sourceFiles))).toEqual([]);
});

test.each(['language', 'contract', 'review'])('%s/ knows no clock, chance, environment, network or disk', room => {
    const impure =
        /\bDate\.now\b|\bnew Date(?:\(\)|(?!\())|\bMath\.random\b|\bperformance\.|\bprocess\.|\brequire\(|\bfetch\(|\bset(?:Timeout|Interval)\(|\blocalStorage\b|\bcrypto\./;
    const wrong = sourceFiles(room).filter(file => !file.includes('/generated/') && impure.test(textOf(file)));
    expect(wrong).toEqual([]);
});

test.each(['language', 'contract', 'review'])('%s/ takes no words, zones or orders from the machine', room => {
    // How graphemes are told apart is the same wherever Unicode is.
    const local = /\bIntl\.(?!Segmenter\b)|\blocaleCompare\(|\btoLocale\w*\(/;
    expect(sourceFiles(room).filter(file => local.test(textOf(file)))).toEqual([]);
});

/** Revisions are read by git: one file starts it, and nothing else. */
const STARTS_GIT = 'cli/git/git.ts';

test.each(TOP_ROOMS)('%s/ starts no process but git and opens no port', room => {
    const powers = /^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|net|tls|vm|worker_threads)(?:\/|$)/;
    const wrong = sourceFiles(room).filter(file => importsOf(file).some(name => powers.test(name)));
    expect(wrong).toEqual(room === 'cli' ? [STARTS_GIT] : []);
});

test('what starts git starts nothing else, and no shell', () => {
    const text = textOf(STARTS_GIT);
    expect(text.match(/import .* from 'node:child_process';/g)).toEqual([
        "import { spawn } from 'node:child_process';",
    ]);
    expect(text.match(/\bspawn\([^,]*,/g)).toEqual(["spawn('git',"]);
    expect(text).not.toMatch(/\bshell\b\s*:/);
});

test('a language of contracts is known to the table of wordings and to what people and programs read in English', () => {
    const isEnglish = (file: string): boolean => file.startsWith('contract/wording/english/');
    const importers = sourceFiles('contract').filter(file => !isEnglish(file) && importsOf(file).some(isEnglish));
    const outside = importers.filter(file => !file.startsWith('contract/json/'));
    expect(outside).toEqual(['contract/wording/wordings.ts']);
});

/** Characters with which text can carry what only the program sees: the noncharacters of Unicode. */
const HIDDEN = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|\\u\{?FDD[0-9A-F]/i;

test('no text of the contract hides a value', () => {
    expect(sourceFiles('contract').filter(file => HIDDEN.test(textOf(file)))).toEqual([]);
});

/** What a file of a format may look for digits in: the start of a line that Markdown would number. */
const LOOKS_FOR_DIGITS = ['contract/markdown/escaping.ts'];

test('no format looks for numbers in text', () => {
    const formats = ['html', 'markdown', 'paper', 'text'].flatMap(format => sourceFiles(`contract/${format}`));
    expect(formats.filter(file => /\/[^\n]*(?:\\d|\[0-9)[^\n]*\//.test(textOf(file)))).toEqual(LOOKS_FOR_DIGITS);
});

/** One or more sets of characters, with how often they may stand: no word, no place within a text, no group. */
const TELLS_CHARACTERS_APART =
    /^\^?(?:(?:\[(?:\\.|[^\]\\])+\]|\\p\{\w+\}|\\u[\dA-F]{4}|\\[sSnt]| )(?:[*+]|\{\d+(?:,\d*)?\})?\|?)+\$?$/;

test.each([
    [String.raw`[&<>"]`, true],
    [String.raw`\p{Surrogate}|[\u0000-\u0008]`, true],
    [String.raw`\S{19,}`, true],
    [String.raw`:\s*$`, false],
    [String.raw`\[Note: [^\]]*\]`, false],
    [String.raw`(?<=[.])\s`, false],
    ['new RegExp(word)', false],
])('%s tells characters apart and no more: %s', (expression, expected) => {
    expect(TELLS_CHARACTERS_APART.test(expression)).toBe(expected);
});

test('no regular expression in contract/html*, contract/paper* reads rendered text', () => {
    const wrong = ['html', 'paper'].flatMap(format =>
        sourceFiles(`contract/${format}`).flatMap(file =>
            regularExpressionsOf(file)
                .filter(expression => !TELLS_CHARACTERS_APART.test(expression))
                .map(expression => `${file}: ${expression}`),
        ),
    );
    expect(wrong).toEqual([]);
});
