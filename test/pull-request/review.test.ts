import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { readAction } from './action.js';
import { answeredWithin, ARTIFACT, pullRequest, REDLINE, releasedProgram } from './pull-request.js';

const ACTION = readAction('action.yml');
const { git, commit, folder, based, run, kept, keptNames, host } = pullRequest(releasedProgram());

const COMMENTS = '/repos/acme/agreements/issues/12/comments';
const MARKER = '<!-- msa-diff -->';
const SARIFS = '/repos/acme/agreements/code-scanning/sarifs';

/** Comments of other people, in pages of a hundred. */
const others = (count: number): string[] => Array.from({ length: count }, (_, index) => `Comment ${index}`);

describe('a change that is worse for the client', () => {
    test('is told in one comment, stops the job, and is counted in the outputs', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        const head = commit({ 'acme.msa': answeredWithin(2) });
        const { failed, outputs, summary, logs, used } = await run(ACTION);
        expect(failed).toBe(true);
        expect(outputs).toMatchObject({ verdict: 'stopped', worse_client: '1', worse_provider: '0', approved: '0' });
        expect(host.written().map(({ what }) => what)).toEqual([`POST ${COMMENTS}`, `POST ${SARIFS}`]);
        expect(host.calls.every(({ token }) => token === 'Bearer ghs_token')).toBe(true);
        const [comment] = host.comments;
        expect(comment?.body.startsWith(MARKER)).toBe(true);
        expect(comment?.body).toContain('1 change is stopped until approved');
        expect(comment?.body).toContain('From the merge base of origin/main and ');
        expect(comment?.body).toMatch(
            new RegExp(
                `\`msa approve [0-9a-f]{16} --in origin/main\\.\\.\\.${head.slice(0, 12)} --role ROLE --reason "WHY"\``,
            ),
        );
        expect(summary).toContain('1 change is stopped until approved');
        expect(logs['Review the changes']).toContain('::error file=acme.msa,line=37');
        expect(logs['Stop what the policy stops']).toContain('::error::The policy stops a change');
        expect(comment?.body).toContain(`https://github.com/acme/agreements/blob/${head}/acme.msa#L37`);
        expect(used['Keep the redlines and reports']).toMatchObject({ name: 'agreement-review' });
        expect(keptNames()).toEqual([
            ...['comment.md', 'log.txt', 'redlines', 'redlines/redline.docx', 'redlines/redline.html'],
            ...['review.json', 'review.sarif', 'summary.md'],
        ]);
    });

    test('has links to its line at the head and to its clause in the redline', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        const head = commit({ 'acme.msa': answeredWithin(2) });
        const { summary, used } = await run(ACTION);
        const [, fingerprint = ''] = /"fingerprint": "([0-9a-f]{16})"/.exec(kept('review.json')) ?? [];
        for (const text of [host.comments[0]?.body, summary]) {
            expect(text).toContain(`(<https://github.com/acme/agreements/blob/${head}/acme.msa#L37>)`);
            expect(text).toContain(`[in the contract](<${REDLINE}#change-${fingerprint}>)`);
        }
        expect(kept('redlines/redline.html')).toContain(`id="change-${fingerprint}"`);
        expect(used['Show the redline']).toMatchObject({
            path: path.join(folder(), '.git/runner/agreement-review/redlines/redline.html'),
            archive: 'false',
        });
    });

    test('leads to where a later step publishes the redline', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        await run(ACTION, { inputs: { 'redline-address': 'https://acme.example/redlines/12/' } });
        expect(host.comments[0]?.body).toMatch(
            /\[in the contract\]\(<https:\/\/acme\.example\/redlines\/12\/redline\.html#change-[0-9a-f]{16}>\)/,
        );
    });

    test('leads to the archive where no page opens, and nowhere where nothing was kept', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        await run(ACTION, { uses: step => (step.startsWith('Show') ? undefined : { 'artifact-url': ARTIFACT }) });
        expect(host.comments[0]?.body).toContain(`[in the contract](<${ARTIFACT}>)`);
        const { outputs } = await run(ACTION, { uses: () => undefined });
        expect(outputs.verdict).toBe('stopped');
        expect(host.comments[0]?.body).toContain('· in the contract ·');
        expect(host.comments[0]?.body).not.toContain('redlines/');
    });

    test('passes once it is approved', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        await run(ACTION);
        const [, fingerprint = ''] = /"fingerprint": "([0-9a-f]{16})"/.exec(kept('review.json')) ?? [];
        const { id, path: at, before, after } = JSON.parse(kept('review.json')).agreements[0].changes[0];
        const approval = { fingerprint, id, path: at, from: before.canonical, to: after.canonical };
        const by = { by: 'priya@acme.example', role: 'client', date: '2027-01-01', reason: 'Agreed for 5% off.' };
        commit({ [`approvals/${fingerprint}.json`]: JSON.stringify({ ...approval, ...by }) });
        const { failed, outputs } = await run(ACTION);
        expect({ failed, ...outputs }).toMatchObject({ failed: false, verdict: 'passed', approved: '1' });
        expect(host.comments).toHaveLength(1);
        expect(host.comments[0]?.body).toContain('Agreed for 5% off.');
    });

    test('is only reported where the workflow says so, or from the other side', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        expect(await run(ACTION, { inputs: { 'fail-on': 'none' } })).toMatchObject({ failed: false });
        expect(await run(ACTION, { inputs: { perspective: 'provider' } })).toMatchObject({ failed: false });
    });
});

