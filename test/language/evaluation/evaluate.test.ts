import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../language/evaluation/evaluate.js';
import { describeStep } from '../../../language/evaluation/describe-step.js';
import { resolve } from '../check.js';
import { COMPUTABLE } from './computable.js';

async function outcome(example: string) {
    const [agreement] = await resolve(`agreement a "A" {${COMPUTABLE}\n example "E" { ${example} } }`);
    const worked = agreement?.examples[0];
    if (!agreement || !worked) throw new Error('There is an example.');
    const [first] = evaluate(worked, agreement);
    return first;
}

async function computed(example: string): Promise<string | undefined> {
    const found = await outcome(example);
    if (found?.kind === 'open') return found.reason;
    return found?.kind === 'unfinished' ? undefined : found?.computed;
}

describe('a credit', () => {
    const cases: readonly (readonly [given: string, expected: string, result: string])[] = [
        ['given uptime 99.95% of core', 'expect credit 0%', '0%'],
        ['given uptime 99.9% of core', 'expect credit 0%', '0%'],
        ['given uptime 99.2% of core', 'expect credit 10%', '10%'],
        ['given uptime 99.2% of core given fees USD 1234.55', 'expect credit USD 123.46', 'USD 123.46'],
        ['given uptime 90% of core given fees USD 1000.00', 'expect credit USD 500.00', 'USD 500.00'],
        ['given uptime 99.65% of linear', 'expect credit 3%', '3%'],
        ['given uptime 99.65% of gap given fees USD 100.00', 'expect credit USD 0.25', 'USD 0.25'],
    ];
    test.each(cases)('%s', async (given, expected, result) => {
        expect(await outcome(`${given} ${expected}`)).toMatchObject({ kind: 'holds', computed: result });
    });

    test('several kinds of credit need a rule for how they add up', async () => {
        expect(await computed('given uptime 99.65% of both expect credit 1%')).toContain('add `stacking`');
    });
    test('for missed indicators is their share of the fees at risk', async () => {
        const pool =
            'pool risk "At risk" { at-risk 10% of monthly-fees allocation 200% cap 12% per month } indicator calls "Calls" { target at least 90% weight 50% in risk } indicator mood "Mood" { target at least 4 out of 5 weight 20% in risk }';
        const share = async (given: string): Promise<string | undefined> => {
            const [agreement] = await resolve(
                `agreement a "A" { ${pool} example "E" { ${given} given fees USD 1000.00 expect credit USD 0.00 } }`,
            );
            const [first] = agreement?.examples[0] ? evaluate(agreement.examples[0], agreement) : [];
            return first && 'computed' in first ? first.computed : undefined;
        };
        expect(await share('given calls at 90% given mood at 4')).toBe('USD 0.00');
        expect(await share('given calls at 89.9%')).toBe('USD 100.00');
        expect(await share('given mood at 3.9')).toBe('USD 40.00');
        expect(await share('given calls at 80% given mood at 1')).toBe('USD 120.00');
    });
    test('money needs fees', async () => {
        expect(await computed('given uptime 99.2% of core expect credit USD 1.00')).toContain('Add `given fees`');
    });
});

describe('a price', () => {
    test('discounts come before the least that is paid, also as amounts', async () => {
        const pricing =
            'pricing p "P" { charge "Seat" USD 50.00 per seat per month includes 10 seats then USD 35.00 per seat per month minimum-commitment USD 100.00 per month discount "Few" 90% from 1 seats discount "Many" USD 5.00 per month from 12 seats volume "Disk" per GB per month { up to 10 at USD 2.00 } }';
        const price = async (given: string): Promise<string | undefined> => {
            const [agreement] = await resolve(
                `agreement a "A" { ${pricing} example "E" { ${given} expect price USD 0.00 } }`,
            );
            const [first] = agreement?.examples[0] ? evaluate(agreement.examples[0], agreement) : [];
            return first?.kind === 'open' ? first.reason : first && 'computed' in first ? first.computed : undefined;
        };
        expect(await price('given 6 seats')).toBe('USD 100.00');
        expect(await price('given 40 seats')).toBe('USD 150.00');
        expect(await price('given 17 GB')).toContain('above the last band');
    });

    const cases: readonly (readonly [given: string, price: string, why: string])[] = [
        ['given tier standard given 25 users', '1125.00', 'the price of the tier'],
        ['given tier standard given 25 users given 2 servers', '1325.00', 'the tier and a charge'],
        ['given tier standard given 100 users', '4050.00', 'a discount from a quantity on'],
        ['given tier standard given 3 users', '500.00', 'the least that is paid'],
        ['given tier basic given 10 users given 9 seats', '500.00', 'a flat charge with what it includes'],
        ['given tier basic given 10 users given 22 seats', '560.00', 'a flat charge and what goes beyond'],
        ['given 10000 GB', '715.00', 'graduated bands'],
        ['given 200 TB', '800.00', 'one band for the whole volume'],
        ['given tier standard given 20 users given "Three-year term"', '810.00', 'a discount whose condition holds'],
        ['given tier standard given 20 users given "No fixed term"', '950.00', 'a surcharge whose reason holds'],
        ['given "Cloud consumption" at USD 10000.00', '800.00', 'a share of a base'],
        ['given "Cloud consumption" at USD 1000.00', '600.00', 'the floor of a share'],
        ['given tier standard given 20 users given "Cloud consumption" at USD 10000.00', '1700.00', 'fee and share'],
        ['given tier standard given 20 users given "Set-up"', '3400.00', 'a one-time fee on top'],
        ['given "Set-up"', '2500.00', 'no least for what is paid once'],
        ['given "Engineer" for 10 min', '60.00', 'the least time of a rate'],
        ['given "Engineer" for 100 min', '210.00', 'work in the steps of its rate, rounded up'],
        ['given "Engineer" for 1.5 hours', '180.00', 'work that needs no rounding'],
    ];
    test.each(cases)('%s: %s (%s)', async (given, price) => {
        expect(await outcome(`${given} expect price USD ${price}`)).toMatchObject({ kind: 'holds' });
    });

    const misnamed: readonly (readonly [given: string, reason: string])[] = [
        ['"Set up"', 'No price of the agreement asks for "Set up". Write "Set-up", or leave it out.'],
        [
            '"Moon"',
            'Name a discount, a surcharge, a one-time fee, a rate or the base of a percentage, or leave it out.',
        ],
        ['"Many users"', 'No price of the agreement asks for "Many users".'],
        ['"Cloud consumption"', 'Write `given "Cloud consumption" at` and an amount in USD.'],
        ['"Cloud consumption" at EUR 9000.00', 'and an amount in USD.'],
        ['"Set-up" at USD 5.00', 'Write `given "Set-up"` and nothing more.'],
        ['"Engineer"', 'Write `given "Engineer" for` and a time in hours or minutes.'],
        ['"Engineer" for 2 days', 'Write `given "Engineer" for` and a time in hours or minutes.'],
        ['"Consultant" for 2 hours', 'Only rates per hour can be computed: leave it out.'],
    ];
    test.each(misnamed)('given %s: %s', async (item, reason) => {
        const result = await outcome(`given tier standard given 20 users given ${item} expect price USD 0.00`);
        expect(result).toMatchObject({ kind: 'open' });
        expect(result).toHaveProperty('reason', expect.stringContaining(reason));
    });
});

