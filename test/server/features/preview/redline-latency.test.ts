import {
    CodeActionRequest,
    CodeLensRequest,
    CompletionRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    InlayHintRequest,
    SemanticTokensRequest,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { OpenPreview, PreviewChanged, type Preview } from '../../../../protocol/preview.js';
import { ACME, MANAGED_IT_SERVICES } from '../../../language/examples.js';
import { compared, comparing } from '../../compared.js';
import type { Editor } from '../../editor.js';

/** In milliseconds, for the median: a machine that does something else meanwhile is no failure. */
const LONGEST = 300;
const EDITS = 15;

/** What an editor asks after each key. */
async function asks({ connection, uri }: Editor): Promise<void> {
    const textDocument = { uri: uri('acme.msa') };
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    await Promise.all([
        connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
        connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
        connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
        connection.sendRequest(CodeLensRequest.type, { textDocument }),
        connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
        connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
        connection.sendRequest(CompletionRequest.type, { textDocument, position: { line: 60, character: 4 } }),
    ]);
}

test('the redline of the complete example follows an edit at once, whatever else an editor asks', async () => {
    const { editor } = await comparing(MANAGED_IT_SERVICES, MANAGED_IT_SERVICES);
    await compared(editor, 'acme.msa');
    const shown = { panel: 'one', uri: editor.uri('acme.msa'), view: 'contract', redline: true } as const;
    await editor.connection.sendRequest(OpenPreview.type, shown);
    const times: number[] = [];
    for (let edit = 1; edit <= EDITS; edit++) {
        const minutes = 15 + edit;
        const arrived = new Promise<Preview>(resolve => {
            const listener = editor.connection.onNotification(PreviewChanged.type, preview => {
                if (!preview.changed.some(({ html }) => html.includes(`${minutes} minutes`))) return;
                listener.dispose();
                resolve(preview);
            });
        });
        const begun = performance.now();
        editor.change('acme.msa', ACME.replace('respond 15 min', `respond ${minutes} min`));
        const answers = asks(editor);
        const { comparison } = await arrived;
        times.push(performance.now() - begun);
        expect(comparison).toMatchObject({ isRedline: true, summary: expect.stringContaining('1 worse') as string });
        await answers;
    }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(EDITS / 2)]).toBeLessThan(LONGEST);
});
