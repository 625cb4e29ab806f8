import { describe, expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { marks, OFFICE, PRIORITIES } from '../marks.js';

const ALWAYS = 'calendar always "Always" {\n  timezone "Europe/London"\n  open 24x7\n  open on holidays\n}\n';
const file = (...statements: readonly string[]): string =>
    `${OFFICE}${ALWAYS}${PRIORITIES}\ntier basic "Basic" {\n${statements.map(each => `  ${each}\n`).join('')}}\n`;

describe('must fire', () => {
    test('elapsed time in office hours, once for each priority, however many times are promised', async () => {
        const text = file(
            'hours office',
            'target P1 respond 1 hour, resolve 8 hours',
            'target P2 respond 1 business hour',
        );
        expect(await marks('D13', text)).toEqual(['1 hour']);
        const [finding] = (await check(text)).filter(({ code }) => code === 'D13');
        expect(finding?.fixes.map(fix => fix.title)).toEqual(['Add `on-call for P1`', 'Change to business time']);
        for (const index of [0, 1]) expect(finding && (await marks('D13', applyFix(text, finding, index)))).toEqual([]);
    });

    test('a priority that nobody is on call for', async () => {
        const text = file('hours office', 'on-call for P1', 'target P1 respond 1 hour', 'target P2 respond 2 hours');
        expect(await marks('D13', text)).toEqual(['2 hours']);
    });

    test.each(['90 seconds', '2 min'])('a response within %s, in whichever unit', async time => {
        expect(await marks('D13', file('hours office', `target P1 respond ${time}`))).toEqual([time]);
    });

    test('a tier that narrows the hours of promises that it takes over', async () => {
        const text = `${file('hours always', 'target P1 respond 1 hour')}tier less "Less" extends basic {\n  hours office\n}\n`;
        expect(await marks('D13', text)).toEqual(['less']);
    });
});

describe('must not fire', () => {
    test.each([
        ['business time', ['hours office', 'target P1 respond 1 business hour, resolve 2 business days']],
        ['a calendar that is always open', ['hours always', 'target P1 respond 15 min']],
        ['a priority with somebody on call', ['hours office', 'on-call for P1', 'target P1 respond 15 min']],
        ['a tier without hours', ['target P1 respond 15 min']],
        ['updates, which are given while work goes on', ['hours office', 'target P1 update every 2 hours']],
        ['a time longer than the office is ever closed', ['hours office', 'target P1 root-cause 10 days']],
        ['calls, in seconds', ['hours office', 'target P1 answer-call 30 seconds, respond none']],
        ['calls, in minutes', ['hours office', 'target P1 answer-call 2 min']],
        ['no promise', ['hours office', 'target P1 respond none, resolve best effort']],
        [
            'all tickets, with somebody on call for each priority',
            ['hours office', 'on-call for P1, P2, P3', 'target all respond 1 hour'],
        ],
    ])('%s', async (_, statements) => {
        expect(await marks('D13', file(...statements))).toEqual([]);
    });

    test('a tier that takes over hours and promise: it is mended where it is written', async () => {
        const text = `${file('hours office', 'target P1 respond 1 hour')}tier more "More" extends basic {\n  covers office\n}\n`;
        expect(await marks('D13', text)).toEqual(['1 hour']);
    });
});

test('each fix mends the tier', async () => {
    const text = file('hours office', 'target P1 respond 1 hour');
    const [finding] = (await check(text)).filter(({ code }) => code === 'D13');
    expect(finding?.fixes.map(fix => fix.title)).toEqual(['Add `on-call for P1`', 'Change to 1 business hour']);
    for (const index of [0, 1]) expect(finding && (await marks('D13', applyFix(text, finding, index)))).toEqual([]);
});

test('of all tickets, those are to be on call for that nobody is on call for', async () => {
    const text = file('hours office', 'on-call for P1', 'target all respond 1 hour');
    const [finding] = (await check(text)).filter(({ code }) => code === 'D13');
    expect(finding?.fixes[0]?.title).toBe('Add `on-call for P2, P3`');
    expect(finding && (await marks('D13', applyFix(text, finding)))).toEqual([]);
});
