import { expect, test } from 'vitest';
import { BlockOfChange, LineOfBlock, OpenPreview, PreviewChanged, type Preview } from '../../../../protocol/preview.js';
import type { Files } from '../../../language/check.js';
import { ACME, LIBRARY } from '../../../language/examples.js';
import { agreement, compared, comparing, setBaseline } from '../../compared.js';
import type { Editor } from '../../editor.js';

const FORMER = agreement('15 minutes', '    target P1 resolve 4 hours\n');
const CURRENT = agreement('30 minutes');

/** A page that shows the redline of a file, and what arrives for it. */
async function previewed(today: Files, former: Files, asked: Partial<OpenPreview.Params> = {}) {
    const { editor } = await comparing(today, former);
    const [name = ''] = Object.keys(today);
    const arrived: Preview[] = [];
    const waiting: ((preview: Preview) => void)[] = [];
    editor.connection.onNotification(PreviewChanged.type, preview => {
        const waiter = waiting.shift();
        if (waiter) waiter(preview);
        else arrived.push(preview);
    });
    await editor.diagnostics(name);
    const next = (): Promise<Preview> => {
        const preview = arrived.shift();
        return preview ? Promise.resolve(preview) : new Promise(resolve => waiting.push(resolve));
    };
    return { editor, next, first: await open(editor, name, asked) };
}

function open(editor: Editor, name: string, asked: Partial<OpenPreview.Params> = {}): Promise<Preview> {
    const shown = { panel: 'one', uri: editor.uri(name), view: 'contract', redline: true, ...asked } as const;
    return editor.connection.sendRequest(OpenPreview.type, shown);
}

const html = ({ changed }: Preview): string => changed.map(block => block.html).join('\n');
const words = (preview: Preview): string => html(preview).replace(/<[^>]*>/g, ' ');

test('a page shows the contract as it is until there is a baseline, then what changed, and then the contract again', async () => {
    const { editor, first, next } = await previewed({ 'a.msa': CURRENT }, { 'a.msa': FORMER });
    expect(html(first)).not.toMatch(/<ins|<del/);
    expect(first).not.toHaveProperty('comparison');
    await compared(editor);
    const redline = await next();
    expect(redline.comparison).toEqual({
        name: 'HEAD',
        summary: '2 changes since HEAD, 2 worse for the client',
        isRedline: true,
    });
    expect(html(redline)).toMatch(/<del[^>]*>.*15 minutes.*<ins[^>]*>.*30 minutes/s);
    expect(words(redline)).toContain('Worse for the client, major');
    await setBaseline(editor, null);
    const plain = await next();
    expect(plain).not.toHaveProperty('comparison');
    expect(html(plain)).not.toMatch(/<ins|<del/);
    expect(html(plain)).toContain('30 minutes');
});

test('a page without the redline says what changed, and shows the contract as it is', async () => {
    const { editor, next } = await previewed({ 'a.msa': CURRENT }, { 'a.msa': FORMER }, { redline: false });
    await compared(editor);
    const plain = await next();
    expect(plain.comparison).toMatchObject({ name: 'HEAD', isRedline: false });
    expect(plain).not.toHaveProperty('order');
    expect(plain.changed).toEqual([]);
    const redline = await open(editor, 'a.msa');
    expect(redline.comparison?.isRedline).toBe(true);
    expect(html(redline)).toMatch(/<del/);
});

test('an edit sends only the blocks that it changes, with what changed since the baseline', async () => {
    const files = { 'acme.msa': ACME, 'library/northwind-standard.msa': LIBRARY };
    const { editor, first, next } = await previewed(files, files);
    await compared(editor, 'acme.msa');
    const unchanged = await next();
    expect(unchanged).toMatchObject({ changed: [], comparison: { summary: 'No changes since HEAD' } });
    editor.change('acme.msa', ACME.replace('respond 15 min', 'respond 20 min'));
    const edited = await next();
    expect(edited.comparison?.summary).toBe('1 change since HEAD, 1 worse for the client');
    expect(edited).not.toHaveProperty('order');
    expect(edited.changed.length).toBeLessThan(first.changed.length / 4);
    expect(html(edited)).toMatch(/<del[^>]*>.*15 minutes.*<ins[^>]*>.*20 minutes/s);
});

