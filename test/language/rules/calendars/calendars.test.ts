import { describe, expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { agreement, marks, OFFICE, PRIORITIES } from '../marks.js';

const calendar = (...statements: readonly string[]): string =>
    `calendar c "C" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;
const zone = (name: string): string => calendar(`timezone "${name}"`, 'open 24x7', 'open on holidays');

describe('B01 business time without a calendar', () => {
    const tier = (...statements: readonly string[]): string =>
        `tier t "T" {\n${statements.map(each => `  ${each}\n`).join('')}}`;
    const SECOND = OFFICE.replaceAll('office', 'second').replace('"Office"', '"Second"');

    test('two calendars and no choice; each fix makes one', async () => {
        const text = agreement(OFFICE, SECOND, PRIORITIES, tier('target P1 respond 4 business hours'));
        const [finding, ...others] = (await check(text)).filter(({ code }) => code === 'B01');
        expect(others).toEqual([]);
        expect(finding?.fixes.map(fix => fix.title)).toEqual([
            'Add `hours office` to the tier',
            'Add `hours second` to the tier',
            'Change to elapsed time: 4 hours',
        ]);
        for (const index of [0, 1, 2])
            expect(finding && (await marks('B01', applyFix(text, finding, index)))).toEqual([]);
    });

    test.each([
        ['the hours of the tier', tier('hours office', 'target P1 respond 4 business hours')],
        ['a calendar in the row', tier('target P1 respond 4 business hours on second')],
        ['elapsed time', tier('target P1 respond 4 hours')],
    ])('silent with %s', async (_, declaration) => {
        expect(await marks('B01', agreement(OFFICE, SECOND, PRIORITIES, declaration))).toEqual([]);
    });

    test('silent in a library, whose calendar an agreement may choose', async () => {
        expect(await marks('B01', `${PRIORITIES}\n${tier('target P1 respond 4 business hours')}`)).toEqual([]);
    });
});

describe('B02 no time zone', () => {
    test('around the clock and every day needs none', async () => {
        expect(await marks('B02', calendar('open 24x7'))).toEqual([]);
        expect(await marks('B02', calendar('open 24x7', 'closed on holidays "DE"'))).toEqual(['c']);
    });

    test('the zone of another calendar comes before that of the holidays', async () => {
        const text = calendar('open Mon 08:00-09:00', 'closed on holidays "DE-BY"');
        const titles = async (file: string): Promise<string[]> =>
            (await check(file))
                .filter(({ code }) => code === 'B02')
                .flatMap(({ fixes }) => fixes.map(fix => fix.title));
        expect(await titles(text)).toEqual(['Add `timezone "Europe/Berlin"`']);
        expect(await titles(`${text}${OFFICE}`)).toEqual(['Add `timezone "Europe/London"`']);
        expect(await titles(text.replace('DE-BY', 'US'))).toEqual([]);
    });
});

describe('B03 names of time zones', () => {
    test.each([
        ['CET', 'warning', '"Europe/Berlin"'],
        ['est', 'warning', '"America/New_York"'],
        ['Europe/Londn', 'error', '"Europe/London"'],
        ['Mars/Olympus Mons', 'error', undefined],
    ])('%s: %s', async (name, severity, suggestion) => {
        const found = (await check(zone(name))).filter(({ code }) => code === 'B03');
        expect(found.map(each => each.severity)).toEqual([severity]);
        expect(found[0]?.fixes[0]?.edits[0]?.newText).toBe(suggestion);
        expect(await marks('B03', zone(name))).toEqual([`"${name}"`]);
    });

    test.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Europe/Kyiv', 'Etc/UTC', 'UTC'])(
        '%s is known',
        async name => {
            expect(await marks('B03', zone(name))).toEqual([]);
        },
    );
});

test.each([
    ['DE', true],
    ['GB-ENG', true],
    ['US-CA', true],
    ['XX', false],
    ['de', false],
    ['England', false],
])('B06 the region %s is known: %s', async (region, known) => {
    const found = await marks(
        'B06',
        calendar('timezone "Etc/UTC"', 'open Mon 08:00-09:00', `closed on holidays "${region}"`),
    );
    expect(found).toHaveLength(known ? 0 : 1);
});

test.each([
    [['open Mon 08:00-09:00', 'closed on 2027-12-24'], 0],
    [['open Mon 08:00-09:00', 'open on holidays'], 0],
    [['open 24x7'], 0],
    [['open Mon 08:00-09:00'], 1],
])('B07 %j', async (statements, count) => {
    expect(await marks('B07', calendar(...statements))).toHaveLength(count);
});

test.each([
    ['target P1 respond 0 min', ['0 min']],
    ['target P1 resolve 1.5 business days', ['1.5 business days']],
    ['target P1 resolve 1.5 months', ['1.5 months']],
    ['covers s limited to 2.5 visits', ['2.5 visits']],
    ['covers s limited to 0 visits per month', ['0 visits per month']],
    ['target P1 respond 1.5 hours, resolve 1.5 days, root-cause 2.5 business hours', []],
    ['covers s limited to 2.5 hours per month', []],
])('B13 %s', async (statement, expected) => {
    expect(await marks('B13', `service s "S"\n${PRIORITIES}\n${OFFICE}tier t "T" {\n  ${statement}\n}\n`)).toEqual(
        expected,
    );
});

test.each([
    [calendar('open 24x7').replace('"C"', '"24/7"'), 0],
    [calendar('open Mon-Sun 00:00-24:00').replace('"C"', '"Support 24 x 7"'), 0],
    [calendar('open Mon-Sat 00:00-24:00').replace('"C"', '"Support 24 x 7"'), 1],
    [calendar('open 24x7', 'closed on holidays "DE"').replace('"C"', '"24x7"'), 1],
])('B16 %j', async (text, count) => {
    expect(await marks('B16', text)).toHaveLength(count);
});

test('B14 says a business day as people say it', async () => {
    const priorities = ['P1', 'P2'].map(name => `priority ${name} "${name}" { means "M" example "E" }`).join('\n');
    const text = `agreement a "A" {\n${priorities}\ntier t "T" { target P1 respond next business day }\n}`;
    const messages = (await check(text)).filter(({ code }) => code === 'B14').map(({ message }) => message);
    expect(messages).toEqual(['Tier `t` responds to P1, the most urgent priority, only by the next business day.']);
});
