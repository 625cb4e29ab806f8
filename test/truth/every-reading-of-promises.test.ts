import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf, type Readings } from './readings.js';

const AROUND = `
  provider p "Northwind" { address "Leeds" }
  client c "Acme" { address "Sheffield" }
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-18:00 closed on holidays "GB-ENG" }
  calendar long "Long Hours" { timezone "Europe/London" open Mon-Sun 06:00-22:00 open on holidays }
  band after-hours "After Hours" { hours outside office }
  band in-hours "In Hours" { hours during office }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The network is down." }
  priority P2 "High" { means "Many cannot work." example "E-mail is slow." }
`;
const read = async (...statements: readonly string[]): Promise<Readings> => readingsOf(AROUND + statements.join('\n'));

/** An example of a response: what is given beside the moment of receipt, and when it is due. */
const responds = (given: string, received: string, due: string): string =>
    `example "Due ${due}" { given ${given} given received ${received} expect respond by ${due} }`;

const outcomes = ({ outcomes: each }: Readings): readonly unknown[] => each.map(({ kind }) => kind);
const errors = ({ findings }: Readings): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const targets = ({ json }: Readings): unknown => JSON.parse(json);

/** The cells of a table after its first one, of every row that begins with it. */
function cells(markdown: string, first: string): readonly string[] {
    const start = `| **${first}** | `;
    return markdown
        .split('\n')
        .filter(line => line.startsWith(start))
        .map(line => line.slice(start.length, -2));
}

const P1 = 'P1 (Critical)';
const P2 = 'P2 (High)';

test('a time for tickets of the night is the time of the night', async () => {
    const statements = (due: string): string => `
      tier care "Care" { covers servers hours office on-call for P1, P2
        target P1 respond 30 min
        target P1 respond 1 hour during after-hours
        target P2 respond 2 hours
      }
      ${responds('priority P1', '2027-03-05 20:00', due)}`;
    const readings = await read(statements('2027-03-05 21:00'));
    expect(errors(readings)).toEqual([]);
    expect(outcomes(readings)).toEqual(['holds']);
    const refused = await read(statements('2027-03-05 20:30'));
    expect(errors(refused)).toEqual(['A14']);
    expect(cells(readings.contract, P1)).toContain('30 minutes');
    expect(cells(readings.contract, P1)).toContain(
        'Tickets that are received during “After Hours” ([clause 6.1](#61-after-hours)) | 1 hour',
    );
    expect(readings.contract).toContain('the response is due by 21:00 on 5 March 2027');
    expect(refused.contract).not.toContain('the response is due by 20:30');
    for (const text of [readings.summary, readings.comparison])
        expect(cells(text, P1)).toContain('30 minutes; received during After Hours: 1 hour');
    expect(targets(readings)).toMatchObject({
        tiers: [{ targets: [{ minutes: 30 }, { minutes: 60, scope: { band: { name: 'after-hours' } } }, {}] }],
    });
});

test('tiers whose only promises are rows in bands promise something in every reading', async () => {
    const tier = (name: string, time: string): string => `
      tier ${name} "${name}" { covers servers on-call for P1, P2 price GBP 10.00 per user per month
        target P1 respond 15 min during in-hours
        target P1 respond ${time} during after-hours
        target P2 respond 1 hour during in-hours
        target P2 respond 4 hours during after-hours
      }`;
    const readings = await read(
        tier('fast', '1 hour'),
        tier('slow', '2 hours'),
        responds('tier slow given priority P1', '2027-03-05 20:00', '2027-03-05 22:00'),
    );
    for (const code of ['E04', 'D18', 'D13']) expect(codesOf(readings)).not.toContain(code);
    expect(readings.findings.find(({ code }) => code === 'A17')?.message).not.toContain('service levels');
    expect(outcomes(readings)).toEqual(['holds']);
    const said = (night: string): string =>
        `Received during In Hours: 15 minutes; received during After Hours: ${night}`;
    expect(cells(readings.contract, P1)).toContain(
        'Tickets that are received during “After Hours” ([clause 6.1](#61-after-hours)) | 2 hours',
    );
    for (const name of ['fast', 'slow'])
        expect(cells(readings.summary, name).join()).toContain(said(name === 'fast' ? '1 hour' : '2 hours'));
    expect(readings.summary).not.toContain('None');
    expect(cells(readings.comparison, P1)).toContain(`${said('1 hour')} | ${said('2 hours')}`);
    const bands = ['in-hours', 'after-hours', 'in-hours', 'after-hours'].map(name => ({ scope: { band: { name } } }));
    expect(targets(readings)).toMatchObject({ tiers: [{ targets: bands }, { targets: bands }] });
});

