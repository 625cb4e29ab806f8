import { afterEach, expect, test } from 'vitest';
import { RenderContract } from '../../../../protocol/contracts.js';
import {
    BlockAtLine,
    ClosePreview,
    LineOfBlock,
    OpenPreview,
    PreviewChanged,
    PreviewMarks,
    type Preview,
    type PreviewMark,
} from '../../../../protocol/preview.js';
import { ACME, MANAGED_IT_SERVICES } from '../../../language/examples.js';
import { startEditor, type Editor } from '../../editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

const acme = (of: Editor): OpenPreview.Params => ({ panel: 'one', uri: of.uri('acme.msa'), view: 'contract' });

/** An editor that shows the contract of the example, and what arrives for it. */
async function previewed(): Promise<{
    readonly editor: Editor;
    readonly first: Preview;
    readonly next: () => Promise<Preview>;
}> {
    editor = await startEditor(MANAGED_IT_SERVICES);
    await editor.open('acme.msa');
    const arrived: Preview[] = [];
    const waiting: ((preview: Preview) => void)[] = [];
    editor.connection.onNotification(PreviewChanged.type, preview => {
        const waiter = waiting.shift();
        if (waiter) waiter(preview);
        else arrived.push(preview);
    });
    await editor.diagnostics('acme.msa');
    const first = await editor.connection.sendRequest(OpenPreview.type, acme(editor));
    const next = (): Promise<Preview> => {
        const preview = arrived.shift();
        return preview ? Promise.resolve(preview) : new Promise(resolve => waiting.push(resolve));
    };
    return { editor, first, next };
}

const html = (preview: Preview): string => preview.changed.map(block => block.html).join('\n');

test('a preview begins with the whole contract', async () => {
    const { first } = await previewed();
    expect(first).toMatchObject({ panel: 'one', state: 'current', title: 'Managed IT Services Agreement', chosen: 0 });
    expect(first.changed.map(block => block.id)).toEqual(first.order);
    expect(html(first)).toContain('15 minutes');
});

test('an edit sends only the blocks that it changes', async () => {
    const { editor, first, next } = await previewed();
    editor.change('acme.msa', ACME.replace('respond 15 min', 'respond 20 min'));
    const preview = await next();
    expect(preview.state).toBe('current');
    expect(html(preview)).toContain('20 minutes');
    expect(preview).not.toHaveProperty('order');
    expect(preview.changed.length).toBeLessThan(first.changed.length / 4);
});

test('while the text is broken the last good contract stays, and says so', async () => {
    const { editor, next } = await previewed();
    editor.change('acme.msa', ACME.replace('tier premium', 'tier tier {{{ premium'));
    const broken = await next();
    expect(broken.state).toBe('outdated');
    expect(broken.notice).toContain('last contract');
    expect(broken).not.toHaveProperty('order');
    expect(broken.changed).toEqual([]);
    editor.change('acme.msa', ACME);
    expect((await next()).state).toBe('current');
});

test('a change of an imported file reaches the page', async () => {
    const { editor, next } = await previewed();
    const name = 'library/northwind-standard.msa';
    await editor.open(name);
    editor.change(name, (MANAGED_IT_SERVICES[name] ?? '').replace('USD 29.00', 'USD 31.00'));
    let preview = await next();
    while (!html(preview).includes('31.00')) preview = await next();
    expect(html(preview)).toContain('USD 31.00');
});

test('a preview that is opened while files are still being read ends up whole', async () => {
    editor = await startEditor(MANAGED_IT_SERVICES);
    const blocks = new Map<string, string>();
    const take = (preview: Preview): void => preview.changed.forEach(block => blocks.set(block.id, block.html));
    editor.connection.onNotification(PreviewChanged.type, take);
    void editor.open('acme.msa');
    const [first] = await Promise.all([
        editor.connection.sendRequest(OpenPreview.type, acme(editor)),
        editor.connection.sendRequest(OpenPreview.type, acme(editor)),
    ]);
    take(first);
    await editor.diagnostics('acme.msa');
    await editor.diagnostics('library/northwind-standard.msa');
    const last = await editor.connection.sendRequest(OpenPreview.type, acme(editor));
    expect([...blocks.keys()].sort()).toEqual([...(last.order ?? [])].sort());
    expect([...blocks.values()].join('')).toContain('Storage management');
    expect(html(last)).toContain('Storage management');
});

