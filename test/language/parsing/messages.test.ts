import { expect, test } from 'vitest';
import { check } from '../check.js';

/** The messages about the spelling of a text. */
async function messages(text: string): Promise<string[]> {
    return (await check(text)).filter(({ code }) => code.startsWith('T0')).map(({ message }) => message);
}

test.each([
    [
        'a misspelt statement',
        'tier gold "Gold" {\n  cover servers\n}\n',
        '`cover` is not a statement in a tier. Did you mean `covers`?',
    ],
    ['a label without quotes', 'service servers Servers\n', 'Write a text between quotes'],
    ['a missing name', 'service "Servers"\n', 'Write a name after `service`, instead of `"Servers"`.'],
    [
        'a number without unit',
        'priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond 15\n}\n',
        'After `15`, a unit of time such as `min`, `hours`, `business hours` or `days` is missing',
    ],
    [
        'a word instead of a time',
        'priority P1 "A" {\n}\ntier gold "Gold" {\n  target P1 respond soon\n}\n',
        'Write a time such as `15 min`',
    ],
    ['a block that is not closed', 'tier gold "Gold" {\n', 'A closing `}` is missing: the file ends in a tier.'],
    [
        'a quote that is not closed',
        'service servers "Servers\n',
        'A text between quotes must end on the line on which it starts',
    ],
    ['typographic quotes', 'service servers “Servers”\n', 'Write straight quotation marks'],
    ['a statement at the top level', 'covers servers\n', '`covers` cannot stand here at the top level of a file.'],
    ['a brace too many', 'service servers "Servers"\n}\n', '`}` cannot stand here at the top level of a file.'],
])('%s', async (_case, text, expected) => {
    expect((await messages(text)).join('\n')).toContain(expected);
});

test('the language of tokens and rules does not reach the reader', async () => {
    const broken = [
        'tier',
        'tier a',
        'tier a "A" { target',
        'tier a "A" { price USD',
        'calendar c "C" { open',
        'availability a "A" { credit { below',
        '{{',
        '"""',
        'import',
        'backup b "B" { keep 3',
    ];
    for (const text of broken) {
        for (const message of await messages(text))
            expect(message, text).not.toMatch(/token|Token|Expecting|ID|STRING|NUMBER|TEXT_|HOLE_|undefined/);
    }
});
