import { describe, expect, test } from 'vitest';
import { blockAround } from '../language/around.js';
import { DESCRIBED } from '../language/grammar-examples.js';
import { readingsOf } from './readings.js';

const AROUND = `
  provider northwind "Northwind" { address "Leeds" }
  client acme "Acme" { address "Sheffield" }
  service servers "Servers"
`;

async function contractOf(keyword: string, statement: string): Promise<string> {
    const block = DESCRIBED.find(each => each.keyword === keyword);
    if (!block) throw new Error(`There is no block ${keyword}.`);
    return (await readingsOf(`${AROUND} ${blockAround(block, 'subject', statement)} include subject`)).contract;
}

describe('a statement says what is written, and nothing that nobody wrote', () => {
    test.each([
        ['liability', 'limitation 24 months', 'is 24 months.', /could have known/],
        ['access', 'log "Each session."', 'record each access', /audited/],
        ['access', 'reaches servers', 'The Provider may reach no other systems.', /without the agreement/],
        ['access', 'incident "Report it." within 1 hour', 'within 1 hour. Report it.', /detection/],
        [
            'data',
            'breach-notice within 24 hours',
            'of a breach of personal or confidential data within 24 hours.',
            /delay/,
        ],
        ['data', 'return in "CSV" within 30 days', 'in the following formats: “CSV”.', /migrate/],
        ['change', 'freeze 2027-12-15 to 2028-01-05', 'shall make no changes from', /except/],
        ['change', 'review major within 5 days', 'within 5 days after its completion.', /report/],
        ['maintenance', 'emergency "To stop an attack." notice 1 hour', 'of emergency maintenance.', /where possible/],
        ['procurement', 'approval above GBP 500.00', 'requires the approval of the Client.', /written/],
        ['term', 'event non-payment', 'if the other party does not pay.', /reminder/],
        ['onboarding', 'step training "Two days."', 'the following steps of the onboarding:', /within these times/],
        ['onboarding', 'service-levels apply after 30 days', 'stabilisation of 30 days.', /Until then/],
        ['governance', 'audit yearly "By an auditor."', 'shall permit audits of the performance', /Client may audit/],
        ['recovery', 'failover none', 'There is no failover.', /from backup/],
        ['recovery', 'test failover quarterly', 'shall test the failover at least', /recovery site|missing/],
        ['recovery', 'rto 4 hours', '| **Recovery Time Objective (RTO)** | 4 hours |', /Point|missing/],
        ['backup', 'growth 20% notice 30 days', 'give the Client 30 days’ notice.', /charges more/],
        [
            'backup',
            'every 4 hours',
            'shall back up the following sets of data:',
            /within the following objectives|missing/,
        ],
        ['annex', '"""A map."""', 'This Annex is a part of this Agreement.', /prevails/],
    ])('%s: `%s`', async (keyword, statement, said, unsaid) => {
        const contract =
            keyword === 'annex'
                ? (await readingsOf(`${AROUND} annex map "Map" { ${statement} }`)).contract
                : await contractOf(keyword, statement);
        expect(contract).toContain(said);
        expect(contract).not.toMatch(unsaid);
    });

    test.each([
        ['pricing', 'tax', 'The prices', /include taxes/],
        ['pricing', 'invoice monthly', 'shall send invoices once a month', /advance|arrears/],
        ['term', 'renews 12 months', '', /renews? (this Agreement )?for/],
        ['liability', 'credits', '', /Service Credits (do not )?count/],
        ['maintenance', 'downtime', '', /(counts|count) as Downtime/],
        ['maintenance', 'patching', 'shall install updates', /automatically|by hand/],
        ['access', 'accounts', '', /personal account|shared accounts/],
        ['procurement', 'markup "licences" 5%', '5% on', /the cost|list price/],
    ])('%s: `%s`, which has no choice, makes none', async (keyword, statement, said, unsaid) => {
        const contract = await contractOf(keyword, statement);
        expect(contract).toContain(said);
        expect(contract).not.toMatch(unsaid);
        expect(contract).toContain('missing: choice');
    });

    test('a cap of an amount and of fees says which of the two holds', async () => {
        const cap = (words: string): Promise<string> => contractOf('liability', `cap "general" ${words}`);
        expect(await cap('greater of GBP 500.00 or 1 times fees of 12 months')).toContain(
            'The greater of GBP 500.00 and the fees of 12 months',
        );
        expect(await cap('GBP 500.00 or 1 times fees of 12 months')).toContain('missing: greater or lesser');
    });

    test('fees and meetings without a name have no other one', async () => {
        const prices = await readingsOf(`${AROUND} tier t "T" { covers servers price GBP 1.00 per month }
            pricing p "P" { percentage 5% of "the sales" block 20 hours GBP 9.00 graduated per GB { above at GBP 1.00 } }`);
        expect(prices.summary).not.toMatch(/\*\*(Fee|Price|Block of hours)\*\*:/);
    });

    test('a contract without a date does not say when it takes effect', async () => {
        expect((await readingsOf(AROUND)).contract).not.toContain('takes effect');
        expect((await readingsOf(`${AROUND} effective 2027-01-01`)).contract).toContain(
            'takes effect on 1 January 2027',
        );
    });
    test('a service that is optional without a price has none', async () => {
        const tier = (price: string): string => `${AROUND} tier t "T" { covers servers optional ${price} }`;
        expect((await readingsOf(tier(''))).contract).not.toContain('price');
        expect((await readingsOf(tier('at GBP 5.00 per user'))).contract).toContain('Where a price is stated');
    });
    test('priorities are not said to follow from the effect on the business', async () => {
        const { contract } = await readingsOf(
            `${AROUND} priority P1 "Critical" { means "Nobody can work." } include P1`,
        );
        expect(contract).toContain('Each Ticket shall have one of the following priorities:');
    });
    test('contacts are ways to reach a party, and no duty to use them', async () => {
        const { contract } = await readingsOf(
            'provider p "P" { address "Leeds" contact books "Books" { role billing email "b@example.com" } }',
        );
        expect(contract).toContain('The Client can reach the Provider through the following contacts:');
    });
});