test('an extending tier has one time for the tickets of a row of its base', async () => {
    const readings = await read(
        `tier base "Base" { covers servers hours office on-call for P1, P2 target P2 respond 8 hours
          target P1 respond 4 hours
          target P1 respond 2 hours delivered remote
        }
        tier gold "Gold" extends base { target P1 respond 1 hour delivered remote }`,
        responds('tier gold given priority P1 given delivery remote', '2027-03-05 12:00', '2027-03-05 13:00'),
        responds('tier gold given priority P1 given delivery on-site', '2027-03-05 12:00', '2027-03-05 16:00'),
        responds('tier base given priority P1 given delivery remote', '2027-03-05 12:00', '2027-03-05 14:00'),
    );
    expect(errors(readings)).toEqual([]);
    expect(outcomes(readings)).toEqual(['holds', 'holds', 'holds']);
    const [base = '', gold = ''] = readings.contract.split('### ').filter(each => each.includes('with remote work'));
    expect(cells(base, P1)).toContain('Tickets with remote work | 2 hours');
    expect(cells(gold, P1)).toEqual(['4 hours', 'Tickets with remote work | 1 hour']);
    expect(cells(readings.summary, 'Gold').join()).toContain('4 hours; with remote work: 1 hour');
    expect(cells(readings.comparison, P1)).toContain(
        '4 hours; with remote work: 2 hours | 4 hours; with remote work: 1 hour',
    );
    const [, inherited] = (targets(readings) as { readonly tiers: readonly { readonly targets: unknown[] }[] }).tiers;
    expect(inherited?.targets).toHaveLength(3);
});

test('a row that names its hours is counted and printed in them', async () => {
    const statements = (due: string): string => `
      tier care "Care" { covers servers hours office
        target P1 respond 1 business hour
        target P2 respond 2 business hours
        target P2 incidents respond 1 business hour on long
      }
      ${responds('priority P2 given ticket incident', '2027-03-06 12:00', due)}`;
    const readings = await read(statements('2027-03-06 13:00'));
    expect(errors(readings)).toEqual([]);
    expect(outcomes(readings)).toEqual(['holds']);
    // By Office Hours it would be Monday.
    expect(outcomes(await read(statements('2027-03-08 10:00')))).toEqual(['differs']);
    expect(cells(readings.contract, P2)).toContain('Incidents | 1 Business Hour within Long Hours');
    expect(readings.contract).toContain('It runs only within Long Hours and ends at 13:00 on 6 March 2027.');
    for (const text of [readings.contract, readings.summary])
        expect(text).toContain(', unless the table names other hours.');
    for (const text of [readings.summary, readings.comparison])
        expect(cells(text, P2)).toContain('2 Business Hours; incidents: 1 Business Hour within Long Hours');
    expect(targets(readings)).toMatchObject({
        tiers: [
            {
                targets: [
                    { calendar: { name: 'office' } },
                    { calendar: { name: 'office' } },
                    { calendar: { name: 'long' } },
                ],
            },
        ],
    });
});

