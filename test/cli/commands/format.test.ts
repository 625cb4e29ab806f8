import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workplace } from '../msa.js';

const { folder, file, read, msa } = workplace();

test('white space is rewritten, and every changed file is named', async () => {
    file('a.msa', 'service   a "A"\n');
    file('b.msa', 'service b "B"\n');
    expect(await msa('format', '.')).toEqual({ code: 0, out: 'formatted a.msa\n', error: '' });
    expect(read('a.msa')).toBe('service a "A"\n');
    expect(await msa('format', '.')).toEqual({ code: 0, out: 'All 2 files are formatted.\n', error: '' });
});

test('line ends and the byte order mark stay', async () => {
    file('a.msa', '\uFEFFservice   a "A"\r\nservice   b "B"\r\n');
    await msa('format', 'a.msa');
    expect(read('a.msa')).toBe('\uFEFFservice a "A"\r\nservice b "B"\r\n');
});

test('--check changes nothing, and ends with 1 when something would change', async () => {
    file('a.msa', 'service   a "A"\n');
    expect(await msa('format', '--check', '.')).toEqual({ code: 1, out: 'would format a.msa\n', error: '' });
    expect(read('a.msa')).toBe('service   a "A"\n');
    await msa('format', '.');
    expect((await msa('format', '--check', '.')).code).toBe(0);
});

test('what cannot be read as an agreement is left as it is', async () => {
    const large = `service   a "A"\n${' '.repeat(2 ** 21)}`;
    file('broken.msa', 'service   {\n');
    file('large.msa', large);
    const { code, error } = await msa('format', '.');
    expect(code).toBe(1);
    expect(error).toBe(
        ['broken', 'large']
            .map(name => `${name}.msa cannot be read as an agreement and is left as it is; see \`msa check\`.\n`)
            .join(''),
    );
    expect([read('broken.msa'), read('large.msa')]).toEqual(['service   {\n', large]);
});

test('a file that cannot be read ends with 4', async () => {
    mkdirSync(`${folder()}/sub`);
    expect((await msa('format', 'sub/missing.msa')).code).toBe(4);
});
