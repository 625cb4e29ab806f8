import { expect, test } from 'vitest';
import { check, type Files } from '../check.js';

async function codesOf(files: string | Files): Promise<readonly string[]> {
    return (await check(files)).map(({ code }) => code);
}

const calendar = (lines: string): string =>
    `calendar c "C" {\n  ${lines}\n  open Mon-Fri 08:00-18:00\n  open on holidays\n}\n`;

test('a statement that cannot be read is not called missing', async () => {
    expect(await codesOf(calendar(''))).toEqual(['B02']);
    expect(await codesOf(calendar('timezone Europe/London'))).toEqual(['T01']);
});

test('a name whose declaration cannot be read is not called unknown', async () => {
    expect(await codesOf('srvce one two "A"\ntier t "T" {\n  covers one\n}\n')).toEqual(['T01']);
    expect(await codesOf('srvce one two "A"\ntier t "T" {\n  covers other\n}\n')).toEqual(['T01', 'A01']);
});

test('what an import that fails would have declared is not called unknown', async () => {
    expect(await codesOf('import "missing.msa"\ntier t "T" {\n  covers one\n}\n')).toEqual(['T06']);
    expect(await codesOf('import\ntier t "T" {\n  covers one\n  covers two\n}\n')).toEqual(['T01']);
});

test('a line of another file that cannot be read may declare a name', async () => {
    const files = { 'a.msa': 'import "b.msa"\ntier t "T" {\n  covers one\n}\n', 'b.msa': 'srvce one "A" more\n' };
    expect(await codesOf(files)).toEqual([]);
});

test('the other blocks are checked as before', async () => {
    const codes = await codesOf(`${calendar('')}calendar d "D" {\n  timezone London\n}\n`);
    expect(codes).toEqual(['B02', 'T01']);
});
