import { describe, expect, test } from 'vitest';
import { check, marked } from '../../check.js';
import { OFFICE, PRIORITIES } from '../marks.js';

const WITHOUT_HOLIDAYS = OFFICE.replace('closed on holidays "GB-ENG"', 'open on holidays');

async function about(commitments: string, calendar = OFFICE): Promise<string[]> {
    const text = `${calendar}${PRIORITIES}\ntier basic "Basic" {\n  target P1 ${commitments}\n}\n`;
    const findings = (await check(text)).filter(({ code }) => code === 'D02');
    return findings.map(finding => `${finding.severity} ${marked(text, finding)}: ${finding.message}`);
}

test('the worked example of the design, with its share and its worst start', async () => {
    const [message, ...others] = await about('respond 8 business hours, resolve 24 hours');
    expect(others).toEqual([]);
    expect(message).toContain('warning 24 hours:');
    expect(message).toContain('for 33.3% of the times at which a ticket can arrive');
    expect(message).toContain('A ticket of Friday 09:01 has to be resolved 48 hours before it has to be answered.');
});

describe('the figures of the reference article', () => {
    test.each([
        ['respond 15 business min, resolve 4 hours', '65.7%'],
        ['respond 1 business hour, resolve 8 hours', '58.3%'],
        ['respond 4 business hours, resolve 24 hours', '28.6%'],
    ])('%s: %s', async (commitments, share) => {
        expect(await about(commitments)).toEqual([expect.stringContaining(` ${share} `)]);
    });

    test('eight business hours and five business days are in order', async () => {
        expect(await about('respond 8 business hours, resolve 5 business days')).toEqual([]);
    });
});

test('a resolution that always falls due first is an error', async () => {
    expect(await about('respond 4 business days, resolve 4 hours')).toEqual([
        expect.stringMatching(/^error 4 hours: .* for every ticket\./),
    ]);
});

test('a public holiday can make the difference', async () => {
    const commitments = 'respond 1 business hour, resolve 3 days';
    expect(await about(commitments, WITHOUT_HOLIDAYS)).toEqual([]);
    expect(await about(commitments)).toEqual([expect.stringContaining('in a fortnight with a public holiday')]);
});

describe('must not fire', () => {
    test.each([
        'respond 1 hour, resolve 8 business hours',
        'respond 4 business hours, resolve 10 days',
        'respond 8 hours, resolve 4 hours',
        'respond 8 business hours, resolve best effort',
        'respond none, resolve 4 hours',
        'resolve 4 hours',
    ])('%s', async commitments => {
        expect(await about(commitments)).toEqual([]);
    });

    test('calendars in different zones, whose clocks are not known', async () => {
        const text = `${OFFICE}${OFFICE.replace('calendar office', 'calendar tokyo').replace('Europe/London', 'Asia/Tokyo')}
${PRIORITIES}
tier basic "Basic" {\n  target P1 respond 8 business hours on office\n  target P1 resolve 1 business day on tokyo\n}\n`;
        expect((await check(text)).filter(({ code }) => code === 'D02')).toEqual([]);
    });

    test('a tier that only takes the promise over', async () => {
        const text = `${OFFICE}${PRIORITIES}\ntier basic "Basic" {\n  target P1 respond 8 business hours, resolve 24 hours\n}\ntier more "More" extends basic {\n  target P2 respond 1 hour\n}\n`;
        expect((await check(text)).filter(({ code }) => code === 'D02')).toHaveLength(1);
    });
});
