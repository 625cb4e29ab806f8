import { expect, test } from 'vitest';
import { singularUnit } from '../../../language/values/period.js';
import { singular } from '../../../language/values/singular.js';

test.each([
    ['visits', 'visit'],
    ['boxes', 'box'],
    ['addresses', 'address'],
    ['batteries', 'battery'],
    ['CPUs', 'CPU'],
    ['gpus', 'gpu'],
    ['Apps', 'App'],
    ['Service Credits', 'Service Credit'],
])('one of "%s" is one "%s"', (many, one) => {
    expect(singular(many)).toBe(one);
});

test.each(['GB', 'ms', 'Mbps', 'analysis', 'series', 'status', 'address', 'IOPS', ''])(
    '"%s" is no plural and stays',
    word => {
        expect(singular(word)).toBe(word);
    },
);

test('a unit is the same in one and in many, in capitals and without', () => {
    expect(new Set(['user', 'users', 'Users'].map(singularUnit))).toEqual(new Set(['user']));
});
