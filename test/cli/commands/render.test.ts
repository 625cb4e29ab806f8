import { strFromU8, unzipSync } from 'fflate';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACME, FIRST_LOOK, LIBRARY } from '../../language/examples.js';
import { readPdf } from '../../contract/reading-pdf.js';
import { workplace } from '../msa.js';

const { bytes, file, folder, read, msa } = workplace();
const UNDECLARED = FIRST_LOOK.replace('covers help-desk', 'covers helpdesk').replace('status draft', 'status final');

test('the contract is written beside the agreement, where it is told, or to the standard output', async () => {
    file('deep/first.msa', FIRST_LOOK);
    const beside = await msa('render', '--to', 'markdown', 'deep/first.msa');
    expect(beside).toEqual({ code: 0, out: '', error: 'Wrote deep/first.md.\n' });
    expect(read('deep/first.md')).toContain('# Support Agreement');
    await msa('render', '--to', 'html', '-o', 'contract.html', 'deep/first.msa');
    expect(read('contract.html')).toMatch(/^<!doctype html>/);
    const out = await msa('render', '--to', 'markdown', '-o', '-', 'deep/first.msa');
    expect(out).toEqual({ code: 0, out: read('deep/first.md'), error: '' });
});

test('the agreement is written as data for other programs', async () => {
    file('first.msa', FIRST_LOOK);
    const { code, out } = await msa('render', '--to', 'json', '-o', '-', 'first.msa');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'msa-agreement', title: 'Support Agreement', status: 'draft' });
    const final = FIRST_LOOK.replace('status draft', 'status final');
    file('final.msa', final);
    const drafted = await msa('render', '--to', 'json', '--draft', '-o', '-', 'final.msa');
    expect(JSON.parse(drafted.out)).toMatchObject({ status: 'draft' });
});

test('an agreement with errors is refused, and the errors are named', async () => {
    file('first.msa', UNDECLARED);
    const { code, out, error } = await msa('render', '--to', 'html', '-o', '-', 'first.msa');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('error[A01]');
    expect(error).not.toContain('info[');
    expect(error).toMatch(/The contract is not rendered: .*--draft.*\n$/);
});

test('a final agreement whose contract would have a hole is refused, with the statement to add', async () => {
    const hole = 'availability uptime "Uptime" {\n applies to help-desk\n downtime "An outage."\n}\n}';
    const final = FIRST_LOOK.replace('status draft', 'status final').replace(/\}\s*$/, hole);
    file('final.msa', final);
    const refused = await msa('render', '--to', 'markdown', '-o', '-', 'final.msa');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toContain('error[A20]');
    expect(refused.error).toContain('`target 99.9% per calendar month`');
    expect((await msa('check', 'final.msa')).code).toBe(1);
    file('draft.msa', final.replace('status final', 'status draft'));
    const draft = await msa('render', '--to', 'markdown', '-o', '-', 'draft.msa');
    expect(draft.code).toBe(0);
    expect(draft.out).toContain('missing: availability target of Uptime');
});

test('an agreement is refused for errors of the files that it imports', async () => {
    file('acme.msa', ACME);
    file('library/northwind-standard.msa', `${LIBRARY}\nservice {\n`);
    const { code, error } = await msa('render', '--to', 'html', '-o', '-', 'acme.msa');
    expect(code).toBe(1);
    expect(error).toContain('--> library/northwind-standard.msa:');
});

test('a draft is rendered in spite of errors, marked as one, with its holes marked', async () => {
    file('first.msa', UNDECLARED.replace(/ {2}client acme [^}]*}\n/, ''));
    const page = await msa('render', '--to', 'html', '--draft', '-o', '-', 'first.msa');
    expect(page.code).toBe(0);
    expect(page.out).toContain('<p class="watermark"');
    expect(page.out).toContain('<mark class="missing">');
});

test('of several agreements each has a file that is named after it, or one is chosen', async () => {
    const two = FIRST_LOOK + FIRST_LOOK.replace(/^.*?agreement [\w-]+/s, 'agreement second');
    const [, name = ''] = /agreement ([\w-]+)/.exec(FIRST_LOOK) ?? [];
    file('deep/two.msa', two);
    const both = { code: 0, out: '', error: `Wrote deep/two-${name}.md.\nWrote deep/two-second.md.\n` };
    expect(await msa('render', '--to', 'markdown', 'deep/two.msa')).toEqual(both);
    expect(await msa('render', '--to', 'markdown', '--check', '.')).toEqual({ code: 0, out: '', error: '' });
    const one = await msa('render', '--to', 'markdown', '--agreement', 'second', 'deep/two.msa');
    expect(one.error).toBe('Wrote deep/two-second.md.\n');
    expect((await msa('render', '--to', 'html', '--agreement', 'three', 'deep/two.msa')).error).toContain(
        `holds no agreement "three", but ${name}, second.`,
    );
    const single = await msa('render', '--to', 'html', '-o', 'x.html', 'deep/two.msa');
    expect([single.code, single.error]).toEqual([
        2,
        expect.stringContaining(`Choose one with --agreement: ${name}, second.`),
    ]);
});

