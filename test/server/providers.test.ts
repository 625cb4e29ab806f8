import {
    CodeActionRequest,
    CompletionRequest,
    DefinitionRequest,
    DocumentFormattingRequest,
    DocumentLinkRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    HoverRequest,
    PrepareRenameRequest,
    ReferencesRequest,
    RenameRequest,
    SelectionRangeRequest,
    SemanticTokensRequest,
    WorkspaceSymbolRequest,
    type CompletionItem,
    type CompletionList,
    type Location,
    type MarkupContent,
} from 'vscode-languageserver-protocol';
import { afterEach, describe, expect, test } from 'vitest';
import type { Files } from '../language/check.js';
import { FIRST_LOOK, LIBRARY, MANAGED_IT_SERVICES } from '../language/examples.js';
import { cursor, startEditor, type Editor } from './editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

async function edit(files: Files): Promise<Editor> {
    editor = await startEditor(files);
    for (const name of Object.keys(files)) await editor.open(name);
    return editor;
}

async function completions(marked: string, others: Files = {}): Promise<CompletionItem[]> {
    const { text, position } = cursor(marked);
    const { connection, uri } = await edit({ 'a.msa': text, ...others });
    const answer = await connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: uri('a.msa') },
        position,
    });
    return (answer as CompletionList).items;
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(item => item.label);

async function hover(marked: string): Promise<string | undefined> {
    const { text, position } = cursor(marked);
    const { connection, uri } = await edit({ 'a.msa': text });
    const answer = await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri('a.msa') }, position });
    return (answer?.contents as MarkupContent | undefined)?.value;
}

const TIERS = 'service servers "Servers"\ntier basic "Basic" {\n  covers servers\n}\n';

describe('completion', () => {
    test('after `extends` come the tiers', async () => {
        const items = await completions(`${TIERS}tier gold "Gold" extends <|>`);
        expect(labels(items)).toEqual(expect.arrayContaining(['basic']));
        expect(labels(items)).not.toContain('servers');
        expect(items.find(item => item.label === 'basic')?.detail).toBe('Basic');
    });
    test('the tiers of an imported file come too', async () => {
        const items = await completions('import "library.msa"\ntier gold "Gold" extends <|> {\n}\n', {
            'library.msa': TIERS,
        });
        expect(labels(items)).toContain('basic');
    });
    test('after `covers` come the services', async () => {
        expect(labels(await completions(`${TIERS}tier gold "Gold" {\n  covers <|>\n}\n`))).toEqual(['servers']);
    });
    test('in a tier come its statements, those with places to fill in first', async () => {
        const items = await completions(`${TIERS}tier gold "Gold" {\n  <|>\n}\n`);
        expect(labels(items)).toEqual(expect.arrayContaining(['covers', 'target', 'target …', 'price …', 'hours']));
        expect(labels(items)).not.toContain('timezone');
        const [first] = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
        expect(first?.label).toContain('…');
    });
    test('a statement comes with its meaning, and with an example to change', async () => {
        const items = await completions('access a "A" {\n  <|>\n}\n');
        const snippet = items.find(item => item.label === 'mfa …');
        expect(snippet?.insertText).toBe('mfa required for all-access$0');
        expect(snippet?.documentation).toMatchObject({ value: expect.stringContaining('mfa (required for') });
    });
    test('a time is followed by its units', async () => {
        const items = await completions('priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond 15 <|>\n}\n');
        expect(labels(items)).toEqual(expect.arrayContaining(['min', 'hours', 'business']));
    });
    test('a hole offers names, then what they lead to', async () => {
        const clause = (hole: string): string =>
            `priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond 15 min\n  price USD 1.00\n}\nclause c "C" {\n  """\n  Within {{${hole}}}.\n  """\n}\n`;
        expect(labels(await completions(clause('<|>')))).toEqual(expect.arrayContaining(['gold', 'P1']));
        await editor?.close();
        expect(labels(await completions(clause('gold.<|>')))).toEqual(expect.arrayContaining(['P1', 'price']));
        await editor?.close();
        expect(labels(await completions(clause('gold.P1.<|>')))).toEqual(['respond']);
    });
    test('an empty file offers agreements and everything shared', async () => {
        expect(labels(await completions('<|>'))).toEqual(
            expect.arrayContaining(['agreement', 'agreement …', 'import', 'tier', 'service']),
        );
    });
    test('time zones and currencies are known', async () => {
        expect(labels(await completions('calendar c "C" {\n  timezone <|>\n}\n'))).toContain('Europe/London');
        await editor?.close();
        expect(labels(await completions('tier gold "Gold" {\n  price <|>\n}\n'))).toContain('USD');
    });
});

