import { HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { cursor } from '../../editor.js';
import { edit } from '../../opened.js';

async function hover(marked: string): Promise<string | undefined> {
    const { text, position } = cursor(marked);
    const { connection, uri } = await edit({ 'a.msa': text });
    const answer = await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uri('a.msa') }, position });
    return (answer?.contents as MarkupContent | undefined)?.value;
}

describe('hover', () => {
    test('a percentage shows the downtime that it leaves', async () => {
        const text = await hover('availability a "A" {\n  target 9<|>9.9% per calendar month\n}\n');
        expect(text).toContain('| month | 40 min 19 s | 44 min 38 s |');
        expect(text).toContain('| year | 8 h 45 min 36 s | 8 h 47 min 2 s |');
    });
    test('a tier shows its targets, the inherited ones too', async () => {
        const text = await hover(
            'priority P1 "Critical" {\n}\ntier basic "Basic" {\n  target P1 respond 1 hour, resolve 8 hours\n}\ntier go<|>ld "Gold" extends basic {\n  target P1 respond 15 min\n}\n',
        );
        expect(text).toContain('**Gold** (tier)');
        expect(text).toContain('| P1 | respond | 15 minutes |');
        expect(text).toContain('| P1 | resolve | 8 hours (from Basic) |');
    });
    test('the comment before a declaration is shown', async () => {
        expect(await hover('/** For the night shift. */\ntier g<|>old "Gold" {\n}\n')).toContain(
            'For the night shift.',
        );
    });
    test('a word of the language is explained', async () => {
        expect(await hover('tier gold "Gold" {\n  ho<|>urs support\n}\n')).toContain(
            'The calendar in which the tier is served.',
        );
    });
    test('a service level is explained by when it is met', async () => {
        expect(await hover('priority P1 "A" {}\ntier gold "Gold" {\n  target P1 on-s<|>ite 4 hours\n}\n')).toBe(
            '`on-site`: met when the Provider has arrived on site.',
        );
    });
    test('what was called otherwise says so', async () => {
        expect(await hover('tier plat<|>inum "Platinum" was premium, gold {\n}\n')).toBe(
            '**Platinum** (tier), formerly `premium`, `gold`',
        );
        expect(await hover('tier platinum "Platinum" w<|>as premium {\n}\n')).toContain(
            'tier NAME "name" [was NAME, …]',
        );
    });

    test('labels cannot smuggle links', async () => {
        expect(await hover('tier g<|>old "[x](command:evil)" {\n}\n')).not.toMatch(/\[x\]\(command/);
    });
});
