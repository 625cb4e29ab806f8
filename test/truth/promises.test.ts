import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf } from './readings.js';

const AROUND = `
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-18:00 closed on holidays "GB-ENG" }
  calendar long "Long Hours" { timezone "Europe/London" open Mon-Sun 06:00-22:00 open on holidays }
  band after-hours "After Hours" { hours outside office }
  band in-hours "In Hours" { hours during office }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The network is down." }
  priority P2 "High" { means "Many cannot work." example "E-mail is slow." }
`;

/** The rows of tables that begin with these cells. */
function rows(markdown: string, ...cells: readonly string[]): readonly string[] {
    return markdown.split('\n').filter(line => line.startsWith(`| ${cells.join(' | ')} |`));
}

describe('a promise for tickets that are received in a time band', () => {
    const statements = `${AROUND}
      tier care "Care" { covers servers hours office on-call for P1
        target P1 respond 30 min
        target P1 respond 1 hour during after-hours
        target P2 respond 2 hours on office
      }
      example "Friday evening" { given tier care given priority P1 given received 2027-03-05 20:00 expect respond by 2027-03-05 TIME }`;

    test('is the one that an example at that time computes', async () => {
        const { outcomes } = await readingsOf(statements.replace('TIME', '21:00'));
        expect(outcomes).toMatchObject([{ kind: 'holds', computed: '2027-03-05 21:00' }]);
        const refused = await readingsOf(statements.replace('TIME', '20:30'));
        expect(refused.outcomes).toMatchObject([{ kind: 'differs', computed: '2027-03-05 21:00' }]);
        expect(codesOf(refused)).toContain('A14');
    });
    test('stands in the contract, the summary, the comparison and the JSON', async () => {
        const { contract, summary, comparison, json } = await readingsOf(statements.replace('TIME', '21:00'));
        expect(rows(contract, '**P1 (Critical)**', 'Tickets that are received during “After Hours”')).toEqual([]);
        expect(contract).toMatch(
            /\| \*\*P1 \(Critical\)\*\* \| Tickets that are received during “After Hours” \(.*\) \| 1 hour \|/,
        );
        expect(rows(summary, '**P1 (Critical)**')).toEqual([
            '| **P1 (Critical)** | 30 minutes; received during After Hours: 1 hour |',
        ]);
        expect(rows(comparison, '**P1 (Critical)**').at(-1)).toContain(
            '30 minutes; received during After Hours: 1 hour',
        );
        expect(JSON.parse(json)).toMatchObject({
            tiers: [{ targets: [{ minutes: 30 }, { minutes: 60, scope: { band: { name: 'after-hours' } } }, {}] }],
        });
    });
});