describe('hover', () => {
    test('a percentage shows the downtime that it leaves', async () => {
        const text = await hover('availability a "A" {\n  target 9<|>9.9% per calendar month\n}\n');
        expect(text).toContain('| month | 40 min 19 s | 44 min 38 s |');
        expect(text).toContain('| year | 8 h 45 min 36 s | 8 h 47 min 2 s |');
    });
    test('a tier shows its targets, the inherited ones too', async () => {
        const text = await hover(
            'priority P1 "Critical" {\n}\ntier basic "Basic" {\n  target P1 respond 1 hour, resolve 8 hours\n}\ntier go<|>ld "Gold" extends basic {\n  target P1 respond 15 min\n}\n',
        );
        expect(text).toContain('**Gold** (tier)');
        expect(text).toContain('| P1 | respond | 15 minutes |');
        expect(text).toContain('| P1 | resolve | 8 hours (from Basic) |');
    });
    test('the comment before a declaration is shown', async () => {
        expect(await hover('/** For the night shift. */\ntier g<|>old "Gold" {\n}\n')).toContain(
            'For the night shift.',
        );
    });
    test('a word of the language is explained', async () => {
        expect(await hover('tier gold "Gold" {\n  ho<|>urs support\n}\n')).toContain(
            'The calendar in which the tier is served.',
        );
    });
    test('a service level is explained by when it is met', async () => {
        expect(await hover('priority P1 "A" {}\ntier gold "Gold" {\n  target P1 on-s<|>ite 4 hours\n}\n')).toBe(
            '`on-site`: met when the Provider has arrived on site.',
        );
    });
    test('what was called otherwise says so', async () => {
        expect(await hover('tier plat<|>inum "Platinum" was premium, gold {\n}\n')).toBe(
            '**Platinum** (tier), formerly `premium`, `gold`',
        );
        expect(await hover('tier platinum "Platinum" w<|>as premium {\n}\n')).toContain(
            'tier NAME "name" [was NAME, …]',
        );
    });

    test('labels cannot smuggle links', async () => {
        expect(await hover('tier g<|>old "[x](command:evil)" {\n}\n')).not.toMatch(/\[x\]\(command/);
    });
});

describe('names', () => {
    const files = {
        'a.msa':
            'import "library.msa"\nagreement a "A" {\n  include basic\n  tier gold "Gold" extends basic {\n    covers servers\n  }\n  clause c "C" {\n    """\n    The {{basic}} tier.\n    """\n  }\n}\n',
        'library.msa': TIERS,
    };
    test('lead to their declaration in another file', async () => {
        const { connection, uri } = await edit(files);
        const answer = await connection.sendRequest(DefinitionRequest.type, {
            textDocument: { uri: uri('a.msa') },
            position: { line: 3, character: 29 },
        });
        expect(JSON.stringify(answer)).toContain(uri('library.msa'));
    });
    test('are found in all files, in prose too', async () => {
        const { connection, uri } = await edit(files);
        const answer = await connection.sendRequest(ReferencesRequest.type, {
            textDocument: { uri: uri('library.msa') },
            position: { line: 1, character: 6 },
            context: { includeDeclaration: true },
        });
        expect(
            (answer as Location[])
                .map(({ uri: file, range }) => `${file.split('/').at(-1)} ${range.start.line}`)
                .sort(),
        ).toEqual(['a.msa 2', 'a.msa 3', 'a.msa 8', 'library.msa 1']);
    });
    test('are renamed in all files', async () => {
        const { connection, uri } = await edit(files);
        const answer = await connection.sendRequest(RenameRequest.type, {
            textDocument: { uri: uri('library.msa') },
            position: { line: 1, character: 6 },
            newName: 'essential',
        });
        expect(
            Object.entries(answer?.changes ?? {})
                .map(([file, edits]) => [file.split('/').at(-1), edits.length])
                .sort(),
        ).toEqual([
            ['a.msa', 3],
            ['library.msa', 1],
        ]);
    });
    test('cannot be given twice, or to anything else', async () => {
        const { connection, uri } = await edit(files);
        const at = { textDocument: { uri: uri('library.msa') }, position: { line: 1, character: 6 } };
        await expect(connection.sendRequest(RenameRequest.type, { ...at, newName: 'servers' })).rejects.toThrow(
            'already taken',
        );
        await expect(connection.sendRequest(RenameRequest.type, { ...at, newName: '1st' })).rejects.toThrow(
            'cannot be a name',
        );
        await expect(
            connection.sendRequest(PrepareRenameRequest.type, { ...at, position: { line: 1, character: 1 } }),
        ).rejects.toThrow('Only a name can be renamed');
    });
});

describe('diagnostics', () => {
    test('files that nobody has opened are checked at the start', async () => {
        editor = await startEditor({ 'a.msa': 'tier gold "Gold" {\n  covers nothing\n}\n' });
        expect((await editor.diagnostics('a.msa')).map(each => each.code)).toContain('A01');
    });
    test('a file is checked again when a file that it imports changes', async () => {
        const { change, diagnostics } = await edit({
            'a.msa': 'import "library.msa"\ntier gold "Gold" extends basic {\n}\n',
            'library.msa': TIERS,
        });
        const broken = (all: readonly { code?: unknown }[]): boolean => all.some(each => each.code === 'A01');
        await diagnostics('a.msa', all => !broken(all));
        change('library.msa', TIERS.replace('basic', 'small'));
        await diagnostics('a.msa', broken);
        change('library.msa', TIERS);
        expect(await diagnostics('a.msa', all => !broken(all))).not.toContainEqual(
            expect.objectContaining({ code: 'A01' }),
        );
    });
    test('a file that is opened without its folder finds what it imports', async () => {
        editor = await startEditor(MANAGED_IT_SERVICES, { folder: false });
        await editor.open('acme.msa');
        expect((await editor.diagnostics('acme.msa')).filter(each => each.severity === 1)).toEqual([]);
    });
    test('only the last of many edits counts', async () => {
        const { change, diagnostics } = await edit({ 'a.msa': TIERS });
        for (let index = 0; index < 50; index++)
            change('a.msa', `${TIERS}tier t${index} "T" extends nothing${index} {\n}\n`);
        change('a.msa', TIERS);
        expect((await diagnostics('a.msa')).filter(each => each.code === 'A01')).toEqual([]);
    });
    test('a fix mends a misspelt name', async () => {
        const { connection, uri, diagnostics } = await edit({
            'a.msa': TIERS.replace('covers servers', 'covers server'),
        });
        const all = await diagnostics('a.msa', each => each.some(({ code }) => code === 'A01'));
        const diagnostic = all.find(({ code }) => code === 'A01');
        expect(diagnostic?.codeDescription?.href).toContain('A01');
        if (!diagnostic) throw new Error('The name is reported.');
        const actions = await connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri: uri('a.msa') },
            range: diagnostic.range,
            context: { diagnostics: [diagnostic] },
        });
        expect(actions).toContainEqual(expect.objectContaining({ title: 'Change to `servers`', isPreferred: true }));
    });
});

