import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setOfLinks, setOfWords } from '../../../review/orders/set.js';
import { keepsTheLaws } from './laws.js';

keepsTheLaws(setOfWords, fc.array(fc.constantFrom('EU', 'UK', ' UK ', 'EU, UK', '', 'US'), { maxLength: 4 }), 1000);
keepsTheLaws(
    setOfLinks,
    fc.array(
        fc.constantFrom('servers', 'network').map(name => ({ kind: 'Service', name, label: name.toUpperCase() })),
        { maxLength: 3 },
    ),
);

test('a set says what it gained and lost', () => {
    expect(setOfWords.compare(['EU', 'UK'], ['UK', 'EU', 'US'])).toEqual({
        order: 'greater',
        magnitude: { text: 'gains US', share: 0.5 },
    });
    expect(setOfWords.compare(['EU', 'UK'], ['UK'])).toMatchObject({ order: 'less', magnitude: { text: 'loses EU' } });
    expect(setOfWords.compare(['EU', 'UK'], ['UK', 'US'])).toMatchObject({
        order: 'mixed',
        magnitude: { text: 'gains US, loses EU' },
    });
});

test('order and repetition do not matter', () => {
    expect(setOfWords.compare(['EU', 'UK'], ['UK', 'EU', 'UK'])).toEqual({ order: 'equal' });
});

test('links go by their name and are shown by their label', () => {
    const [servers, network] = [
        { kind: 'Service', name: 'servers', label: 'Servers' },
        { kind: 'Service', name: 'network', label: 'Network' },
    ];
    expect(setOfLinks.compare([servers], [{ ...servers, label: 'Our servers' }]).order).toBe('equal');
    expect(setOfLinks.compare([servers], [servers, network]).magnitude?.text).toBe('gains Network');
    expect(setOfLinks.format([servers, network])).toBe('Servers and Network');
    expect(setOfLinks.format([])).toBe('none');
});