describe('a tier whose only promises are rows in bands', () => {
    const statements = `${AROUND}
      tier care "Care" { covers servers on-call for P1, P2 price GBP 10.00 per user per month
        target P1 respond 15 min during in-hours
        target P1 respond 1 hour during after-hours
        target P2 respond 1 hour during in-hours
        target P2 respond 4 hours during after-hours
      }
      tier more "More" { covers servers on-call for P1, P2 price GBP 10.00 per user per month
        target P1 respond 10 min during in-hours
        target P1 respond 30 min during after-hours
        target P2 respond 1 hour during in-hours
        target P2 respond 2 hours during after-hours
      }`;

    test('promises something in every reading', async () => {
        const readings = await readingsOf(statements);
        expect(rows(readings.comparison, '**P1 (Critical)**').at(-1)).toBe(
            '| **P1 (Critical)** | Received during In Hours: 15 minutes; received during After Hours: 1 hour | Received during In Hours: 10 minutes; received during After Hours: 30 minutes |',
        );
        expect(readings.summary).toContain('Received during In Hours: 15 minutes; received during After Hours: 1 hour');
        expect(readings.contract).toContain('for the Tickets of these cases in the Service Tier Care');
        expect(readings.contract).not.toMatch(/\[missing: re(sponse|solution)/);
    });
    test('raises none of the alarms of a tier without promises', async () => {
        const readings = await readingsOf(statements);
        const absent = readings.findings.filter(({ code }) => ['E04', 'D18'].includes(code));
        expect(absent.map(each => each.message)).toEqual([]);
        expect(readings.findings.find(({ code }) => code === 'A17')?.message).not.toContain('service levels');
    });
    test('says which time its bands leave out', async () => {
        const { findings } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers target P1 respond 15 min during in-hours target P2 respond 1 hour }`);
        expect(findings.find(({ code }) => code === 'D18')?.message).toBe(
            'Tier `care` says nothing about P1 tickets that are received on Monday 00:00: its time bands leave that time out.',
        );
    });
});

describe('an extending tier', () => {
    test('replaces the row for the same tickets, and nothing else', async () => {
        const { contract, comparison } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers
            target P1 respond 30 min
            target P1 respond 2 hours delivered remote
            target P1 respond 3 hours delivered on-site
          }
          tier more "More" extends care { target P1 respond 1 hour delivered remote }`);
        const [, more = ''] = contract.split('Service levels of the Service Tier More');
        expect(rows(more, '**P1 (Critical)**', 'Tickets with remote work')).toEqual([
            '| **P1 (Critical)** | Tickets with remote work | 1 hour |',
        ]);
        expect(rows(more, '**P1 (Critical)**', 'Tickets with work on site')).toEqual([
            '| **P1 (Critical)** | Tickets with work on site | 3 hours |',
        ]);
        expect(rows(comparison, '**P1 (Critical)**').at(-1)).toContain(
            '| 30 minutes; with remote work: 1 hour; with work on site: 3 hours |',
        );
    });
    test('lets inherited business time run in its own hours, but for a row that names its calendar', async () => {
        const { contract, json } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers hours office
            target P1 respond 1 business hour
            target P2 respond 1 business day on office
          }
          tier more "More" extends care { hours long }`);
        const [, more = ''] = contract.split('Service levels of the Service Tier More');
        expect(more).toMatch(/runs only within Long Hours \(.*\), unless the table names other hours\./);
        expect(rows(more, '**P2 (High)**')[0]).toContain('| 1 Business Day within Office Hours |');
        expect(JSON.parse(json)).toMatchObject({
            tiers: [{}, { targets: [{ calendar: { name: 'long' } }, { calendar: { name: 'office' } }] }],
        });
    });
});

test('a cell whose time runs in other hours than the table says names them', async () => {
    const { contract, summary, comparison } = await readingsOf(`${AROUND}
      tier care "Care" { covers servers hours office
        target P1 respond 1 business hour
        target P2 respond 2 business hours
        target P2 incidents respond 1 business hour on long
      }`);
    expect(contract).toContain('| **P2 (High)** | Incidents | 1 Business Hour within Long Hours |');
    expect(summary).toContain('2 Business Hours; incidents: 1 Business Hour within Long Hours');
    expect(comparison).toContain('2 Business Hours; incidents: 1 Business Hour within Long Hours');
    expect(summary).toContain('“**Long Hours**” means');
});

test('rules look at rows for some tickets too', async () => {
    const readings = await readingsOf(`${AROUND}
      tier care "Care" { covers servers hours office
        target P1 respond 5 business hours, resolve 3 business days
        target P1 incidents respond 4 hours, resolve 1 hour
        target P2 respond 5 business hours, resolve 3 business days
      }`);
    expect(codesOf(readings)).toEqual(expect.arrayContaining(['D01', 'D13']));
    expect(readings.findings.find(({ code }) => code === 'D01')?.message).toContain(
        'to resolve P1 incidents within 1 hour',
    );
});

describe('two promises that are for one ticket', () => {
    test('of which neither is narrower are an error that names the ticket', async () => {
        const { findings } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers target P2 respond 1 day
            target P1 incidents respond 30 min
            target P1 respond 1 hour delivered on-site
          }`);
        expect(findings.filter(({ code }) => code === 'D26').map(each => each.message)).toEqual([
            'Tier `care` promises to respond to P1 incidents delivered on-site within 1 hour and within 30 min: nobody can tell which of the two holds.',
        ]);
    });
    test.each([
        ['one of which is narrower', 'target P1 respond 30 min target P1 incidents respond 1 hour'],
        [
            'for tickets that a third row is for',
            'target P1 incidents respond 30 min target P1 respond 1 hour delivered remote target P1 incidents respond 2 hours delivered remote',
        ],
        ['of different kinds', 'target P1 incidents respond 30 min target P1 requests respond 1 hour'],
        ['from different events on', 'target P1 respond 30 min target P1 respond 1 hour from detection'],
        ['for different shares of the tickets', 'target P1 respond 15 min for 90% target P1 respond 1 hour for 100%'],
    ])('%s are none', async (_, targets) => {
        expect(codesOf(await readingsOf(`${AROUND} tier care "Care" { covers servers ${targets} }`))).not.toContain(
            'D26',
        );
    });
});