describe('the comment of an earlier run', () => {
    test('is written anew, on whatever page it stands, and no other one', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        host.holds(...others(250), `${MARKER}\nof yesterday`, ...others(20));
        await run(ACTION, { inputs: { sarif: 'false' } });
        expect(host.calls.map(({ what }) => what)).toEqual([
            `GET ${COMMENTS}?per_page=100`,
            `GET ${COMMENTS}?per_page=100&page=2`,
            `GET ${COMMENTS}?per_page=100&page=3`,
            'PATCH /repos/acme/agreements/issues/comments/251',
        ]);
        expect(host.comments).toHaveLength(271);
        expect(host.comments[250]?.body).toContain('1 change is stopped until approved');
    });

    test('says that nothing has changed any more', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit();
        host.holds(`${MARKER}\nof yesterday`);
        const { failed } = await run(ACTION);
        expect(failed).toBe(false);
        expect(host.comments.map(({ body }) => body)).toEqual([expect.stringContaining('say the same')]);
    });

    test('is not taken for one that a stranger wrote with its marker', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        host.comments.push({
            ...{ id: 1, body: `${MARKER}\nmine`, user: { type: 'User' }, author_association: 'NONE' },
        });
        await run(ACTION);
        expect(host.comments.map(({ body }) => body)).toEqual([
            `${MARKER}\nmine`,
            expect.stringContaining('1 change is stopped'),
        ]);
    });

    test('says that the agreements cannot be compared', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2).replace(/\}\s*$/, '') });
        host.holds(`${MARKER}\nof yesterday`);
        const { failed, outputs, summary, logs, used } = await run(ACTION);
        expect({ failed, ...outputs }).toMatchObject({ failed: true, verdict: 'failed', worse_client: '0' });
        for (const text of [host.comments[0]?.body, summary]) {
            expect(text).toContain('### ❌ The agreements could not be compared\n\n```text\nmsa diff: the agreements');
            expect(text).toContain(' --> acme.msa:4');
        }
        expect(used).toHaveProperty(['Keep the redlines and reports']);
        expect(logs['Check the agreements']).toContain('::error file=acme.msa');
        expect(logs['Stop what the policy stops']).toContain('The review is not complete');
        expect(host.written().map(({ what }) => what)).not.toContain(`POST ${SARIFS}`);
    });
});

test.each([
    ['changes', 'nothing', false],
    ['changes', 'something better', true],
    ['worse', 'something better', false],
    ['worse', 'something worse', true],
    ['always', 'nothing', true],
    ['never', 'something worse', false],
])('comment-on: %s, where %s for the client came, writes a comment: %s', async (occasion, change, expected) => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(change === 'nothing' ? 2 : change.endsWith('better') ? 1 : 3) });
    await run(ACTION, { inputs: { 'comment-on': occasion, redlines: '', sarif: 'false' } });
    expect(host.comments.length > 0).toBe(expected);
});

test('an occasion that is misspelt is an error', async () => {
    based({ 'acme.msa': answeredWithin(1) });
    commit({ 'acme.msa': answeredWithin(1) });
    const { failed, logs } = await run(ACTION, { inputs: { 'comment-on': 'change' } });
    expect(failed).toBe(true);
    expect(logs['Write the comment']).toBe(
        '::error::`comment-on` is one of changes, worse, always, never, not "change".\n',
    );
});

test('a run that may write nothing, as from a fork, tells all in annotations, summary and artifact', async () => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(1) });
    host.refuses = { path: /./, status: 403, message: 'Resource not accessible by integration' };
    const { failed, summary, logs, used } = await run(ACTION);
    expect(failed).toBe(false);
    expect(host.comments).toEqual([]);
    expect(logs['Write the comment']).toBe(
        '::notice::This run may not write comments, as from a fork, so the review is in its other reports alone (the host answered 403: Resource not accessible by integration). Where it should, it needs the permission `pull-requests: write`.\n',
    );
    expect(logs['Give the review to code scanning']).toMatch(/^::notice::Code scanning takes nothing from this run/);
    expect(logs['Review the changes']).toContain('::warning file=acme.msa,line=37');
    expect(summary).toContain('Better for the client');
    expect(Object.keys(used)).toEqual(['Keep the redlines and reports', 'Show the redline']);
});

