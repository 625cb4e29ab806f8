import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { agreement, repository } from './repository.js';

const { folder, file, read, bytes, msa, commit, git } = repository();

test('the amendment and the notice are written in the formats of the endings', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('acme.msa', agreement('acme', 30));
    const names = ['html', 'md', 'txt', 'docx', 'pdf'];
    const options = names.flatMap(name => ['-o', `amendment.${name}`, '--notice', `notice.${name}`]);
    const { code, out, error } = await msa('amend', '--number', '2', '--effective', '2027-07-01', ...options);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error.trim().split('\n')).toEqual([
        ...names.map(name => `The amendment is in amendment.${name}.`),
        ...names.map(name => `The notice is in notice.${name}.`),
    ]);
    expect(read('amendment.md')).toMatch(/^# Amendment No\. 2 to acme\n/);
    expect(read('amendment.html')).toContain('takes effect on 1 July 2027');
    expect(read('notice.txt')).toContain('P1, Respond\t15 minutes\t30 minutes');
    expect(bytes('amendment.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes('notice.docx').subarray(0, 2).toString()).toBe('PK');
});

test('without a file, the amendment is written to standard output', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    commit({ 'acme.msa': agreement('acme', 30) });
    const { code, out, error } = await msa('amend', 'HEAD~1..HEAD');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^Amendment No\. _____ to acme\n\n/);
    expect(out).toContain('4.1 This Amendment takes effect on ____________________.\n');
});

test('the contract that was signed, two files and the index are named as for msa diff', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    git('tag', '--annotate', '--message=Signed', 'executed/1');
    commit({ 'acme.msa': agreement('acme', 30) });
    file('other.msa', agreement('acme', 45));
    file('acme.msa', agreement('acme', 60));
    git('add', 'acme.msa');
    file('acme.msa', agreement('acme', 90));
    expect((await msa('amend', '--against', 'executed/*', 'HEAD')).out).toMatch(/P1 \(Critical\) +30 minutes/);
    expect((await msa('amend', '--staged', '--', 'acme.msa')).out).toMatch(/P1 \(Critical\) +(1 hour|60 minutes)/);
    expect((await msa('amend', 'acme.msa', 'other.msa')).out).toMatch(/P1 \(Critical\) +45 minutes/);
});

test('of several agreements, each has an amendment and a notice with its name', async () => {
    commit({ 'acme.msa': agreement('acme', 15), 'bolt.msa': agreement('bolt', 15), 'core.msa': agreement('core', 15) });
    file('acme.msa', agreement('acme', 30));
    file('bolt.msa', agreement('bolt', 60));
    await msa('amend', '-o', 'out.md', '--notice', 'letter.md');
    expect(read('out.acme.md')).toContain('30 minutes');
    expect(read('letter.bolt.md')).toContain('15 minutes');
    expect(existsSync(path.join(folder(), 'out.core.md'))).toBe(false);
});

test('where nothing can be amended, it says why and what to do', async () => {
    commit({ 'acme.msa': agreement('acme', 15), 'bolt.msa': agreement('bolt', 15) });
    expect(await msa('amend', '-o', 'out.md')).toEqual({
        code: 0,
        out: '',
        error: 'No agreement changed, so there is nothing to amend.\n',
    });
    file('bolt.msa', 'tier gold "Gold" {}\n');
    file('core.msa', agreement('core', 15).replace('core "core"', 'core "Core"'));
    const { code, error } = await msa('amend', '-o', 'out.md');
    expect(code).toBe(0);
    expect(error).toContain('The agreement "bolt" is gone, and an amendment changes one that goes on.');
    expect(error).toContain(
        'The agreement "core" is new, so there is nothing to amend: write its contract with `msa render`.',
    );
    expect(existsSync(path.join(folder(), 'out.md'))).toBe(false);
});

test('an agreement that cannot be read is not amended', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('acme.msa', agreement('acme', 30).replace('covers servers', 'covers'));
    const { code, out, error } = await msa('amend', '-o', 'out.md');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(error).toContain('acme.msa');
});

test.each([
    [
        ['-o', 'out.json'],
        '--output writes the format of the file\'s ending: say .html, .docx, .pdf, .md or .txt, not "out.json".',
    ],
    [['--notice', 'out'], "--notice writes the format of the file's ending"],
    [['--effective', 'soon'], '--effective is a day such as 2027-07-01, not "soon".'],
    [['--effective', '2027-02-30'], '--effective is a day such as 2027-07-01, not "2027-02-30".'],
])('wrong use: msa amend %j', async (words, message) => {
    commit({ 'acme.msa': agreement('acme', 15) });
    const { code, error } = await msa('amend', ...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
});
