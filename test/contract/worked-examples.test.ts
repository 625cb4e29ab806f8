import { expect, test } from 'vitest';
import { COMPUTABLE } from '../language/evaluation/computable.js';
import { markdownOf } from './contract-of.js';

const POOL = `
  pool risk "At risk" { at-risk 10% of monthly-fees allocation 200% cap 12% per month }
  indicator calls "Calls" { target at least 90% weight 50% in risk }
  indicator mood "Mood" { target at least 4 out of 5 weight 20% in risk }
`;

/** What the contract says of an example: its sentence, then its steps. */
async function said(example: string, declarations = COMPUTABLE): Promise<readonly string[]> {
    const markdown = await markdownOf(`${declarations} example "Case" { ${example} }`);
    const [, text = ''] = /\*\*Case\.\*\* ([^]*?)\n\n##/.exec(markdown) ?? [];
    return text
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.replace(/^(?:\d+\.|\([a-z]\)) /, ''));
}

const CASES: readonly (readonly [about: string, example: string, sentences: readonly string[]])[] = [
    [
        'a band of credits, and its money',
        'given uptime 99.2% of core given fees USD 3950.00 expect credit 10% expect credit USD 395.00',
        [
            'Given an availability of 99.2% for “Core” and fees of USD 3,950.00: the Service Credit is 10% of the fees, which is USD 395.00.',
            'The availability of 99.2% is below 99.5%, so the Service Credit is 10% of the fees.',
            '10% of USD 3,950.00 is USD 395.00.',
        ],
    ],
    [
        'no credit',
        'given uptime 99.95% of core expect credit 0%',
        [
            'Given an availability of 99.95% for “Core”: the Service Credit is 0% of the fees.',
            'The availability of 99.95% is below no threshold, so there is no Service Credit.',
        ],
    ],
    [
        'the cap of a credit',
        'given uptime 90% of core expect credit 50%',
        [
            'Given an availability of 90% for “Core”: the Service Credit is 50% of the fees.',
            'The availability of 90% is below 99.0%, so the Service Credit is 60% of the fees.',
            'The Service Credit is limited to 50% of the fees.',
        ],
    ],
    [
        'a credit by steps',
        'given uptime 99.65% of linear expect credit 3%',
        [
            'Given an availability of 99.65% for “Linear”: the Service Credit is 3% of the fees.',
            'The availability of 99.65% is 0.25 percentage points below the target of 99.9%. That is 3 steps of 0.1 percentage points, each with a Service Credit of 1%, together 3%.',
        ],
    ],
    [
        'the gap as a credit',
        'given uptime 99.65% of gap expect credit 0.25%',
        [
            'Given an availability of 99.65% for “Gap”: the Service Credit is 0.25% of the fees.',
            'The availability of 99.65% is 0.25 percentage points below the target of 99.9%. The Service Credit is the same share of the fees.',
        ],
    ],
    [
        'business time',
        'given tier standard given priority P2 given received 2027-03-09 16:00 expect respond by 2027-03-11 10:00',
        [
            'Given the Service Tier “Standard”, priority P2 (High) and a Ticket that is received on 9 March 2027 at 16:00: the response is due by 10:00 on 11 March 2027.',
            'The time is 4 Business Hours, counted from 16:00 on 9 March 2027.',
            'Time does not run on 10 March 2027, on which support is closed.',
            'It runs only within Support Hours and ends at 10:00 on 11 March 2027.',
        ],
    ],
    [
        'elapsed time',
        'given tier standard given priority P1 given received 2027-03-05 23:30 expect respond by 2027-03-06 00:30',
        [
            'Given the Service Tier “Standard”, priority P1 (Critical) and a Ticket that is received on 5 March 2027 at 23:30: the response is due by 00:30 on 6 March 2027.',
            'The time is 1 hour, counted from 23:30 on 5 March 2027.',
            'It runs day and night and ends at 00:30 on 6 March 2027.',
        ],
    ],
    [
        'a cell of the matrix',
        'given impact wide given urgency high expect priority P1',
        [
            'Given impact “wide” and urgency “high”: the Ticket has priority P1 (Critical).',
            'For impact “wide” and urgency “high”, the table of priorities gives P1 (Critical).',
        ],
    ],
    [
        'prices, their sum and a discount',
        'given tier standard given 100 users given 2 servers expect price USD 4230.00',
        [
            'Given the Service Tier “Standard”, 100 users and 2 servers: the fee is USD 4,230.00.',
            '100 × USD 45.00 per user per month is USD 4,500.00.',
            '2 × USD 100.00 per server per month is USD 200.00.',
            'Together that is USD 4,700.00.',
            'From 100 users on, the discount is USD 470.00, which leaves USD 4,230.00.',
        ],
    ],
    [
        'the least that is paid',
        'given tier standard given 3 users expect price USD 500.00',
        [
            'Given the Service Tier “Standard” and 3 users: the fee is USD 500.00.',
            '3 × USD 45.00 per user per month is USD 135.00.',
            'The Client shall pay at least USD 500.00 per month.',
        ],
    ],
    [
        'a flat price, and what goes beyond what it includes',
        'given tier basic given 10 users given 22 seats expect price USD 560.00',
        [
            'Given the Service Tier “Basic”, 10 users and 22 seats: the fee is USD 560.00.',
            '10 × USD 20.00 per user per month is USD 200.00.',
            'The fee is USD 300.00 per month.',
            '12 × USD 5.00 per seat per month is USD 60.00.',
            'Together that is USD 560.00.',
        ],
    ],
    [
        'prices by quantity',
        'given 10000 GB expect price USD 715.00',
        ['Given 10,000 GB: the fee is USD 715.00.', '500 × USD 0.10 + 9,500 × USD 0.07 is USD 715.00.'],
    ],
];

test.each(CASES)('%s is said as a contract says it', async (_about, example, sentences) => {
    expect(await said(example)).toEqual(sentences);
});

test('indicators that miss and meet their targets are said as a contract says them', async () => {
    expect(await said('given calls at 80% given mood at 4 expect credit 10%', POOL)).toEqual([
        'Given “Calls” at 80% and “Mood” at 4: the Service Credit is 10% of the fees.',
        '“Calls” misses its target. Of the 10% of the fees that are at risk, an allocation of 200% and a weight of 50% make 10%.',
        '“Mood” meets its target.',
    ]);
});
