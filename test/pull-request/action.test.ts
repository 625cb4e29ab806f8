import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAction, runAction, type Ran } from './action.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const PAGE = readFileSync(path.join(ROOT, 'docs/pull-requests.md'), 'utf8');
const ACTIONS = ['action.yml', 'pull-request/action.yml'];

/** The workflows that the documentation offers. */
const WORKFLOWS = [PAGE, readFileSync(path.join(ROOT, 'README.md'), 'utf8')].flatMap(page =>
    [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text),
);

test.each(ACTIONS)('%s runs no other program than the one whose commit it names', file => {
    const uses = readFileSync(path.join(ROOT, file), 'utf8').match(/^\s*(?:- )?uses:.*$/gm) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('workflows of the documentation name the commits of what they use', () => {
    const uses = WORKFLOWS.flatMap(text => text.match(/uses:.*$/gm) ?? []);
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
        expect(line).toMatch(
            /uses: (actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|agreements-as-code\/msa(\/pull-request)?@COMMIT .*)$/,
        );
    for (const text of WORKFLOWS) {
        expect(parse(text)).toBeTypeOf('object');
        expect(text).not.toContain('pull_request_target');
    }
});

test.each(ACTIONS)('no script of %s holds an expression', file => {
    const { runs } = readAction(file);
    expect(runs.using).toBe('composite');
    for (const { name, run = '' } of runs.steps) expect([name, run.includes('${{')]).toEqual([name, false]);
});

test('inputs and outputs stand in the documentation as the actions have them', () => {
    for (const file of ACTIONS) {
        const { inputs, outputs = {} } = readAction(file);
        for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(PAGE).toContain(`| \`${name}\` |`);
    }
});

describe('the program', () => {
    let folder = '';
    beforeEach(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'msa-build-'));
        mkdirSync(path.join(folder, 'bin'));
        writeFileSync(path.join(folder, 'bin/npm'), '#!/bin/sh\necho "$@" >> npm.log\n', { mode: 0o755 });
    });
    afterEach(() => {
        rmSync(folder, { recursive: true, force: true });
    });
    const { steps } = readAction('action.yml').runs;
    const build = (PATH: string): Promise<Ran> =>
        runAction(
            { inputs: {}, runs: { using: 'composite', steps: steps.filter(({ name }) => name === 'Build msa') } },
            {
                ...{ workspace: folder, temporary: path.join(folder, 'temporary'), environment: { PATH } },
                github: { action_path: folder },
            },
        );
    const withNpm = (): string => `${path.join(folder, 'bin')}:${process.env.PATH ?? ''}`;

    test('is built from its commit', async () => {
        expect((await build(withNpm())).failed).toBe(false);
        expect(readFileSync(path.join(folder, 'npm.log'), 'utf8')).toBe('ci --no-audit --no-fund\nrun build\n');
    });

    test('of a release is there already', async () => {
        mkdirSync(path.join(folder, 'dist'));
        writeFileSync(path.join(folder, 'dist/msa.cjs'), '');
        expect((await build(withNpm())).failed).toBe(false);
        expect(existsSync(path.join(folder, 'npm.log'))).toBe(false);
        expect(readdirSync(folder).sort()).toEqual(['bin', 'dist', 'temporary']);
    });

    test.each([
        ['has no Node', undefined],
        ['has an old Node', '#!/bin/sh\nexit 1\n'],
    ])('says what is missing where a machine %s', async (_, node) => {
        if (node !== undefined) writeFileSync(path.join(folder, 'bin/node'), node, { mode: 0o755 });
        const { failed, logs } = await build(path.join(folder, 'bin'));
        expect(failed).toBe(true);
        expect(logs['Build msa']).toContain('::error::The review needs Node 20 or later');
    });
});
