import { test } from 'vitest';
import {
    CompletionRequest,
    HoverRequest,
    DocumentFormattingRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    SemanticTokensRequest,
    PublishDiagnosticsNotification,
} from 'vscode-languageserver-protocol';
import { startEditor } from '/work/main/test/server/editor.js';
import { OpenPreview, PreviewChanged } from '/work/main/server/protocol.js';

function big(lines: number): string {
    let t =
        'agreement big "Big" {\n  version "1"\n  status draft\n  effective 2027-01-01\n  priority P1 "A" {\n    means "x"\n    example "y"\n  }\n';
    let i = 0;
    while (t.split('\n').length < lines) {
        let chunk = '';
        for (let k = 0; k < 20; k++, i++)
            chunk += `  service s${i} "Service ${i}" {\n    includes "Patching ${i}"\n  }\n  tier t${i} "Tier ${i}" {\n    means "For ${i}"\n    covers s${i}\n    target P1 respond 15 min, resolve 4 hours\n    price USD ${i}.00 per user per month\n  }\n  clause c${i} "C" {\n    """\n    Text {{t${i}.P1.respond}} and **bold**.\n    """\n  }\n`;
        t += chunk;
    }
    return t + '}\n';
}
for (const n of [2000, 8000])
    test(
        'perf ' + n,
        async () => {
            const text = big(n);
            const e = await startEditor({ 'a.msa': text }, { folder: false });
            const out: string[] = [];
            const time = async <T>(name: string, f: () => Promise<T>): Promise<T> => {
                const s = performance.now();
                const r = await f();
                out.push(`${name} ${Math.round(performance.now() - s)}`);
                return r;
            };
            await time('open-diag', async () => {
                await e.open('a.msa');
                return e.diagnostics('a.msa');
            });
            for (let k = 0; k < 5; k++)
                await time('edit-diag', async () => {
                    e.change('a.msa', text.replace('15 min', `${16 + k} min`));
                    return e.diagnostics('a.msa');
                });
            const lines = text.split('\n');
            const td = { textDocument: { uri: e.uri('a.msa') } };
            const tl = lines.findLastIndex(l => l.includes('means "For'));
            for (let k = 0; k < 3; k++)
                await time('completion', () =>
                    e.connection.sendRequest(CompletionRequest.type, { ...td, position: { line: tl, character: 4 } }),
                );
            const cl = lines.findLastIndex(l => l.includes('covers s'));
            const r = (await time('completion-covers', () =>
                e.connection.sendRequest(CompletionRequest.type, { ...td, position: { line: cl, character: 11 } }),
            )) as any;
            out.push('items ' + r.items.length);
            const pl = lines.findLastIndex(l => l.startsWith('  tier t'));
            for (let k = 0; k < 3; k++)
                await time('hover-tier', () =>
                    e.connection.sendRequest(HoverRequest.type, { ...td, position: { line: pl, character: 8 } }),
                );
            await time('symbols', () => e.connection.sendRequest(DocumentSymbolRequest.type, td));
            await time('folding', () => e.connection.sendRequest(FoldingRangeRequest.type, td));
            await time('tokens', () => e.connection.sendRequest(SemanticTokensRequest.type, td));
            for (let k = 0; k < 2; k++)
                await time('format', () =>
                    e.connection.sendRequest(DocumentFormattingRequest.type, {
                        ...td,
                        options: { tabSize: 2, insertSpaces: true },
                    }),
                );
            const p = (await time('preview-open', () =>
                e.connection.sendRequest(OpenPreview.type, { uri: e.uri('a.msa') }),
            )) as any;
            out.push('blocks ' + p.order.length);
            for (let k = 0; k < 4; k++)
                await time(
                    'edit-preview',
                    () =>
                        new Promise<void>(res => {
                            const d = e.connection.onNotification(PreviewChanged.type, m => {
                                out.push('changed ' + m.changed.length);
                                d.dispose();
                                res();
                            });
                            e.change('a.msa', text.replace('15 min', `${36 + k} min`));
                        }),
                );
            for (let k = 0; k < 2; k++)
                await time('edit-diag-with-preview', async () => {
                    e.change('a.msa', text.replace('15 min', `${56 + k} min`));
                    return e.diagnostics('a.msa');
                });
            console.log(n, lines.length, out.join(' | '), Math.round(process.memoryUsage().rss / 1e6) + 'MB');
            await e.close();
        },
        120000,
    );
