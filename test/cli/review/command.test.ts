import { expect, test } from 'vitest';
import { agreement, repository } from './repository.js';

const { file, read, msa, commit } = repository();

test('the exit code says whether anything is stopped, or whether anything changed', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    expect(await msa('diff', '--exit-code')).toMatchObject({ code: 0, error: '' });
    file('acme.msa', agreement('acme', 15).replace('Monitoring', 'Monitoring by night'));
    expect((await msa('diff', '--fail-on', 'none')).code).toBe(0);
    expect((await msa('diff', '--fail-on', 'none', '--exit-code')).code).toBe(1);
    commit({});
    file('acme.msa', 'tier gold "Gold" {}\n');
    expect(await msa('diff')).toMatchObject({ code: 1, out: expect.stringContaining('The agreement `acme` is gone') });
});

test('one run writes several outputs', async () => {
    commit({ 'acme.msa': agreement('acme', 15) });
    file('acme.msa', agreement('acme', 30));
    const { out } = await msa('diff', '--color', '--fail-on=none', '-o', 'json=review.json', '-o', 'text=review.txt');
    expect(out).toContain('\u001b[');
    expect(read('review.txt')).toContain('15 min → 30 min');
    expect(read('review.txt')).not.toContain('\u001b');
    expect(JSON.parse(read('review.json')).agreements).toHaveLength(1);
    expect(JSON.parse((await msa('diff', '--fail-on=none', '-o', 'json=-')).out).perspective).toBe('client');
});

test.each([
    [['-o', 'json'], '-o is written FORMAT=FILE, such as -o json=review.json, not "json".'],
    [['-o', 'yaml=x'], '-o knows no format "yaml": say text, json,'],
    [['--format', 'yaml'], '--format knows no format "yaml": say text, json,'],
    [['--format', 'text', '-o', 'json=-'], 'standard output is asked for twice.'],
    [['-o', 'json=x', '-o', 'text=x'], '"x" is asked for twice.'],
    [['--perspective', 'lawyer'], '--perspective is one of client, provider and both.'],
    [['--fail-on', 'bad'], '--fail-on is one of critical, major, minor, review and none.'],
    [['--repository', 'acme'], '--repository is an address such as https://github.com/acme/agreements.'],
    [['--staged', 'HEAD..HEAD'], '--staged is compared with one revision.'],
    [['--staged', 'HEAD', 'HEAD'], '--staged is compared with one revision.'],
    [['--against', 'HEAD', 'HEAD..HEAD'], '--against is compared with the working tree,'],
    [['HEAD', 'HEAD', 'HEAD'], 'more than two revisions are named. Write paths behind "--".'],
    [['HEAD..HEAD', 'HEAD'], 'a range is named alone.'],
])('wrong use: msa diff %j', async (words, message) => {
    commit({ 'acme.msa': agreement('acme', 15) });
    const { code, out, error } = await msa('diff', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(`msa diff: ${message}`);
});
