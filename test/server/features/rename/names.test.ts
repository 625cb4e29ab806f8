import {
    DefinitionRequest,
    PrepareRenameRequest,
    ReferencesRequest,
    RenameRequest,
    type Location,
} from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { edit, TIERS } from '../../opened.js';

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
