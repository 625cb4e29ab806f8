import fc from 'fast-check';
import {
    EXCLUDED_CAUSES,
    METRICS,
    type Agreement,
    type Attachment,
    type Availability,
    type Backup,
    type Calendar,
    type Category,
    type Clause,
    type Contact,
    type Coverage,
    type CreditSchedule,
    type DefinedTerm,
    type DowntimeExclusion,
    type Party,
    type Priority,
    type Recovery,
    type Service,
    type Subject,
    type Target,
    type Tier,
} from '../../language/agreement/model.js';
import type { HoleValue, Prose } from '../../language/agreement/prose.js';
import type { Fact, Provenance } from '../../language/agreement/provenance.js';
import { decimal, type Decimal } from '../../language/values/decimal.js';
import { TIME_UNITS, type Duration, type TimeTarget } from '../../language/values/duration.js';
import type { Price } from '../../language/values/money.js';
import { WEEKDAYS } from '../../language/values/opening.js';
import type { Percentage } from '../../language/values/percentage.js';
import type { Cadence, PeriodUnit } from '../../language/values/period.js';

/**
 * Agreements in which every fact may be there or not. `texts` gives the words in labels, addresses and so on; `prose` is
 * made of them in any order, unless the caller gives other prose.
 */
export function agreements(
    texts: fc.Arbitrary<string>,
    prose: fc.Arbitrary<Prose> = proseOf(texts),
): fc.Arbitrary<Agreement> {
    const text = facts(texts);
    const declaration = {
        name: facts(fc.stringMatching(/^X[a-z0-9]{1,6}$/)),
        label: maybe(text),
        formerNames: fc.array(facts(fc.stringMatching(/^X[a-z0-9]{1,6}$/)), { maxLength: 2 }),
        provenance: provenance(),
    };
    const lines = fc.array(text, { maxLength: 2 });

    const calendar: fc.Arbitrary<Calendar> = fc.record({
        ...declaration,
        zoneOf: fc.constant(undefined),
        timeZone: maybe(text),
        always: maybe(facts(fc.constant(true as const))),
        openings: fc.array(
            facts(
                fc.record({
                    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
                    times: fc.array(range(), { minLength: 1, maxLength: 2 }),
                }),
            ),
            { maxLength: 2 },
        ),
        closings: fc.array(
            facts(
                fc.oneof(
                    fc.record({ kind: fc.constant('holidays' as const), region: texts }),
                    fc.record({ kind: fc.constant('date' as const), date: date(), label: maybe(texts) }),
                ),
            ),
            { maxLength: 2 },
        ),
        openOnHolidays: maybe(facts(fc.constant(true as const))),
    });
    const service: fc.Arbitrary<Service> = fc.record({
        ...declaration,
        category: fc.constant(undefined),
        meaning: maybe(prose),
        includes: lines,
        excludes: lines,
        activities: fc.array(facts(fc.record({ task: texts, cadence: cadence() })), { maxLength: 2 }),
        terms: fc.constant([]),
    });
    const priority: fc.Arbitrary<Priority> = fc.record({
        ...declaration,
        meaning: maybe(prose),
        examples: lines,
        terms: fc.constant([]),
    });
    const term: fc.Arbitrary<DefinedTerm> = fc.record({ ...declaration, aliases: lines, text: maybe(prose) });
    const clause: fc.Arbitrary<Clause> = fc.record({ ...declaration, text: maybe(prose) });
    const attachment: fc.Arbitrary<Attachment> = fc.record({
        ...declaration,
        text: maybe(prose),
        kind: fc.constantFrom('schedule', 'annex'),
    });

    return fc
        .record({
            calendars: fc.array(calendar, { maxLength: 2 }),
            services: fc.array(service, { minLength: 1, maxLength: 3 }),
            priorities: fc.array(priority, { minLength: 1, maxLength: 3 }),
        })
        .chain(({ calendars, services, priorities }) => {
            const hours = maybe(fc.constantFrom(undefined, ...calendars));
            const contact: fc.Arbitrary<Contact> = fc.record({
                ...declaration,
                channels: fc.array(
                    facts(fc.record({ kind: fc.constantFrom('email', 'phone', 'chat', 'portal'), value: texts })),
                    { maxLength: 2 },
                ),
                hours: maybe(facts(fc.constantFrom<'always' | Calendar>('always', ...calendars))),
                terms: fc.constant([]),
            });
            const party: fc.Arbitrary<Party> = fc.record({
                ...declaration,
                role: fc.constantFrom('provider', 'client'),
                address: maybe(text),
                contacts: fc.array(contact, { maxLength: 2 }),
                terms: fc.constant([]),
            });
            const category: fc.Arbitrary<Category> = fc.record({
                ...declaration,
                meaning: maybe(prose),
                services: fc.constant(services.slice(0, 1)),
            });
            return fc.array(category, { maxLength: 1 }).chain(categories => {
                const subjects: fc.Arbitrary<Fact<Subject>[]> = fc.constant(
                    [
                        ...services.map((each): Subject => ({ kind: 'service', service: each })),
                        ...categories.map((each): Subject => ({ kind: 'category', category: each })),
                    ].map(value => ({ value, provenance: WRITTEN })),
                );
                const target: fc.Arbitrary<Target> = fc.record({
                    label: fc.constant(undefined),
                    scope: fc.record({
                        priority: maybe(fc.constantFrom(...priorities)),
                        tickets: maybe(fc.constantFrom('incidents', 'requests')),
                        subject: maybe(
                            fc.constantFrom(...services).map((service): Subject => ({ kind: 'service', service })),
                        ),
                        team: fc.constant(undefined),
                        delivery: maybe(fc.constantFrom('remote', 'on-site')),
                        band: fc.constant(undefined),
                    }),
                    metric: fc.constantFrom(...METRICS),
                    promise: facts(timeTarget()),
                    clock: fc.record({
                        calendar: hours,
                        namedBy: fc.constantFrom('row', 'tier', 'agreement'),
                    }),
                    start: maybe(fc.constant('detection')),
                    stop: fc.constant(undefined),
                    pauses: fc.subarray(['waiting-for-client', 'no-access'] as const),
                    resets: fc.subarray(['reopening']),
                    attainment: fc.constant(undefined),
                    strength: maybe(fc.constantFrom('guarantee', 'objective')),
                    owner: maybe(fc.constantFrom('agreement', 'operational-level', 'underpinning-contract')),
                    provenance: provenance(),
                });
                const tier: fc.Arbitrary<Tier> = fc.record({
                    ...declaration,
                    base: fc.constant(undefined),
                    meaning: maybe(prose),
                    coverage: fc.array(facts(coverage(services)), { maxLength: 3 }),
                    hours: hours.map(value => value && { value, provenance: WRITTEN }),
                    onCall: fc.subarray(priorities).map(found => found.map(value => ({ value, provenance: WRITTEN }))),
                    targets: fc.array(target, { maxLength: 4 }),
                    terms: fc.constant([]),
                    prices: fc.array(tierPrice(), { maxLength: 2 }),
                });
                const availability: fc.Arbitrary<Availability> = fc.record({
                    ...declaration,
                    subjects,
                    targets: fc.array(
                        facts(fc.record({ percentage: percentage(), period: maybe(period()), tiers: fc.constant([]) })),
                        { maxLength: 2 },
                    ),
                    downtime: maybe(prose),
                    measurement: maybe(prose),
                    exclusions: fc.array(facts(exclusion(texts)), { maxLength: 3 }),
                    credit: maybe(credit()),
                    terms: fc.constant([]),
                });
                const objectives = {
                    recoveryPoint: maybe(facts(timeTarget())),
                    recoveryTime: maybe(facts(timeTarget())),
                };
                const tests = fc.array(
                    facts(
                        fc.record({
                            kind: fc.constantFrom('restore', 'failover', 'tabletop', 'full'),
                            cadence: cadence(),
                        }),
                    ),
                    { maxLength: 2 },
                );
                const backup: fc.Arbitrary<Backup> = fc.record({
                    ...declaration,
                    ...objectives,
                    subjects,
                    tests,
                    terms: fc.constant([]),
                    interval: maybe(
                        facts(
                            fc.oneof(
                                fc.constant({ kind: 'continuous' as const }),
                                fc.record({ kind: fc.constant('every' as const), interval: duration() }),
                            ),
                        ),
                    ),
                    retention: maybe(
                        facts(
                            fc.oneof(
                                fc.record({ kind: fc.constant('span' as const), span: duration() }),
                                fc.record({
                                    kind: fc.constant('ladder' as const),
                                    steps: fc.array(
                                        fc.record({
                                            count: fc.nat(9),
                                            frequency: fc.constantFrom('hourly', 'monthly'),
                                        }),
                                        { minLength: 1, maxLength: 3 },
                                    ),
                                }),
                            ),
                        ),
                    ),
                    copies: fc.array(
                        facts(
                            fc.record({
                                site: fc.constantFrom('onsite', 'offsite', 'cloud'),
                                location: maybe(texts),
                                properties: fc.subarray(['encrypted', 'immutable'] as const),
                            }),
                        ),
                        { maxLength: 2 },
                    ),
                });
                return fc.array(party, { maxLength: 3 }).chain(parties => {
                    const recovery: fc.Arbitrary<Recovery> = fc.record({
                        ...declaration,
                        ...objectives,
                        subjects,
                        tests,
                        terms: fc.constant([]),
                        planReview: maybe(facts(cadence())),
                        noPlan: maybe(facts(fc.constant(true as const))),
                        site: maybe(text),
                        failover: maybe(
                            facts(
                                fc.record({
                                    mode: fc.constantFrom('automatic', 'manual', 'none'),
                                    procedure: maybe(prose),
                                }),
                            ),
                        ),
                        communications: fc.array(prose, { maxLength: 2 }),
                        responsibilities: fc
                            .subarray(parties)
                            .map(found =>
                                found.map(each => ({ value: { party: each, duty: 'Doing' }, provenance: WRITTEN })),
                            ),
                        incidentReview: maybe(facts(duration())),
                    });
                    return fc.record({
                        kind: fc.constantFrom('agreement', 'agreement', 'library'),
                        name: fc.constant(undefined),
                        title: maybe(text),
                        formerNames: fc.constant([]),
                        version: maybe(text),
                        choices: fc.constant([]),
                        status: maybe(facts(fc.constantFrom('template', 'draft', 'final', 'superseded'))),
                        effective: maybe(facts(date())),
                        locale: maybe(facts(fc.constantFrom('en-US', 'de-CH', 'fr-FR', 'klingon'))),
                        parties: fc.constant(parties),
                        calendars: fc.constant(calendars),
                        categories: fc.constant(categories),
                        services: fc.constantFrom(services, []),
                        priorities: fc.constantFrom(priorities, []),
                        tiers: fc.array(tier, { maxLength: 3 }),
                        availabilities: fc.array(availability, { maxLength: 2 }),
                        backups: fc.array(backup, { maxLength: 2 }),
                        recoveries: fc.array(recovery, { maxLength: 1 }),
                        definedTerms: fc.array(term, { maxLength: 2 }),
                        rewordings: fc.constant([]),
                        topics: fc.constant([]),
                        base: fc.constant(undefined),
                        parameters: fc.constant([]),
                        deviations: fc.constant([]),
                        examples: fc.constant([]),
                        clauses: fc.array(clause, { maxLength: 2 }),
                        attachments: fc.array(attachment, { maxLength: 3 }),
                        provenance: provenance(),
                    });
                });
            });
        });
}

