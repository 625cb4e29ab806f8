import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOf } from './readings.js';

/** What clients may choose, and what comes with it: written out by hand, as a service manager would. */
const TIERS = {
    bronze: ['bronze', 'desk'],
    silver: ['silver', 'desk', 'servers', 'production'],
    gold: ['gold', 'desk', 'servers', 'production', 'network', 'site'],
} as const;
const OTHERS = {
    servers: ['servers', 'production'],
    network: ['network', 'site'],
    production: ['servers', 'production'],
    'two-sites': ['two-sites'],
} as const;

const AROUND = `
  provider northwind "Northwind" { address "1 Harbour Way, Leeds" }
  client acme "Acme" { address "Foundry Park, Sheffield" }
  category production "Production" { service servers "Servers" }
  category site "Site" { service network "Network" }
  service desk "Desk"
  availability two-sites "Two sites" { applies to servers target 99.99% per month }`;

const COVERED: Readonly<Record<Tier, string>> = {
    bronze: 'desk',
    silver: 'desk, servers',
    gold: 'desk, servers, network',
};

type Tier = keyof typeof TIERS;
type Other = keyof typeof OTHERS;

/** A fee in cents, as the client understands it. */
interface PlainFee {
    readonly kind: 'flat' | 'per user' | 'share' | 'surcharge' | 'discount' | 'minimum';
    readonly cents: number;
    readonly binding: readonly string[];
}

interface PlainChoice {
    /** The tiers that are chosen, and for how many users. */
    readonly tiers: readonly (readonly [tier: Tier, users: number])[];
    readonly others: readonly Other[];
}

interface Pricing {
    readonly prices: Readonly<Record<Tier, number>>;
    readonly fees: readonly PlainFee[];
}

const CONSUMPTION = 1_000_000;

/** What comes with each thing that is chosen, and for how many users. */
function takenWith({ tiers, others }: PlainChoice): { readonly names: readonly string[]; readonly users?: number }[] {
    return [
        ...tiers.map(([tier, users]) => ({ names: TIERS[tier], users })),
        ...others.map(other => ({ names: OTHERS[other] })),
    ];
}

function holds({ binding }: PlainFee, choice: PlainChoice): boolean {
    return binding.length === 0 || takenWith(choice).some(({ names }) => binding.some(name => names.includes(name)));
}

/** The users of whatever a fee is for; of everything, where that has no number of its own. */
function usersOf({ binding }: PlainFee, choice: PlainChoice): number {
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    const own = takenWith(choice)
        .filter(({ names }) => binding.length === 0 || binding.some(name => names.includes(name)))
        .flatMap(({ users }) => users ?? []);
    return sum(own.length > 0 ? own : choice.tiers.map(([, users]) => users));
}

/** The price in cents: every fee is tried, and those are added up of which something is chosen that they are for. */
function naivePrice({ prices, fees }: Pricing, choice: PlainChoice): number {
    let total = 0;
    for (const [tier, users] of choice.tiers) total += prices[tier] * users;
    const held = fees.filter(fee => holds(fee, choice));
    for (const fee of held) {
        if (fee.kind === 'flat') total += fee.cents;
        if (fee.kind === 'per user') total += fee.cents * usersOf(fee, choice);
        if (fee.kind === 'share') total += (CONSUMPTION * fee.cents) / 10_000;
    }
    for (const { kind, cents } of held) total += kind === 'surcharge' ? cents : kind === 'discount' ? -cents : 0;
    for (const { kind, cents } of held) if (kind === 'minimum') total = Math.max(total, cents);
    return total;
}

const usd = (cents: number): string => `USD ${(cents / 100).toFixed(2)}`;
const labelOf = (index: number): string => `Fee ${index}`;

function feeText({ kind, cents, binding }: PlainFee, index: number): string {
    const bound = binding.length > 0 ? ` for ${binding.join(', ')}` : '';
    const label = `"${labelOf(index)}"`;
    switch (kind) {
        case 'flat':
            return `charge ${label} ${usd(cents)} per month${bound}`;
        case 'per user':
            return `charge ${label} ${usd(cents)} per user per month${bound}`;
        case 'share':
            return `percentage ${label} ${(cents / 100).toFixed(2)}% of "the consumption"${bound}`;
        case 'minimum':
            return `minimum-commitment ${usd(cents)} per month${bound}`;
        default:
            return `${kind} ${label} ${usd(cents)} per month${bound}`;
    }
}

function agreementText({ prices, fees }: Pricing): string {
    const tiers = ALL_TIERS.map(
        tier => `tier ${tier} "${tier}" { covers ${COVERED[tier]} price ${usd(prices[tier])} per user per month }`,
    );
    return `${AROUND}\n${tiers.join('\n')}\npricing prices "Prices" {\n${fees.map(feeText).join('\n')}\n}\n`;
}

