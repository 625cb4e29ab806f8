import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './repository.js';

const { git, commit, msa, folder } = repository();

const agreement = (minutes: number): string => `agreement acme "Acme" {
    priority P1 "Urgent" { means "Nobody can work." }
    tier gold "Gold" { target P1 respond ${minutes} min }
}
`;
const policy = (review: object): string => JSON.stringify({ review });

test('what the policy of the earlier revision asks for is held, also against who weakens it', async () => {
    commit({ 'acme.msa': agreement(100), 'msa.config.json': policy({ failOn: 'major' }) });
    commit({ 'acme.msa': agreement(200), 'msa.config.json': policy({ failOn: 'none' }) });
    const { code, out } = await msa('diff', 'HEAD~1..HEAD');
    expect(code).toBe(1);
    expect(out).toContain('it stops no changes any more');
    expect(out).toContain('100 min → 200 min');
});

test('a policy that cannot be understood is wrong use', async () => {
    commit({ 'acme.msa': agreement(100), 'msa.config.json': policy({ failOn: 'sometimes' }) });
    commit({ 'acme.msa': agreement(200) });
    const { code, error } = await msa('diff', 'HEAD~1..HEAD');
    expect(code).toBe(2);
    expect(error).toContain('"failOn" in "review" of msa.config.json is one of critical, major, minor, review, none');
});

test('a change that is approved passes, and one whose value changes again does not', async () => {
    commit({ 'acme.msa': agreement(100) });
    commit({ 'acme.msa': agreement(200) });
    const stopped = await msa('diff', 'HEAD~1..HEAD');
    expect(stopped.code).toBe(1);
    const [, fingerprint = ''] =
        /\b([0-9a-f]{16})\b/.exec((await msa('diff', '--format=json', 'HEAD~1..HEAD')).out) ?? [];
    const given = ['--role', 'client-owner', '--reason', 'Agreed by phone.', '--in', 'HEAD~1..HEAD'];
    const approved = await msa('approve', ...given, fingerprint.slice(0, 6));
    expect(approved).toMatchObject({ code: 0, error: '' });
    const [file = ''] = readdirSync(path.join(folder(), 'approvals'));
    expect(JSON.parse(readFileSync(path.join(folder(), 'approvals', file), 'utf8'))).toMatchObject({
        fingerprint,
        from: '100 min',
        to: '200 min',
        role: 'client-owner',
        by: 'ada@example.com',
    });
    commit();
    const passed = await msa('diff', 'HEAD~2..HEAD');
    expect(passed.code).toBe(0);
    expect(passed.out).toContain('Agreed by phone.');
    commit({ 'acme.msa': agreement(300) });
    const again = await msa('diff', 'HEAD~3..HEAD');
    expect(again.code).toBe(1);
    expect(again.out).toContain(`No change has the fingerprint ${fingerprint}`);
});

test('whoever commits nothing but approvals is no author, and who made a change may not approve it', async () => {
    const byOthers = { approvals: { byAuthor: false } };
    const base = commit({ 'acme.msa': agreement(100), 'msa.config.json': policy(byOthers) });
    commit({ 'acme.msa': agreement(200) });
    const { out } = await msa('diff', '--format=json', `${base}..HEAD`);
    const [, fingerprint = ''] = /"fingerprint": "([0-9a-f]{16})"/.exec(out) ?? [];
    const approve = (by: string): Promise<unknown> =>
        msa('approve', '--role=client-owner', '--reason=Agreed.', `--by=${by}`, `--in=${base}..HEAD`, fingerprint);
    await approve('ada@example.com');
    commit();
    const refused = await msa('diff', `${base}..HEAD`);
    expect(refused.code).toBe(1);
    expect(refused.out.replace(/\s+/g, ' ')).toContain('ada@example.com approved a change of their own');
    await approve('grace@example.com');
    git('add', '--all');
    git('commit', '--quiet', '--message=Approve', '--author=Grace <grace@example.com>');
    expect((await msa('diff', `${base}..HEAD`)).code).toBe(0);
});

test('ten changes of 4 % pass one by one, and are refused together against the signed version', async () => {
    const review = { rules: [{ match: 'promise.**', tolerate: '5%' }], signed: 'executed/*' };
    commit({ 'acme.msa': agreement(1000), 'msa.config.json': policy(review) });
    git('tag', 'executed/2027-01-01');
    let minutes = 1000;
    for (let number = 1; number <= 10; number++) {
        minutes = Math.floor(minutes * 1.04);
        commit({ 'acme.msa': agreement(minutes) });
        expect((await msa('diff', 'HEAD~1..HEAD')).code, `change ${number} to ${minutes} min`).toBe(0);
    }
    const { code, out } = await msa('diff', '--against', 'executed/*', 'HEAD');
    expect(code).toBe(1);
    expect(out).toContain(`1000 min → ${minutes} min`);
});

test.each([
    ['offer', /--in main\.\.\.offer /],
    // A person copies the command into a shell.
    ['$(touch${IFS}pwned)', /--in [0-9a-f]{12}\.\.[0-9a-f]{12} /],
])('the command that approves a change of the branch %s finds it', async (branch, range) => {
    commit({ 'acme.msa': agreement(100) });
    git('checkout', '--quiet', '-b', branch);
    commit({ 'acme.msa': agreement(200) });
    const { out } = await msa('diff', `main...${branch}`);
    expect(out).toMatch(range);
    const [, words = ''] = /msa (approve [0-9a-f]{16} --in \S+ --role ROLE) --reason "WHY"/.exec(out) ?? [];
    expect(await msa(...words.split(' '), '--reason', 'Agreed.')).toMatchObject({ code: 0, error: '' });
    commit();
    expect((await msa('diff', `main...${branch}`)).code).toBe(0);
});