const WRITTEN: Provenance = { origin: 'written', span: { uri: 'memory:/a.msa', offset: 0, end: 1 } };

function provenance(): fc.Arbitrary<Provenance> {
    return fc.nat(1000).map(offset => ({ origin: 'written', span: { uri: 'memory:/a.msa', offset, end: offset + 1 } }));
}

function facts<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
    return fc.record({ value: values, provenance: provenance() });
}

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
    return fc.option(values, { nil: undefined });
}

/** Prose that is a sentence, with or without a hole. */
export function sentences(texts: fc.Arbitrary<string>): fc.Arbitrary<Prose> {
    return fc
        .record({ value: fc.option(hole(texts)), provenance: provenance() })
        .map(({ value, provenance: place }) => ({
            parts: [
                {
                    kind: 'markdown',
                    markdown: value ? 'The parties agree on ' : 'The parties agree',
                    provenance: place,
                },
                ...(value ? [{ kind: 'hole' as const, path: ['premium', 'P1'], value, provenance: place }] : []),
                { kind: 'markdown', markdown: ' as a rule.', provenance: place },
            ],
            provenance: place,
        }));
}

function proseOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Prose> {
    const part: fc.Arbitrary<Prose['parts'][number]> = fc.oneof(
        fc.record({ kind: fc.constant('markdown' as const), markdown: texts, provenance: provenance() }),
        fc.record({
            kind: fc.constant('hole' as const),
            path: fc.constant(['premium', 'P1']),
            value: hole(texts),
            provenance: provenance(),
        }),
    );
    return fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), provenance: provenance() });
}

