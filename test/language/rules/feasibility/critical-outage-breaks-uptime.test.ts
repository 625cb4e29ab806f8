import { describe, expect, test } from 'vitest';
import { exampleAvailability } from '../../../../language/rules/availability/example-availability.js';
import { marks, OFFICE, PRIORITIES } from '../marks.js';

const MONTHLY = 'target 99.9% per calendar month';
const file = (target: string, ...tiers: readonly string[]): string =>
    `${OFFICE}${PRIORITIES}\n${exampleAvailability({ target })}${tiers.join('')}`;
const tier = (name: string, row: string, covers = 'covers servers'): string =>
    `tier ${name} "${name}" {\n  ${covers}\n  ${row}\n}\n`;

describe('must fire', () => {
    test.each([
        [MONTHLY, 'target P1 resolve 4 hours'],
        [MONTHLY, 'target P1 resolve 45 min'],
        [MONTHLY, 'target P1 restore 1 hour, resolve 2 days'],
        [MONTHLY, 'target P1 restore best effort, resolve 4 hours'],
        [MONTHLY, 'target P1 resolve 2 business hours on office'],
        ['target 99.9% per year', 'target P1 resolve 9 hours'],
    ])('%s, %s', async (target, row) => {
        expect(await marks('S02', file(target, tier('gold', row)))).toEqual([target]);
    });
});

describe('must not fire', () => {
    test.each([
        [MONTHLY, 'target P1 resolve 44 min'],
        [MONTHLY, 'target P1 restore 30 min, resolve 2 days'],
        [MONTHLY, 'target P1 resolve best effort'],
        [MONTHLY, 'target P1 respond 4 hours'],
        [MONTHLY, 'target P2 resolve 4 hours'],
        ['target 99% per calendar month', 'target P1 resolve 4 hours'],
        ['target 99.9% per year', 'target P1 resolve 4 hours'],
        ['target 100% per calendar month', 'target P1 resolve 4 hours'],
        ['target 99.9%', 'target P1 resolve 4 hours'],
    ])('%s, %s', async (target, row) => {
        expect(await marks('S02', file(target, tier('gold', row)))).toEqual([]);
    });

    test('for a tier that does not cover the services', async () => {
        expect(
            await marks('S02', file(MONTHLY, tier('gold', 'target P1 resolve 4 hours', 'excludes servers'))),
        ).toEqual([]);
    });

    test('for a tier to which the promise is not made', async () => {
        const tiers = [tier('gold', 'target P1 resolve 30 min'), tier('basic', 'target P1 resolve 4 hours')];
        expect(await marks('S02', file(`${MONTHLY} for gold`, ...tiers))).toEqual([]);
        expect(await marks('S02', file(`${MONTHLY} for basic`, ...tiers))).toEqual([`${MONTHLY} for basic`]);
    });
});
