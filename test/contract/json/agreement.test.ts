import { describe, expect, test } from 'vitest';
import { agreementJson } from '../../../contract/json/agreement.js';
import type { AgreementJson, TargetJson, TierJson } from '../../../contract/json/agreement-json.js';
import { resolve, type Files } from '../../language/check.js';

async function jsonOf(files: string | Files): Promise<AgreementJson> {
    const [agreement] = await resolve(files);
    if (!agreement) throw new Error('The text holds an agreement.');
    return JSON.parse(agreementJson(agreement));
}

const STANDARD = `
agreement standard-agreement "Standard Agreement" {
  status template
  effective 2027-02-01
  provider northwind "Northwind" { address "1 Harbour Way" }
  client customer "Customer" { address "Foundry Park" }
  calendar support "Support Hours" {
    timezone "Europe/London"
    open Mon-Fri 08:00-18:00
    open Sat 22:00-06:00 next day
    closed on holidays "GB-ENG"
    closed on 2027-12-24 "Christmas Eve"
  }
  category infrastructure "Infrastructure" { service servers "Servers" service visits "Visits" }
  priority P1 "Critical" { means "Nobody can work." }
  priority P2 "High" { means """Answered within {{standard.P2.respond}}.""" }
  tier standard "Standard" {
    covers servers, visits limited to 4 visits per month then GBP 120.00 per visit
    hours support
    target P1 respond 4 business hours, update every 30 min, resolve 2 business days
    target P2 respond 90 min, resolve best effort
    price GBP 74.00 per user per month
  }
  tier premium "Premium" extends standard {
    target P1 respond 15 min
  }
  availability core "Core systems" {
    applies to infrastructure
    target 99.90% per calendar month
    credit { below 99.90% credit 5% of monthly-fees cap 10% per month claim within 1 month after month end }
  }
  backup mirror "Mirror" { applies to servers every 15 min keep 1 quarter rpo none rto 30 min test restore quarterly }
  access remote "Remote access" { inactive-accounts disabled after 45 days mfa required for all-access }
}`;

const CLIENT = `
import "standard.msa"
agreement acme "Acme Agreement" based on standard-agreement {
  client acme-ltd "Acme" { address "Foundry Park" }
  override standard.P2.respond 30 min because "The plant runs at night."
}`;

const json = await jsonOf(STANDARD);
const [standard, premium] = json.tiers;
const acme = await jsonOf({ 'acme.msa': CLIENT, 'standard.msa': STANDARD });

function targetOf(tier: TierJson | undefined, priority: string, metric: string): TargetJson | undefined {
    return tier?.targets.find(({ scope, metric: found }) => scope.priority?.name === priority && found === metric);
}

