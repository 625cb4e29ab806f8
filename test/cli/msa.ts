import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCommandLine } from '../../cli/command-line.js';

/** A folder that is new for each test, and the command line run in it. */
export interface Workplace {
    readonly folder: () => string;
    /** Writes a file and answers its name. */
    readonly file: (name: string, text: string | Uint8Array) => string;
    readonly read: (name: string) => string;
    readonly bytes: (name: string) => Buffer;
    readonly msa: (...words: string[]) => Promise<{ code: number; out: string; error: string }>;
}

export function workplace(): Workplace {
    let folder = '';
    beforeEach(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'msa-cli-'));
    });
    afterEach(() => {
        rmSync(folder, { recursive: true, force: true });
    });
    return {
        folder: () => folder,
        file(name, text) {
            const target = path.join(folder, name);
            mkdirSync(path.dirname(target), { recursive: true });
            writeFileSync(target, text);
            return name;
        },
        read: name => readFileSync(path.join(folder, name), 'utf8'),
        bytes: name => readFileSync(path.join(folder, name)),
        async msa(...words) {
            let out = '';
            let error = '';
            const code = await runCommandLine(words, {
                folder,
                colors: false,
                out: content => void (out += typeof content === 'string' ? content : Buffer.from(content).toString()),
                error: text => void (error += text),
            });
            return { code, out, error };
        },
    };
}

/** A tier that covers a service which is not declared: error A01 at the fourth line. */
export const BROKEN = 'service servers "Servers"\n\ntier gold "Gold" {\n  covers server\n}\n';
