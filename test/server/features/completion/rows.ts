import { CompletionRequest, type CompletionItem, type CompletionList } from 'vscode-languageserver-protocol';
import type { Files } from '../../../language/check.js';
import { cursor } from '../../editor.js';
import { opened } from '../../opened.js';

/** The list at a cursor `<|>` of a file, as an editor sorts it; empty where none is shown. */
export async function rowsAt(
    marked: string,
    { others = {}, character }: { readonly others?: Files; readonly character?: string } = {},
): Promise<readonly CompletionItem[]> {
    const { text, position } = cursor(marked);
    const { connection, uri, open } = await opened({ 'a.msa': text, ...others });
    await open('a.msa');
    const answer = await connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: uri('a.msa') },
        position,
        context: character === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: character },
    });
    const items = (answer as CompletionList | null)?.items ?? [];
    const key = ({ sortText = '', label }: CompletionItem): string => `${sortText} ${label}`;
    return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

/** The words that an editor shows at a cursor, the first ones. */
export async function firstRows(marked: string, count: number): Promise<string[]> {
    return labels((await rowsAt(marked)).slice(0, count));
}

/** What a row writes. */
export function written(item: CompletionItem | undefined): string | undefined {
    return item?.textEdit?.newText;
}
