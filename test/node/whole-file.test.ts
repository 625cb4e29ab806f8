import {
    chmodSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ForbiddenTarget, writeWholeFile } from '../../node/whole-file.js';

const MODULE = new URL('../../node/whole-file.ts', import.meta.url).href;

let folder = '';
beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'msa-whole-file-'));
});
const at = (...names: readonly string[]): string => path.join(folder, ...names);

describe('a file is written whole', () => {
    test('where there is none, and where there is one, which keeps its mode', async () => {
        await writeWholeFile(at('a.txt'), 'first');
        chmodSync(at('a.txt'), 0o640);
        await writeWholeFile(at('a.txt'), 'second');
        expect(readFileSync(at('a.txt'), 'utf8')).toBe('second');
        expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
        expect(readdirSync(folder)).toEqual(['a.txt']);
    });

    test('or not at all: what cannot be written leaves the old file and nothing beside it', async () => {
        writeFileSync(at('a.txt'), 'old');
        const unwritable = { length: 3 } as unknown as Uint8Array;
        await expect(writeWholeFile(at('a.txt'), unwritable)).rejects.toThrow();
        expect(readFileSync(at('a.txt'), 'utf8')).toBe('old');
        expect(readdirSync(folder)).toEqual(['a.txt']);
    });

    test('or not at all: a disk without room for it leaves the old file and nothing beside it', async () => {
        writeFileSync(at('a.txt'), 'old');
        const script = `import { writeWholeFile } from ${JSON.stringify(MODULE)};
            process.on('SIGXFSZ', () => {});
            await writeWholeFile(${JSON.stringify(at('a.txt'))}, 'new '.repeat(100_000)).catch(error => process.stdout.write(error.code));`;
        // A limit for the size of files ends a write in its middle, as a full disk does.
        const call = 'ulimit -f 8; exec "$0" --input-type=module --eval "$1"';
        const writer = spawn('sh', ['-c', call, process.execPath, script]);
        const said: Buffer[] = [];
        writer.stdout.on('data', (data: Buffer) => void said.push(data));
        await new Promise(resolve => writer.once('close', resolve));
        expect(Buffer.concat(said).toString()).toBe('EFBIG');
        expect(readFileSync(at('a.txt'), 'utf8')).toBe('old');
        expect(readdirSync(folder)).toEqual(['a.txt']);
    });

    test('or not at all: a process that is killed while it writes leaves the old file or the new one', async () => {
        const old = 'old '.repeat(1000);
        const long = 'new '.repeat(2_000_000);
        const script = `import { writeWholeFile } from ${JSON.stringify(MODULE)};
            for (;;) { await writeWholeFile(${JSON.stringify(at('a.txt'))}, 'new '.repeat(2_000_000)); process.stdout.write('.'); }`;
        for (const delay of [0, 1, 2, 3, 5, 8]) {
            writeFileSync(at('a.txt'), old);
            const writer = spawn(process.execPath, ['--input-type=module', '--eval', script]);
            await new Promise(resolve => writer.stdout.once('data', resolve));
            const ended = new Promise(resolve => writer.once('exit', resolve));
            await new Promise(resolve => setTimeout(resolve, delay));
            writer.kill('SIGKILL');
            await ended;
            expect(readFileSync(at('a.txt'), 'utf8') === long).toBe(true);
        }
    });
});

describe('a link', () => {
    test('to a file in the same folder is followed, and stays a link', async () => {
        writeFileSync(at('real.txt'), 'old');
        symlinkSync('real.txt', at('link.txt'));
        await writeWholeFile(at('link.txt'), 'new');
        expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
        expect(readdirSync(folder)).toEqual(['link.txt', 'real.txt']);
    });
    test('that leads out of the folder, or nowhere, is refused', async () => {
        mkdirSync(at('inside'));
        writeFileSync(at('secret.txt'), 'secret');
        symlinkSync(at('secret.txt'), at('inside', 'contract.txt'));
        symlinkSync(at('missing.txt'), at('inside', 'nowhere.txt'));
        symlinkSync(folder, at('inside', 'up'));
        await expect(writeWholeFile(at('inside', 'contract.txt'), 'new')).rejects.toThrow(ForbiddenTarget);
        await expect(writeWholeFile(at('inside', 'nowhere.txt'), 'new')).rejects.toThrow('does not exist');
        await expect(writeWholeFile(at('inside', 'up', 'other.txt'), 'new', at('inside'))).rejects.toThrow('outside');
        expect(readFileSync(at('secret.txt'), 'utf8')).toBe('secret');
        expect(readdirSync(folder).sort()).toEqual(['inside', 'secret.txt']);
    });
});
