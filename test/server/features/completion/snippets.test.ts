import { expect, test } from 'vitest';
import { STATEMENTS } from '../../../../language/tables/statements.js';
import { SNIPPETS } from '../../../../language/tables/snippets.js';
import { plainText, renderSnippet, snippetOf, type Choices } from '../../../../server/features/completion/snippets.js';

const NOTHING: Choices = { names: () => ({ unused: [], used: [] }), words: () => [], times: () => [] };

test('every statement of the language can be begun with a snippet', () => {
    const without = Object.keys(STATEMENTS).filter(rule => SNIPPETS[rule] === undefined);
    expect(without).toEqual([]);
});

test('a snippet proposes the example of the grammar', () => {
    expect(plainText(SNIPPETS['SupportHours'] ?? [])).toBe('hours support');
    expect(renderSnippet(SNIPPETS['SupportHours'] ?? [], NOTHING)).toBe('hours ${1:support}');
});

test('its stops are choices of the names that exist, those first that are not used yet', () => {
    const choices: Choices = { ...NOTHING, names: () => ({ unused: ['nights'], used: ['office'] }) };
    expect(renderSnippet(SNIPPETS['SupportHours'] ?? [], choices)).toBe('hours ${1|nights,office|}');
});

test('what has a meaning in a snippet is meant as it is written', () => {
    const choices: Choices = { ...NOTHING, times: () => ['1, 2|3$'] };
    expect(renderSnippet(['a $b {} ', { time: 'a b', example: '1' }], choices)).toBe(
        'a \\$b {\\} ${1|1,1\\, 2\\|3\\$|}',
    );
});

test('a statement that may begin with several words has a snippet for each', () => {
    expect(plainText(snippetOf('Channel', 'email') ?? [])).toMatch(/^email ".+@.+"$/);
    expect(plainText(snippetOf('Scope', 'protects') ?? [])).toBe('protects servers');
    expect(plainText(snippetOf('Channel', 'pager') ?? [])).toBe('pager ""');
});