test('credits that do not follow from an uptime are not computed from one', async () => {
    const credit = (statements: string): string =>
        `${AROUND} availability u "Uptime" { applies to servers target 99% per month credit { ${statements} of monthly-fees } }
         example "Bad month" { given uptime 95% of u given fees GBP 100.00 expect credit GBP 0.00 }`;
    for (const statement of ['breaches from 1 per month credit 5%', 'breach credit 1%', 'points from 4 credit 20%']) {
        const { outcomes, contract } = await readingsOf(credit(statement));
        expect(outcomes, statement).toMatchObject([{ kind: 'open' }]);
        expect(contract).not.toContain('there is no Service Credit');
    }
});

test('a credit below the smallest that is granted is none', async () => {
    const example = (fees: string, expected: string): string =>
        `${AROUND} availability u "Uptime" { applies to servers target 99% per month credit { below 99% credit 5% of monthly-fees minimum GBP 10.00 } }
         example "Bad month" { given uptime 95% of u given fees GBP ${fees} expect credit GBP ${expected} }`;
    const small = await readingsOf(example('100.00', '0.00'));
    expect(small.outcomes).toMatchObject([{ kind: 'holds' }]);
    expect(small.contract.match(/not obliged to grant Service Credits below GBP 10\.00/g)).toHaveLength(2);
    expect((await readingsOf(example('100.00', '5.00'))).outcomes).toMatchObject([{ kind: 'differs' }]);
    expect((await readingsOf(example('200.00', '10.00'))).outcomes).toMatchObject([{ kind: 'holds' }]);
});

test('the summary says in which hours an uptime is promised', async () => {
    const { summary } = await readingsOf(`${AROUND}
      calendar day "Day Hours" { timezone "Europe/London" open Mon-Sun 08:00-22:00 open on holidays }
      availability u "Uptime" { applies to servers target 99.9% per calendar month hours day }`);
    expect(summary).toContain('99.9% of each calendar month within Day Hours');
});
