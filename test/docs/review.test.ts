import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../cli/command-line.js';
import { approveEverything, makePullRequest, POLICY } from './pull-request.js';

const PAGE = new URL('../../docs/review.md', import.meta.url).pathname;
const README = new URL('../../README.md', import.meta.url).pathname;

let folder = '';
beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'msa-pull-request-'));
    vi.useFakeTimers({ now: new Date('2027-02-02T10:00:00Z'), toFake: ['Date'] });
});
afterAll(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
});

async function msa(...words: string[]): Promise<{ code: number; out: string }> {
    let out = '';
    const add = (content: string | Uint8Array): void =>
        void (out += typeof content === 'string' ? content : Buffer.from(content).toString());
    const code = await runCommandLine(words, { folder, colors: false, out: add, error: add });
    return { code, out };
}

test('the pull request on the pages says what the program says', async () => {
    makePullRequest(folder);
    const stopped = await msa('diff', 'main...HEAD');
    expect(stopped.code).toBe(1);
    await approveEverything(folder, stopped.out, (...words) => msa(...words));
    const passed = await msa('diff', 'main...HEAD');
    expect(passed.code).toBe(0);
    const [file = ''] = readdirSync(path.join(folder, 'approvals'));
    const shown: Readonly<Record<string, string>> = {
        policy: POLICY,
        // The first change, without the list of what follows from it.
        cause: stopped.out.slice(stopped.out.indexOf('  Support Hours'), stopped.out.indexOf('\n        Northwind')),
        stopped: stopped.out,
        approval: readFileSync(path.join(folder, 'approvals', file), 'utf8'),
        passed: `${passed.out.slice(0, passed.out.indexOf('\nNeeds review'))}\n…\n${passed.out.slice(passed.out.indexOf('\nWorse ('), passed.out.indexOf('\nImproved'))}`,
    };
    for (const [page, names] of [
        [PAGE, ['stopped', 'approval', 'passed', 'policy']],
        [README, ['cause']],
    ] as const) {
        const found: string[] = [];
        const fresh = readFileSync(page, 'utf8').replace(
            /(<!-- pull request: (\w+) -->\n\n(```+)\w*\n).*?^\3$/gms,
            (_, head: string, name: string, fence: string) => {
                found.push(name);
                return `${head}${(shown[name] ?? '').trimEnd()}\n${fence}`;
            },
        );
        expect(found).toEqual(names);
        await expect(fresh).toMatchFileSnapshot(page);
    }
});

test('the pictures of the page are there', () => {
    const pictures = [...readFileSync(PAGE, 'utf8').matchAll(/\]\((images\/[^)]+)\)/g)].map(([, name = '']) => name);
    expect(pictures.filter(name => !existsSync(path.join(path.dirname(PAGE), name)))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
});
