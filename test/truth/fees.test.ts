import { describe, expect, test } from 'vitest';
import { formatTierPrice } from '../../language/agreement/tier-prices.js';
import { resolve } from '../language/check.js';
import { codesOf, readingsOf } from './readings.js';

const PLANS = `
  provider northwind "Northwind" { address "1 Harbour Way, Leeds" }
  client acme "Acme" { address "Foundry Park, Sheffield" }
  category production "Production" { service servers "Servers" }
  service desk "Help desk"
  availability two-sites "Two sites" { applies to servers target 99.99% per month }
  tier bronze "Bronze" { covers desk price USD 10.00 per user per month }
  tier silver "Silver" { covers desk price USD 20.00 per user per month }
  tier gold "Gold" { covers desk, servers price USD 40.00 per user per month price USD 400.00 per user per year }
`;

const outcomesOf = async (...statements: readonly string[]): Promise<readonly unknown[]> =>
    (await readingsOf(PLANS + statements.join('\n'))).outcomes.map(outcome =>
        outcome.kind === 'differs' ? outcome.computed : outcome.kind === 'open' ? outcome.reason : outcome.kind,
    );

const example = (given: string, price: string): string =>
    `example "E ${given.replaceAll(`"`, '')} ${price}" { ${given} expect price USD ${price} }`;

describe('three shares of one base, one for each plan', () => {
    const SHARES = `pricing prices "Prices" {
        percentage "Support" 3% of "Cloud consumption" for bronze
        percentage "Support" 7% of "Cloud consumption" for silver
        percentage "Support" 10% of "Cloud consumption" minimum USD 500.00 per month for gold
    }`;

    test('are paid by the clients of their plan alone', async () => {
        const consumption = 'given "Cloud consumption" at USD 10000.00';
        expect(
            await outcomesOf(
                SHARES,
                example(`given tier bronze given 1 user ${consumption}`, '310.00'),
                example(`given tier silver given 1 user ${consumption}`, '720.00'),
                example(`given tier gold paid per month given 1 user ${consumption}`, '1040.00'),
            ),
        ).toEqual(['holds', 'holds', 'holds']);
    });

    test('say in the contract and in the summary for whom they are, as long as the choice is open', async () => {
        const { contract, summary, json } = await readingsOf(PLANS + SHARES);
        expect(contract).toContain('7% of “Cloud consumption” if the Client has chosen “Silver”.');
        expect(summary).toContain('7% of “Cloud consumption”; for “Silver”');
        expect(JSON.parse(json)).toMatchObject({
            topics: [
                {
                    statements: [
                        { binding: { subjects: [{ kind: 'tier', name: 'bronze' }] } },
                        { binding: { subjects: [{ name: 'silver' }] } },
                        { binding: { subjects: [{ name: 'gold' }] } },
                    ],
                },
            ],
        });
    });

    test('stand side by side in the comparison, as what each plan costs', async () => {
        const { comparison } = await readingsOf(PLANS + SHARES);
        expect(comparison).toContain(
            '| **Support** | 3% of “Cloud consumption” | 7% of “Cloud consumption” | 10% of “Cloud consumption”, at least USD 500.00 per month |',
        );
    });

    test('stand in the contract and in the summary alone where the client has chosen its plan', async () => {
        const { contract, summary } = await readingsOf(`${PLANS}${SHARES}chooses silver`);
        for (const text of [contract, summary]) {
            expect(text).toContain('7% of “Cloud consumption”');
            expect(text).not.toMatch(/(3%|10%) of “Cloud consumption”/);
        }
    });
});

describe('several tiers', () => {
    test('add up in an example, each with its own number', async () => {
        expect(await outcomesOf(example('given tier bronze 10 users given tier silver 40 users', '900.00'))).toEqual([
            'holds',
        ]);
    });

    test('are chosen once each', async () => {
        expect(codesOf(await readingsOf(`${PLANS}chooses bronze 10 users, bronze 5 users`))).toContain('A13');
        expect(codesOf(await readingsOf(`${PLANS}chooses bronze 10 users, silver 5 users`))).not.toContain('A13');
    });

    test('need a number for each of them', async () => {
        const [reason] = await outcomesOf(example('given tier bronze given tier silver given 50 users', '900.00'));
        expect(reason).toBe(
            'Several tiers are chosen, and a price depends on how many of each `user` there are: write it beside each tier, such as `given tier bronze 10 users`.',
        );
    });

    test.each([
        // One of two tiers is silent about its users.
        ['given tier bronze 10 users given tier silver', undefined],
        // What is given for all together is what everybody pays for, and may be more than the sum of the tiers.
        ['given tier bronze 10 users given tier silver 5 users given 20 users', '220.00'],
        // What is for a service alone counts the users of all tiers.
        ['given tier bronze 10 users given tier silver 5 users given service servers', '260.00'],
    ])('with a fee for all and one for a service: %s', async (given, price) => {
        const fees = `pricing prices "Prices" {
            charge "Portal" USD 1.00 per user per month
            charge "Servers" USD 3.00 per user per month for servers
        }`;
        const [outcome] = await outcomesOf(fees, example(given, price ?? '1.00'));
        if (price === undefined) expect(outcome).toContain('write it beside each tier');
        else expect(outcome).toBe('holds');
    });

    test('that an agreement chooses are priced by an example that gives no tier', async () => {
        expect(
            await outcomesOf(
                'chooses bronze 10 users, silver 40 users',
                'pricing prices "Prices" { charge "Portal" USD 1.00 per user per month charge "Advice" USD 2.00 per user per month for silver }',
                // 10 × 10 + 40 × 20 + 50 × 1 + 40 × 2
                example('', '1030.00'),
                example('given tier bronze given 3 users', '33.00'),
            ),
        ).toEqual(['holds', 'holds']);
    });

    test('that an example takes from the agreement are named in it', async () => {
        const { contract } = await readingsOf(`${PLANS} chooses bronze 10 users ${example('', '100.00')}`);
        expect(contract).toContain('Given what the Client has chosen: the fee is USD 100.00.');
    });

    test('of which the agreement chooses one: its times hold in an example that gives no tier', async () => {
        const timed = (name: string, time: string): string =>
            `tier ${name} "${name}" { covers desk target P1 respond ${time} }`;
        const statements = `${PLANS} priority P1 "Critical" { means "Nobody can work." }
            ${timed('slow', '8 hours')} ${timed('fast', '1 hour')}
            example "Ticket" { given priority P1 given received 2027-03-05 10:00 expect respond by 2027-03-05 11:00 }`;
        expect((await readingsOf(statements)).outcomes).toMatchObject([{ kind: 'open' }]);
        const { outcomes, contract } = await readingsOf(`${statements}\nchooses fast`);
        expect(outcomes).toMatchObject([{ kind: 'holds' }]);
        expect(contract).toContain('Given what the Client has chosen, priority P1 (Critical) and a Ticket');
    });

    test('are all in the contract, and no other price is', async () => {
        const { contract, summary, json } = await readingsOf(
            `${PLANS} chooses bronze 10 users, silver 40 users and 2 sites`,
        );
        expect(contract).toContain(
            'The Client has chosen the Service Tiers Bronze (10 users) and Silver (40 users and 2 sites).',
        );
        expect(contract).toContain('the charges of the Service Tiers that the Client has chosen');
        expect(contract).toContain('USD 10.00 per user per month');
        expect(contract).not.toContain('USD 40.00');
        expect(summary).toContain('USD 20.00');
        expect(summary).not.toContain('USD 40.00');
        expect(JSON.parse(json)).toMatchObject({
            choices: [
                { subject: { kind: 'tier', name: 'bronze' }, quantities: [{ amount: '10', unit: 'users' }] },
                { subject: { kind: 'tier', name: 'silver' } },
            ],
        });
    });
});

describe('what a fee is for', () => {
    const prices = `pricing prices "Prices" {
        charge "Servers" USD 5.00 per month for servers
        charge "Production" USD 7.00 per month for production
        surcharge "Two sites" 50% for two-sites
        surcharge "No fixed term" 10%
        minimum-commitment USD 100.00 per month for silver
        discount "Large" USD 1.00 per month from 5 users for bronze
    }`;

    test.each([
        ['given tier bronze given 1 user', '10.00'],
        ['given tier bronze given 5 users', '49.00'],
        ['given tier silver given 1 user', '100.00'],
        // A tier brings the services that it covers, and with them their category.
        ['given tier gold paid per month given 1 user', '52.00'],
        ['given tier bronze given service servers given 1 user', '22.00'],
        ['given tier bronze given category production given 1 user', '22.00'],
        ['given tier bronze given availability two-sites given 1 user', '15.00'],
        ['given tier bronze given "No fixed term" given 1 user', '11.00'],
    ])('%s: USD %s', async (given, price) => {
        expect(await outcomesOf(prices, example(given, price))).toEqual(['holds']);
    });

    test('is said of each fee in the contract', async () => {
        const { contract } = await readingsOf(PLANS + prices);
        expect(contract).toContain('the surcharge “Two sites” of 50% if the Client has chosen “Two sites”.');
        expect(contract).toContain('whatever the quantities, if the Client has chosen “Silver”.');
        expect(contract).toContain('For “Servers”');
    });

    describe('and has to be chosen with it', () => {
        const both = 'pricing prices "Prices" { surcharge "Two sites" 50% for silver, gold with two-sites }';

        test('is paid by who has chosen both', async () => {
            expect(
                await outcomesOf(
                    both,
                    example('given tier gold 2 users paid per month given availability two-sites', '120.00'),
                    example('given tier gold 2 users paid per month', '80.00'),
                    example('given tier bronze 1 user given availability two-sites', '10.00'),
                ),
            ).toEqual(['holds', 'holds', 'holds']);
        });
        test('is said in contract and summary, and left out where one of the two is not chosen', async () => {
            const open = await readingsOf(PLANS + both);
            expect(open.contract).toContain(
                'the surcharge “Two sites” of 50% if the Client has chosen “Silver” or “Gold”, and also has chosen “Two sites”.',
            );
            expect(open.summary).toContain('50% more; for “Silver” or “Gold” together with “Two sites”');
            for (const [choice, isSaid] of [
                ['gold paid per month, two-sites', true],
                ['gold paid per month', false],
                ['bronze, two-sites', false],
            ] as const) {
                const { contract, summary } = await readingsOf(`${PLANS}${both} chooses ${choice}`);
                for (const text of [contract, summary]) expect(text.includes('50%')).toBe(isSaid);
            }
        });
        test('is found where the client has chosen one of the two alone', async () => {
            const { findings } = await readingsOf(`${PLANS}${both} chooses gold paid per month`);
            expect(findings.find(({ code }) => code === 'O21')?.message).toBe(
                'This fee is for `silver` and `gold` with `two-sites`, which the client has not chosen together, so nobody ever pays it.',
            );
            // The availability is promised to a client who would pay for it, had the client chosen it.
            expect(codesOf(await readingsOf(`${PLANS}${both} chooses gold paid per month`))).toContain('O22');
            expect(codesOf(await readingsOf(`${PLANS}${both} chooses bronze`))).not.toContain('O22');
        });
        test('adds up with the fee for one of the two, and is stated once', async () => {
            const two = (one: string, other: string): string =>
                `${PLANS} pricing prices "Prices" { surcharge "Site" 5% for gold ${one} surcharge "Site" 10% for gold ${other} }`;
            for (const other of ['', 'with servers'])
                expect(codesOf(await readingsOf(two('with two-sites', other)))).not.toContain('A13');
            expect(codesOf(await readingsOf(two('with two-sites', 'with two-sites')))).toContain('A13');
            const both = 'given tier gold 2 users paid per month given availability two-sites';
            // 80.00 and 5% of it, and 10% of both.
            expect(await outcomesOf(two('', 'with two-sites').slice(PLANS.length), example(both, '92.40'))).toEqual([
                'holds',
            ]);
        });
    });

    test.each([
        ['block "Hours" 20 hours USD 99.00', 'for 20 hours of work if the Client has chosen “Gold”.'],
        ['pass-through "Licences"', 'without a markup, if the Client has chosen “Gold”: “Licences”.'],
        ['deposit USD 77.00', 'a deposit of USD 77.00 if the Client has chosen “Gold”.'],
        ['travel "To the site" included', 'the following travel, if the Client has chosen “Gold”: “To the site”.'],
        [
            'travel "To the site" USD 0.45 per mile',
            'the following travel, if the Client has chosen “Gold”: “To the site”.',
        ],
    ])('binds what is paid beside the fees: %s', async (statement, said) => {
        const bound = `${PLANS}pricing prices "Prices" { ${statement} for gold }`;
        expect((await readingsOf(bound)).contract).toContain(said);
        expect((await readingsOf(`${bound} chooses gold paid per month`)).contract).toContain(said);
        const other = await readingsOf(`${bound} chooses bronze`);
        expect(other.contract).not.toContain(said.slice(0, 20));
        expect(codesOf(other)).toContain('O21');
    });

    test('is asked of a one-time fee that the example names', async () => {
        const setUp = 'pricing prices "Prices" { one-time "Set-up" USD 90.00 for gold }';
        expect(
            await outcomesOf(
                setUp,
                example('given tier gold paid per month given 1 user given "Set-up"', '130.00'),
                example('given tier bronze given 1 user given "Set-up"', '100.00'),
            ),
        ).toEqual([
            'holds',
            'No price that asks for "Set-up" is for what the example gives. Give what it is for, such as `given tier …`, or leave it out.',
        ]);
    });

    test('is, of a rate, what is ordered: it stands in every contract', async () => {
        const rates = `pricing prices "Prices" {
            rate "Rebuilding" USD 60.00 per hour for servers
            rate "Advice" USD 90.00 per hour for gold
        }`;
        const { contract, summary } = await readingsOf(`${PLANS}${rates}chooses bronze`);
        for (const text of [contract, summary]) {
            expect(text).toContain('Rebuilding');
            expect(text).not.toContain('Advice');
        }
        const worked = 'given tier bronze given 1 user given "Rebuilding" for 30 min';
        expect(await outcomesOf(rates, example(worked, '40.00'))).toEqual(['holds']);
    });

    test('is declared, or the message says what it could be', async () => {
        const { findings } = await readingsOf(`${PLANS}pricing prices "Prices" { surcharge "X" 5% for goldd }`);
        expect(findings.find(({ code }) => code === 'A01')).toMatchObject({
            message:
                'A tier, service, category or availability named `goldd` is not declared here or in an imported file, so the contract cannot say what is meant.',
            help: 'Did you mean `gold`?',
        });
    });

    test('may be stated twice for different plans, and not twice for one', async () => {
        const two = (other: string): string =>
            `${PLANS} pricing prices "Prices" { charge "Portal" USD 1.00 per month for bronze charge "Portal" USD 2.00 per month ${other} }`;
        expect(codesOf(await readingsOf(two('for silver')))).not.toContain('A13');
        expect(codesOf(await readingsOf(two('for bronze')))).toContain('A13');
        expect(codesOf(await readingsOf(two('')))).toContain('A13');
    });
});

describe('the prices of a tier', () => {
    test('for several periods: the client takes one of them', async () => {
        const [month, year, open, unknown] = await outcomesOf(
            example('given tier gold 2 users paid per month', '80.00'),
            example('given tier gold 2 users paid per year', '800.00'),
            example('given tier gold 2 users', '80.00'),
            example('given tier gold 2 users paid per week', '80.00'),
        );
        expect([month, year]).toEqual(['holds', 'holds']);
        expect(open).toBe('`gold` can be paid per month and per year. Say which: `given tier gold paid per month`.');
        expect(unknown).toBe('`gold` has no price per week. Give a period for which it has one.');
    });

    test('for several periods stand side by side until the client has chosen one', async () => {
        const open = await readingsOf(PLANS);
        expect(open.contract).toContain('USD 40.00 per user per month or USD 400.00 per user per year');
        expect(open.comparison).toContain('USD 40.00 per user per month or USD 400.00 per user per year');
        const chosen = await readingsOf(`${PLANS} chooses gold 5 users paid per year`);
        expect(chosen.contract).toContain('Gold (5 users, paid per year)');
        expect(chosen.contract).toContain('shall pay the Provider USD 400.00 per user per year for the Service Tier');
        expect(chosen.contract).not.toContain('USD 40.00');
        expect(chosen.summary).not.toContain('USD 40.00');
    });

    test.each([
        ['price-per-month', 'month', ['USD 1.00 per user per month', 'USD 400.00 per user per year']],
        ['price-per-year', 'year', ['USD 40.00 per user per month', 'USD 1.00 per user per year']],
    ])('are overridden each by its period: gold.%s', async (path, period, prices) => {
        const override = `override gold.${path} USD 1.00 per user per ${period} because "A trial."`;
        const [, agreement] = await resolve(
            `agreement base "Base" {${PLANS}}\nagreement a "A" based on base {${override}}`,
        );
        const gold = agreement?.tiers.find(({ name }) => name.value === 'gold');
        expect(gold?.prices.map(formatTierPrice)).toEqual(prices);
    });

    test('may be a share with a floor', async () => {
        const tier = 'tier cloud "Cloud" { covers desk price 12% of "the consumption" minimum USD 500.00 per month }';
        expect(
            await outcomesOf(
                tier,
                example('given tier cloud given "the consumption" at USD 10000.00', '1200.00'),
                example('given tier cloud given "the consumption" at USD 100.00', '500.00'),
            ),
        ).toEqual(['holds', 'holds']);
        const { contract } = await readingsOf(PLANS + tier);
        expect(contract).toContain('12% of “the consumption”, and at least USD 500.00 per month');
    });

    test.each([
        ['given 3 visits', '100.00'],
        ['given 6 visits', '130.00'],
        ['given service cabling given 2 users', '124.00'],
        ['given service cabling given 2 users given 5 visits', '139.00'],
    ])(
        'come with those of what goes beyond a limit, and of optional services that are chosen: %s',
        async (given, price) => {
            const tier = `
            service visits "Visits"
            service cabling "Cabling"
            tier field "Field" {
                covers visits limited to 4 visits per month then USD 15.00 per visit
                covers cabling optional at USD 12.00 per user per month
                price USD 100.00 per month
            }`;
            expect(await outcomesOf(tier, example(`given tier field ${given}`, price))).toEqual(['holds']);
        },
    );

    test('may be on quotation, which nobody can compute', async () => {
        const tier = 'tier large "Large" { covers desk price on-quotation }';
        const [reason] = await outcomesOf(tier, example('given tier large', '1.00'));
        expect(reason).toBe('The price of `large` is on quotation, so nobody can compute it.');
        const readings = await readingsOf(`${PLANS}${tier} chooses large`);
        expect(readings.contract).toContain('The charge for the Service Tier **Large** is that of a quotation.');
        expect(readings.contract).not.toContain('[missing');
        expect(codesOf(readings)).not.toContain('O01');
    });

    test('may be for an environment, which only some clients have', async () => {
        const plans = `
            service help "Help desk"
            environment production "Production" { means "The systems that serve customers." }
            tier gold "Gold" { covers help price GBP 10.00 per user per month }
            pricing fees "Fees" { charge "Watch" GBP 5.00 per user per month for production }
            example "A month" { given 10 users expect price GBP PRICE }`;
        const without = await readingsOf(`${plans.replace('PRICE', '100.00')} chooses gold`);
        expect(without.outcomes.map(({ kind }) => kind)).toEqual(['holds']);
        expect(without.contract).not.toContain('Watch');
        expect(codesOf(without)).toContain('O21');
        const withIt = await readingsOf(`${plans.replace('PRICE', '150.00')} chooses gold, production`);
        expect(withIt.outcomes.map(({ kind }) => kind)).toEqual(['holds']);
        expect(withIt.contract).toContain('The Client has also chosen Production.');
        expect(withIt.contract).toContain('| **Watch** | GBP 5.00 per user per month | For “Production” |');
        expect(codesOf(withIt)).not.toContain('O21');
    });
});
