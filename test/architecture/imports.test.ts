import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** What each folder may import: folders of the project, and packages. The table of docs/architecture.md. */
const ROOMS: Readonly<
    Record<string, { readonly folders: readonly string[]; readonly packages: readonly (string | RegExp)[] }>
> = {
    language: { folders: [], packages: ['langium', 'chevrotain', 'big.js'] },
    contract: {
        folders: ['language'],
        packages: [
            ...['markdown-it', 'big.js', 'docx', 'fflate'],
            ...[/^docx\//, /^@noble\/hashes\//, /^pdfmake\//, /^@expo-google-fonts\//],
        ],
    },
    review: { folders: ['language', 'contract'], packages: ['langium', 'big.js', /^@noble\/hashes\//] },
    protocol: {
        folders: ['contract/formats', 'contract/views'],
        packages: ['vscode-jsonrpc', 'vscode-languageserver-types'],
    },
    node: { folders: [], packages: [/^node:/] },
    server: {
        folders: ['language', 'contract', 'review', 'protocol', 'node'],
        packages: ['langium', 'chevrotain', /^langium\//, /^vscode-/, /^node:/],
    },
    cli: {
        folders: ['language', 'contract', 'review', 'node'],
        packages: ['langium', 'langium/node', 'tinyglobby', /^node:/],
    },
    client: {
        folders: ['protocol', 'node', 'contract/formats', 'contract/views', 'contract/html/embedded-style'],
        packages: ['vscode', /^vscode-languageclient/],
    },
};

function* sourceFiles(folder: string): Generator<string> {
    for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
        const name = `${folder}/${entry.name}`;
        if (entry.isDirectory()) yield* sourceFiles(name);
        else if (entry.name.endsWith('.ts')) yield name;
    }
}

function* importsOf(file: string): Generator<string> {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    for (const match of text.matchAll(
        /(?:^|\n)\s*(?:import|export)\b(?:[^'"]*?\bfrom)?\s+'([^']+)'|\b(?:import|require)\(\s*'([^']+)'/g,
    ))
        yield match[1] ?? match[2] ?? '';
}

test.each(Object.keys(ROOMS))('%s/ imports what it may and nothing else', room => {
    const { folders, packages } = ROOMS[room] ?? { folders: [], packages: [] };
    const wrong: string[] = [];
    for (const file of sourceFiles(room)) {
        for (const imported of importsOf(file)) {
            if (imported.startsWith('.')) {
                const target = path.posix.join(path.posix.dirname(file), imported);
                const isInside = [room, ...folders].some(
                    folder => target.startsWith(`${folder}/`) || target.startsWith(`${folder}.`),
                );
                if (!isInside && target !== 'package.json') wrong.push(`${file} imports ${target}`);
            } else if (
                !packages.some(allowed => (typeof allowed === 'string' ? allowed === imported : allowed.test(imported)))
            ) {
                wrong.push(`${file} imports ${imported}`);
            }
        }
    }
    expect(wrong).toEqual([]);
});

test.each(['language', 'contract'])('%s/ knows no clock, chance, environment, network or disk', room => {
    const impure =
        /\bDate\.now\b|\bnew Date(?:\(\)|(?!\())|\bMath\.random\b|\bperformance\.|\bprocess\.|\brequire\(|\bfetch\(|\bset(?:Timeout|Interval)\(|\blocalStorage\b|\bcrypto\./;
    const wrong = [...sourceFiles(room)].filter(
        file => !file.includes('/generated/') && impure.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
});

/** Revisions are read by git: one file starts it, and nothing else. */
const STARTS_GIT = 'cli/git/git.ts';

test.each(Object.keys(ROOMS))('%s/ starts no process but git and opens no port', room => {
    const powers = /^(?:node:)?(?:child_process|cluster|dgram|dns|http|http2|https|net|tls|vm|worker_threads)(?:\/|$)/;
    const wrong = [...sourceFiles(room)].filter(file => [...importsOf(file)].some(name => powers.test(name)));
    expect(wrong).toEqual(room === 'cli' ? [STARTS_GIT] : []);
});

test('what starts git starts nothing else, and no shell', () => {
    const text = readFileSync(path.join(ROOT, STARTS_GIT), 'utf8');
    expect(text.match(/import .* from 'node:child_process';/g)).toEqual([
        "import { spawn } from 'node:child_process';",
    ]);
    expect(text.match(/\bspawn\([^,]*,/g)).toEqual(["spawn('git',"]);
    expect(text).not.toMatch(/\bshell\b\s*:/);
});

test('a language of contracts is known to the table of wordings and to what people and programs read in English', () => {
    const isEnglish = (file: string): boolean => file.startsWith('contract/wording/english/');
    const importers = [...sourceFiles('contract')].filter(
        file =>
            !isEnglish(file) &&
            [...importsOf(file)].some(name => isEnglish(path.posix.join(path.posix.dirname(file), name))),
    );
    const outside = importers.filter(file => !file.startsWith('contract/json/'));
    expect(outside).toEqual(['contract/wording/wordings.ts']);
});