test('a tier that extends another counts in its own hours', async () => {
    const readings = await read(
        `tier base "Base" { covers servers hours office
          target P1 respond 2 business hours
          target P2 respond 4 business hours on office
        }
        tier gold "Gold" extends base { hours long }`,
        responds('tier gold given priority P1', '2027-03-06 12:00', '2027-03-06 14:00'),
        responds('tier gold given priority P2', '2027-03-06 12:00', '2027-03-08 13:00'),
        responds('tier base given priority P1', '2027-03-06 12:00', '2027-03-08 11:00'),
    );
    expect(errors(readings)).toEqual([]);
    expect(outcomes(readings)).toEqual(['holds', 'holds', 'holds']);
    const [, gold = ''] = readings.contract.split('### 8.3 Gold');
    expect(cells(gold, P2)).toEqual(['4 Business Hours within Office Hours']);
    expect(gold).toMatch(/Time in Business Hours runs only within Long Hours .*, unless the table names other hours\./);
    expect(readings.summary).toContain(
        '**Gold:** Time in Business Hours runs only within Long Hours, unless the table names other hours.',
    );
    expect(cells(readings.summary, 'Gold').join()).toContain('2 Business Hours | 4 Business Hours within Office Hours');
    expect(cells(readings.comparison, 'Support')).toContain('Office Hours | Long Hours');
    expect(cells(readings.comparison, P2)).toContain('4 Business Hours | 4 Business Hours within Office Hours');
    expect(targets(readings)).toMatchObject({
        tiers: [{}, { targets: [{ calendar: { name: 'long' } }, { calendar: { name: 'office' } }] }],
    });
});

test('a row for some tickets is judged as one for all of them, and read in the same way', async () => {
    const row = (tickets: string): string => `
      tier care "Care" { covers servers hours office on-call for P1
        target P1 ${tickets} respond 4 hours, resolve 1 hour
        target P2 respond 8 business hours, resolve 10 business hours
      }
      ${responds('priority P1 given ticket incident', '2027-03-06 12:00', '2027-03-06 16:00')}`;
    const [some, all] = [await read(row('incidents')), await read(row(''))];
    expect(errors(some)).toEqual(['D01']);
    expect(errors(all)).toEqual(errors(some));
    for (const {
        outcomes: [outcome],
    } of [some, all])
        expect(outcome?.kind).toBe('holds');
    expect(cells(some.contract, P1)).toContain('Incidents | 4 hours | 1 hour');
    expect(cells(some.summary, P1)).toContain('Incidents: 4 hours | Incidents: 1 hour');
    for (const time of ['4 hours', '1 hour']) expect(cells(some.comparison, P1)).toContain(`Incidents: ${time}`);
    expect(targets(some)).toMatchObject({ tiers: [{ targets: [{ scope: { tickets: 'incidents' } }, {}, {}, {}] }] });
    const unattended = await read(row('incidents').replace('on-call for P1', ''));
    expect(errors(unattended)).toContain('D13');
});

describe('two matrices for all tickets', () => {
    const matrix = (name: string, priority: string): string =>
        `classification ${name} "${name}" {\n columns urgency high\n row impact high: ${priority}\n}`;
    test('give no priority in any reading: they are an error, and the example has no result', async () => {
        for (const status of ['draft', 'final']) {
            const readings = await read(
                `status ${status}`,
                matrix('one', 'P1'),
                matrix('two', 'P2'),
                'example "High" { given impact high given urgency high expect priority P1 }',
            );
            expect(errors(readings)).toContain('C12');
            expect(outcomes(readings)).toEqual(['open']);
            expect(readings.contract).not.toContain(`the Ticket has priority ${P1}`);
            for (const text of [readings.summary, readings.comparison]) expect(text).not.toContain('Critical');
        }
    });
});

test('hours with the label of business time are found: a table could not tell the two apart', async () => {
    const labelled = (label: string): Promise<Readings> =>
        read(
            `calendar work "${label}" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" }`,
            'tier care "Care" { covers servers hours work target P1 respond 1 business hour on office }',
        );
    expect(codesOf(await labelled('Business Hours'))).toContain('A07');
    expect(codesOf(await labelled('Working Hours'))).not.toContain('A07');
});

test('two times for the same tickets stand beside each other in every reading, and an example proves neither', async () => {
    const readings = await read(
        `status final
        tier care "Care" { covers servers on-call for P1, P2 target P2 respond 8 hours
          target P1 respond 2 hours for 95%
          target P1 respond 3 hours
        }`,
        responds('priority P1', '2027-03-05 12:00', '2027-03-05 14:00'),
    );
    expect(outcomes(readings)).toEqual(['open']);
    expect(errors(readings)).toContain('A14');
    expect(readings.contract).not.toContain('the response is due by 14:00');
    for (const text of [readings.contract, readings.summary, readings.comparison])
        expect(cells(text, P1)).toContain('For 95% of the Tickets: 2 hours; 3 hours');
    expect(readings.json).toContain('95');
});