test('agreements of one name do not overwrite each other, and no two files make one contract', async () => {
    file('two.msa', 'agreement a "One" {\n}\nagreement a "Two" {\n}\n');
    await msa('render', '--to', 'markdown', '--draft', 'two.msa');
    expect([read('two-1.md'), read('two-2.md')]).toEqual([
        expect.stringContaining('# One'),
        expect.stringContaining('# Two'),
    ]);
    file('two.msa', 'agreement a "One" {\n}\nagreement b "Two" {\n}\n');
    file('two-a.msa', 'agreement c "Three" {\n}\n');
    const { code, error } = await msa('render', '--to', 'markdown', '--draft', '.');
    expect([code, error]).toEqual([2, expect.stringContaining('two contracts would be "two-a.md".')]);
});

test('what is no agreement, an unknown format, or one file to write for several agreements is refused', async () => {
    file('library.msa', 'service a "A"\n');
    file('first.msa', FIRST_LOOK);
    expect((await msa('render', '--to', 'html', 'library.msa')).error).toContain('makes no contract by itself');
    for (const words of [
        ['first.msa'],
        ['--to', 'rtf', 'first.msa'],
        ['--to', 'html'],
        ['--to', 'html', '-o', 'x', '.'],
    ])
        expect((await msa('render', ...words)).code).toBe(2);
});

test('all agreements of a folder are rendered; what is only there to be imported is passed over', async () => {
    file('acme.msa', ACME);
    file('library/northwind-standard.msa', LIBRARY);
    file('first.msa', FIRST_LOOK);
    expect(await msa('render', '--to', 'markdown', '.')).toEqual({
        code: 0,
        out: '',
        error: 'Wrote acme.md.\nWrote first.md.\n',
    });
});

test('a PDF that would lack letters is refused with the clause, and is written as a draft', async () => {
    file('tokyo.msa', FIRST_LOOK.replace('Acme Manufacturing Ltd', '東京 Manufacturing'));
    const refused = await msa('render', '--to', 'pdf', '-o', '-', 'tokyo.msa');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toMatch(
        /^The head of the contract has characters .* no letters: 東 京\. Write them in Latin/,
    );
    expect(refused.error).toMatch(/\nClause [\d.]+ has characters/);
    expect(refused.error).toMatch(
        /- is not written: letters would be missing\. With --draft it is, with \[\?\] for each\.\n$/,
    );
    expect((await msa('render', '--to', 'pdf', '--draft', 'tokyo.msa')).code).toBe(0);
    expect((await msa('render', '--to', 'html', 'tokyo.msa')).code).toBe(0);
});

test('the paper is that of the place, or the one that is asked for', async () => {
    const sizeOf = async (name: string, ...options: string[]): Promise<readonly number[]> => {
        await msa('render', '--to', 'pdf', ...options, name);
        const { pages } = await readPdf(new Uint8Array(bytes(name.replace('.msa', '.pdf'))));
        return [Math.round(pages[0]?.width ?? 0), Math.round(pages[0]?.height ?? 0)];
    };
    const [A4, LETTER] = [
        [595, 842],
        [612, 792],
    ];
    file('british.msa', FIRST_LOOK);
    file('american.msa', FIRST_LOOK.replace('version "1.0"', 'version "1.0"\n  locale "en-US"'));
    expect(await sizeOf('british.msa')).toEqual(A4);
    expect(await sizeOf('american.msa')).toEqual(LETTER);
    expect(await sizeOf('british.msa', '--paper', 'letter')).toEqual(LETTER);
    expect(await sizeOf('american.msa', '--paper', 'a4')).toEqual(A4);
    await msa('render', '--to', 'docx', 'american.msa');
    const parts = unzipSync(new Uint8Array(bytes('american.docx')));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    const { code, error } = await msa('render', '--to', 'pdf', '--paper', 'a5', 'british.msa');
    expect([code, error]).toEqual([2, expect.stringContaining('there is no paper "a5": say a4 or letter.')]);
});

