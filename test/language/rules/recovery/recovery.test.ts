import { describe, expect, test } from 'vitest';
import { exampleBackup } from '../../../../language/rules/backup/example-backup.js';
import { exampleRecovery } from '../../../../language/rules/recovery/example-recovery.js';
import { check } from '../../check.js';
import { agreement, marks } from '../marks.js';

test.each([
    ['', 1],
    ['test failover every 13 months', 1],
    ['test failover every 12 months', 0],
    ['test tabletop every 2 years\n  test failover yearly', 0],
])('J01 %s', async (words, count) => {
    expect(await marks('J01', exampleRecovery({ test: words }))).toHaveLength(count);
});

describe('J02 a recovery time needs a plan', () => {
    test.each([
        ['rto 8 hours', [], ['8 hours']],
        ['rto 8 hours', ['recovery plan "Plan" {\n  protects servers\n}'], []],
        ['rto 8 hours', ['recovery plan "Plan" {\n}'], []],
        ['rto 8 hours', ['service laptops "Laptops"', 'recovery plan "Plan" {\n  protects laptops\n}'], ['8 hours']],
        ['rto none', [], []],
    ])('%s beside %j', async (rto, plans, expected) => {
        expect(await marks('J02', agreement(exampleBackup({ rto }), ...plans))).toEqual(expected);
    });
});

test.each([
    ['', 1],
    ['plan reviewed every 2 years', 1],
    ['plan reviewed yearly', 0],
    ['plan reviewed quarterly', 0],
])('J03 %s', async (plan, count) => {
    expect(await marks('J03', exampleRecovery({ plan }))).toHaveLength(count);
});

describe('J04 the recovery site against the place of the systems', () => {
    const file = (site: string, copy: string, protects = 'servers'): string =>
        `${exampleBackup({ copy })}service laptops "Laptops"\nrecovery plan "Plan" {\n  protects ${protects}\n  site "${site}"\n}\n`;
    test.each([
        ['Leeds', 'copy onsite "Leeds"', 1],
        [' leeds ', 'copy onsite "Leeds"', 1],
        ['Leeds', 'copy onsite "York"\n  copy offsite "Leeds"', 0],
        ['Leeds', 'copy onsite', 0],
        ['', 'copy onsite ""', 0],
    ])('"%s", %s', async (site, copy, count) => {
        expect(await marks('J04', file(site, copy))).toHaveLength(count);
    });

    test('other systems may be there', async () => {
        expect(await marks('J04', file('Leeds', 'copy onsite "Leeds"', 'laptops'))).toEqual([]);
    });
});

describe('J05 roles, communication and review', () => {
    const messages = async (text: string): Promise<string[]> =>
        (await check(text)).filter(({ code }) => code === 'J05').map(({ message }) => message);

    test('names everything that is missing at once', async () => {
        const text = exampleRecovery({ communication: '', provider: '', client: '', review: '' });
        expect(await messages(text)).toEqual([
            '"Disaster recovery" does not say how the parties speak with each other (`communication`), what the provider is `responsible` for, what the client is `responsible` for and when the incident is reviewed (`review within … after incident`).',
        ]);
    });

    test('shared declarations cannot name a client that they do not know', async () => {
        const text = exampleRecovery({ client: '' });
        expect(await messages(text)).toHaveLength(1);
        expect(await messages(text.replace(/client acme-ltd[^}]*}\n/, ''))).toEqual([]);
    });
});

test.each([
    ['rto 3 hours', 'test tabletop quarterly', ['test tabletop quarterly']],
    ['rto 4 hours', 'test tabletop quarterly', []],
    ['rto 3 hours', 'test tabletop quarterly\n  test full yearly', []],
    ['rto 3 hours', '', []],
    ['rto none', 'test tabletop quarterly', []],
])('J07 %s, %s', async (rto, words, expected) => {
    expect(await marks('J07', exampleRecovery({ rto, test: words }))).toEqual(expected);
});

test.each([
    ['failover automatic', ['failover automatic']],
    ['', ['disaster-recovery']],
    ['failover none', []],
    ['failover manual "The Client decides."', []],
])('J08 %s', async (failover, expected) => {
    expect(await marks('J08', exampleRecovery({ failover }))).toEqual(expected);
});

test.each([
    ['plan none', 'test tabletop yearly', 1],
    ['plan none', 'test failover yearly', 0],
    ['plan none', '', 0],
    ['plan reviewed yearly', 'test tabletop yearly', 0],
])('J09 %s beside %s', async (plan, words, count) => {
    expect(await marks('J09', exampleRecovery({ plan, test: words }))).toHaveLength(count);
});
