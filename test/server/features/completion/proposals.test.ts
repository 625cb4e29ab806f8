import { InsertTextFormat, type CompletionItem } from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../language/check.js';
import { TIERS } from '../../opened.js';
import { labels, rowsAt } from './rows.js';

function completions(marked: string, others: Files = {}): Promise<readonly CompletionItem[]> {
    return rowsAt(marked, { others });
}

describe('completion', () => {
    test('after `extends` come the tiers', async () => {
        const items = await completions(`${TIERS}tier gold "Gold" extends <|>`);
        expect(labels(items)).toEqual(expect.arrayContaining(['basic']));
        expect(labels(items)).not.toContain('servers');
        expect(items.find(item => item.label === 'basic')?.detail).toBe('Basic');
    });
    test('the tiers of an imported file come too', async () => {
        const items = await completions('import "library.msa"\ntier gold "Gold" extends <|> {\n}\n', {
            'library.msa': TIERS,
        });
        expect(labels(items)).toContain('basic');
    });
    test('after `covers` come the services', async () => {
        expect(labels(await completions(`${TIERS}tier gold "Gold" {\n  covers <|>\n}\n`))).toEqual(['servers']);
    });
    test('in a tier come its statements, those with places to fill in first', async () => {
        const items = await completions(`${TIERS}tier gold "Gold" {\n  <|>\n}\n`);
        expect(labels(items)).toEqual(expect.arrayContaining(['covers', 'target', 'price', 'hours']));
        expect(labels(items)).not.toContain('timezone');
        const [first] = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
        expect(first?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    });
    test('a statement comes with its meaning, and with an example to change', async () => {
        const items = await completions('access a "A" {\n  <|>\n}\n');
        const snippet = items.find(item => item.filterText === 'mfa …');
        expect(snippet?.insertText).toMatch(/^mfa required for \$\{1\|all-access,/);
        expect(snippet?.documentation).toMatchObject({ value: expect.stringContaining('mfa (required for') });
    });
    test('a time is followed by its units', async () => {
        const items = await completions('priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond 15 <|>\n}\n');
        expect(labels(items)).toEqual(expect.arrayContaining(['min', 'hours', 'business hours']));
    });
    test('a hole offers names, then what they lead to', async () => {
        const clause = (hole: string): string =>
            `priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond 15 min\n  price USD 1.00\n}\nclause c "C" {\n  """\n  Within {{${hole}}}.\n  """\n}\n`;
        expect(labels(await completions(clause('<|>')))).toEqual(expect.arrayContaining(['gold', 'P1']));
        expect(labels(await completions(clause('gold.<|>')))).toEqual(expect.arrayContaining(['P1', 'price']));
        expect(labels(await completions(clause('gold.P1.<|>')))).toEqual(['respond']);
    });
    test('an empty file offers agreements and everything shared', async () => {
        expect(labels(await completions('<|>'))).toEqual(
            expect.arrayContaining(['agreement', 'import', 'tier', 'service']),
        );
    });
    test('time zones and currencies are known', async () => {
        expect(labels(await completions('calendar c "C" {\n  timezone <|>\n}\n'))).toContain('Europe/London');
        expect(labels(await completions('tier gold "Gold" {\n  price <|>\n}\n'))).toContain('USD');
    });
});
