import { describe, expect, test } from 'vitest';
import { marks } from '../marks.js';

const SERVICES = 'category systems "Systems" {\n  service servers "Servers"\n  service laptops "Laptops"\n}\n';
const file = (plan: readonly string[], commitment: readonly string[]): string =>
    `${SERVICES}recovery plan "Plan" {\n  plan reviewed yearly\n${lines(plan)}}\nrecovery commitment "Commitment" {\n${lines(commitment)}}\n`;
const lines = (statements: readonly string[]): string => statements.map(each => `  ${each}\n`).join('');

describe('must fire', () => {
    test.each([
        [['protects servers', 'rto 24 hours'], ['protects servers', 'rto 8 hours'], ['24 hours']],
        [['protects servers', 'rpo 1 day'], ['protects servers', 'rpo 4 hours'], ['1 day']],
        [['protects systems', 'rto 24 hours'], ['protects laptops', 'rto 8 hours'], ['24 hours']],
        [['protects servers', 'rto 8 business hours'], ['protects systems', 'rto 4 hours'], ['8 business hours']],
        [
            ['protects servers', 'rpo 2 hours', 'rto 9 hours'],
            ['protects servers', 'rpo 1 hour', 'rto 8 hours'],
            ['2 hours', '9 hours'],
        ],
    ])('%j against %j', async (plan, commitment, expected) => {
        expect(await marks('J06', file(plan, commitment))).toEqual(expected);
    });
});

describe('must not fire', () => {
    test.each([
        [
            ['protects servers', 'rto 8 hours'],
            ['protects servers', 'rto 8 hours'],
        ],
        [
            ['protects servers', 'rto 480 min'],
            ['protects servers', 'rto 8 hours'],
        ],
        [
            ['protects servers', 'rto 4 hours'],
            ['protects servers', 'rto 8 hours'],
        ],
        [
            ['protects laptops', 'rto 24 hours'],
            ['protects servers', 'rto 8 hours'],
        ],
        [['rto 24 hours'], ['protects servers', 'rto 8 hours']],
        [
            ['protects servers', 'rto best effort'],
            ['protects servers', 'rto 8 hours'],
        ],
        [
            ['protects servers', 'rto 24 hours'],
            ['protects servers', 'rto none'],
        ],
        [
            ['protects servers', 'rto 24 hours'],
            ['protects servers', 'rpo 8 hours'],
        ],
        [
            ['protects servers', 'rto 24 hours'],
            ['protects servers', 'rto 8 business hours'],
        ],
    ])('%j against %j', async (plan, commitment) => {
        expect(await marks('J06', file(plan, commitment))).toEqual([]);
    });
});

test('a restore from backup is another event than a disaster', async () => {
    const text = `${SERVICES}recovery plan "Plan" {\n  plan reviewed yearly\n  protects servers\n  rto 24 hours\n}\nbackup images "Images" {\n  protects servers\n  rto 8 hours\n}\n`;
    expect(await marks('J06', text)).toEqual([]);
});