function hole(texts: fc.Arbitrary<string>): fc.Arbitrary<HoleValue> {
    return fc.oneof(
        fc.record({ kind: fc.constant('label' as const), label: texts }),
        fc.record({ kind: fc.constant('time' as const), value: timeTarget() }),
        fc.record({ kind: fc.constant('price' as const), value: price() }),
        fc.record({ kind: fc.constant('percentage' as const), value: percentage() }),
        fc.constant({ kind: 'missing' as const }),
    );
}

function amount(): fc.Arbitrary<Decimal> {
    return fc.constantFrom('0', '1', '2', '15', '0.5', '1450.00').map(decimal);
}

function duration(): fc.Arbitrary<Duration> {
    return fc.record({
        amount: amount(),
        unit: fc.constantFrom(...TIME_UNITS),
        clock: fc.constantFrom('elapsed', 'business'),
    });
}

function timeTarget(): fc.Arbitrary<TimeTarget> {
    return fc.oneof(
        fc.record({ kind: fc.constant('within' as const), duration: duration() }),
        fc.record({ kind: fc.constantFrom('none', 'best-effort', 'not-applicable') }),
    );
}

function price(): fc.Arbitrary<Price> {
    return fc.record({
        money: fc.record({ currency: fc.constantFrom('USD', 'EUR'), amount: amount() }),
        per: fc.subarray(['user', 'month']),
    });
}

