import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { labels, rowsAt } from './rows.js';

const LIBRARY = { 'library/calendars.msa': 'calendar support "Support hours" { open 24x7 }\n' };

/** The file after a row is taken. */
function taken(marked: string, item: CompletionItem | undefined): string {
    const document = TextDocument.create('a.msa', 'msa', 1, marked.replace('<|>', ''));
    const edits = [item?.textEdit, ...(item?.additionalTextEdits ?? [])].filter(each => each !== undefined);
    return TextDocument.applyEdits(document, edits as TextEdit[]);
}

describe('a name of another file comes with its import', () => {
    test.each([
        [
            'at the top of the file',
            'tier t "T" {\n  hours <|>\n}\n',
            'import "library/calendars.msa"\n\ntier t "T" {\n  hours support\n}\n',
        ],
        [
            'below the version',
            'msa 1\ntier t "T" {\n  hours s<|>\n}\n',
            'msa 1\nimport "library/calendars.msa"\ntier t "T" {\n  hours support\n}\n',
        ],
        [
            'below the other imports',
            'import "msa:legal"\n\ntier t "T" {\n  hours <|>\n}\n',
            'import "msa:legal"\nimport "library/calendars.msa"\n\ntier t "T" {\n  hours support\n}\n',
        ],
        [
            'with the line ends of the file',
            'tier t "T" {\r\n  hours <|>\r\n}\r\n',
            'import "library/calendars.msa"\r\n\r\ntier t "T" {\r\n  hours support\r\n}\r\n',
        ],
    ])('%s', async (_, marked, expected) => {
        const [row] = await rowsAt(marked, { others: LIBRARY });
        expect(row).toMatchObject({
            label: 'support',
            detail: 'Support hours',
            labelDetails: { description: 'library/calendars.msa' },
        });
        expect(taken(marked, row)).toBe(expected);
    });
    test('an agreement that another one is based on too', async () => {
        const others = { 'base.msa': 'agreement standard "Standard" {}\n' };
        const [row] = await rowsAt('agreement a "A" based on <|> {\n}\n', { others });
        expect(row).toMatchObject({ label: 'standard', detail: 'Standard' });
        expect(row?.additionalTextEdits).toHaveLength(1);
    });
    test('what the file sees already stands before it, and is imported no second time', async () => {
        const marked =
            'import "library/calendars.msa"\ncalendar nights "Nights" { open 24x7 }\ntier t "T" {\n  hours <|>\n}\n';
        const others = {
            ...LIBRARY,
            'more.msa': 'calendar support "Other" { open 24x7 }\ncalendar extra "Extra" { open 24x7 }\n',
        };
        const rows = await rowsAt(marked, { others });
        expect(labels(rows)).toEqual(['nights', 'support', 'extra']);
        expect(rows.map(({ additionalTextEdits }) => additionalTextEdits?.length)).toEqual([undefined, undefined, 1]);
    });
    test('not from a file that imports this one, and not what stands in an agreement', async () => {
        const others = {
            'user.msa': 'import "a.msa"\ncalendar cyclic "Cyclic" { open 24x7 }\n',
            'client.msa': 'agreement b "B" {\n  calendar inner "Inner" { open 24x7 }\n}\n',
        };
        expect(await rowsAt('tier t "T" {\n  hours <|>\n}\n', { others })).toEqual([]);
    });
    test('one that is typed in full is no longer proposed, because Enter would take it', async () => {
        expect(await rowsAt('tier t "T" {\n  hours support<|>\n}\n', { others: LIBRARY })).toEqual([]);
    });
});

test('nothing is proposed as its own base', async () => {
    expect(labels(await rowsAt('tier a "A" {}\ntier b "B" extends <|> {}\n'))).toEqual(['a']);
});