describe.each(['markdown', 'text', 'html', 'docx'])('a %s that was written before', format => {
    const extension = { markdown: 'md', text: 'txt' }[format] ?? format;
    const check = ['render', '--to', format, '--check', 'first.msa'] as const;

    test('passes the check as long as the agreement makes the same contract', async () => {
        file('first.msa', FIRST_LOOK);
        await msa('render', '--to', format, 'first.msa');
        file('first.msa', `// a remark\n${FIRST_LOOK}`);
        expect(await msa(...check)).toEqual({ code: 0, out: '', error: '' });
    });

    test('fails it when the agreement has changed, or when it is missing, and stays as it is', async () => {
        file('first.msa', FIRST_LOOK);
        expect((await msa(...check)).error).toMatch(
            new RegExp(`^first.${extension} is missing. Write it with .msa render --to ${format} first.msa.`),
        );
        await msa('render', '--to', format, 'first.msa');
        const before = read(`first.${extension}`);
        file('first.msa', FIRST_LOOK.replace('1 business hour', '2 business hours'));
        const { code, error } = await msa(...check);
        expect(code).toBe(1);
        expect(error).toContain(`first.${extension} is not the contract that the agreement makes now.`);
        expect(read(`first.${extension}`)).toBe(before);
    });
});

test.each(['markdown', 'text', 'html', 'json'])(
    'a %s with the ends of lines that Windows has passes the check',
    async format => {
        file('first.msa', FIRST_LOOK.replaceAll('\n', '\r\n'));
        await msa('render', '--to', format, '-o', 'contract.txt', 'first.msa');
        file('contract.txt', read('contract.txt').replaceAll('\n', '\r\n'));
        const checked = await msa('render', '--to', format, '--check', '-o', 'contract.txt', 'first.msa');
        expect(checked).toEqual({ code: 0, out: '', error: '' });
    },
);

test('the check names the call that writes what it has checked', async () => {
    file('first.msa', FIRST_LOOK);
    file("the house's.css", '');
    const words = ['--to', 'html', '--view', 'summary', '--style', "the house's.css", '--draft', 'first.msa'];
    const { error } = await msa('render', '--check', '-o', 'summary.html', ...words);
    expect(error).toBe(
        'summary.html is missing. Write it with `msa render --to html --output summary.html --view summary ' +
            "--style 'the house'\\''s.css' --draft first.msa`.\n",
    );
    const which = await msa('render', '--check', '--to', 'json', '--agreement', 'first-look', 'first.msa');
    expect(which.error).toContain('`msa render --to json --agreement first-look first.msa`');
    expect((await msa('render', '--check', '-o', '-', '--to', 'html', 'first.msa')).code).toBe(2);
});

test('a style sheet of the house is part of the page', async () => {
    file('first.msa', FIRST_LOOK);
    file('brand.css', 'h1 { color: teal }');
    const { out } = await msa('render', '--to', 'html', '--style', 'brand.css', '-o', '-', 'first.msa');
    expect(out).toContain('h1 { color: teal }</style>');
    expect((await msa('render', '--to', 'html', '--style', 'no.css', '-o', '-', 'first.msa')).code).toBe(4);
});

test('no agreement is overwritten, and no folder made', async () => {
    file('first.msa', FIRST_LOOK);
    expect((await msa('render', '--to', 'markdown', '-o', 'first.msa', 'first.msa')).code).toBe(2);
    expect(read('first.msa')).toBe(FIRST_LOOK);
    expect(await msa('render', '--to', 'markdown', '-o', 'no/where.md', 'first.msa')).toEqual({
        code: 4,
        out: '',
        error: 'msa render: "no/where.md" cannot be written: its folder does not exist.\n',
    });
});

test('nothing is written through a link that leads elsewhere, and no agreement is overwritten through one', async () => {
    file('deep/first.msa', FIRST_LOOK);
    file('notes.txt', 'mine');
    symlinkSync('../notes.txt', path.join(folder(), 'deep/first.html'));
    const outside = await msa('render', '--to', 'html', 'deep/first.msa');
    expect([outside.code, read('notes.txt')]).toEqual([4, 'mine']);
    expect(outside.error).toMatch(
        /^msa render: "deep\/first.html" cannot be written: it is a link to ".*notes.txt", which is outside of its folder\.\n$/m,
    );
    symlinkSync('first.msa', path.join(folder(), 'deep/contract.md'));
    const agreement = await msa('render', '--to', 'markdown', '-o', 'deep/contract.md', 'deep/first.msa');
    expect([agreement.code, read('deep/first.msa')]).toEqual([4, FIRST_LOOK]);
    expect(agreement.error).toContain('a contract does not take the place of an agreement');
});
