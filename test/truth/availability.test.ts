import { describe, expect, test } from 'vitest';
import { builtInTerms } from '../../contract/wording/english/built-in-terms.js';
import { resolve } from '../language/check.js';
import { codesOf, readingsOf } from './readings.js';

const AROUND = `
  provider p "Northwind" { address "Leeds" }
  client c "Acme" { address "Sheffield" }
  calendar day "Day Hours" { timezone "Europe/London" open Mon-Sun 08:00-22:00 open on holidays }
  service servers "Servers"
  priority P1 "Critical" { means "Nobody can work." example "The network is down." }
`;

describe('an availability without a target', () => {
    const statements = `${AROUND} availability uptime "Uptime" { applies to servers downtime "An outage." }`;
    test('is an error in a final agreement, with the statement to add', async () => {
        const { findings } = await readingsOf(`status final ${statements}`);
        expect(findings.filter(({ code }) => code === 'A20').map(({ message, help }) => [message, help])).toEqual([
            [
                'The contract would say "missing: availability target of Uptime", and a final contract has no holes.',
                'Add it, such as `target 99.9% per calendar month`.',
            ],
        ]);
    });
    test('is marked in a draft, and no error', async () => {
        const readings = await readingsOf(statements);
        expect(readings.contract).toContain('missing: availability target of Uptime');
        expect(codesOf(readings)).not.toContain('A20');
    });
});

test('an uptime in service hours leaves the downtime of these hours', async () => {
    const uptime = (hours: string): string =>
        `${AROUND} availability uptime "Uptime" { applies to servers target 99.9% per calendar month ${hours} }`;
    const { contract } = await readingsOf(uptime('hours day'));
    expect(contract).toContain('99.9% of the minutes of Day Hours of each calendar month');
    // 14 hours a day: 28 × 840 and 31 × 840 minutes, a thousandth of them.
    expect(contract).toContain('allows about 24 to 26 minutes of Downtime');
    expect((await readingsOf(uptime(''))).contract).toContain('allows about 40 to 45 minutes of Downtime');
});

describe('what nobody wrote is not in the contract', () => {
    test('an escalation without a time is not one at once', async () => {
        const { contract } = await readingsOf(
            `${AROUND} governance g "Governance" { escalate "As needed" for P1 escalate "Director" after 1 day } include g`,
        );
        expect(contract).toContain('| **As needed** | – | P1 (Critical) |');
        expect(contract).not.toContain('At once');
    });
    test('an uptime that is an objective is not also owed', async () => {
        const { contract } = await readingsOf(
            `${AROUND} availability u "Uptime" { applies to servers target 99.9% per month strength best-effort }`,
        );
        expect(contract).toContain('The Provider shall make reasonable efforts to keep these systems available');
        expect(contract).not.toContain('The Provider shall keep these systems available');
    });
    test('a tier whose levels are an objective is not also owed', async () => {
        const { contract } = await readingsOf(
            `${AROUND} tier t "T" { covers servers target P1 respond 1 hour strength objective }`,
        );
        expect(contract).toContain('Except where this Agreement states that service levels are an objective');
    });
    test('objectives of a recovery make no plan', async () => {
        const recovery = (more: string): string =>
            `${AROUND} recovery r "Recovery" { protects servers rto 4 hours rpo 1 hour ${more} }`;
        expect((await readingsOf(recovery(''))).contract).not.toContain('recovery plan');
        expect((await readingsOf(recovery('plan reviewed yearly'))).contract).toContain(
            'shall maintain a written recovery plan',
        );
    });
});

describe('credits', () => {
    const credit = (statements: string, more = ''): string =>
        `${AROUND} availability u "Uptime" { applies to servers target 99% per month credit { ${statements} of monthly-fees cap 50% per month claim automatic } } ${more}`;
    test('that grow with the number of misses do not add up', async () => {
        const { contract } = await readingsOf(
            credit('breaches from 1 per month credit 5% breaches from 4 per month credit 10%'),
        );
        expect(contract).toContain(
            'misses 1 or more, but fewer than 4, service levels a month, the Service Credit is 5%.',
        );
        expect(contract).toContain('misses 4 or more service levels a month, the Service Credit is 10%.');
    });
    test('by points are not computed from an uptime', async () => {
        const { outcomes, contract } = await readingsOf(
            credit(
                'points for "Each hour of Downtime" add 1 points from 4 credit 20%',
                'example "Bad month" { given uptime 95% of u given fees GBP 100.00 expect credit GBP 0.00 }',
            ),
        );
        expect(outcomes).toMatchObject([
            { kind: 'open', reason: expect.stringContaining('depend on points') as string },
        ]);
        expect(contract).not.toContain('there is no Service Credit');
    });
    test('that are set off say so, and the words of the author stand alone', async () => {
        const { contract } = await readingsOf(
            credit('below 99% credit 5% form offset "Unused credits are not refunded."'),
        );
        expect(contract).toContain(
            'The Provider shall set off the Service Credit against its invoices. Unused credits are not refunded.',
        );
        expect(contract).not.toContain('next invoice');
    });
});

test('a calendar is not labelled with the words for business time', async () => {
    const calendar = (label: string): string =>
        `calendar office "${label}" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" } include office`;
    expect(codesOf(await readingsOf(calendar('Business Hours')))).toContain('A07');
    expect(codesOf(await readingsOf(calendar('Office Hours')))).not.toContain('A07');
});

test('hours are not labelled with any term that every contract defines', async () => {
    const [agreement] = await resolve('agreement a "A" {}');
    const terms = agreement ? builtInTerms(agreement).map(({ term }) => term) : [];
    for (const term of [...terms, 'Agreement', 'Provider', 'Client', 'Effective Date']) {
        const band = `calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 } band x "${term}" { hours outside office } include x`;
        expect([term, codesOf(await readingsOf(band)).includes('A07')]).toEqual([term, true]);
    }
});

test('hours are not labelled with a term that the agreement defines', async () => {
    const { findings } = await readingsOf(
        `calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 }
         define times "Office Hours" as "Whenever somebody is in the office." include office`,
    );
    expect(findings.find(({ code }) => code === 'A07')?.message).toBe(
        '"Office Hours" is defined twice, as `times` and as `office`, so it is open which of the meanings holds.',
    );
});
