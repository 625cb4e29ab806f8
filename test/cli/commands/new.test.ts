import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from '../../../language/library/templates.js';
import { workplace } from '../msa.js';

const { folder, file, read, msa } = workplace();

test('without a template, the templates are listed', async () => {
    const { code, out } = await msa('new');
    expect(code).toBe(0);
    for (const { name, summary } of TEMPLATES) expect(out).toMatch(new RegExp(`${name} +${summary}`));
    expect(out).toContain('first-look');
});

describe.each(TEMPLATES)('$name', ({ name }) => {
    test('is written where it is asked for, and is free of errors and warnings', async () => {
        const written = await msa('new', name, 'deep/mine.msa');
        expect(written).toMatchObject({ code: 0, out: '' });
        expect(written.error).toContain('Wrote deep/mine.msa.');
        const checked = await msa('check', '--fail-on', 'warning', 'deep');
        expect(checked.code, checked.out).toBe(0);
    });
});

test('a file has the name of the template where none is given', async () => {
    await msa('new', 'first-look');
    expect(read('first-look.msa')).toContain('agreement');
});

test('nothing that exists is overwritten', async () => {
    file('mine.msa', 'kept');
    const { code, error } = await msa('new', 'first-look', 'mine.msa');
    expect(code).toBe(2);
    expect(error).toContain('"mine.msa" exists already and is left as it is.');
    expect(read('mine.msa')).toBe('kept');
});

test('a wrong name is answered with a similar one', async () => {
    const { code, error } = await msa('new', 'first-lok');
    expect(code).toBe(2);
    expect(error).toContain('Did you mean first-look?');
    expect((await msa('new', 'first-look', 'mine.txt')).error).toContain('has to end in .msa');
    expect(existsSync(path.join(folder(), 'mine.txt'))).toBe(false);
});

test('a name that the template needs, and a folder that is a file, are said', async () => {
    file('a.msa', 'kept');
    expect(await msa('new', 'first-look', 'a.msa/mine.msa')).toMatchObject({ code: 4 });
    const clash = await msa('new', 'managed-it-services', 'northwind.msa');
    expect(clash.code).toBe(2);
    expect(clash.error).toContain('choose another name');
});
