import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notificationText } from '../../client/notification-text.js';
import { INJECTIONS } from '../security/injections.js';

/** What VS Code makes a link of, and more. */
const LINK = /\]\(/;

test('a message holds no link, whatever it quotes', () => {
    expect(notificationText('`[a](command:quit)` is not declared.')).toBe('`[a] (command:quit)` is not declared.');
    for (const text of Object.values(INJECTIONS).flat()) expect(notificationText(text)).not.toMatch(LINK);
    fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom('[', ']', '(', ')', 'a', '\n', '\u202e') }), text => {
            expect(notificationText(text)).not.toMatch(LINK);
        }),
    );
});

test('a message shows what would steer or reverse it', () => {
    expect(notificationText('\u001b[31m \u202Etxet')).toBe('\uFFFD[31m \uFFFDtxet');
});

test('a message in plain words stays as it is', () => {
    const words = 'Line 4: `server` is not declared. Did you mean `servers` [A01] (see the rules)?';
    expect(notificationText(words)).toBe(words);
});
