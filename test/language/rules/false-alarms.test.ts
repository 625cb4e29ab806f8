import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf } from '../../truth/readings.js';
import { applyFix, check } from '../check.js';

const AROUND = `
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" }
  calendar always "Always" { timezone "Europe/London" open 24x7 open on holidays }
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
    test.each([
        ['failover manual "The Client starts it with its activation command."', []],
        ['declared by acme "By its activation command."', []],
        ['failover manual', ['J08']],
        ['updates every 1 hour', ['J01', 'J03', 'J05', 'J08']],
    ])('and %s', async (statement, expected) => {
        const codes = codesOf(await readingsOf(`client acme "Acme" { } ${AROUND}${edition} ${statement} }`));
        expect(codes.filter(code => ['J01', 'J03', 'J05', 'J08'].includes(code))).toEqual(expected);
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

describe('what a clause is about is not forgotten', () => {
    const clause = (heading: string, text: string): string => `clause c "${heading}" { """\n${text}\n""" }`;
    const backup = 'backup images "Images" { protects servers rto 4 hours }';
    test.each([
        ['that there is no plan', clause('Loss of a site', 'The Provider maintains no disaster recovery plan.'), 0],
        ['that there is one, in German', clause('Notfallplan', 'Siehe Anlage 2.'), 0],
        ['something else', clause('Ownership', 'The data belongs to the Client.'), 1],
    ])('J02 where a clause says %s', async (_, words, count) => {
        expect(await found('J02', `${backup} ${words}`)).toHaveLength(count);
    });
    test('A17 does not ask for it', async () => {
        const about = clause('Backup', 'The Client makes its own backups. Fees are in Schedule 1.');
        const { findings } = await readingsOf(`${AROUND}${about}`);
        expect(findings.find(({ code }) => code === 'A17')?.message).toBe(
            'The agreement says nothing about service levels and disaster recovery, which agreements of this kind usually settle.',
        );
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

describe('F07 what bounds maintenance that is excluded', () => {
    const uptime = (cause: string): string =>
        `availability a "A" { applies to servers target 99.9% per month exclude ${cause} }`;
    const maintenance = (more: string): string =>
        `maintenance m "M" {\n timezone "Europe/London"\n ${more}\n } include m`;
    test.each([
        ['windows and a notice', 'scheduled-maintenance', 'window Sun 02:00-06:00\n notice 5 days', 0],
        ['a limit and a notice', 'scheduled-maintenance', 'limit 4 hours per month\n notice 5 days', 0],
        [
            'for these services',
            'scheduled-maintenance',
            'protects servers\n limit 4 hours per month\n notice 5 days',
            0,
        ],
        ['for others', 'scheduled-maintenance', 'protects mail\n limit 4 hours per month\n notice 5 days', 1],
        ['windows without notice', 'scheduled-maintenance', 'window Sun 02:00-06:00', 1],
        ['a limit of emergencies', 'emergency-maintenance', 'emergency "To close a hole." up to 2 hours per month', 0],
        ['windows, for emergencies', 'emergency-maintenance', 'window Sun 02:00-06:00\n notice 5 days', 1],
    ])('%s', async (_, cause, more, count) => {
        expect(await found('F07', `${uptime(cause)} ${maintenance(more)}`)).toHaveLength(count);
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
    test.each([
        ['a band without credit says so', 'below 99.9% credit 0%'],
        ['each step below the target is credited', 'step 0.1% credit 1%'],
        ['the missing share is credited', 'gap credited'],
        ['each stretch of downtime is credited', 'each 30 min credit 2%'],
    ])('below the target is no gap where %s', async (_, statement) => {
        const text = `service s "S"\navailability a "A" {\n  applies to s\n  target 99.9% per month\n  credit {\n    below 99.5% credit 5%\n    ${statement}\n    of monthly-fees\n  }\n}\n`;
        expect((await check(text)).map(({ code }) => code)).not.toContain('G04');
    });
    test('the fix says in the contract that the margin is meant', async () => {
        const text = `service s "S"\navailability a "A" {\n  applies to s\n  target 99.9% per month\n  credit {\n    below 99.5% credit 5%\n    of monthly-fees\n  }\n}\n`;
        const finding = (await check(text)).find(({ code }) => code === 'G04');
        expect(finding?.fixes.map(({ title }) => title)).toEqual([
            'Begin the credits at 99.9%',
            'Say that the margin is meant: `below 99.9% credit 0%`',
        ]);
        const after = await check(finding ? applyFix(text, finding, 1) : text);
        expect(after.filter(({ code, severity }) => code === 'G04' || severity === 'error')).toEqual([]);
    });
    test('above the target contradicts it', async () => {
        expect(await severity('99.95%')).toBe('error');
        expect(await severity('99.9%')).toBeUndefined();
    });
});

test.each([
    ['a yearly target alone', 'target 99.9% per year', 1],
    ['a monthly target beside it', 'target 99.9% per year\n target 99.5% per month', 0],
    ['a quarter that leaves no hour for an outage', 'target 99.99% per quarter', 0],
])('F18 %s', async (_, targets, count) => {
    expect(await found('F18', `availability a "A" { applies to servers ${targets} }`)).toHaveLength(count);
});

test.each([
    ['the most urgent tickets are resolved sooner', 'resolve 4 hours', 0],
    ['they may take longer than that', 'resolve 2 days', 1],
    ['nobody promises to resolve them', 'respond 1 hour', 1],
])('F18 a yearly target where %s', async (_, row, count) => {
    const tier = `tier t "T" { covers servers target P1 ${row} }`;
    const uptime = 'availability a "A" { applies to servers target 99.9% per year }';
    expect(await found('F18', `${tier} ${uptime}`)).toHaveLength(count);
});

describe('what an outage takes of an uptime that is promised in service hours', () => {
    // 97 % of the office hours of a month leaves five and a half hours, 94 % eleven.
    const statements = (percentage: string): string => `
      tier t "T" { covers servers hours office on-call for P1 target P1 resolve 12 hours }
      availability a "A" { applies to servers target ${percentage} per month hours office }
      recovery r "R" { protects servers rpo 1 hour rto 12 hours }`;
    test.each(['S02', 'S05'])('%s counts the hours that are open', async code => {
        expect(await found(code, statements('97%'))).toHaveLength(1);
        expect(await found(code, statements('94%'))).toEqual([]);
        expect(await found(code, statements('99%').replace('hours office }', '}'))).toHaveLength(1);
    });
});

describe('I08 whether the restore is tested', () => {
    const backup = 'backup b "B" { protects servers rpo 4 hours rto 4 hours }';
    test.each([
        ['by the plan for the same services', 'recovery r "R" { protects servers test restore quarterly }', 0],
        ['by a plan for others', 'recovery r "R" { protects mail test restore quarterly }', 1],
        ['by a plan that only talks', 'recovery r "R" { protects servers test tabletop quarterly }', 1],
        ['by a full exercise of the plan once a year', 'recovery r "R" { protects servers test full yearly }', 1],
        ['by nobody', '', 1],
    ])('%s', async (_, plan, count) => {
        expect(await found('I08', `${backup} ${plan}`)).toHaveLength(count);
    });
});

test.each([
    ['encrypted in the cloud', 'copy cloud "eu-west-2" encrypted', 0],
    ['in the cloud for everybody to read', 'copy cloud "eu-west-2"', 1],
    ['encrypted on site', 'copy onsite "Leeds" encrypted', 1],
])('I14 a copy %s', async (_, copy, count) => {
    expect(await found('I14', `backup b "B" { protects servers ${copy} }`)).toHaveLength(count);
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
    ['from the same event', '', 1],
    ['while the resolution runs from a later one', ' from diagnosis', 0],
])('D16 updates %s', async (_, start, count) => {
    const row = `update every 6 hours, resolve 4 hours${start}`;
    expect(await found('D16', `tier t "T" { covers servers hours office target P1 ${row} }`)).toHaveLength(count);
});

test.each([
    ['from different events', 'target P1 respond 1 hour from receipt\n target P1 respond 30 min from dispatch'],
    ['for different shares of the tickets', 'target P1 respond 15 min for 90%\n target P1 respond 1 hour for 100%'],
])('two times %s do not contradict each other', async (_, rows) => {
    const codes = codesOf(await readingsOf(`${AROUND} tier t "T" {\n covers servers\n ${rows}\n }`));
    expect(codes.filter(code => code === 'A13' || code === 'D26')).toEqual([]);
});
test('two bands of the same days may both say what they like of holidays, unless both have them whole', async () => {
    const bands = (holidays: string): string => `
      band day "Day" {\n open Mon-Sun 08:00-20:00\n ${holidays}\n }
      band night "Night" {\n open Mon-Sun 20:00-08:00 next day\n ${holidays}\n }
      tier t "T" {\n covers servers\n target P1 respond 1 hour during day\n target P1 respond 2 hours during night\n }`;
    expect(await found('D26', bands(''))).toEqual([]);
    const { findings } = await readingsOf(`${AROUND}${bands('holidays included')}`);
    expect(findings.find(({ code }) => code === 'D26')).toMatchObject({
        message:
            'Tier `t` promises to respond to P1 during day that are also P1 during night, on a public holiday, within 2 hours and within 1 hour: nobody can tell which of the two holds.',
        help: 'Whole holidays belong to both time bands: leave `holidays included` to one of them.',
    });
});
test('two times for the same tickets do, and are reported once', async () => {
    const rows = 'target P1 respond 15 min\n target P1 respond 1 hour';
    const codes = codesOf(await readingsOf(`${AROUND} tier t "T" {\n covers servers\n ${rows}\n }`));
    expect(codes.filter(code => code === 'A13' || code === 'D26')).toHaveLength(1);
});

test.each([
    ['in hours that are always open', 'hours always', 1],
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