describe('a priority', () => {
    test('is the cell of the matrix', async () => {
        expect(await computed('given impact narrow given urgency high expect priority P2')).toBe('P2');
        expect(await computed('given urgency low given impact wide expect priority P2')).toBe('P2');
    });
    test('needs an answer for the rows and one for the columns', async () => {
        expect(await computed('given impact narrow expect priority P2')).toContain('no cell for these answers');
    });
});

describe('a deadline', () => {
    const cases: readonly (readonly [given: string, due: string, why: string])[] = [
        ['P1 given received 2027-03-05 23:30', 'respond by 2027-03-06 00:30', 'elapsed time runs at night'],
        ['P1 given received 2027-03-28 00:30', 'respond by 2027-03-28 02:30', 'an hour is skipped in spring'],
        [
            'P1 given received 2027-10-31 01:30',
            'respond by 2027-10-31 01:30',
            'an hour is repeated in autumn, and the first is meant',
        ],
        ['P2 given received 2027-03-05 16:30', 'respond by 2027-03-08 10:30', 'over a weekend'],
        ['P2 given received 2027-03-05 14:00', 'respond by 2027-03-05 18:00', 'used up at closing time'],
        ['P2 given received 2027-03-09 16:00', 'respond by 2027-03-11 10:00', 'over a day that is closed'],
        ['P2 given received 2027-03-25 16:00', 'respond by 2027-03-30 10:00', 'over Good Friday and Easter Monday'],
        ['P2 given received 2027-03-01 09:00', 'resolve by 2027-03-03 18:00', 'the second business day after'],
        ['P2 given received 2027-03-01 18:00', 'resolve by 2027-03-04 18:00', 'what arrives at closing time'],
        [
            'P2 given received 2027-03-06 12:00',
            'resolve by 2027-03-11 18:00',
            'received on a Saturday, with a closed day',
        ],
        ['P3 given received 2027-03-02 03:00', 'respond by 2027-03-02 23:00', 'work past midnight'],
    ];
    test.each(cases)('given priority %s: %s (%s)', async (given, due) => {
        expect(await outcome(`given tier standard given priority ${given} expect ${due}`)).toMatchObject({
            kind: 'holds',
        });
    });

    test('cannot be computed beyond the years whose holidays are known, and says so', async () => {
        const facts = 'given tier standard given priority P2 given received 2099-03-02 03:00';
        expect(await computed(`${facts} expect respond by 2099-03-02 12:00`)).toContain(
            'public holidays of GB-ENG in 2099 are not known',
        );
    });
    test('what is not promised has no deadline', async () => {
        const facts = 'given tier basic given priority P3 given received 2027-03-02 03:00';
        expect(await computed(`${facts} expect resolve by 2027-03-02 12:00`)).toBe(
            'The agreement promises no time for this.',
        );
    });
});

test('a wrong expectation shows what was computed, step by step, from which statements', async () => {
    const found = await outcome('given uptime 99.2% of core given fees USD 1000.00 expect credit USD 50.00');
    if (found?.kind !== 'differs') throw new Error('The expectation is wrong.');
    expect(found.computed).toBe('USD 100.00');
    expect(found.steps.map(describeStep)).toEqual([
        'The uptime of 99.2% is below 99.5%, so the credit is 10%.',
        '10% of USD 1000.00 is USD 100.00.',
    ]);
    expect(found.steps.every(step => step.span)).toBe(true);
});
