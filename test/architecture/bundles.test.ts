import { spawn, spawnSync } from 'node:child_process';
import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modularWriters } from '../../contract/paper/writers.js';
import { buildBundles } from '../bundles.js';
import { contractOf } from '../contract/contract-of.js';
import { FIRST_LOOK } from '../language/examples.js';

/** This Node, and the machine's own where it is another: what ships promises to run on Node 20. */
const NODES = [...new Set([process.execPath, '/usr/bin/node', '/usr/local/bin/node'])].filter(existsSync);

// Outside the project, where no node_modules are found.
const folder = mkdtempSync(path.join(tmpdir(), 'msa-bundles-'));
const bundles = path.join(folder, 'dist');

beforeAll(() => {
    mkdirSync(bundles);
    buildBundles(bundles);
    writeFileSync(path.join(folder, 'first.msa'), FIRST_LOOK);
    writeFileSync(path.join(folder, 'broken.msa'), 'tier gold "Gold" {\n  covers nothing\n}\n');
    symlinkSync(path.join(bundles, 'msa.cjs'), path.join(folder, 'msa'));
});
afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
});

/** The text of each file of code that ships. */
function shippedCode(): Map<string, string> {
    const files = readdirSync(bundles).filter(name => /\.c?js$/.test(name));
    return new Map(files.map(file => [file, readFileSync(path.join(bundles, file), 'utf8')]));
}

function modulesOf(code: string): string[] {
    return [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name.replace(/^node:/, ''));
}

/** Modules that start processes, open ports, reach the network or run text as code. */
const POWERS = new Set(
    'child_process cluster dgram dns http http2 https inspector net repl tls vm wasi worker_threads'.split(' '),
);

/**
 * What the packages of the protocol bring along. The client starts the server in a process of its own. The package of the
 * server would start one to find packages of npm, which nothing asks of it. Both know transports over pipes and ports. The
 * command line starts git, to read revisions (imports.test.ts).
 */
const GRANTED: Readonly<Record<string, readonly string[]>> = {
    'extension.cjs': ['child_process', 'net'],
    'server.cjs': ['child_process', 'net'],
    'msa.cjs': ['child_process'],
};

/** The server in a worker runs what the client hands it of its own extension. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
    'server-web.js': ['importScripts'],
};

/**
 * How libraries find the global object where there is neither `global` nor `self`, bind where nothing can, and look
 * whether there are generators.
 */
const HARMLESS_CODE = /^(?:new )?Function\(("return this"|"return function\*\(|"binder",.*)\)?$/;

test('what ships starts no process and opens no port but git and those of the language client and server', () => {
    for (const [file, code] of shippedCode()) {
        const powers = new Set(modulesOf(code).filter(name => POWERS.has(name)));
        expect([file, [...powers].sort()]).toEqual([file, GRANTED[file] ?? []]);
        // The two transports of the protocol, over a pipe and over a port of this machine, if an editor asks for them.
        const servers = code.match(/\.createServer\b/g) ?? [];
        expect([file, servers.length]).toEqual([file, powers.has('net') ? 2 : 0]);
        const loads = /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bfetch\(/g;
        expect([file, [...new Set(code.match(loads))].sort()]).toEqual([file, LOADS[file] ?? []]);
    }
});

test('what ships runs no text as code', () => {
    for (const [file, code] of shippedCode()) {
        const calls = code.match(/\beval\(|(?<![\w$.])(?:new )?Function\([^)]*\)/g) ?? [];
        expect([file, calls.filter(call => !HARMLESS_CODE.test(call))]).toEqual([file, []]);
    }
});

test('what ships needs no package', () => {
    const known = new Set(['vscode', './docx.js', './pdf.js', ...builtinModules]);
    const code = shippedCode();
    expect([...code.keys()]).toEqual(
        expect.arrayContaining(['extension.cjs', 'extension-web.js', 'msa.cjs', 'server.cjs', 'docx.js', 'pdf.js']),
    );
    for (const text of code.values()) expect(modulesOf(text).filter(name => !known.has(name))).toEqual([]);
});

describe.each(NODES)('the built command on %s', node => {
    const msa = (...words: string[]): { status: number | null; stdout: string; stderr: string } => {
        const { status, stdout, stderr } = spawnSync(node, [path.join(bundles, 'msa.cjs'), ...words], {
            cwd: folder,
            encoding: 'utf8',
        });
        return { status, stdout, stderr };
    };

    test('checks, formats, renders and explains', () => {
        expect(msa('check', 'first.msa')).toMatchObject({ status: 0, stderr: '' });
        expect(msa('check', 'broken.msa')).toMatchObject({ status: 1, stdout: expect.stringContaining('error[A01]') });
        expect(msa('check', 'missing.msa')).toMatchObject({ status: 4, stdout: '' });
        expect(msa('format', '--check', '.')).toMatchObject({ status: 0, stderr: '' });
        expect(msa('render', '--to', 'html', '-o', '-', 'first.msa')).toMatchObject({
            status: 0,
            stdout: expect.stringMatching(/^<!doctype html>[^]*<\/html>\n$/),
        });
        expect(msa('explain', 'D13')).toMatchObject({ status: 0, stdout: expect.stringContaining('# D13') });
        expect(msa('check', '--wrong')).toMatchObject({ status: 2, stdout: '' });
    });

    test.each(['pdf', 'docx'])('writes the same bytes of a %s file in any time zone', async format => {
        const document = await contractOf(FIRST_LOOK);
        const expected =
            format === 'pdf' ? await modularWriters.pdf(document, 'a4') : await modularWriters.docx(document, 'a4');
        for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
            const words = [path.join(bundles, 'msa.cjs'), 'render', '--to', format, '-o', '-', 'first.msa'];
            const { stdout } = spawnSync(node, words, { cwd: folder, env: { ...process.env, TZ } });
            expect([TZ, Buffer.from(expected).equals(stdout)]).toEqual([TZ, true]);
        }
    });

    test('ends quietly when nobody reads on', () => {
        const script = '"$0" "$1" rules --json | true';
        const { stderr } = spawnSync('sh', ['-c', script, node, path.join(bundles, 'msa.cjs')], { encoding: 'utf8' });
        expect(stderr).toBe('');
    });

    test('starts the language server, also through a link', async () => {
        const server = spawn(node, [path.join(folder, 'msa'), 'lsp', '--stdio'], {
            stdio: ['pipe', 'pipe', 'inherit'],
        });
        const send = (message: object): void => {
            const text = JSON.stringify({ jsonrpc: '2.0', ...message });
            server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
        };
        send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
        const ended = new Promise(resolve => server.once('exit', resolve));
        let answers = '';
        for await (const data of server.stdout) {
            const isFirst = answers === '';
            answers += String(data);
            if (isFirst) for (const message of [{ id: 2, method: 'shutdown' }, { method: 'exit' }]) send(message);
        }
        expect(answers).toContain('"completionProvider"');
        expect(await ended).toBe(0);
    });
});
