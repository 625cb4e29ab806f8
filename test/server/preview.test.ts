import { afterEach, expect, test } from 'vitest';
import { ClosePreview, OpenPreview, PreviewChanged, RenderContract, type Preview } from '../../server/protocol.js';
import { ACME, MANAGED_IT_SERVICES } from '../language/examples.js';
import { startEditor, type Editor } from './editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

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
    const first = await editor.connection.sendRequest(OpenPreview.type, { uri: editor.uri('acme.msa') });
    const next = (): Promise<Preview> => {
        const preview = arrived.shift();
        return preview ? Promise.resolve(preview) : new Promise(resolve => waiting.push(resolve));
    };
    return { editor, first, next };
}

const html = (preview: Preview): string => preview.changed.map(block => block.html).join('\n');

test('a preview begins with the whole contract, each block with its lines', async () => {
    const { first } = await previewed();
    expect(first.state).toBe('current');
    expect(first.title).toBe('Managed IT Services Agreement');
    expect(first.changed.map(block => block.id)).toEqual(first.order);
    expect(html(first)).toContain('15 minutes');
    expect(first.changed.filter(block => block.lines).length).toBeGreaterThan(10);
});

test('an edit sends only the blocks that it changes', async () => {
    const { editor, first, next } = await previewed();
    editor.change('acme.msa', ACME.replace('respond 15 min', 'respond 20 min'));
    const preview = await next();
    expect(preview.state).toBe('current');
    expect(html(preview)).toContain('20 minutes');
    expect(preview.order).toEqual(first.order);
    expect(preview.changed.length).toBeLessThan(first.order.length / 4);
});

test('while the text is broken the last good contract stays, and says so', async () => {
    const { editor, first, next } = await previewed();
    editor.change('acme.msa', ACME.replace('tier premium', 'tier tier {{{ premium'));
    const broken = await next();
    expect(broken.state).toBe('outdated');
    expect(broken.notice).toContain('last contract');
    expect(broken.order).toEqual(first.order);
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
        editor.connection.sendRequest(OpenPreview.type, { uri: editor.uri('acme.msa') }),
        editor.connection.sendRequest(OpenPreview.type, { uri: editor.uri('acme.msa') }),
    ]);
    take(first);
    await editor.diagnostics('acme.msa');
    await editor.diagnostics('library/northwind-standard.msa');
    const last = await editor.connection.sendRequest(OpenPreview.type, { uri: editor.uri('acme.msa') });
    expect([...blocks.keys()].sort()).toEqual([...last.order].sort());
    expect([...blocks.values()].join('')).toContain('Storage management');
    expect(html(last)).toContain('Storage management');
});

test('a closed preview is not rendered any more', async () => {
    const { editor, next } = await previewed();
    await editor.connection.sendNotification(ClosePreview.type, { uri: editor.uri('acme.msa') });
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