describe('a promise for tickets of every priority', () => {
    test('holds where no row for the priority says otherwise', async () => {
        const { contract, outcomes } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers target all tickets respond 4 hours target P1 respond 1 hour }
          example "P2" { given priority P2 given received 2027-03-05 08:00 expect respond by 2027-03-05 12:00 }
          example "P1" { given priority P1 given received 2027-03-05 08:00 expect respond by 2027-03-05 09:00 }`);
        expect(outcomes.map(each => each.kind)).toEqual(['holds', 'holds']);
        expect(contract).toContain('| **P2 (High)** | 4 hours |');
        expect(contract).toContain('| **P1 (Critical)** | 1 hour |');
    });
    test('is a row of its own in an agreement without priorities', async () => {
        const { contract } = await readingsOf('tier care "Care" { target all respond 4 hours }');
        expect(contract).toContain('| **All Tickets** | 4 hours |');
    });
});

test('an example has to say what a promise depends on', async () => {
    const { outcomes } = await readingsOf(`${AROUND}
      tier care "Care" { covers servers target P1 respond 30 min target P1 requests respond 1 hour }
      example "Open" { given priority P1 given received 2027-03-05 08:00 expect respond by 2027-03-05 08:30 }
      example "Said" { given priority P1 given ticket request given received 2027-03-05 08:00 expect respond by 2027-03-05 09:00 }`);
    expect(outcomes).toMatchObject([
        {
            kind: 'open',
            reason: 'The promise depends on the type of the ticket. Add `given ticket incident`, or another type.',
        },
        { kind: 'holds' },
    ]);
});

describe('a promise for some tickets of all priorities beside one for those of one priority', () => {
    const statements = `${AROUND}
      tier care "Care" { covers servers hours office on-call for P1, P2
        target P1 respond 1 hour
        target P2 respond 2 hours
        target all incidents respond 4 hours
        target P1 incidents respond 30 min
        target P2 incidents respond 90 min during after-hours
        target P2 incidents respond 3 hours
      }`;

    test('is not said of the tickets that the narrower one is for', async () => {
        const { summary, comparison } = await readingsOf(statements);
        for (const page of [summary, comparison])
            expect([...rows(page, '**P1 (Critical)**'), ...rows(page, '**P2 (High)**')].join('\n')).not.toContain(
                '4 hours',
            );
        expect(rows(summary, '**P1 (Critical)**')).toEqual(['| **P1 (Critical)** | 1 hour; incidents: 30 minutes |']);
    });
});

describe('tiers that promise the same times on other conditions', () => {
    test.each([
        'pauses while waiting-for-client',
        'until first-contact',
        'resets on reopening',
        'for 95% per calendar month',
        'for the mean',
    ])('are not one tier to the summary: %s', async condition => {
        const { summary } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers
            target P1 respond 1 hour ${condition}
          }
          tier more "More" { covers servers target P1 respond 1 hour }`);
        expect(rows(summary, '**Care**')).toEqual(['| **Care** | 1 hour |']);
        expect(rows(summary, '**More**')).toEqual(['| **More** | 1 hour |']);
        expect(summary).not.toContain('does not run while');
    });
    test('and the summary says where the conditions stand', async () => {
        const { summary } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers target P1 respond 1 hour pauses while waiting-for-client under operational-level
          }
          tier more "More" { covers servers target P1 respond 1 hour }`);
        expect(summary).toContain(
            'The Agreement says which events start, stop and suspend them and which of them are contained in another agreement.',
        );
        expect(summary).not.toContain('operational level agreement');
    });
});

describe('crossing rows', () => {
    const bands = `${AROUND}
      band nights "Nights" { open Mon-Sun 22:00-06:00 next day }
      band late "Late" { open Mon-Sun 18:00-23:00 }
      band both "Both" { open Mon-Sun 22:00-23:00 }
      band less "Less" { open Mon-Sun 22:00-22:30 }`;
    const care = (...targets: readonly string[]): string =>
        `${bands}\n tier care "Care" { covers servers\n${targets.map(row => `target ${row}`).join('\n')}\n}`;
    const example = `
      example "Night" { given tier care given priority P1 given ticket incident given received 2027-03-03 22:30 expect respond by 2027-03-03 23:30 }`;

    test('with different shares are an error that names both', async () => {
        const readings = await readingsOf(
            care('P1 incidents respond 1 hour for 90%', 'P1 respond 2 hours for 95% during nights'),
        );
        expect(readings.findings.find(({ code }) => code === 'D26')?.message).toBe(
            'Tier `care` promises to respond to P1 incidents during nights within 2 hours for 95% and within 1 hour for 90%: nobody can tell which of the two holds.',
        );
    });
    test('of two bands are cured by a row for just what the bands have in common', async () => {
        const two = ['P1 respond 2 hours during nights', 'P1 respond 3 hours during late'];
        expect(codesOf(await readingsOf(care(...two)))).toContain('D26');
        expect(codesOf(await readingsOf(care(...two, 'P1 respond 1 hour during less')))).toContain('D26');
        const cured = await readingsOf(care(...two, 'P1 respond 1 hour during both') + example);
        expect(codesOf(cured)).not.toContain('D26');
        expect(cured.outcomes).toMatchObject([{ kind: 'holds' }]);
    });
    test('that promise the same are no conflict, neither to the rule nor to an example', async () => {
        const readings = await readingsOf(
            care('P1 incidents respond 1 hour', 'P1 respond 1 hour during nights') + example,
        );
        expect(codesOf(readings)).not.toContain('D26');
        expect(codesOf(readings)).not.toContain('A14');
        expect(readings.outcomes).toMatchObject([{ kind: 'holds' }]);
    });
});

test('a path to a promise that only some tickets have names the paths that lead there', async () => {
    const { findings } = await readingsOf(`${AROUND}
      tier care "Care" { covers servers target P1 incidents respond 1 hour }
      clause times "Times" { """We answer in {{care.P1.respond}}.""" }`);
    expect(findings.find(({ code }) => code === 'A01')?.help).toContain('`care.P1.incidents.respond`');
});

test.each([
    ['final', 'error'],
    ['draft', 'warning'],
])('an example that nothing supports is, in a %s agreement, an %s', async (status, severity) => {
    const { findings } = await readingsOf(`status ${status}
      ${AROUND}
      tier care "Care" { covers servers target P1 respond 30 min target P1 requests respond 1 hour }
      example "Open" { given priority P1 given received 2027-03-05 08:00 expect respond by 2027-03-05 08:30 }`);
    expect(findings.filter(({ code }) => code === 'A14')).toMatchObject([{ severity }]);
});

test.each([
    ['a time from detection on', 'P1 respond 30 min from detection', '2027-03-05 08:30'],
    ['holidays of a year that is not known', 'P1 respond 1 business hour on office', '2099-03-05 10:00'],
    [
        'a band on a day of which nobody knows whether it is a holiday',
        'P1 respond 30 min during after-hours',
        '2099-03-05 22:30',
    ],
])('%s, which we cannot compute, makes no error of an example in a final agreement', async (_, promise, due) => {
    const readings = await readingsOf(`status final
      ${AROUND}
      tier care "Care" { covers servers hours office target ${promise} }
      example "One" { given priority P1 given received ${due} expect respond by ${due} }`);
    expect(readings.outcomes).toMatchObject([{ kind: 'open', cause: 'program' }]);
    expect(readings.findings.filter(({ code }) => code === 'A14')).toMatchObject([{ severity: 'warning' }]);
    expect(readings.contract).toContain('the response is due by');
    expect(readings.contract).not.toContain('missing: result');
});

describe('the contract does not state a result of an example', () => {
    test.each([
        ['that cannot be computed', 'target P1 requests respond 1 hour', '08:30'],
        ['that is another one', '', '08:45'],
        ['at a time that does not exist', '', '29:99'],
    ])('%s', async (_, more, time) => {
        const { contract, findings } = await readingsOf(`status final
          ${AROUND}
          tier care "Care" { covers servers target P1 respond 30 min ${more} }
          example "One" { given priority P1 given received 2027-03-05 08:00 expect respond by 2027-03-05 ${time} }`);
        expect(contract).toContain('the response is due by **\\[missing: result that follows from this Agreement');
        expect(contract).not.toContain(`is due by ${time}`);
        // A14 says what is wrong with the example, and no other rule says it again.
        expect(findings.filter(({ message }) => message.includes('result that follows'))).toEqual([]);
        expect(findings.filter(({ code }) => code === 'A14')).toHaveLength(1);
    });
    test('of money, of a share or of a priority that does not follow', async () => {
        const { contract } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers price GBP 10.00 per user per month }
          availability u "Uptime" { applies to servers target 99% per month credit { below 99% credit 5% of monthly-fees cap 50% per month claim automatic } }
          example "Fee" { given tier care 2 users expect price GBP 30.00 }
          example "Credit" { given uptime 95% of u given fees GBP 100.00 expect credit 6% expect credit GBP 6.00 }
          example "Priority" { given impact high expect priority P1 }`);
        for (const wrong of ['GBP 30.00', 'GBP 6.00', '6% of the fees']) expect(contract).not.toContain(wrong);
        expect(contract).toContain('the fee is **\\[missing: result');
        expect(contract).toContain('the Ticket has **\\[missing: result');
    });
});

