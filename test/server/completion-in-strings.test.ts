import { CompletionRequest, type CompletionItem, type CompletionList } from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { cursor, startEditor, type Editor } from './editor.js';

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

test('between the quotes of an import come the other files', async () => {
    expect((await completions('import "<|>"\n')).map(item => item.label)).toEqual(['library.msa']);
    await editor?.close();
    expect((await completions('import "li<|>\n')).map(item => item.label)).toEqual(['library.msa']);
});

test.each(['service a "A <|> B"', '// a <|>', '/* <|> */', 'clause c "C" {\n  """\n  words <|>\n  """\n}'])(
    'nothing is proposed within %s',
    async marked => {
        expect(await completions(`${marked}\n`)).toEqual([]);
    },
);

test('after a declaration a file can have no more imports', async () => {
    const labels = (await completions('priority P1 "A" {\n}\n<|>')).map(item => item.label);
    expect(labels).toContain('tier');
    expect(labels).not.toContain('import');
    expect(labels).not.toContain('msa');
});