test('a host that fails is an error, and the review is told all the same', async () => {
    based({ 'acme.msa': answeredWithin(2) });
    commit({ 'acme.msa': answeredWithin(1) });
    host.refuses = { path: /./, status: 502, message: 'Bad gateway' };
    const { failed, summary, logs, outputs } = await run(ACTION);
    expect(failed).toBe(true);
    expect(outputs.verdict).toBe('passed');
    expect(logs['Write the comment']).toContain(
        '::error::The comment could not be written: the host answered 502: Bad gateway',
    );
    expect(summary).toContain('Better for the client');
});

test('a comment for which the addresses of the redline are too long has none, and is whole', async () => {
    based({ 'acme.msa': answeredWithin(1) });
    commit({ 'acme.msa': answeredWithin(2) });
    const line = '- A change · [in the contract](<redlines/redline.html#change-0123456789abcdef>)\n';
    await run(ACTION, {
        before(step) {
            const review = path.join(folder(), '.git/runner/agreement-review/comment.md');
            if (step === 'Write the comment') writeFileSync(review, `${MARKER}\n${line.repeat(700)}The end.\n`);
        },
    });
    expect(host.comments[0]?.body).toContain('- A change · in the contract\nThe end.\n');
    expect(host.comments[0]?.body).toContain(`[Redlines and all reports](<${ARTIFACT}>)`);
});

test('a comment that is too long is cut, and says where all of it is', async () => {
    based({ 'acme.msa': answeredWithin(1) });
    commit({ 'acme.msa': answeredWithin(2) });
    const body = `${MARKER}\n${'- A change with many words in its line\n'.repeat(2000)}`;
    await run(ACTION, {
        before(step) {
            const review = path.join(folder(), '.git/runner/agreement-review/comment.md');
            if (step === 'Write the comment') writeFileSync(review, body);
        },
    });
    const [comment] = host.comments;
    expect(comment?.body.length).toBeGreaterThan(65_000);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toMatch(
        /^<!-- msa-diff -->\n_This comment was cut, because it is too long for its host: all of it is in \[the summary of the run\]\(<https:\/\/github\.com\/acme\/agreements\/actions\/runs\/9>\)\._\n\n- A change/,
    );
    expect(comment?.body.endsWith('in its line\n')).toBe(true);
});

describe('code scanning', () => {
    test('gets the review of the head of the pull request', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        const head = commit({ 'acme.msa': answeredWithin(2) });
        await run(ACTION);
        const upload = host.written().find(({ what }) => what === `POST ${SARIFS}`);
        expect(upload?.body).toMatchObject({ commit_sha: head, ref: 'refs/pull/12/head', tool_name: 'msa' });
        const sarif = JSON.parse(gunzipSync(Buffer.from(upload?.body?.sarif ?? '', 'base64')).toString());
        expect(sarif.version).toBe('2.1.0');
        expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('acme.msa');
    });

    test('that a repository does not have is a notice', async () => {
        based({ 'acme.msa': answeredWithin(2) });
        commit({ 'acme.msa': answeredWithin(1) });
        const message = 'Code Security must be enabled for this repository to use code scanning.';
        host.refuses = { path: /sarifs$/, status: 403, message };
        const { failed, logs } = await run(ACTION);
        expect(failed).toBe(false);
        expect(host.comments).toHaveLength(1);
        expect(logs['Give the review to code scanning']).toBe(
            `::notice::Code scanning takes nothing from this run (the host answered 403: ${message}). It needs the permission \`security-events: write\`, which runs from forks lack, and a repository with code scanning; \`sarif: false\` leaves it out.\n`,
        );
    });
});

