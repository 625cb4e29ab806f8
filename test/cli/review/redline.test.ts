import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { agreement, repository } from './repository.js';

const { folder, file, read, msa, commit, git } = repository();

test('the redline of a contract is written in the format of the ending', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('acme.msa', agreement('acme', 30));
    const names = ['redline.html', 'redline.md', 'redline.txt', 'redline.docx', 'redline.pdf'];
    const options = names.flatMap(name => ['--redline', name]);
    const { code, error } = await msa('diff', '--fail-on=none', ...options);
    expect(code).toBe(0);
    expect(error.trim().split('\n')).toEqual(names.map(name => `The redline is in ${name}.`));
    expect(read('redline.md')).toMatch(/15 minutes.*30 minutes/);
    expect(read('redline.html')).toContain('15 minutes');
    for (const name of names) expect(existsSync(path.join(folder(), name))).toBe(true);
});

test('of several agreements, each has a redline with its name', async () => {
    commit({ 'acme.msa': agreement('acme', 15), 'bolt.msa': agreement('bolt', 15), 'core.msa': agreement('core', 15) });
    file('acme.msa', agreement('acme', 30));
    file('bolt.msa', agreement('bolt', 60));
    await msa('diff', '--fail-on=none', '--redline', 'out.md');
    expect(read('out.acme.md')).toMatch(/15 minutes.*30 minutes/);
    expect(read('out.bolt.md')).toMatch(/15 minutes.*(1 hour|60 minutes)/);
    expect(existsSync(path.join(folder(), 'out.core.md'))).toBe(false);
});

test('a file that ends with .critic.md has the marks and the comments of CriticMarkup', async () => {
    commit({ 'acme.msa': agreement('acme', 15), 'bolt.msa': agreement('bolt', 15) });
    file('acme.msa', agreement('acme', 30));
    file('bolt.msa', agreement('bolt', 30));
    await msa('diff', '--fail-on=none', '--redline', 'out.critic.md', '--redline', 'also.CRITIC.md');
    for (const name of ['out.acme.critic.md', 'out.bolt.critic.md', 'also.acme.CRITIC.md']) {
        expect(read(name)).toContain('{~~15 minutes~>30 minutes~~}');
        expect(read(name)).toContain('{>>**Worse for the client, major:** ');
    }
});

test('an agreement that is new is inserted as a whole', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('bolt.msa', agreement('bolt', 15));
    const { code } = await msa('diff', '--redline', 'out.md');
    expect(code).toBe(0);
    expect(read('out.md')).toContain('<ins>');
    expect(read('out.md')).not.toMatch(/<del>|~~/);
});

test('nothing is written where nothing changed', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    const { code, error } = await msa('diff', '--redline', 'out.html');
    expect({ code, error }).toEqual({ code: 0, error: 'No contract changed, so "out.html" is not written.\n' });
    expect(existsSync(path.join(folder(), 'out.html'))).toBe(false);
});

test('a format that is no document is refused', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    const { code, error } = await msa('diff', '--redline', 'out.json');
    expect(code).toBe(2);
    expect(error).toContain('say .html, .docx, .pdf, .critic.md, .md or .txt, not "out.json".');
});

test.each([
    [['--date', 'yesterday'], '--date is a day such as 2027-01-31'],
    [['--date', '2027-13-41'], '--date is a day such as 2027-01-31'],
    [
        ['--redline-address', 'javascript:alert(1)', '--redline', 'r.html'],
        '--redline-address is an address such as https',
    ],
    [['--redline-address', 'redlines'], '--redline-address is for a page: say --redline FILE.html as well.'],
])('wrong use: msa diff %j', async (words, message) => {
    commit({ 'acme.msa': agreement('acme', 15) });
    const { code, error } = await msa('diff', ...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
});

test('the tracked changes of Word have an author and a date', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('acme.msa', agreement('acme', 30));
    await msa('diff', '--fail-on=none', '--redline', 'out.docx', '--author', 'Ada Byron', '--date', '2027-01-31');
    const document = strFromU8(
        unzipSync(readFileSync(path.join(folder(), 'out.docx')))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(document).toMatch(/<w:ins w:id="\d+" w:author="Ada Byron" w:date="2027-01-31T00:00:00Z">/);
});

test.each(['https://acme.example/redlines/', 'redlines'])(
    'a report leads to the clauses of redlines in %s',
    async at => {
        commit({ 'acme.msa': agreement('acme', 15), 'bolt.msa': agreement('bolt', 15) });
        file('acme.msa', agreement('acme', 30));
        const words = ['-o', 'markdown=out.md', '--redline', 'r.html', '--redline-address', at, '--repository'];
        await msa('diff', '--fail-on=none', ...words, 'https://github.com/acme/agreements');
        const linkTo = (name: string): RegExp =>
            new RegExp(`· \\[in the contract\\]\\(<${at.replace(/\/$/, '')}/${name}#(change-[0-9a-f]{16})>\\) ·`);
        const [, anchor = 'none'] = linkTo('r\\.html').exec(read('out.md')) ?? [];
        expect(read('r.html')).toContain(`id="${anchor}"`);
        file('bolt.msa', agreement('bolt', 60));
        await msa('diff', '--fail-on=none', ...words, 'https://github.com/acme/agreements');
        expect(read('out.md')).toMatch(linkTo('r\\.acme\\.html'));
        expect(read('out.md')).toMatch(linkTo('r\\.bolt\\.html'));
    },
);

test('a full hash and a branch of a remote are named briefly', async () => {
    const base = commit({ 'acme.msa': agreement('acme', 15) });
    git('update-ref', 'refs/remotes/origin/main', base);
    const head = commit({ 'acme.msa': agreement('acme', 30) });
    const { out } = await msa('diff', `refs/remotes/origin/main...${head}`);
    expect(out).toContain(`From the merge base of origin/main and ${head.slice(0, 12)} to ${head.slice(0, 12)},`);
    expect(out).toContain(`--in origin/main...${head.slice(0, 12)} `);
});