test('while a file or what it imports is broken the last redline stays', async () => {
    const library = 'priority P1 "Critical" {\n}\n';
    const text = (time: string) => `import "b.msa"\n${agreement(time).replace(/ {2}priority[^}]*}\n/, '')}`;
    const { editor, next } = await previewed(
        { 'a.msa': text('30 minutes'), 'b.msa': library },
        { 'a.msa': text('15 minutes'), 'b.msa': library },
    );
    await compared(editor);
    expect(html(await next())).toMatch(/<del/);
    await editor.open('b.msa', library);
    editor.change('b.msa', `${library}tier {{{`);
    let broken = await next();
    while (broken.state === 'current') broken = await next();
    expect(broken).toMatchObject({ state: 'outdated', changed: [], comparison: { isRedline: true } });
    editor.change('b.msa', library);
    let mended = await next();
    while (mended.state !== 'current') mended = await next();
    expect(mended.comparison?.isRedline).toBe(true);
});

test('what is gone leads to what holds it, and what is new to its own line', async () => {
    const clause = (name: string) => `  clause ${name} "The ${name}" {\n    """\n    Words.\n    """\n  }\n`;
    const text = (names: readonly string[]) => `agreement acme "Acme" {\n${names.map(clause).join('')}}\n`;
    const { editor } = await previewed({ 'a.msa': text(['first', 'third']) }, { 'a.msa': text(['first', 'second']) });
    await compared(editor);
    const redline = await open(editor, 'a.msa');
    const lineOf = async (title: string): Promise<number | undefined> => {
        const block = redline.changed.find(each => each.id !== 'title' && each.html.includes(title));
        const place = { block: block?.id ?? '', share: 0 };
        return (await editor.connection.sendRequest(LineOfBlock.type, { panel: 'one', place }))?.line;
    };
    expect(await lineOf('The third')).toBe(6);
    expect(await lineOf('The first')).toBe(1);
    expect(await lineOf('The second')).toBe(0);
});

test('a change leads to its clause in the redline and in the contract, and nothing else does', async () => {
    const { editor } = await previewed({ 'a.msa': CURRENT }, { 'a.msa': FORMER });
    const { changes } = await compared(editor);
    const placeOf = (fingerprint: string, panel = 'one') =>
        editor.connection.sendRequest(BlockOfChange.type, { panel, fingerprint });
    for (const redline of [true, false]) {
        const page = await open(editor, 'a.msa', { redline });
        for (const { fingerprint, after } of changes) {
            const place = await placeOf(fingerprint);
            const block = page.changed.find(({ id }) => id === place?.block);
            expect(block?.html).toContain(after === undefined ? 'Gold' : '30 minutes');
            if (redline) expect(block?.html).toContain(fingerprint);
        }
    }
    expect(await placeOf('unknown')).toBeNull();
    expect(await placeOf(changes[0]?.fingerprint ?? '', 'unknown')).toBeNull();
    await setBaseline(editor, null);
    expect(await placeOf(changes[0]?.fingerprint ?? '')).toBeNull();
});

test('an agreement that is new is all inserted, and one that is gone can be chosen and is all deleted', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map(
        name => `agreement ${name} "${name.toUpperCase()}" {\n  tier t "Tier of ${name}" {\n  }\n}\n`,
    );
    const { editor } = await previewed({ 'a.msa': `${one}${two}` }, { 'a.msa': `${one}${three}` });
    await compared(editor);
    const same = await open(editor, 'a.msa');
    expect(same.agreements.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
    expect(same.chosen).toBe(0);
    expect(html(same)).not.toMatch(/<ins|<del/);
    const added = await open(editor, 'a.msa', { agreement: 'two' });
    expect(added).toMatchObject({ chosen: 1, title: 'TWO' });
    expect(html(added)).toMatch(/<h1><ins/);
    expect(html(added)).not.toContain('<del');
    const gone = await open(editor, 'a.msa', { agreement: 'three' });
    expect(gone).toMatchObject({ chosen: 2, title: 'THREE' });
    expect(html(gone)).toMatch(/<h1><del/);
    expect(html(gone)).not.toContain('<ins');
});

test('a file that cannot be read yet says so beside what can be shown', async () => {
    const { editor, next } = await previewed({ 'a.msa': `${CURRENT}\ntier {{{` }, { 'a.msa': FORMER });
    expect((await setBaseline(editor)).kind).toBe('refused');
    const { comparison } = await next();
    expect(comparison).toEqual({
        name: 'HEAD',
        summary: 'Not compared with HEAD yet, because the file cannot be read.',
        isRedline: false,
    });
    editor.change('a.msa', CURRENT);
    expect((await next()).comparison?.isRedline).toBe(true);
});
