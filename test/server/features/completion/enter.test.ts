import { CompletionRequest, type CompletionItem, type CompletionList } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { WordMatcher } from '../../../../server/features/fuzzy-matcher.js';
import { FIRST_LOOK } from '../../../language/examples.js';
import { cursor } from '../../editor.js';
import { edit } from '../../opened.js';
import { written } from './rows.js';

/** The characters that open the list, as the server tells an editor. */
const TRIGGERS = ['"', '/', '.', '{', ' '];
const matcher = new WordMatcher();

/** The row that VS Code marks: one that is typed in full before all others, then in the order of the list. */
function markedRow(items: readonly CompletionItem[], word: string): CompletionItem | undefined {
    const filter = ({ label, filterText = label }: CompletionItem): string => filterText;
    const found = items.filter(item => matcher.match(word, filter(item)));
    const rank = (item: CompletionItem): string =>
        `${filter(item) === word ? 0 : filter(item).startsWith(word) ? 1 : 2} ${item.sortText ?? ''} ${item.label}`;
    return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/** The places at which the list opens by itself before the end of a line: at its last word, and at its last character. */
function openings(line: string): { readonly typed: number; readonly word: string; readonly character?: string }[] {
    const word = /[\p{L}_][\p{L}\p{N}_-]*$/u.exec(line)?.[0];
    const last = line.slice(-1);
    return [
        ...(word === undefined ? [] : [{ typed: line.length - word.length + 1, word }]),
        ...(TRIGGERS.includes(last) ? [{ typed: line.length, word: '', character: last }] : []),
    ];
}

/** Lines of a file that an editor would end with something else than a line break, with what it would write. */
async function linesThatEnterChanges(text: string): Promise<string[]> {
    const { connection, uri, change } = await edit({ 'a.msa': '' });
    const changed: string[] = [];
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
        const before = lines.slice(0, index).map(each => `${each}\n`);
        for (const { typed, word, character } of openings(line)) {
            const written = [...before, line.slice(0, typed)].join('');
            // The editor has closed each brace.
            const plain = written.replace(/\{\{.*?\}\}/g, '');
            const open = plain.split('{').length - plain.split('}').length;
            const { text: typedText, position } = cursor(`${written}<|>\n${'}\n'.repeat(open)}`);
            change('a.msa', typedText);
            const context =
                character === undefined
                    ? { triggerKind: 1 as const }
                    : { triggerKind: 2 as const, triggerCharacter: character };
            const answer = await connection.sendRequest(CompletionRequest.type, {
                textDocument: { uri: uri('a.msa') },
                position,
                context,
            });
            const row = markedRow((answer as CompletionList | null)?.items ?? [], word);
            if (row && (row.insertTextFormat === 2 || row.additionalTextEdits || takes(row, word)))
                changed.push(`${line} → ${row.label}`);
        }
    }
    return changed;
}

function takes(row: CompletionItem, word: string): boolean {
    return written(row) !== word;
}

test('whoever types an agreement gets a line break at the end of each line', { timeout: 60_000 }, async () => {
    expect(await linesThatEnterChanges(FIRST_LOOK)).toEqual([]);
});
