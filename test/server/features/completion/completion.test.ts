import { CompletionRequest, type CompletionItem, type CompletionList } from 'vscode-languageserver-protocol';
import { LIBRARY_NAMES } from '../../../../language/library/standard-library.js';
import { afterEach, expect, test } from 'vitest';
import { cursor, startEditor, type Editor } from '../../editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

async function completions(marked: string): Promise<readonly CompletionItem[]> {
    const { text, position } = cursor(marked);
    editor = await startEditor({ 'a.msa': text, 'library.msa': 'service servers "Servers"\n' });
    await editor.open('a.msa');
    const textDocument = { uri: editor.uri('a.msa') };
    const answer = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    return (answer as CompletionList | null)?.items ?? [];
}

test('between the quotes of a time zone come the zones, in place of what stands there', async () => {
    const items = await completions('calendar c "C" {\n  timezone "Eu<|>rope"\n}\n');
    expect(items.find(item => item.label === 'Europe/London')?.textEdit).toEqual({
        range: { start: { line: 1, character: 12 }, end: { line: 1, character: 18 } },
        newText: 'Europe/London',
    });
});

test('where a time is promised come times, the next business day and a range', async () => {
    const items = await completions('tier gold "Gold" {\n  target P1 respond <|>\n}\n');
    const labels = items.map(({ label }) => label);
    for (const label of ['4 hours', 'next business day', '1 to 2 business days']) expect(labels).toContain(label);
});

test.each([
    ['client c "C" {\n  timezone <|>\n}\n', 'Europe/London'],
    ['calendar c "C" {\n  open Mon 08:00-18:00 closing in <|>\n}\n', 'Europe/London'],
    ['band b "B" {\n  holidays included <|>\n}\n', 'GB-ENG'],
])('%s is completed with %s', async (text, label) => {
    expect((await completions(text)).map(item => item.label)).toContain(label);
});

test('between the quotes of a locale come the locales that a contract can follow', async () => {
    const items = await completions('agreement a "A" {\n  locale "de<|>"\n}\n');
    const german = items.find(item => item.label === 'de-DE');
    expect(german?.detail).toBe('Germany');
    expect(german?.textEdit).toEqual({
        range: { start: { line: 1, character: 10 }, end: { line: 1, character: 12 } },
        newText: 'de-DE',
    });
});

test.each(['import "<|>"\n', 'import "li<|>\n'])(
    'between the quotes of an import come the other files, and the standard library: %s',
    async marked => {
        const labels = (await completions(marked)).map(item => item.label);
        expect(labels).toEqual(['library.msa', ...LIBRARY_NAMES]);
    },
);

test.each(['service a "A <|> B"', '// a <|>', '/* <|> */', 'clause c "C" {\n  """\n  words <|>\n  """\n}'])(
    'nothing is proposed within %s',
    async marked => {
        expect(await completions(`${marked}\n`)).toEqual([]);
    },
);

test.each(['priority P1 "A" {\n}\n<|>', 'service a "A"\nservice b "B"\n<|>', 'service a "A"\n<|>\nservice b "B"\n'])(
    'after a declaration a file can have no more imports: %s',
    async marked => {
        const labels = (await completions(marked)).map(item => item.label);
        expect(labels).toContain('tier');
        expect(labels).not.toContain('import');
        expect(labels).not.toContain('msa');
    },
);

test('after an import come more imports, and declarations', async () => {
    const labels = (await completions('import "library.msa"\nimport "library.msa"\n<|>')).map(item => item.label);
    expect(labels).toEqual(expect.arrayContaining(['import', 'tier', 'agreement']));
    expect(labels).not.toContain('msa');
});

test('a statement that follows many others is completed like the first', async () => {
    const others = Array.from({ length: 50 }, (_, index) => `  covers servers${index}\n`).join('');
    const labels = (await completions(`tier gold "Gold" {\n${others}  target P1 respond 4 <|>\n}\n`)).map(
        item => item.label,
    );
    expect(labels).toEqual(expect.arrayContaining(['hours', 'business hours']));
    expect(labels).not.toContain('covers');
});

test.each([
    ['initial', 'term t "T" {\n  initial 36 months\n  <|>\n}\n'],
    ['initial', 'term t "T" {\n  <|>\n  initial 36 months\n}\n'],
    ['status', 'agreement a "A" {\n  status draft\n  <|>\n}\n'],
    ['upgrade', 'tier t "T" {\n  upgrade "At any time."\n  <|>\n}\n'],
    ['initial', 'agreement a "A" {\n  term t "T" { initial 36 months }\n  term u "U" {\n    <|>\n  }\n}\n'],
    ['target', 'indicator i "I" {\n  target at least 95%\n  <|>\n}\n'],
])('what stands once and is there is not proposed again: %s', async (word, marked) => {
    const items = await completions(marked);
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter(({ label, filterText }) => (filterText ?? label) === word)).toEqual([]);
});

test.each([
    ['initial', 'term t "T" {\n  non-renewal notice 30 days\n  <|>\n}\n'],
    ['initial', 'term t "T" { initial 36 months }\nterm u "U" {\n  <|>\n}\n'],
    ['initial', 'term t "T" {\n  init<|>ial 36 months\n}\n'],
    ['convenience', 'term t "T" {\n  convenience acme none\n  <|>\n}\n'],
    ['downgrade', 'tier t "T" {\n  upgrade "At any time."\n  <|>\n}\n'],
    ['credentials', 'access a "A" {\n  credentials stored "In a vault."\n  <|>\n}\n'],
    ['patch', 'access a "A" {\n  patch critical within 14 days\n  <|>\n}\n'],
    ['months', 'term t "T" {\n  initial 36 months\n  extension 6 <|>\n}\n'],
])('what may still stand is proposed: %s', async (word, marked) => {
    const labels = (await completions(marked)).map(item => item.label);
    expect(labels.some(label => label.startsWith(word))).toBe(true);
});

test('on a new line only statements are proposed, on a deeper one the rest of the statement too', async () => {
    const after = async (gap: string): Promise<readonly string[]> => {
        const text = `tier t "T" {\n  target P1 respond 1 hour${gap}<|>\n}\n`;
        return (await completions(text)).map(item => item.label);
    };
    const fresh = await after('\n  ');
    expect(fresh).toContain('price');
    expect(fresh).not.toContain('delivered');
    expect(await after('\n    ')).toContain('delivered');
    expect(await after(',\n  ')).toContain('resolve');
});

test('after `was` come the names that the file still refers to and that nothing has any more', async () => {
    const items = await completions('service monitoring "M" was <|> {\n}\ntier a "A" {\n  covers watching\n}\n');
    expect(items.map(({ label }) => label)).toEqual(['watching']);
});