describe('two times for the same tickets say what tells them apart', () => {
    test.each([
        [
            'share, where one has none',
            'P1 respond 1 hour TARGET P1 respond 2 hours for 95%',
            '1 hour; for 95% of the Tickets: 2 hours',
        ],
        [
            'share, where each has one',
            'P1 respond 15 min for 90% TARGET P1 respond 1 hour for 100%',
            'For 90% of the Tickets: 15 minutes; for 100% of the Tickets: 1 hour',
        ],
        [
            'start',
            'P1 respond 30 min TARGET P1 respond 1 hour from detection',
            '30 minutes; from the detection: 1 hour',
        ],
        [
            'start, where the times are the same',
            'P1 respond 1 hour TARGET P1 respond 1 hour from detection',
            '1 hour; from the detection: 1 hour',
        ],
    ])('%s', async (_, targets, said) => {
        const { contract, summary, comparison } = await readingsOf(
            `${AROUND} tier care "Care" { covers servers target ${targets.replaceAll('TARGET', 'target')} }`,
        );
        for (const text of [contract, summary, comparison])
            expect(rows(text, '**P1 (Critical)**', said)).toHaveLength(1);
    });
    test('in the cases of a row as well', async () => {
        const { contract, summary, comparison } = await readingsOf(`${AROUND}
          tier care "Care" { covers servers target P1 respond 4 hours
            target P1 incidents respond 1 hour
            target P1 incidents respond 2 hours for 95%
          }`);
        expect(
            rows(contract, '**P1 (Critical)**', 'Incidents', '1 hour; for 95% of the Tickets: 2 hours'),
        ).toHaveLength(1);
        for (const text of [summary, comparison])
            expect(
                rows(
                    text,
                    '**P1 (Critical)**',
                    '4 hours; incidents: 1 hour; incidents, for 95% of the Tickets: 2 hours',
                ),
            ).toHaveLength(1);
    });
    test('but not a share or a start that all of them have', async () => {
        const { summary } = await readingsOf(
            `${AROUND} tier care "Care" { covers servers target P1 respond 1 hour from detection for 95% }`,
        );
        expect(rows(summary, '**P1 (Critical)**', '1 hour')).toHaveLength(1);
    });
});
