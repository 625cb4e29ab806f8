import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../language/rules/rules.js';

const ROOT = new URL('../../', import.meta.url).pathname;

test('the generated parser is what the grammar generates', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'msa-generate-'));
    try {
        for (const name of ['grammar', 'langium-config.json'])
            cpSync(path.join(ROOT, 'language', name), path.join(folder, name), { recursive: true });
        execFileSync('npx', ['langium', 'generate', '-f', path.join(folder, 'langium-config.json')], {
            cwd: ROOT,
            stdio: 'pipe',
        });
        for (const name of readdirSync(path.join(folder, 'generated'))) {
            const read = (at: string): string => readFileSync(path.join(at, 'generated', name), 'utf8');
            expect(read(folder), `${name}: run \`npm run generate\``).toBe(read(path.join(ROOT, 'language')));
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});

test('there is one copy of vscode-jsonrpc', () => {
    const lock: { packages: Record<string, unknown> } = JSON.parse(
        readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'),
    );
    expect(Object.keys(lock.packages).filter(name => name.endsWith('node_modules/vscode-jsonrpc'))).toEqual([
        'node_modules/vscode-jsonrpc',
    ]);
});

test('a rule is one file, and every such file is in the table', () => {
    const families = readdirSync(path.join(ROOT, 'language/rules'), { withFileTypes: true }).filter(entry =>
        entry.isDirectory(),
    );
    const files = families.flatMap(family =>
        readdirSync(path.join(ROOT, 'language/rules', family.name)).map(name => `${family.name}/${name}`),
    );
    const slugs = files
        .filter(file => readFileSync(path.join(ROOT, 'language/rules', file), 'utf8').includes(': Rule = {'))
        .map(file => path.basename(file, '.ts'));
    expect(slugs.sort()).toEqual(RULES.map(rule => rule.slug).sort());
});

test('no file names this machine or a registry', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
        .split('\0')
        .filter(name => name !== '' && !/\.(png|svg)$/.test(name));
    const wrong = files.filter(name => {
        try {
            const text = readFileSync(path.join(ROOT, name), 'utf8');
            return text.includes(ROOT) || /"resolved": "https?:/.test(text);
        } catch {
            return false;
        }
    });
    expect(wrong).toEqual([]);
});