test('a closed preview is not rendered any more', async () => {
    const { editor, next } = await previewed();
    await editor.connection.sendNotification(ClosePreview.type, { panel: 'one' });
    editor.change('acme.msa', ACME.replace('respond 15 min', 'respond 25 min'));
    await editor.diagnostics('acme.msa');
    const late = await Promise.race([next(), Promise.resolve('nothing')]);
    expect(late).toBe('nothing');
});

test('a contract is exported, but one with errors only as a draft', async () => {
    const { editor } = await previewed();
    const uri = editor.uri('acme.msa');
    const markdown = await editor.connection.sendRequest(RenderContract.type, {
        uri,
        format: 'markdown',
        draft: false,
    });
    expect(markdown).toMatchObject({ kind: 'rendered', fileName: 'acme.md' });
    editor.change('acme.msa', ACME.replace('extends standard', 'extends nothing'));
    await editor.diagnostics('acme.msa');
    const refused = await editor.connection.sendRequest(RenderContract.type, { uri, format: 'html', draft: false });
    expect(refused.kind === 'refused' && refused.reasons[0]).toMatch(/^Line \d+: .*nothing/);
    const draft = await editor.connection.sendRequest(RenderContract.type, { uri, format: 'html', draft: true });
    expect(draft.kind === 'rendered' && atob(draft.content)).toMatch(/^<!doctype html>/i);
});

test('a line leads to the clause that states it, and the clause back to the line, also in an imported file', async () => {
    const { editor } = await previewed();
    const library = MANAGED_IT_SERVICES['library/northwind-standard.msa'] ?? '';
    for (const [name, text, words] of [
        ['acme.msa', ACME, 'respond 15 min'],
        ['library/northwind-standard.msa', library, 'service storage'],
    ] as const) {
        const line = text.slice(0, text.indexOf(words)).split('\n').length - 1;
        const uri = editor.uri(name);
        const place = await editor.connection.sendRequest(BlockAtLine.type, { panel: 'one', uri, line });
        if (!place) throw new Error(`No block shows ${words}.`);
        expect(await editor.connection.sendRequest(LineOfBlock.type, { panel: 'one', place })).toEqual({ uri, line });
    }
    const nowhere = { panel: 'one', uri: editor.uri('other.msa'), line: 3 };
    expect(await editor.connection.sendRequest(BlockAtLine.type, nowhere)).toBeNull();
    const unknown = { panel: 'one', place: { block: 'unknown', share: 0 } };
    expect(await editor.connection.sendRequest(LineOfBlock.type, unknown)).toBeNull();
});

test('problems are marked at their clause, and the marks go when they are mended', async () => {
    const { editor, first } = await previewed();
    const marks = (isAwaited: (marks: readonly PreviewMark[]) => boolean): Promise<readonly PreviewMark[]> =>
        new Promise(resolve => {
            const listener = editor.connection.onNotification(PreviewMarks.type, ({ marks: found }) => {
                if (!isAwaited(found)) return;
                listener.dispose();
                resolve(found);
            });
        });
    const some = marks(found => found.length > 0);
    editor.change('acme.msa', ACME.replace('resolve 4 hours', 'resolve 4 min'));
    const [mark] = await some;
    expect(mark).toMatchObject({ kind: 'warning', uri: editor.uri('acme.msa') });
    expect(first.order).toContain(mark?.block);
    const none = marks(found => found.length === 0);
    editor.change('acme.msa', ACME);
    expect(await none).toEqual([]);
});

test('a panel shows another view, and another agreement of the file', async () => {
    editor = await startEditor({ 'two.msa': 'agreement one "One" { }\nagreement two "Two" { tier t "Gold" { } }\n' });
    await editor.open('two.msa');
    const shown = { panel: 'one', uri: editor.uri('two.msa') };
    const first = await editor.connection.sendRequest(OpenPreview.type, { ...shown, view: 'contract' });
    expect(first.agreements.map(({ name, title }) => [name, title])).toEqual([
        ['one', 'One'],
        ['two', 'Two'],
    ]);
    expect(html(first)).toContain('<h1>One</h1>');
    const second = await editor.connection.sendRequest(OpenPreview.type, { ...shown, view: 'tiers', agreement: 'two' });
    expect(second.chosen).toBe(1);
    expect(html(second)).toContain('<h1>Two</h1>');
    expect(second.order).not.toContain('signatures');
});
