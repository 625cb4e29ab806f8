import { expect, test } from 'vitest';
import { once } from '../../../language/values/once.js';

test('an answer is worked out once for each thing, also where it is that there is none', () => {
    let asked = 0;
    const nameOf = once(({ name }: { readonly name?: string }) => {
        asked++;
        return name;
    });
    const [named, nameless] = [{ name: 'support' }, {}];
    expect([named, nameless, named, nameless].map(nameOf)).toEqual(['support', undefined, 'support', undefined]);
    expect(asked).toBe(2);
    expect(nameOf({ name: 'support' })).toBe('support');
    expect(asked).toBe(3);
});