describe('the values of an agreement', () => {
    test.each<[what: string, found: unknown, expected: unknown]>([
        ['the format', [json.format, json.formatVersion, json.status], ['msa-agreement', 2, 'template']],
        ['a date', json.effective, '2027-02-01'],
        ['money', standard?.prices[0]?.price, { amount: '74.00', currency: 'GBP', per: ['user', 'month'] }],
        [
            'business hours',
            targetOf(standard, 'P1', 'response'),
            {
                kind: 'within',
                text: '4 Business Hours',
                iso: 'PT4H',
                amount: '4',
                unit: 'hour',
                clock: 'business',
                minutes: 240,
                scope: { priority: { kind: 'priority', name: 'P1', label: 'Critical' } },
                metric: 'response',
                calendar: { kind: 'calendar', name: 'support', label: 'Support Hours' },
                origin: 'written',
            },
        ],
        [
            'business days, whose minutes depend on the calendar',
            targetOf(standard, 'P1', 'resolution'),
            expect.not.objectContaining({ minutes: expect.anything() }),
        ],
        ['a time that recurs', targetOf(standard, 'P1', 'statusUpdate'), expect.objectContaining({ minutes: 30 })],
        [
            'best effort',
            targetOf(standard, 'P2', 'resolution'),
            expect.objectContaining({ kind: 'best-effort', text: 'best effort', origin: 'written' }),
        ],
        [
            'a target of the tier',
            targetOf(premium, 'P1', 'response'),
            expect.objectContaining({ minutes: 15, origin: 'written' }),
        ],
        [
            'a target that the tier inherits',
            targetOf(premium, 'P2', 'response'),
            expect.objectContaining({ minutes: 90, clock: 'elapsed', origin: 'inherited' }),
        ],
        [
            'a limit of a service',
            standard?.coverage[1],
            {
                service: { kind: 'service', name: 'visits', label: 'Visits' },
                kind: 'limited',
                limit: { amount: '4', unit: 'visits', period: 'month' },
                overage: { amount: '120.00', currency: 'GBP', per: ['visit'] },
            },
        ],
        [
            'opening hours over midnight',
            json.calendars[0]?.openings[1]?.times,
            [{ start: '22:00', end: '06:00', endsNextDay: true }],
        ],
        [
            'closings',
            json.calendars[0]?.closings,
            [
                { kind: 'holidays', region: 'GB-ENG' },
                { kind: 'date', date: '2027-12-24', label: 'Christmas Eve' },
            ],
        ],
        ['a percentage', json.availabilities[0]?.targets, [{ percent: '99.90', period: 'month', tiers: [] }]],
        [
            'a credit',
            json.availabilities[0]?.credit?.bands,
            [{ threshold: { percent: '99.90' }, credit: { percent: '5' } }],
        ],
        [
            'a month, which has no fixed minutes',
            json.availabilities[0]?.credit?.claim,
            {
                kind: 'within',
                window: { text: '1 month', iso: 'P1M', amount: '1', unit: 'month', clock: 'elapsed' },
                anchor: 'month-end',
            },
        ],
        ['no loss of data', json.backups[0]?.recoveryPoint, { kind: 'none', text: 'none' }],
        ['a quarter', json.backups[0]?.retention, { kind: 'span', span: expect.objectContaining({ iso: 'P3M' }) }],
        ['a value in prose', json.priorities[1]?.meaning, 'Answered within 90 minutes.'],
        [
            'statements',
            json.topics[0]?.statements,
            [
                { kind: 'inactive-accounts', duration: expect.objectContaining({ iso: 'P45D', minutes: 64_800 }) },
                { kind: 'multi-factor', access: 'all-access', none: false },
            ],
        ],
    ])('%s', (_, found, expected) => {
        expect(found).toEqual(expected);
    });
});

test('an override holds where it is inherited too, and states its reason', () => {
    const [own, heir] = acme.tiers.map(tier => targetOf(tier, 'P2', 'response'));
    expect(own).toMatchObject({ minutes: 30, origin: 'overridden', because: 'The plant runs at night.' });
    expect(heir).toMatchObject({ minutes: 30, origin: 'inherited' });
    expect(acme.base).toEqual({ name: 'standard-agreement', title: 'Standard Agreement' });
    expect(acme.deviations).toContainEqual({
        path: 'standard.P2.respond',
        kind: 'override',
        before: 'respond 90 min',
        after: '30 min',
        because: 'The plant runs at night.',
        refused: false,
    });
});

test('a statement has its kind first, then its parts in the order of their names', async () => {
    const { topics } = await jsonOf('agreement a "A" { access remote "Remote" { method vpn "WireGuard" } }');
    expect(Object.keys(topics[0]?.statements[0] ?? {})).toEqual(['kind', 'method', 'subjects', 'text']);
});

test('the JSON names no file and no machine', async () => {
    const [agreement] = await resolve({ 'acme.msa': CLIENT, 'standard.msa': STANDARD });
    expect(agreement && agreementJson(agreement)).not.toMatch(/memory:|\.msa"|"offset"|"uri"/);
});

test('an agreement without statements has empty lists, and says nothing else', async () => {
    const { tiers, parties, topics, ...rest } = await jsonOf('agreement a "A" {\n}');
    expect([tiers, parties, topics]).toEqual([[], [], []]);
    expect(rest).not.toHaveProperty('version');
    expect(rest.status).toBe('final');
});

test('an example of the base that the changes have made false is left out', async () => {
    const base = `agreement base "Base" {
      provider p "P" { address "L" }
      tier gold "Gold" { covers servers price USD 50.00 per user per month }
      service servers "Servers"
      example "Ten users" { given tier gold given 10 users expect price USD 500.00 }
      example "Twelve users" { given tier gold given 12 users expect price USD 600.00 }
    }`;
    const examples = async (changes: string): Promise<readonly string[]> => {
        const files = {
            'acme.msa': `import "base.msa"\nagreement acme "Acme" based on base { ${changes} }`,
            'base.msa': base,
        };
        return (await jsonOf(files)).examples.map(({ label }) => label);
    };
    expect(await examples('')).toEqual(['Ten users', 'Twelve users']);
    expect(await examples('override gold.price USD 40.00 per user per month because "More users."')).toEqual([]);
});
