import { expect, test } from 'vitest';
import { compareAgreements } from '../../review/compare.js';
import { resolve } from '../language/check.js';
import { agreementWith, EXAMPLES } from '../language/grammar-examples.js';
import { agreementOf } from './pairs/search.js';

/** What a change means for the client, and how certain that is: by identifier. */
async function verdictsOf(block: string, before: string, after: string): Promise<readonly string[]> {
    const [earlier] = await resolve(agreementOf(block, before));
    const [later] = await resolve(agreementOf(block, after));
    return compareAgreements(earlier, later).changes.map(({ id, verdict }) => `${id}: ${verdict.client}`);
}

// What a contract says that it did not say before is a gain, a loss, or nothing at all: that depends on what it says.
test.each([
    ['Tier', '', 'excludes network', ['tier.coverage.added: neutral']],
    ['Tier', '', 'target P1 resolve none', ['promise.resolve.added: neutral']],
    ['Tier', '', 'target P1 resolve 4 hours', ['promise.resolve.added: better']],
    ['Recovery', '', 'rto not applicable', ['recovery.rto.added: neutral']],
    ['Recovery', '', 'failover none', ['recovery.failover.added: neutral']],
    ['Access', '', 'mfa none', ['access.multi-factor-none.added: worse']],
    ['Access', '', 'mfa required for all-access', ['access.multi-factor.added: better']],
    ['Procurement', '', 'markup "Hardware" none', ['procurement.markup-none.added: better']],
    ['Offboarding', '', 'assistance none', ['offboarding.transition-assistance-none.added: worse']],
    ['Pricing', '', 'rate "Cabling" GBP 60.00 per hour', ['pricing.labour-rate.added: unclear']],
    ['Liability', '', 'insurance northwind "Cyber" limit GBP 1000000.00', ['liability.insurance.added: better']],
    ['Term', '', 'convenience northwind notice 90 days', ['term.convenience-termination.added: worse']],
    ['Term', '', 'convenience acme-ltd notice 90 days', ['term.convenience-termination.added: better']],
    ['Liability', '', 'insurance acme-ltd "Cyber" limit GBP 1000000.00', ['liability.insurance.added: worse']],
] as const)('%s: from «%s» to «%s»', async (block, before, after, expected) => {
    expect(await verdictsOf(block, before, after)).toEqual(expected);
});

// A part that is added limits one statement and extends another.
test.each([
    [
        'Service',
        'supports "Laptops" if "Under support"',
        'supports "Laptops" if "Under support" up to 6 years',
        ['service.asset-eligibility-age.added: worse'],
    ],
    ['Maintenance', 'applies to network', 'applies to network, servers', ['maintenance.scope.widened: unclear']],
    [
        'DataProtection',
        'subprocessor-change notice 30 days',
        'subprocessor-change notice 30 days, objection within 14 days',
        ['data.subprocessor-change-objection.added: better'],
    ],
    [
        'DataProtection',
        'delete within 30 days after termination',
        'delete within 30 days after termination, backups within 90 days',
        ['data.data-deletion-backups.added: unclear'],
    ],
    [
        'Pricing',
        'charge "Service desk" GBP 900.00 per month',
        'charge "Service desk" GBP 900.00 per month includes 20 users then GBP 35.00 per user per month',
        ['pricing.charge-included.added: unclear', 'pricing.charge-overage.added: unclear'],
    ],
    [
        'Offboarding',
        'assistance 20 hours',
        'assistance 20 hours then GBP 95.00 per hour',
        ['offboarding.transition-assistance-price.added: unclear'],
    ],
    [
        'Liability',
        'cap "general" GBP 1000000.00',
        'cap "general" GBP 1000000.00 or 2 times fees of 12 months',
        ['liability.liability-cap.changed: unclear'],
    ],
] as const)('%s: from «%s» to «%s»', async (block, before, after, expected) => {
    expect(await verdictsOf(block, before, after)).toEqual(expected);
});

const ALL = 'tier gold "Gold" { target all tickets respond 4 hours }';
const EACH = (p3: string): string =>
    `tier gold "Gold" { target P1 respond 1 hour target P2 respond 4 hours target P3 respond ${p3} target P4 respond 4 hours }`;

test('one promise for all priorities is compared with those for each of them', async () => {
    const shortened = 'promise.respond.shortened: better';
    expect(await verdictsOf('', ALL, EACH('4 hours'))).toEqual([shortened]);
    expect(await verdictsOf('', EACH('4 hours'), ALL)).toEqual(['promise.respond.lengthened: worse']);
    expect(await verdictsOf('', ALL, EACH('8 hours'))).toEqual([shortened, 'promise.respond.lengthened: worse']);
});

test('what belongs to a service can change with the group that it is in', async () => {
    const [before, after] = [
        'category a "A" { service web "Web" } category b "B" { }',
        'category a "A" { } category b "B" { service web "Web" }',
    ];
    expect(await verdictsOf('', before, after)).toEqual(['service.category.changed: unclear']);
});

test('a priority that comes between others changes none of them', async () => {
    const low = 'priority low "Low" { means "Questions." }';
    const [before, after] = [low, `priority top "Top" { means "All stands still." } ${low}`];
    expect(await verdictsOf('', before, after)).toEqual(['priority.declaration.added: unclear']);
});

test('another telephone number is neither better nor worse', async () => {
    const [before, after] = ['phone "+44 113 496 0000"', 'phone "+44 113 496 0001"'];
    expect(await verdictsOf('Contact', before, after)).toEqual(['contact.channel.changed: unclear']);
});

test('what is stated twice is compared with what says the same', async () => {
    expect(
        await verdictsOf(
            'Tier',
            'price GBP 1.00 per month\nprice GBP 2.00 per month',
            'price GBP 2.00 per month\nprice GBP 1.00 per month',
        ),
    ).toEqual([]);
});

test('one way to say a price has no order to another', async () => {
    const [before, after] = ['indexation yearly by 3%', 'indexation yearly by "UK consumer price index (CPI)"'];
    expect(await verdictsOf('Pricing', before, after)).toEqual([
        'pricing.indexation-index.added: unclear',
        'pricing.indexation-share.removed: unclear',
    ]);
});

/** A calendar may be open at other times all the same, and worked examples are computed: neither is agreed. */
const AGREED = EXAMPLES.filter(
    ({ block, example }) =>
        !['Calendar', 'WorkedExample'].includes(block.rule) && !agreementWith(block, '').includes(example),
);

test.each(AGREED.map(({ block, example }) => [example, block] as const))(
    'without «%s» the agreement is another one',
    async (example, block) => {
        const [before] = await resolve(agreementWith(block, example));
        const [after] = await resolve(agreementWith(block, ''));
        expect(compareAgreements(before, after).changes).not.toEqual([]);
    },
);
