import type { Agreement, Coverage, Target, Tier } from '../../agreement/model.js';
import { promisesFor } from '../../agreement/promises.js';
import { formatScope } from '../../agreement/ticket-scope.js';
import type { Fact, SourceSpan } from '../../agreement/provenance.js';
import { compareDecimals } from '../../values/decimal.js';
import { comparePercentages } from '../../values/percentage.js';
import { formatPercentage, formatQuantity, formatTimeTarget } from '../../values/formatting.js';
import { EXAMPLE_P1 } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { clocksOf, isSlower, longestOf } from '../targets/clocks.js';

const tiers = (resolve: string): string =>
    `${EXAMPLE_P1}\n\ntier standard "Standard" {\n  target P1 respond 1 hour, resolve 8 hours\n}\n\ntier premium "Premium" extends standard {\n  target P1 respond 15 min, resolve ${resolve}\n}\n`;

export const higherTierWorseThanLower: Rule = {
    code: 'E02',
    slug: 'higher-tier-worse-than-lower',
    severity: 'warning',
    profile: 'core',
    summary: 'A tier that extends another promises less than the other: a slower target, less coverage, less uptime.',
    explanation:
        'A client who pays for the higher tier expects at least what the lower one gives. A tier that `extends` another takes over its promises, so a worse one has been written on purpose or by mistake; in the contract it reads like a mistake. Times on different clocks are compared by their worst case.',
    example: { fails: tiers('24 hours'), passes: tiers('4 hours') },
    fixable: false,
    check: { reads: 'declarations', run: checkTiers },
};

function* checkTiers(agreement: Agreement): Generator<Problem> {
    for (const tier of agreement.tiers) {
        const base = tier.base?.value;
        if (!base) continue;
        for (const loss of [...slowerTargets(tier, base), ...lostCoverage(tier, base), ...lostOnCall(tier, base)])
            yield problem(tier, base, loss);
        for (const loss of lowerUptime(agreement, tier, base)) yield problem(tier, base, loss);
    }
}

/** What the higher tier says, what the lower one says, and where. */
interface Loss {
    readonly about: string;
    readonly higher: string;
    readonly lower: string;
    readonly span: SourceSpan;
    readonly baseSpan: SourceSpan;
}

function problem(tier: Tier, base: Tier, { about, higher, lower, span, baseSpan }: Loss): Problem {
    return {
        message: `Tier \`${tier.name.value}\` extends \`${base.name.value}\` but is worse for ${about}: ${higher} instead of ${lower}.`,
        help: `Promise at least what \`${base.name.value}\` promises, or leave the statement out to take it over.`,
        span,
        related: [{ message: `\`${base.name.value}\` promises it here.`, span: baseSpan }],
    };
}

function* slowerTargets(tier: Tier, base: Tier): Generator<Loss> {
    for (const target of tier.targets) {
        const about = `${target.metric} ${formatScope(target.scope)}`;
        const [other] = promisesFor(base, target.scope, target.metric);
        if (target.provenance.origin === 'inherited' || !other || !isWorse(target, other)) continue;
        yield {
            about: `\`${about}\``,
            higher: formatTarget(target),
            lower: formatTarget(other),
            span: target.promise.provenance.span,
            baseSpan: other.promise.provenance.span,
        };
    }
}

function isWorse(target: Target, other: Target): boolean {
    if (other.promise.value.kind !== 'within') return false;
    return target.promise.value.kind === 'within' ? isSlower(target, other) : true;
}

function formatTarget(target: Target): string {
    const longest = longestOf(target);
    const written = formatTimeTarget(target.promise.value);
    const isBusiness = target.promise.value.kind === 'within' && target.promise.value.duration.clock === 'business';
    if (!isBusiness || longest === undefined) return written;
    return `${written} (at most ${Math.ceil(longest / 60)} hours of elapsed time)`;
}

const RANKS: Readonly<Record<Coverage['kind'], number>> = { included: 3, limited: 2, optional: 1, excluded: 0 };

function* lostCoverage(tier: Tier, base: Tier): Generator<Loss> {
    const lower = new Map(base.coverage.map(fact => [fact.value.service, fact]));
    for (const { value: coverage, provenance } of tier.coverage) {
        const other = lower.get(coverage.service);
        if (provenance.origin === 'inherited' || !other || !coversLess(coverage, other)) continue;
        yield {
            about: `service \`${coverage.service.name.value}\``,
            higher: formatCoverage(coverage),
            lower: formatCoverage(other.value),
            span: provenance.span,
            baseSpan: other.provenance.span,
        };
    }
}

function coversLess(coverage: Coverage, { value: other }: Fact<Coverage>): boolean {
    if (coverage.kind !== 'limited' || other.kind !== 'limited') return RANKS[coverage.kind] < RANKS[other.kind];
    const comparable = coverage.limit.unit === other.limit.unit && coverage.limit.period === other.limit.period;
    return comparable && compareDecimals(coverage.limit.amount, other.limit.amount) < 0;
}

function formatCoverage(coverage: Coverage): string {
    return coverage.kind === 'limited' ? `limited to ${formatQuantity(coverage.limit)}` : coverage.kind;
}

/** Priorities for which somebody is on call in the lower tier only, while the higher one is closed at times. */
function* lostOnCall(tier: Tier, base: Tier): Generator<Loss> {
    const own = tier.onCall.find(fact => fact.provenance.origin === 'written');
    if (!own || (tier.hours && !isEverClosed(tier.hours.value))) return;
    const kept = new Set(tier.onCall.map(fact => fact.value));
    for (const { value: priority, provenance } of base.onCall) {
        if (kept.has(priority)) continue;
        const about = `\`on-call for ${priority.name.value}\``;
        yield {
            about,
            higher: 'nobody on call',
            lower: 'on call',
            span: own.provenance.span,
            baseSpan: provenance.span,
        };
    }
}

function isEverClosed(calendar: NonNullable<Tier['hours']>['value']): boolean {
    const { ordinary, withHoliday } = clocksOf(calendar);
    return Math.max(ordinary?.longestClosure ?? Infinity, withHoliday?.longestClosure ?? 0) > 0;
}

function* lowerUptime(agreement: Agreement, tier: Tier, base: Tier): Generator<Loss> {
    for (const availability of agreement.availabilities) {
        const [own, other] = [tier, base].map(each =>
            availability.targets.find(({ value }) => value.tiers.includes(each)),
        );
        if (!own || !other || own.value.period !== other.value.period) continue;
        if (comparePercentages(own.value.percentage, other.value.percentage) >= 0) continue;
        yield {
            about: `the uptime of \`${availability.name.value}\``,
            higher: formatPercentage(own.value.percentage),
            lower: formatPercentage(other.value.percentage),
            span: own.provenance.span,
            baseSpan: other.provenance.span,
        };
    }
}