function tierPrice(): fc.Arbitrary<Tier['prices'][number]> {
    return fc.record({
        kind: fc.constant('TierPrice' as const),
        provenance: provenance(),
        price: maybe(price()),
        share: maybe(percentage()),
        base: maybe(fc.constant('the cloud consumption')),
        floor: maybe(price()),
        quotation: fc.boolean(),
    });
}

function percentage(): fc.Arbitrary<Percentage> {
    return fc.constantFrom('0', '99.90', '99.999', '100', '101').map(written => ({ percent: decimal(written) }));
}

function period(): fc.Arbitrary<PeriodUnit> {
    return fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
}

function cadence(): fc.Arbitrary<Cadence> {
    return fc.oneof(
        fc.record({
            kind: fc.constant('frequency' as const),
            frequency: fc.constantFrom('hourly', 'weekly', 'yearly'),
        }),
        fc.record({ kind: fc.constant('interval' as const), interval: duration() }),
        fc.record({ kind: fc.constant('times' as const), times: amount(), period: period() }),
    );
}

function coverage(services: readonly Service[]): fc.Arbitrary<Coverage> {
    const service = fc.constantFrom(...services);
    return fc.oneof(
        fc.record({ kind: fc.constantFrom('included', 'excluded'), service }),
        fc.record({
            kind: fc.constant('limited' as const),
            service,
            limit: fc.record({ amount: amount(), unit: fc.constant('visits'), period: maybe(period()) }),
            overage: maybe(price()),
        }),
        fc.record({ kind: fc.constant('optional' as const), service, price: maybe(price()) }),
    );
}

function exclusion(texts: fc.Arbitrary<string>): fc.Arbitrary<DowntimeExclusion> {
    return fc.record({
        cause: fc.oneof(
            fc.record({ kind: fc.constant('known' as const), cause: fc.constantFrom(...EXCLUDED_CAUSES) }),
            fc.record({ kind: fc.constant('other' as const), text: texts }),
        ),
        limit: maybe(fc.record({ duration: duration(), period: period() })),
        notice: maybe(duration()),
    });
}

function credit(): fc.Arbitrary<CreditSchedule> {
    return fc.record({
        terms: fc.constant([]),
        bands: fc.array(facts(fc.record({ threshold: percentage(), credit: percentage() })), { maxLength: 3 }),
        base: maybe(
            facts(
                fc.record({ fees: fc.constantFrom('monthly-fees', 'yearly-fees'), affectedServicesOnly: fc.boolean() }),
            ),
        ),
        cap: maybe(facts(fc.record({ percentage: percentage(), period: maybe(period()) }))),
        claim: maybe(
            facts(
                fc.oneof(
                    fc.constant({ kind: 'automatic' as const }),
                    fc.record({
                        kind: fc.constant('within' as const),
                        window: duration(),
                        anchor: maybe(fc.constantFrom('month-end', 'quarter-end', 'incident', 'report')),
                    }),
                ),
            ),
        ),
        provenance: provenance(),
    });
}

function date(): fc.Arbitrary<{ year: number; month: number; day: number }> {
    return fc.constantFrom({ year: 2027, month: 1, day: 1 }, { year: 2028, month: 2, day: 29 });
}

function range(): fc.Arbitrary<{ start: number; end: number }> {
    return fc.constantFrom({ start: 480, end: 1080 }, { start: 1320, end: 1560 });
}
