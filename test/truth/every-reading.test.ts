import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf, type Readings } from './readings.js';

const AROUND = `
  provider p "Northwind" { address "Leeds" }
  client c "Acme" { address "Sheffield" }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The network is down." }
  calendar day "Day Hours" { timezone "Europe/London" open Mon-Sun 08:00-22:00 open on holidays }
  tier basic "Basic" { covers servers target P1 respond 4 hours price GBP 10.00 per user per month }
  tier gold "Gold" { covers servers target P1 respond 1 hour price GBP 20.00 per user per month }
`;
const read = async (...statements: readonly string[]): Promise<Readings> => readingsOf(AROUND + statements.join('\n'));
const outcomes = ({ outcomes: each }: Readings): readonly unknown[] => each.map(({ kind }) => kind);
const parsed = ({ json }: Readings): unknown => JSON.parse(json);

/** An availability with what is said of it, and an example of a month in which it was missed. */
const uptime = (statements: string, credit = 'GBP 0.00'): string => `
  availability u "Uptime" { applies to servers ${statements} }
  example "Bad month" { given uptime 95% of u given fees GBP 100.00 expect credit ${credit} }`;
const credits = (statements: string): string =>
    `target 99% per month credit { ${statements} of monthly-fees cap 50% per month claim automatic }`;

describe('an availability', () => {
    test('without a target promises nothing in any reading', async () => {
        const readings = await read(uptime('downtime "An outage."'));
        expect(outcomes(readings)).toEqual(['open']);
        expect(readings.contract).toContain('missing: availability target of Uptime');
        for (const text of [readings.summary, readings.comparison]) expect(text).not.toContain('Uptime');
        expect(parsed(readings)).toMatchObject({ availabilities: [{ name: 'u', targets: [] }] });
        expect(codesOf(await read('status final', uptime('downtime "An outage."')))).toContain('A20');
    });

    test('within service hours says these hours in every reading', async () => {
        const readings = await read(uptime('target 99.9% per calendar month hours day'));
        expect(readings.contract).toContain('allows about 24 to 26 minutes of Downtime');
        for (const text of [readings.summary, readings.comparison])
            expect(text).toContain('99.9% of each calendar month within Day Hours');
        expect(readings.json).toContain('day');
    });

    test('that is an objective is one in every reading', async () => {
        const readings = await read(uptime('target 99.9% per calendar month strength best-effort'));
        expect(readings.contract).not.toContain('shall keep these systems');
        for (const text of [readings.summary, readings.comparison])
            expect(text).toContain('99.9% of each calendar month, as an objective without a guarantee');
        expect(readings.json).toContain('best-effort');
    });

    test('shows in the comparison the target of each tier, and the wider one for the others', async () => {
        const { comparison } = await read(uptime('target 99% per month target 99.9% per month for gold'));
        expect(comparison).toMatch(/\*\*Uptime\*\* \| 99% of each calendar month \| 99\.9% of each calendar month \|/);
    });
});

test('times without a guarantee have none in any reading', async () => {
    const readings = await read('tier low "Low" { covers servers target P1 respond 8 hours strength best-effort }');
    expect(readings.contract).toContain('Except where this Agreement states that service levels are an objective');
    expect(readings.summary).toContain('without a guarantee');
    expect(readings.comparison).toContain(
        '| **Service levels** | – | – | With reasonable efforts, without a guarantee |',
    );
    expect(readings.json).toContain('best-effort');
    expect((await read()).comparison).not.toContain('Strength');
});

describe('credits', () => {
    test.each([
        [
            'breaches from 1 per month credit 5% breaches from 4 per month credit 10%',
            'misses 1 or more, but fewer than 4, service levels a month, the Service Credit is 5%',
            'GBP 15.00',
        ],
        [
            'points for "Each hour of Downtime" add 1 points from 4 credit 20%',
            'From 4 points, the Service Credit is 20%',
            'GBP 20.00',
        ],
    ])('%s: an uptime does not prove them', async (statements, said, credit) => {
        for (const expected of ['GBP 0.00', credit]) {
            const readings = await read(uptime(credits(statements), expected));
            expect(outcomes(readings)).toEqual(['open']);
            expect(codesOf(readings)).toContain('A14');
            for (const text of [readings.contract, readings.summary]) {
                expect(text).toContain(said);
                expect(text).not.toContain('there is no Service Credit');
            }
        }
    });

    test('that are set off are not paid from the next invoice on', async () => {
        const schedule = credits('below 99% credit 5% form offset "Unused credits are not refunded."');
        const readings = await read(uptime(schedule, 'GBP 5.00'));
        expect(outcomes(readings)).toEqual(['holds']);
        expect(readings.contract).toContain('Unused credits are not refunded.');
        expect(readings.contract + readings.summary).not.toContain('next invoice');
        expect(readings.json).toContain('Unused credits are not refunded.');
    });

    test('that stand where none may stand cost one error, and the rest of the block is read', async () => {
        const block = 'credit {\n below 99% credit 5%\n of monthly-fees\n cap 50% per month\n claim automatic\n }';
        const readings = await read(`tier t "T" {\n covers servers\n ${block}\n target P1 respond 2 hours\n}`);
        expect(codesOf(readings).filter(code => code === 'T01' || code === 'A01')).toEqual(['T01']);
        for (const text of [readings.contract, readings.summary, readings.comparison])
            expect(text).toContain('2 hours');
        expect(readings.contract).not.toContain('Service Credit');
    });
});