/** What an example gives beside the choice: the base of the shares, and the reasons of changes that are for nothing. */
function factsText({ fees }: Pricing, choice: PlainChoice): string {
    const base = fees.some(fee => fee.kind === 'share' && holds(fee, choice))
        ? [`given "the consumption" at ${usd(CONSUMPTION)}`]
        : [];
    const reasons = fees.flatMap(({ kind, binding }, index) =>
        (kind === 'surcharge' || kind === 'discount') && binding.length === 0 ? [`given "${labelOf(index)}"`] : [],
    );
    return [...base, ...reasons].join('\n');
}

const GIVEN: Readonly<Record<Other, string>> = {
    servers: 'service',
    network: 'service',
    production: 'category',
    'two-sites': 'availability',
};

function givenText({ tiers, others }: PlainChoice): string {
    const given = [
        ...tiers.map(([tier, users]) => `given tier ${tier} ${users} users`),
        ...others.map(other => `given ${GIVEN[other]} ${other}`),
    ];
    return given.join('\n');
}

function choosesText({ tiers, others }: PlainChoice): string {
    return `chooses ${[...tiers.map(([tier, users]) => `${tier} ${users} users`), ...others].join(', ')}`;
}

const ALL_TIERS = ['bronze', 'silver', 'gold'] as const;
const ALL_OTHERS = ['servers', 'network', 'production', 'two-sites'] as const;
const NAMES = [...ALL_TIERS, ...ALL_OTHERS, 'desk', 'site'];

const fee: fc.Arbitrary<PlainFee> = fc.record({
    kind: fc.constantFrom('flat', 'per user', 'share', 'surcharge', 'discount', 'minimum'),
    cents: fc.integer({ min: 1, max: 400 }),
    binding: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 })),
});
const pricing: fc.Arbitrary<Pricing> = fc.record({
    prices: fc.record({
        bronze: fc.integer({ min: 2500, max: 9999 }),
        silver: fc.integer({ min: 2500, max: 9999 }),
        gold: fc.integer({ min: 2500, max: 9999 }),
    }),
    // A minimum is far above the other fees, or it would never be reached.
    fees: fc.array(
        fee.map(each => (each.kind === 'minimum' ? { ...each, cents: each.cents * 1000 } : each)),
        { maxLength: 6 },
    ),
});
const choice: fc.Arbitrary<PlainChoice> = fc.record({
    tiers: fc
        .uniqueArray(fc.constantFrom(...ALL_TIERS), { minLength: 1 })
        .chain(tiers => fc.tuple(...tiers.map(tier => fc.tuple(fc.constant(tier), fc.integer({ min: 1, max: 60 }))))),
    others: fc.subarray([...ALL_OTHERS]),
});

test('the price of a choice is the sum of the fees that are for something in it', async () => {
    await fc.assert(
        fc.asyncProperty(pricing, choice, async (prices, chosen) => {
            const expected = `expect price ${usd(naivePrice(prices, chosen))}`;
            const facts = factsText(prices, chosen);
            const { outcomes } = await readingsOf(
                `${agreementText(prices)}example "Given" {\n${givenText(chosen)}\n${facts}\n${expected}\n}`,
            );
            expect(outcomes).toMatchObject([{ kind: 'holds' }]);
        }),
        { numRuns: 60 },
    );
});

test('contract and summary of a choice state the fees that are for something in it, and no others', async () => {
    await fc.assert(
        fc.asyncProperty(pricing, choice, async (prices, chosen) => {
            const expected = `expect price ${usd(naivePrice(prices, chosen))}`;
            const { outcomes, contract, summary } = await readingsOf(
                `${agreementText(prices)}${choosesText(chosen)}\nexample "Chosen" {\n${factsText(prices, chosen)}\n${expected}\n}`,
            );
            expect(outcomes).toMatchObject([{ kind: 'holds' }]);
            for (const text of [contract, summary]) {
                const stated = prices.fees.filter((each, index) =>
                    each.kind === 'minimum'
                        ? text.includes(`${usd(each.cents)} per month, whatever the quantities`)
                        : text.includes(labelOf(index)),
                );
                const amounts = prices.fees.filter(each => holds(each, chosen));
                // Two minimums of one amount read alike.
                const isAlike = (one: PlainFee): boolean =>
                    one.kind === 'minimum' &&
                    amounts.some(({ kind, cents }) => kind === 'minimum' && cents === one.cents);
                expect(stated.filter(each => !isAlike(each))).toEqual(amounts.filter(each => !isAlike(each)));
            }
        }),
        { numRuns: 60 },
    );
});
