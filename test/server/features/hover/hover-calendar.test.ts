import { HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { cursor, startEditor, type Editor } from '../../editor.js';

let editor: Editor | undefined;
afterEach(async () => {
    await editor?.close();
    editor = undefined;
});

async function hover(row: string): Promise<string> {
    const { text, position } = cursor(
        `calendar support "Support [Hours]" {\n  open Mon-Fri 08:00-18:00\n}\ncalendar weekend "Weekend" {\n  open Sat 09:00-12:00\n}\npriority P1 "Critical" {\n}\ntier gold "Gold" {\n  hours support\n  ${row}\n}\n`,
    );
    editor = await startEditor({ 'a.msa': text });
    await editor.open('a.msa');
    const textDocument = { uri: editor.uri('a.msa') };
    const answer = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    return (answer?.contents as MarkupContent).value;
}

test('business time names the calendar of the tier, with what is special to Markdown escaped', async () => {
    const text = await hover('target P1 respond 4 bus<|>iness hours');
    expect(text).toContain('Business time');
    expect(text).toContain('Support \\[Hours\\]');
    expect(text).not.toContain('Weekend');
});

test('a row can name another calendar', async () => {
    expect(await hover('target P1 respond 4 bus<|>iness hours on weekend')).toContain('**Weekend**');
});

test('the next business day says what counts as its start', async () => {
    expect(await hover('target P1 respond next bus<|>iness day')).toContain('follows the one of receipt');
    await editor?.close();
    const text = await hover('target P1 respond next bus<|>iness day plus 4 hours');
    expect(text).toContain('4 hours after the start of the Next Business Day');
    expect(text).toContain('counted from when the working day opens');
});

test('a range says which bound binds', async () => {
    expect(await hover('target P1 respond 1 to 2 bus<|>iness days')).toContain('2 Business Days at the latest');
});

test('elapsed time runs in no calendar', async () => {
    const text = await hover('target P1 respond 4 ho<|>urs on weekend');
    expect(text).toContain('day and night');
    expect(text).not.toContain('Weekend');
});
