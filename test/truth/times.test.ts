import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf } from './readings.js';

const AROUND = `
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The network is down." }
  priority P2 "High" { means "Many cannot work." example "E-mail is slow." }
`;

function care(rows: string, example = ''): string {
    return `${AROUND}
      tier care "Care" { covers servers hours office
        ${rows}
      }
      ${example}`;
}

function due(received: string, metric: string, by: string): string {
    return `example "Case" { given tier care given priority P1 given received ${received} expect ${metric} by ${by} }`;
}

describe('the next business day', () => {
    const rows = 'target P1 respond next business day, resolve next business day plus 4 hours';

    test.each([
        ['2027-03-05 10:00', '2027-03-08 17:00', 'a Friday morning'],
        ['2027-03-05 17:00', '2027-03-09 17:00', 'a Friday at closing time, received on Monday'],
        ['2027-03-06 12:00', '2027-03-09 17:00', 'a Saturday, received on Monday'],
        ['2027-03-25 10:00', '2027-03-30 17:00', 'the day before the Easter holidays'],
    ])('of %s ends at %s: %s', async (received, by) => {
        const { outcomes } = await readingsOf(care(rows, due(received, 'respond', by)));
        expect(outcomes).toMatchObject([{ kind: 'holds' }]);
    });

    test.each([
        ['plus 4 hours', '2027-03-08 13:00'],
        ['plus 12 hours', '2027-03-08 21:00'],
        ['plus 10 business hours', '2027-03-09 11:00'],
    ])('%s is counted from its opening', async (plus, by) => {
        const { outcomes } = await readingsOf(
            care(`target P1 respond next business day ${plus}`, due('2027-03-05 10:00', 'respond', by)),
        );
        expect(outcomes).toMatchObject([{ kind: 'holds' }]);
    });

    test('stands in the contract with its meaning, in the summary and in the JSON', async () => {
        const { contract, summary, json } = await readingsOf(care(rows));
        const row = '| **P1 (Critical)** | Next Business Day | 4 hours after the start of the Next Business Day |';
        expect(contract).toContain(row);
        expect(summary).toContain(row);
        expect(contract).toMatch(/Next Business Day.*The Business Day that follows the day of receipt/);
        expect(contract).toContain('Time in Business Days runs only within Office Hours');
        expect(JSON.parse(json)).toMatchObject({
            tiers: [
                {
                    targets: [
                        { text: 'Next Business Day', amount: '1', unit: 'day', clock: 'business' },
                        { afterOpening: { minutes: 240 }, clock: 'business' },
                    ],
                },
            ],
        });
    });

    test('is compared with other times by what it amounts to', async () => {
        expect(
            codesOf(await readingsOf(care('target P1 respond next business day, resolve 1 business day'))),
        ).not.toContain('D01');
        const later = await readingsOf(care('target P1 respond 2 business days, resolve next business day'));
        expect(codesOf(later)).toContain('D01');
        const sooner = await readingsOf(
            care('target P1 respond next business day plus 4 hours, resolve next business day plus 2 hours'),
        );
        expect(codesOf(sooner)).toContain('D01');
    });

    test('needs a calendar', async () => {
        const statements = care(rows)
            .replace(/calendar office .*\n/, '')
            .replace('hours office', '');
        expect(codesOf(await readingsOf(statements))).toContain('B01');
    });
});

describe('a range', () => {
    test('binds with its end', async () => {
        const rows = 'target P1 respond 1 to 2 business days';
        const { outcomes, contract, summary, json } = await readingsOf(
            care(rows, due('2027-03-05 10:00', 'respond', '2027-03-09 17:00')),
        );
        expect(outcomes).toMatchObject([{ kind: 'holds' }]);
        const row = '| **P1 (Critical)** | 1 to 2 Business Days (2 Business Days at the latest) |';
        expect(contract).toContain(row);
        expect(summary).toContain(row);
        expect(JSON.parse(json)).toMatchObject({ tiers: [{ targets: [{ amount: '2', least: '1' }] }] });
    });

    test('that does not end after it begins is an error', async () => {
        const { findings } = await readingsOf(care('target P1 respond 2 to 1 business days'));
        expect(findings).toContainEqual(
            expect.objectContaining({
                code: 'B13',
                message:
                    'The time from 2 to 1 does not end after it begins, so nobody can tell which of the two binds.',
            }),
        );
        expect(codesOf(await readingsOf(care('target P1 respond 1 to 2 business days')))).not.toContain('B13');
    });
});

