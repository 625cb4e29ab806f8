import { expect, test } from 'vitest';
import { exampleAvailability } from '../../../../language/rules/availability/example-availability.js';
import { marks } from '../marks.js';

const file = (target: string, rto: string, protects: string): string =>
    `${exampleAvailability({ target })}service laptops "Laptops"\nrecovery plan "Plan" {\n  ${protects}\n  ${rto}\n}\n`;
const MONTHLY = 'target 99.9% per calendar month';

test.each([
    [MONTHLY, 'rto 4 hours', 'protects servers', ['4 hours']],
    [MONTHLY, 'rto 2 business hours', 'protects servers', ['2 business hours']],
    [MONTHLY, 'rto 44 min', 'protects servers', []],
    [MONTHLY, 'rto 4 hours', 'protects laptops', []],
    [MONTHLY, 'rto none', 'protects servers', []],
    ['target 99.9% per year', 'rto 4 hours', 'protects servers', []],
    ['target 100% per calendar month', 'rto 4 hours', 'protects servers', []],
])('S05 %s, %s, %s', async (target, rto, protects, expected) => {
    expect(await marks('S05', file(target, rto, protects))).toEqual(expected);
});
