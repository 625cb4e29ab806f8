import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../../language/rules/backup/example-backup.js';
import { agreement, marks, OFFICE, PRIORITIES } from '../marks.js';

const plan = (...statements: readonly string[]): string =>
    `recovery plan "Plan" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;

describe('I03 the objectives of what is backed up', () => {
    test.each([
        [{ rto: '' }, [], 1],
        [{ rpo: '', rto: '' }, [], 1],
        [{ rpo: 'rpo none', rto: 'rto best effort' }, [], 0],
        [{ rto: '' }, [plan('protects servers', 'rto 8 hours')], 0],
        [{ rto: '' }, [plan('protects servers', 'rpo 8 hours')], 1],
        [{ rto: '' }, [plan('rto 8 hours')], 1],
    ])('without %j beside %j', async (parts, plans, count) => {
        expect(await marks('I03', agreement(exampleBackup(parts), ...plans))).toHaveLength(count);
    });

    test('a library is left alone: a plan of the agreement may state them', async () => {
        expect(await marks('I03', exampleBackup({ rto: '' }))).toEqual([]);
    });
});

describe('I04 the recovery against the end of a critical outage', () => {
    const file = (rto: string, row: string, covers = 'covers servers'): string =>
        `${PRIORITIES}\n${exampleBackup({ rto })}tier gold "Gold" {\n  ${covers}\n  ${row}\n}\n`;
    test.each([
        ['rto 8 hours', 'target P1 resolve 4 hours', ['8 hours']],
        ['rto 8 business hours', 'target P1 resolve 4 hours', ['8 business hours']],
        ['rto 8 hours', 'target P1 restore 4 hours, resolve 1 day', ['8 hours']],
        ['rto 4 hours', 'target P1 resolve 4 hours', []],
        ['rto 8 hours', 'target P1 restore none, resolve 1 day', []],
        ['rto 8 hours', 'target P1 resolve 8 business hours', []],
        ['rto 8 hours', 'target P2 resolve 4 hours', []],
        ['rto none', 'target P1 resolve 4 hours', []],
    ])('%s, %s', async (rto, row, expected) => {
        expect(await marks('I04', file(rto, row))).toEqual(expected);
    });

    test('a tier without the service says nothing about it', async () => {
        expect(await marks('I04', file('rto 8 hours', 'target P1 resolve 4 hours', 'excludes servers'))).toEqual([]);
    });
});

test.each([
    ['copy onsite "Leeds" encrypted', 1],
    ['', 1],
    ['copy onsite "Leeds" encrypted\n  copy cloud encrypted', 0],
    ['copy offsite encrypted', 0],
])('I07 %s', async (copy, count) => {
    expect(await marks('I07', exampleBackup({ copy }))).toHaveLength(count);
});

test.each([
    ['', 1],
    ['test restore yearly', 1],
    ['test restore every 6 months', 1],
    ['test tabletop monthly', 1],
    ['test restore every 3 months', 0],
    ['test restore 4 times per year', 0],
    ['test restore yearly\n  test full quarterly', 0],
])('I08 %s', async (words, count) => {
    expect(await marks('I08', exampleBackup({ test: words }))).toHaveLength(count);
});

describe('I12 the clock of the recovery against the hours of the people', () => {
    const file = (rto: string, ...statements: readonly string[]): string =>
        agreement(
            OFFICE,
            'calendar always "Always" {\n  timezone "Europe/London"\n  open 24x7\n}',
            PRIORITIES,
            exampleBackup({ rto }),
            `tier day "Day" {\n${statements.map(each => `  ${each}\n`).join('')}}`,
        );
    test.each([
        ['rto 8 hours', ['covers servers', 'hours office'], ['8 hours']],
        ['rto 8 business hours', ['covers servers', 'hours office'], []],
        ['rto 8 hours', ['covers servers', 'hours office', 'on-call for P1'], []],
        ['rto 8 hours', ['covers servers', 'hours always'], []],
        ['rto 8 hours', ['covers servers'], []],
        ['rto 8 hours', ['excludes servers', 'hours office'], []],
        ['rto 2 weeks', ['covers servers', 'hours office'], []],
        ['rto none', ['covers servers', 'hours office'], []],
    ])('%s, %j', async (rto, statements, expected) => {
        expect(await marks('I12', file(rto, ...statements))).toEqual(expected);
    });
});

test('I13 marks each copy that is not said to be encrypted', async () => {
    const copy = 'copy onsite "Leeds"\n  copy cloud encrypted\n  copy offsite immutable';
    expect(await marks('I13', exampleBackup({ copy }))).toEqual(['copy onsite "Leeds"', 'copy offsite immutable']);
});

test.each([
    ['copy offsite encrypted', 1],
    ['copy onsite encrypted\n  copy cloud encrypted, immutable', 0],
    ['copy offsite offline, encrypted', 0],
])('I14 %s', async (copy, count) => {
    expect(await marks('I14', exampleBackup({ copy }))).toHaveLength(count);
});

test.each([
    ['every 8 days', 1],
    ['every 1 month', 1],
    ['every 1 week', 0],
    ['continuous', 0],
])('I18 %s', async (interval, count) => {
    expect(await marks('I18', exampleBackup({ interval }))).toHaveLength(count);
});