describe('windows and bands on several days that close on the next day', () => {
    test('are in the contract and the JSON as they are written', async () => {
        const { contract, json, findings } = await readingsOf(`${AROUND}
            backup saved "Saved" { window Mon, Wed, Fri 18:30-07:00 next day }
            maintenance planned "Planned" { window Tue, Thu 22:00-02:00 next day }
            band nights "Nights" { open Mon, Wed 18:30-07:00 next day }`);
        expect(findings.filter(({ code }) => /^(A01|B)/.test(code))).toEqual([]);
        expect(contract).toContain('Monday, Wednesday and Friday, 18:30 to 07:00 on the next day');
        expect(contract).toContain('Tuesday and Thursday, 22:00 to 02:00 on the next day');
        expect(json).toContain('"Mon"');
    });

    test('a band holds a ticket of the early morning that follows', async () => {
        const rows = `target P1 respond 1 hour
            target P1 respond 3 hours during nights`;
        const nights = 'band nights "Nights" { open Mon, Wed 18:30-07:00 next day }';
        const at = async (received: string, by: string): Promise<unknown> =>
            (await readingsOf(care(rows, `${nights}\n${due(received, 'respond', by)}`))).outcomes;
        expect(await at('2027-03-02 06:00', '2027-03-02 09:00')).toMatchObject([{ kind: 'holds' }]);
        expect(await at('2027-03-02 07:00', '2027-03-02 08:00')).toMatchObject([{ kind: 'holds' }]);
        expect(await at('2027-03-03 06:00', '2027-03-03 07:00')).toMatchObject([{ kind: 'holds' }]);
    });
});

describe('a time band with a zone and holidays of its own', () => {
    const rows = `target P1 respond 1 hour
        target P1 respond 3 hours during nights`;
    const answers = async (band: string, received: string, by: string): Promise<string | undefined> => {
        const statements = care(rows, `band nights "Nights" { ${band} }\n${due(received, 'respond', by)}`);
        return (await readingsOf(statements)).outcomes[0]?.kind;
    };

    test.each([
        // In New York it is five hours earlier than in London, and four in the two weeks between their changes of clocks.
        ['2027-03-04 22:59', '2027-03-04 23:59'],
        ['2027-03-04 23:00', '2027-03-05 02:00'],
        ['2027-03-18 22:00', '2027-03-19 01:00'],
        ['2027-03-18 21:59', '2027-03-18 22:59'],
    ])('follows the clocks of its zone: a ticket of %s is due by %s', async (received, by) => {
        const band = 'timezone "America/New_York" open Mon-Fri 18:00-22:00';
        expect(await answers(band, received, by)).toBe('holds');
    });

    test.each([
        ['holidays included "DE"', '2027-10-26 12:00', '2027-10-26 13:00'],
        ['holidays included "AT"', '2027-10-26 12:00', '2027-10-26 15:00'],
        ['holidays excluded "AT"', '2027-10-26 19:00', '2027-10-26 20:00'],
        ['holidays included of office', '2027-03-26 12:00', '2027-03-26 15:00'],
        ['holidays excluded of office', '2027-03-26 19:00', '2027-03-26 20:00'],
        // 26 October 2027, a Tuesday, is a holiday in Austria.
        ['open Sun 10:00-12:00 holidays as Sun "AT"', '2027-10-26 11:00', '2027-10-26 14:00'],
        ['open Sun 10:00-12:00 holidays as Sun "AT"', '2027-10-26 19:00', '2027-10-26 20:00'],
        ['open Sun 10:00-12:00 holidays as Sun "DE"', '2027-10-26 19:00', '2027-10-26 22:00'],
    ])('%s: a ticket of %s is due by %s', async (holidays, received, by) => {
        expect(await answers(`open Mon-Fri 18:00-22:00 ${holidays}`, received, by)).toBe('holds');
    });

    test('says in the contract what happens on a holiday', async () => {
        const contractOf = async (band: string): Promise<string> =>
            (await readingsOf(care(rows, `band nights "Nights" { open Mon-Fri 18:00-22:00 ${band} }`))).contract;
        const named = await contractOf('timezone "America/New_York" holidays included "GB-ENG"');
        expect(named).toContain(
            'All hours of the public holidays of England (ISO 3166 GB-ENG) belong to this time band.',
        );
        expect(named).toContain('The days and times of this time band are those of the time zone America/New\\_York.');
        expect(await contractOf('holidays excluded of office')).toMatch(
            /No hour of public holidays stated for Office Hours \(\[.*\) belongs to this time band\./,
        );
        expect(await contractOf('holidays as Sun "GB-ENG"')).toContain(
            'Of the public holidays of England (ISO 3166 GB-ENG), the hours that are those of a Sunday belong to this time band.',
        );
        expect(await contractOf('holidays included')).toContain(
            'All hours of public holidays belong to this time band.',
        );
    });

    test('names a zone and a region that exist', async () => {
        const codes = async (band: string): Promise<readonly string[]> =>
            codesOf(await readingsOf(care(rows, `band nights "Nights" { open Mon-Fri 18:00-22:00 ${band} }`)));
        expect(await codes('timezone "EST"')).toContain('B03');
        expect(await codes('holidays included "UK"')).toContain('B06');
        const sound = await codes('timezone "America/New_York" holidays included "GB-ENG"');
        expect(sound.filter(code => ['B03', 'B06'].includes(code))).toEqual([]);
    });
});