describe('the base', () => {
    test('is where both branches went apart, so what main did since is no change', async () => {
        based({ 'acme.msa': answeredWithin(1), 'bolt.msa': answeredWithin(1, 'bolt') });
        const head = commit({ 'acme.msa': answeredWithin(2) });
        git('checkout', '--quiet', 'main');
        commit({ 'bolt.msa': answeredWithin(3, 'bolt') });
        git('update-ref', 'refs/remotes/origin/main', 'main');
        // As the host checks a pull request out: what it would be after its merge.
        git('merge', '--quiet', '--no-edit', head);
        await run(ACTION, { head });
        const review = JSON.parse(kept('review.json'));
        expect(review.agreements.map(({ name }: { name: string }) => name)).toEqual(['acme']);
        expect(review.after.commit).toBe(head);
    });

    test('that is not there is asked for in the comment', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit();
        git('update-ref', '-d', 'refs/remotes/origin/main');
        const { failed } = await run(ACTION);
        expect(failed).toBe(true);
        expect(host.comments[0]?.body).toContain('there is no revision "refs/remotes/origin/main"');
    });

    test('is no tag that has its name', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        git('tag', 'origin/main');
        expect((await run(ACTION)).outputs.verdict).toBe('stopped');
    });

    test('may be named, and is that of the queue in a merge queue', async () => {
        based({ 'acme.msa': answeredWithin(1) });
        commit({ 'acme.msa': answeredWithin(2) });
        const event = { merge_group: { base_sha: git('rev-parse', 'main').trim() } };
        const outside = { environment: { GITHUB_BASE_REF: '' }, github: { event: {} } };
        expect((await run(ACTION, { ...outside, inputs: { base: 'main' } })).outputs.verdict).toBe('stopped');
        const { outputs, logs } = await run(ACTION, { ...outside, github: { event } });
        expect(outputs.verdict).toBe('stopped');
        expect(logs['Write the comment']).toContain('This run belongs to no open pull request');
        const { failed, logs: none } = await run(ACTION, outside);
        expect(failed).toBe(true);
        expect(none['Review the changes']).toContain('say with the input base what to compare with');
    });
});

test('of several agreements each has a redline, and the comment tells all of them', async () => {
    based({
        'acme.msa': answeredWithin(1),
        'bolt.msa': answeredWithin(1, 'bolt'),
        'core.msa': answeredWithin(1, 'core'),
    });
    commit({ 'acme.msa': answeredWithin(2), 'bolt.msa': answeredWithin(3, 'bolt') });
    const { outputs, used } = await run(ACTION);
    expect(outputs).toMatchObject({ verdict: 'stopped', worse_client: '2' });
    expect(keptNames().filter(name => name.startsWith('redlines/'))).toEqual(
        ['acme.docx', 'acme.html', 'bolt.docx', 'bolt.html'].map(name => `redlines/redline.${name}`),
    );
    expect(Object.keys(used)).toEqual(['Keep the redlines and reports']);
    expect(host.comments[0]?.body.split(`[in the contract](<${ARTIFACT}>)`)).toHaveLength(3);
});

test('only the agreements at or below the paths are checked and reviewed', async () => {
    based({ 'clients/acme.msa': answeredWithin(1), 'drafts/bolt.msa': answeredWithin(1, 'bolt') });
    commit({ 'clients/acme.msa': answeredWithin(2), 'drafts/bolt.msa': 'agreement' });
    const { outputs } = await run(ACTION, { inputs: { paths: '\n  \nclients\nclients/acme.msa\n' } });
    expect(outputs).toMatchObject({ verdict: 'stopped', worse_client: '1' });
});

test('an error of the check fails the job, though nothing changed', async () => {
    based({ 'acme.msa': answeredWithin(1).replace('covers help-desk', 'covers helpdesk') });
    commit();
    const { failed, logs } = await run(ACTION);
    expect(failed).toBe(true);
    expect(logs['Stop what the policy stops']).toContain('::error::The check of the agreements failed');
});

test('names are words to the shell and to the host, whatever they say', async () => {
    const hostile = '$(touch pwned)`touch pwned`::error::"\';&|';
    const name = `clients/${hostile}\n::error::x.msa`;
    based({ [name]: answeredWithin(1), '--help/bolt.msa': answeredWithin(1, 'bolt') }, 'a"$(touch${IFS}pwned);&|');
    commit({ [name]: answeredWithin(2, 'acme', '<img src=x> @team ::error::'), 'msa.config.json': '{}' });
    const { outputs, logs, summary } = await run(ACTION, {
        inputs: { paths: '--help\nclients' },
        github: { actor: hostile, event: {} },
        environment: { GITHUB_HEAD_REF: git('branch', '--show-current').trim() },
    });
    expect(outputs.verdict).toBe('stopped');
    expect(git('status', '--porcelain', '--ignored')).toBe('');
    for (const log of Object.values(logs)) expect(log).not.toMatch(/^::error::(?!The policy)/m);
    for (const text of [summary, kept('comment.md')]) {
        const page = markdownIt({ html: true }).render(text);
        expect(page).toContain('&lt;img src=x&gt; @team ::error::</code>');
        expect(page).toContain(">clients/$(touch pwned)`touch pwned`::error::&quot;';&amp;|");
        expect(page).not.toContain('<img');
        expect(text).not.toMatch(/^::/m);
    }
});
