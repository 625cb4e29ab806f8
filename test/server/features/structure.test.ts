import {
    DocumentFormattingRequest,
    DocumentLinkRequest,
    DocumentSymbolRequest,
    FoldingRangeRequest,
    SelectionRangeRequest,
    SemanticTokensRequest,
    WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { FIRST_LOOK, LIBRARY } from '../../language/examples.js';
import { edit, TIERS } from '../opened.js';

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