describe('structure', () => {
    test('the outline shows what stands in what', async () => {
        const { connection, uri } = await edit({ 'a.msa': FIRST_LOOK });
        const answer = await connection.sendRequest(DocumentSymbolRequest.type, {
            textDocument: { uri: uri('a.msa') },
        });
        expect(answer).toEqual([expect.objectContaining({ name: 'first-look', detail: 'Support Agreement' })]);
        expect(JSON.stringify(answer)).toContain('service-desk');
    });
    test('symbols are found in the workspace', async () => {
        const { connection } = await edit({ 'a.msa': LIBRARY });
        const answer = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'premium' });
        expect(answer).toEqual([]);
        expect(JSON.stringify(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'firew' }))).toContain(
            'firewalls',
        );
    });
    test('blocks and prose can be folded', async () => {
        const { connection, uri } = await edit({ 'a.msa': FIRST_LOOK });
        const answer = await connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: uri('a.msa') } });
        expect((answer ?? []).length).toBeGreaterThan(8);
    });
    test('imports are links', async () => {
        const { connection, uri } = await edit({ 'a.msa': 'import "library.msa"\n', 'library.msa': TIERS });
        const answer = await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: uri('a.msa') } });
        expect(answer?.map(link => link.target)).toEqual([uri('library.msa')]);
    });
    test('names are coloured by what they name', async () => {
        const { connection, uri } = await edit({ 'a.msa': FIRST_LOOK });
        const answer = await connection.sendRequest(SemanticTokensRequest.type, {
            textDocument: { uri: uri('a.msa') },
        });
        expect((answer?.data.length ?? 0) / 5).toBeGreaterThan(15);
    });
    test('a selection grows to the statement and the block', async () => {
        const { connection, uri } = await edit({ 'a.msa': TIERS });
        const answer = await connection.sendRequest(SelectionRangeRequest.type, {
            textDocument: { uri: uri('a.msa') },
            positions: [{ line: 2, character: 10 }],
        });
        expect(answer?.[0]?.range).toEqual({ start: { line: 2, character: 9 }, end: { line: 2, character: 16 } });
        expect(answer?.[0]?.parent).toBeDefined();
    });
    test('a document is formatted by its white space alone', async () => {
        const { connection, uri } = await edit({ 'a.msa': 'service   a "A"\nservice b "B"\n' });
        const answer = await connection.sendRequest(DocumentFormattingRequest.type, {
            textDocument: { uri: uri('a.msa') },
            options: { tabSize: 2, insertSpaces: true },
        });
        expect(answer).toEqual([
            { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } }, newText: ' ' },
        ]);
    });
});
