import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readAction, runAction, type Ran } from './action.js';
import { localHost } from './host.js';
import { workplace } from '../cli/msa.js';

const ACTION = readAction('pull-request/action.yml');
const ROOT = new URL('../../', import.meta.url).pathname;
const MARKER = '<!-- msa-diff -->';
const SHA = '5'.repeat(40);
const RUN = 'https://github.com/acme/agreements/actions/runs/9';
const { folder } = workplace();
const host = localHost();

/** A run of the action after one for a fork, whose artifact holds some files; and whatever `before` does to them. */
function runAfter(files: Readonly<Record<string, string>>, before?: (artifact: string) => void): Promise<Ran> {
    const repository = { owner: { login: 'stranger' } };
    const event = { id: 9, head_repository: repository, head_branch: 'a"b:$(x)', head_sha: SHA, html_url: RUN };
    return runAction(ACTION, {
        workspace: folder(),
        temporary: path.join(folder(), 'temporary'),
        github: { action_path: path.join(ROOT, 'pull-request'), token: 'ghs_token', event: { workflow_run: event } },
        environment: {
            ...process.env,
            ...{ GITHUB_API_URL: host.address(), GITHUB_REPOSITORY: 'acme/agreements' },
        },
        uses() {
            const artifact = path.join(folder(), 'temporary/agreement-review');
            mkdirSync(artifact, { recursive: true });
            for (const [name, text] of Object.entries(files)) writeFileSync(path.join(artifact, name), text);
            before?.(artifact);
            return {};
        },
    });
}

const REVIEW = { 'comment.md': `${MARKER}\n### Worse [in the contract](<redlines/redline.html#change-0123>)\n` };

test('the comment goes to the open pull request of the commit', async () => {
    host.pullRequests.push({ number: 3, head: { sha: '6'.repeat(40) } }, { number: 4, head: { sha: SHA } });
    const { failed, used } = await runAfter(REVIEW);
    expect(failed).toBe(false);
    expect(used['Take the review of the run']).toMatchObject({ 'run-id': '9', name: 'agreement-review' });
    expect(host.calls.map(({ what }) => what)).toEqual([
        'GET /repos/acme/agreements/pulls?state=open&head=stranger%3Aa%22b%3A%24(x)',
        'GET /repos/acme/agreements/issues/4/comments?per_page=100',
        'POST /repos/acme/agreements/issues/4/comments',
    ]);
    expect(host.comments[0]?.body).toBe(
        `${MARKER}\n### Worse [in the contract](<${RUN}#artifacts>)\n\n[Redlines and all reports](<${RUN}#artifacts>), made by [this run](<${RUN}>).\n`,
    );
});

test('a text without the marker gets it, so that a later run finds its comment', async () => {
    host.pullRequests.push({ number: 4, head: { sha: SHA } });
    await runAfter({ 'comment.md': 'Everything is fine.' });
    await runAfter({ 'comment.md': 'Everything is fine again.' });
    expect(host.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
        [MARKER, 'Everything is fine again.'],
    ]);
});

test('a pull request that went on, or was closed, gets none', async () => {
    host.pullRequests.push({ number: 4, head: { sha: '6'.repeat(40) } });
    const { failed, logs } = await runAfter(REVIEW);
    expect(failed).toBe(false);
    expect(logs['Write the comment']).toContain('This run belongs to no open pull request, so no comment is written.');
    expect(host.written()).toEqual([]);
});

test('what kept the agreements from being compared is code, whatever it says', async () => {
    host.pullRequests.push({ number: 4, head: { sha: SHA } });
    await runAfter({ 'log.txt': 'error\n````\n<img src=x> @team' });
    expect(host.comments[0]?.body).toBe(
        `${MARKER}\n### ❌ The agreements could not be compared\n\n\`\`\`\`\`text\nerror\n\`\`\`\`\n<img src=x> @team\n\`\`\`\`\`\n`,
    );
});

test('a link in the artifact leads nowhere', async () => {
    host.pullRequests.push({ number: 4, head: { sha: SHA } });
    await runAfter({}, artifact => {
        symlinkSync('/proc/self/environ', path.join(artifact, 'comment.md'));
    });
    expect(host.comments[0]?.body).toContain('The agreements could not be compared');
    expect(host.comments[0]?.body).not.toContain('ghs_token');
});
