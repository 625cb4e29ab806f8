import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../cli/review/repository.js';
import { localHost } from './host.js';
import { answeredWithin, releasedProgram } from './pull-request.js';
import { bash } from './shell.js';

interface Job {
    readonly variables: Readonly<Record<string, string>>;
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

const ROOT = new URL('../../', import.meta.url).pathname;
const FILE = readFileSync(path.join(ROOT, 'pull-request/gitlab.yml'), 'utf8');
const JOB = (parse(FILE) as { readonly agreements: Job }).agreements;
const PROJECT = 'https://gitlab.example/acme/agreements';
const NOTES = '/projects/5/merge_requests/12/notes';
const MARKER = '<!-- msa-diff -->';

const program = releasedProgram();
const { git, gitIn, commit, folder, read } = repository();
const host = localHost();

/** The commit of the program, in a repository that the job can fetch. */
function programCommit(): string {
    const [source, target] = [program(), path.join(folder(), '.git/program')];
    mkdirSync(target);
    for (const name of ['dist', 'pull-request'])
        cpSync(path.join(source, name), path.join(target, name), { recursive: true });
    gitIn(target, 'init', '--quiet');
    gitIn(target, 'add', '--all');
    gitIn(target, 'commit', '--quiet', '--message=Release');
    return gitIn(target, 'rev-parse', 'HEAD').trim();
}

/** Runs the lines of the job, one after the other in one shell, as the runner does. */
async function run(variables: NodeJS.ProcessEnv = {}): Promise<{ code: number; log: string }> {
    return bash([...JOB.before_script, ...JOB.script].join('\n'), {
        folder: folder(),
        environment: {
            ...process.env,
            ...JOB.variables,
            ...{ MSA_REPOSITORY: path.join(folder(), '.git/program'), MSA_COMMIT: programCommit() },
            ...{ CI_API_V4_URL: host.address(), CI_PROJECT_ID: '5', CI_MERGE_REQUEST_IID: '12' },
            ...{ CI_PROJECT_URL: PROJECT, CI_JOB_URL: `${PROJECT}/-/jobs/9`, MSA_TOKEN: 'glpat-token' },
            CI_MERGE_REQUEST_DIFF_BASE_SHA: git('merge-base', 'main', 'HEAD').trim(),
            CI_COMMIT_SHA: git('rev-parse', 'HEAD').trim(),
            ...variables,
        },
        script: path.join(folder(), '.git/script.sh'),
    });
}

function based(files: Readonly<Record<string, string>>): void {
    commit(files);
    git('checkout', '--quiet', '-b', 'offer');
}

test('a change that is stopped fails the job, with a note and the code quality', async () => {
    based({ 'acme.msa': answeredWithin(1) });
    const head = commit({ 'acme.msa': answeredWithin(2) });
    const { code, log } = await run();
    expect({ code, log }).toMatchObject({ code: 1, log: expect.stringContaining('The comment was written.') });
    expect(host.calls.map(({ what }) => what)).toEqual([
        ...['GET /user', `GET ${NOTES}?per_page=100`, `POST ${NOTES}`],
    ]);
    expect(host.calls.every(({ token }) => token === 'glpat-token')).toBe(true);
    const [note] = host.comments;
    expect(note?.body).toContain(`(<${PROJECT}/-/blob/${head}/acme.msa#L37>)`);
    expect(note?.body).toMatch(
        /\(<https:\/\/gitlab\.example\/acme\/agreements\/-\/jobs\/9\/artifacts\/file\/agreement-review\/redlines\/redline\.html#change-[0-9a-f]{16}>\)/,
    );
    const quality = JSON.parse(read(JOB.artifacts.reports.codequality ?? ''));
    expect(quality).toMatchObject([{ severity: 'blocker', location: { path: 'acme.msa', lines: { begin: 37 } } }]);
    expect(read(JOB.artifacts.reports.junit ?? '')).toContain('<testsuite');
});

test('the note of an earlier job is written anew, and that of others is left alone', async () => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(1) });
    host.comments.push({ id: 1, body: `${MARKER}\nmine`, author: { id: 8 } });
    host.holds(...Array.from({ length: 120 }, () => 'Another'), `${MARKER}\nof yesterday`);
    const { code } = await run();
    expect(code).toBe(0);
    expect(host.written().map(({ what }) => what)).toEqual([`PUT ${NOTES}/122`]);
    expect(host.comments[0]?.body).toBe(`${MARKER}\nmine`);
});

test('without a token there is no note, and the job says so', async () => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(1) });
    expect(await run({ MSA_TOKEN: '' })).toMatchObject({
        code: 0,
        log: expect.stringContaining('needs a token of the project'),
    });
    expect(host.calls).toEqual([]);
});

test('a token that may write no notes is no failure', async () => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(1) });
    host.refuses = { path: /notes$/, status: 403, message: '403 Forbidden' };
    expect(await run()).toMatchObject({
        code: 0,
        log: expect.stringContaining('it needs a token with the scope `api`'),
    });
});

test('agreements that cannot be read fail the job, and the note says so', async () => {
    based({ 'acme.msa': answeredWithin(1) });
    commit({ 'acme.msa': 'agreement' });
    const { code } = await run();
    expect(code).toBe(1);
    expect(host.comments[0]?.body).toContain('The agreements could not be compared');
    expect(existsSync(path.join(folder(), 'agreement-review/quality.json'))).toBe(false);
});
