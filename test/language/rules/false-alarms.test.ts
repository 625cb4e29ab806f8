import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf } from '../../truth/readings.js';
import { check } from '../check.js';

const AROUND = `
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" }
  service servers "Servers"
  service mail "Mail"
  priority P1 "Critical" { means "Nobody can work." example "Ransomware is spreading." }
`;
const found = async (code: string, statements: string): Promise<readonly string[]> =>
    codesOf(await readingsOf(`${AROUND}${statements}`)).filter(each => each === code);

describe('a recovery that states objectives alone', () => {
    const edition = 'recovery gold "Gold edition" { protects servers rpo 15 min rto 1 hour';
    test('is no plan, and is not asked for what a plan needs', async () => {
        const codes = codesOf(await readingsOf(`${AROUND}${edition} }`));
        expect(codes.filter(code => ['J01', 'J03', 'J05', 'J08'].includes(code))).toEqual([]);
    });
    test('but a recovery with one part of a plan is', async () => {
        const codes = codesOf(await readingsOf(`${AROUND}${edition} site "Leeds" }`));
        expect(codes).toEqual(expect.arrayContaining(['J01', 'J03', 'J08']));
    });
    test('may say that there is no plan', async () => {
        const { contract, findings } = await readingsOf(`${AROUND}${edition} plan none }
          backup images "Images" { protects servers rto 4 hours }`);
        expect(contract).toContain('The parties have agreed on no recovery plan.');
        expect(findings.map(({ code }) => code)).not.toContain('J02');
    });
});

describe('F04 how an uptime is measured', () => {
    const uptime = (more: string): string =>
        `availability a "A" { applies to servers target 99.9% per calendar month ${more} }`;
    test.each([
        ['a monitor says it', 'monitor every 1 min from 2 locations fails after 3 checks', 0],
        ['a method that counts requests says it', 'method requests', 0],
        ['minutes alone do not say what is down', 'method time', 1],
        ['nothing says it', '', 1],
    ])('%s', async (_, more, count) => {
        expect(await found('F04', uptime(more))).toHaveLength(count);
    });
});

describe('G04 where credits begin', () => {
    const severity = async (threshold: string): Promise<string | undefined> => {
        const text = `service s "S"\navailability a "A" {\n  applies to s\n  target 99.9% per month\n  credit {\n    below ${threshold} credit 5%\n    of monthly-fees\n  }\n}\n`;
        return (await check(text)).find(({ code }) => code === 'G04')?.severity;
    };
    test('below the target may be a margin that is meant', async () => {
        expect(await severity('99.5%')).toBe('info');
    });
    test('above the target contradicts it', async () => {
        expect(await severity('99.95%')).toBe('error');
        expect(await severity('99.9%')).toBeUndefined();
    });
});

test.each([
    ['a yearly target alone', 'target 99.9% per year', 1],
    ['a monthly target beside it', 'target 99.9% per year\n target 99.5% per month', 0],
])('F18 %s', async (_, targets, count) => {
    expect(await found('F18', `availability a "A" { applies to servers ${targets} }`)).toHaveLength(count);
});

test('I04 is said once for a backup and the recovery of the same services', async () => {
    const tier = 'tier t "T" { covers servers target P1 respond 15 min, resolve 2 hours }';
    const both = `${tier} backup b "B" { protects servers rto 8 hours } recovery r "R" { protects servers rto 8 hours }`;
    expect(await found('I04', both)).toHaveLength(1);
    const apart = both
        .replace('recovery r "R" { protects servers', 'recovery r "R" { protects mail')
        .replace('covers servers', 'covers servers, mail');
    expect(await found('I04', apart)).toHaveLength(2);
});

test.each([
    ['on one clock', 'update every 6 hours, resolve 4 hours', 1],
    ['on two clocks', 'update every 4 business hours, resolve 8 hours', 0],
])('D16 updates %s', async (_, row, count) => {
    expect(await found('D16', `tier t "T" { covers servers hours office target P1 ${row} }`)).toHaveLength(count);
});

test.each([
    ['in service hours', 'hours office', 0],
    ['around the clock', '', 1],
])('D14 an uptime that is promised %s', async (_, hours, count) => {
    const tier = 'tier t "T" { covers servers hours office target P1 respond 1 business hour }';
    const uptime = `availability a "A" { applies to servers target 99.9% per month ${hours} }`;
    expect(await found('D14', `${tier} ${uptime}`)).toHaveLength(count);
});

describe('E04 two tiers', () => {
    const tiers = (more: string, elsewhere = ''): string =>
        `tier one "One" { covers servers price USD 5.00 per user per month } tier two "Two" { covers servers price USD 5.00 per user per month ${more} } ${elsewhere}`;
    test('that do not differ are reported', async () => {
        expect(await found('E04', tiers(''))).toHaveLength(1);
    });
    test.each([
        ['in their meaning', tiers('means "For small companies."')],
        ['in who may choose them', tiers('eligible from 10 users')],
        ['in how strongly they promise', tiers('strength guarantee')],
        [
            'in the uptime for them',
            tiers('', 'availability a "A" { applies to servers target 99.9% per month for two }'),
        ],
        ['in a charge for them', tiers('', 'pricing p "P" { charge "Desk" USD 5.00 per month for one } include p')],
    ])('that differ %s are not', async (_, statements) => {
        expect(await found('E04', statements)).toEqual([]);
    });
});
