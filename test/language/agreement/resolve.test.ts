import { expect, test } from 'vitest';
import type { Agreement } from '../../../language/agreement/model.js';
import type { Prose } from '../../../language/agreement/prose.js';
import { formatTierPrice } from '../../../language/agreement/tier-prices.js';
import { formatTimeTarget } from '../../../language/values/formatting.js';
import { resolve } from '../check.js';
import { ACME, LIBRARY, MANAGED_IT_SERVICES } from '../examples.js';

async function agreement(): Promise<Agreement> {
    const [resolved] = await resolve(MANAGED_IT_SERVICES);
    if (!resolved) throw new Error('The example holds an agreement.');
    return resolved;
}

/** The words of a text with the kinds of its values. */
function words(prose: Prose | undefined): string {
    return (
        prose?.parts
            .map(part => (part.kind === 'markdown' ? part.markdown : `<${part.path.join('.')}: ${part.value.kind}>`))
            .join('') ?? ''
    );
}

test('the head is read', async () => {
    const { kind, name, title, version, status, effective } = await agreement();
    expect([kind, name?.value, title?.value, version?.value, status?.value]).toEqual([
        'agreement',
        'acme',
        'Managed IT Services Agreement',
        '1.0',
        'draft',
    ]);
    expect(effective?.value).toEqual({ year: 2027, month: 1, day: 1 });
});

test('an agreement contains what it declares and what that refers to', async () => {
    const { parties, tiers, priorities, services, calendars, definedTerms, clauses } = await agreement();
    expect(parties.map(party => party.name.value)).toEqual(['northwind', 'acme-ltd']);
    expect(tiers.map(tier => tier.name.value)).toEqual(['basic', 'standard', 'premium']);
    expect(priorities.map(priority => priority.name.value)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(services).toHaveLength(20);
    expect(calendars.map(calendar => calendar.name.value)).toEqual(['support', 'around-the-clock']);
    expect(definedTerms.map(term => term.name.value)).toEqual(['client-data', 'confidential-information']);
    expect(clauses.map(clause => clause.name.value)).toEqual([
        'remote-access',
        'data-ownership',
        'confidentiality',
        'critical-incidents',
        'governing-law',
    ]);
});

test('what an agreement does not refer to stays in the library', async () => {
    const library =
        'service servers "Servers"\nservice mainframes "Mainframes"\ntier gold "Gold" {\n  covers servers\n}\n';
    const [resolved] = await resolve({
        'a.msa': 'import "library.msa"\nagreement a "A" {\n  include gold\n}\n',
        'library.msa': library,
    });
    expect(resolved?.services.map(service => service.name.value)).toEqual(['servers']);
});

test('a tier promises what it states, and otherwise what the tier that it extends promises', async () => {
    const { tiers } = await agreement();
    const rows = tiers.map(tier =>
        tier.targets
            .filter(target => target.scope.priority?.name.value === 'P1')
            .map(target => `${target.metric} ${formatTimeTarget(target.promise.value)}`),
    );
    expect(rows).toEqual([
        ['respond 1 business hour', 'update 2 hours', 'resolve 8 business hours'],
        ['respond 30 min', 'update 1 hour', 'resolve 6 hours'],
        ['respond 15 min', 'update 30 min', 'resolve 4 hours'],
    ]);
    const [, standard, premium] = tiers;
    expect(premium?.base?.value).toBe(standard);
    expect(premium?.hours?.value.name.value).toBe('around-the-clock');
    expect(standard?.hours?.provenance.origin).toBe('inherited');
    expect(
        standard?.hours && LIBRARY.slice(standard.hours.provenance.span.offset, standard.hours.provenance.span.end),
    ).toBe('hours support');
});

test('every value knows the text that states it', async () => {
    const { tiers } = await agreement();
    const premium = tiers.find(tier => tier.name.value === 'premium');
    const text = ({ offset, end }: { offset: number; end: number }): string => ACME.slice(offset, end);
    expect(premium?.prices.map(price => text(price.provenance.span))).toEqual(['price USD 79.00 per user per month']);
    expect(premium?.targets[0] && text(premium.targets[0].provenance.span)).toBe('respond 15 min');
    expect(premium?.targets[0] && text(premium.targets[0].promise.provenance.span)).toBe('15 min');
});

test('business time runs in the calendar of the row, else of the tier', async () => {
    const { tiers } = await agreement();
    const calendarOf = (tier: string, priority: string): string | undefined =>
        tiers
            .find(each => each.name.value === tier)
            ?.targets.find(target => target.scope.priority?.name.value === priority)?.clock.calendar?.name.value;
    expect(calendarOf('premium', 'P4')).toBe('support');
    expect(calendarOf('premium', 'P3')).toBe('around-the-clock');
    expect(calendarOf('basic', 'P1')).toBe('support');
});

test('the nearest statement about a service counts', async () => {
    const { tiers } = await agreement();
    const visits = tiers.map(
        tier => tier.coverage.find(({ value }) => value.service.name.value === 'on-site-visits')?.value.kind,
    );
    expect(visits).toEqual(['optional', 'limited', 'included']);
});

test('prose loses its indentation and knows the values in it', async () => {
    const { clauses } = await agreement();
    const clause = clauses.find(each => each.name.value === 'critical-incidents');
    expect(words(clause?.text)).toBe(
        [
            'The Client reports critical incidents by phone. In the <premium: label> tier the Provider responds within',
            '<premium.P1.respond: time> and works without interruption until the incident is resolved, within',
            '<premium.P1.resolve: time> at the latest. The tier costs <premium.price: price>.',
        ].join('\n'),
    );
});

test('decimals keep their written precision', async () => {
    const { tiers, availabilities } = await agreement();
    expect(tiers[2]?.prices.map(formatTierPrice)).toEqual(['USD 79.00 per user per month']);
    expect(availabilities[0]?.credit?.bands.map(band => band.value.threshold.percent.written)).toEqual([
        '99.9',
        '99.5',
        '99.0',
    ]);
});

test('half a file is half a model, without guesses', async () => {
    const [library] = await resolve(
        'priority P1 "Critical" {\n}\ntier gold "Gold" {\n  target P1 respond 15 min, resolve\n  price USD\n}\n',
    );
    expect(library?.tiers[0]?.targets.map(target => target.metric)).toEqual(['respond']);
    expect(library?.tiers[0]?.prices).toEqual([]);
});

test('tiers that extend each other in a circle are still read', async () => {
    const [library] = await resolve('tier a "A" extends b {\n  price USD 1.00\n}\ntier b "B" extends a {\n}\n');
    expect(library?.tiers.map(tier => tier.name.value)).toEqual(['a', 'b']);
});

test('a long chain of tiers is followed to its end', async () => {
    const tiers = Array.from({ length: 2000 }, (_, index) => `tier t${index + 1} "T" extends t${index} {\n}\n`);
    const [library] = await resolve(`${tiers.join('')}tier t0 "T" {\n  price USD 1.00\n}\n`);
    expect(library?.tiers.find(tier => tier.name.value === 't2000')?.prices[0]?.provenance.origin).toBe('inherited');
});