test('an escalation without a time has none in any reading', async () => {
    const readings = await read(
        'governance g "Governance" { escalate "As needed" for P1 escalate "Director" after 1 day } include g',
    );
    expect(readings.contract).toContain('| **As needed** | – | P1 (Critical) |');
    expect(readings.contract + readings.summary).not.toContain('At once');
    expect(parsed(readings)).toMatchObject({ topics: [{ statements: [{}, { delay: {} }] }] });
    expect(readings.json.match(/"delay"/g)).toHaveLength(1);
});

test('objectives of a recovery make no plan in any reading', async () => {
    const readings = await read('recovery r "Recovery" { protects servers rto 4 hours rpo 1 hour }');
    expect(readings.contract).toContain('| **Recovery Time Objective (RTO)** | 4 hours |');
    expect(readings.summary).toContain('| **Recovery** | 1 hour | 4 hours |');
    for (const text of [readings.contract, readings.summary, readings.json]) expect(text).not.toMatch(/recovery plan/i);
});

test('emergency work and the notice of planned work are two facts in every reading', async () => {
    const readings = await read(
        'maintenance m "M" {\n  emergency "Reasonable emergency maintenance."\n  notice 5 days\n}\ninclude m',
    );
    expect(readings.contract).toContain('at least 5 days’ notice of planned maintenance');
    expect(parsed(readings)).toMatchObject({
        topics: [{ statements: [{ kind: 'emergency-maintenance' }, { kind: 'maintenance-notice' }] }],
    });
    expect(readings.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a choice', () => {
    test('leaves no doubt of which tiers hold', async () => {
        const { contract, summary } = await read('chooses gold 5 users');
        expect(contract).toContain('The Client has chosen the Service Tier Gold (5 users).');
        expect(contract).toContain(
            'The Client has not chosen the Service Tier Basic: what this Agreement states for it applies only so far as a chosen Service Tier refers to it.',
        );
        expect(contract).toContain('The Provider shall provide the Services in the Service Tier Gold.');
        expect(contract).not.toContain('Gold if the Client has chosen it');
        expect(summary).not.toContain('Basic');
    });

    test('of all tiers leaves none out, and an open one says so', async () => {
        expect((await read('chooses gold 5 users, basic 2 users')).contract).not.toContain('has not chosen');
        const { contract } = await read();
        expect(contract).toContain('The Client shall choose one of the Service Tiers Basic and Gold.');
        expect(contract).not.toContain('has not chosen');
    });

    test('of the only tier is none', async () => {
        const one = AROUND.replace(/ {2}tier basic.*\n/, '');
        const { contract } = await readingsOf(one);
        expect(contract).not.toContain('if the Client has chosen it');
    });

    test('of two tiers is priced with both, in the example and in the contract', async () => {
        const readings = await read(
            'chooses basic 2 users, gold 3 users',
            'example "All" { expect price GBP 80.00 }',
            'example "Given" { given tier basic 2 users given tier gold 3 users expect price GBP 80.00 }',
            'example "First alone" { given tier basic 2 users given tier gold 3 users expect price GBP 20.00 }',
        );
        expect(outcomes(readings)).toEqual(['holds', 'holds', 'differs']);
        expect(readings.findings.find(({ code }) => code === 'A14')?.severity).toBe('error');
        for (const text of [readings.contract, readings.summary, readings.comparison]) {
            expect(text).toContain('GBP 10.00 per user per month');
            expect(text).toContain('GBP 20.00 per user per month');
        }
    });
});

describe('a fact that is stated twice', () => {
    test.each([
        'term t "T" {\n initial 36 months\n initial 24 months\n}',
        'access x "X" {\n mfa required for all-access\n mfa none\n}',
        'governance g "G" {\n law "England"\n law "Scotland"\n}',
        'pricing f "F" {\n due within 30 days after invoice\n due within 14 days after invoice\n}',
        'pricing f "F" {\n invoice monthly in-advance\n invoice monthly in-arrears\n}',
        'data d "D" {\n breach-notice within 24 hours\n breach-notice within 72 hours\n}',
    ])('is an error in a draft and in a final agreement, so that neither is rendered: %s', async block => {
        for (const status of ['draft', 'final']) {
            const { findings } = await read(`status ${status}`, block);
            expect(findings.filter(({ code }) => code === 'A13').map(({ severity }) => severity)).toEqual(['error']);
        }
    });
});
