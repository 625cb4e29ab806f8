import { execFileSync, spawn, spawnSync } from 'node:child_process';
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
import { FIRST_LOOK } from '../language/examples.js';

const ROOT = new URL('../../', import.meta.url).pathname;

/** This Node, and the machine's own where it is another: what ships promises to run on Node 20. */
const NODES = [...new Set([process.execPath, '/usr/bin/node', '/usr/local/bin/node'])].filter(existsSync);

// Outside the project, where no node_modules are found.
const folder = mkdtempSync(path.join(tmpdir(), 'msa-bundles-'));
const bundles = path.join(folder, 'dist');

beforeAll(() => {
    mkdirSync(bundles);
    execFileSync(process.execPath, ['scripts/build.mjs', bundles], { cwd: ROOT });
    writeFileSync(path.join(folder, 'first.msa'), FIRST_LOOK);
    writeFileSync(path.join(folder, 'broken.msa'), 'tier gold "Gold" {\n  covers nothing\n}\n');
    symlinkSync(path.join(bundles, 'msa.cjs'), path.join(folder, 'msa'));
});
afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
});

test('what ships needs no package', () => {
    const known = new Set(['vscode', ...builtinModules, ...builtinModules.map(name => `node:${name}`)]);
    const files = readdirSync(bundles).filter(name => /\.c?js$/.test(name));
    expect(files).toEqual(
        expect.arrayContaining(['extension.cjs', 'extension-web.js', 'msa.cjs', 'server.cjs', 'typesetting.cjs']),
    );
    for (const file of files) {
        const required = readFileSync(path.join(bundles, file), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g);
        expect([...required].map(match => match[1]).filter(name => !known.has(name ?? ''))).toEqual([]);
    }
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
