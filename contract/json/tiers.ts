import type { Coverage, Metric, SpecialTarget, Target, Tier } from '../../language/agreement/model.js';
import type { CoverageJson, MetricJson, SpecialTargetJson, TargetJson, TierJson } from './agreement-json.js';
import { declarationJson, linkTo, valuesOf } from './declarations.js';
import { proseJson } from './prose.js';
import { linkJson, statementJson, statementsJson } from './statements.js';
import { priceJson, quantityJson, timePromiseJson } from './values.js';

export function tierJson(tier: Tier): TierJson {
    return {
        ...declarationJson(tier),
        base: tier.base && linkTo('tier', tier.base.value),
        meaning: tier.meaning && proseJson(tier.meaning),
        coverage: valuesOf(tier.coverage).map(coverageJson),
        hours: tier.hours && linkTo('calendar', tier.hours.value),
        onCall: valuesOf(tier.onCall).map(priority => linkTo('priority', priority)),
        targets: targetsByPriority(tier.targets),
        specialTargets: tier.specialTargets.map(specialTargetJson),
        price: tier.price && priceJson(tier.price.value),
        statements: statementsJson(tier.terms),
    };
}

function coverageJson(coverage: Coverage): CoverageJson {
    const service = linkTo('service', coverage.service);
    switch (coverage.kind) {
        case 'included':
        case 'excluded':
            return { service, kind: coverage.kind };
        case 'limited':
            return {
                service,
                kind: coverage.kind,
                limit: quantityJson(coverage.limit),
                overage: coverage.overage && priceJson(coverage.overage),
            };
        case 'optional':
            return { service, kind: coverage.kind, price: coverage.price && priceJson(coverage.price) };
    }
}

/** The terms of service level management for the words with which the language makes a promise. */
const METRICS: Readonly<Record<Metric, MetricJson>> = {
    'answer-call': 'callAnswer',
    acknowledge: 'acknowledgement',
    respond: 'response',
    reply: 'reply',
    update: 'statusUpdate',
    assign: 'assignment',
    start: 'workStart',
    diagnose: 'diagnosis',
    plan: 'resolutionPlan',
    contain: 'containment',
    escalate: 'escalation',
    communicate: 'communication',
    'on-site': 'onSiteAttendance',
    'replace-part': 'partReplacement',
    workaround: 'workaround',
    restore: 'restoration',
    'restore-data': 'dataRestoration',
    'complete-change': 'changeCompletion',
    resolve: 'resolution',
    'root-cause': 'rootCauseAnalysis',
    close: 'closure',
};

function targetsByPriority(targets: readonly Target[]): TierJson['targets'] {
    const byPriority = new Map<string, [MetricJson, TargetJson][]>();
    for (const target of targets) {
        const { value: name } = target.priority.name;
        const promises = byPriority.get(name) ?? [];
        byPriority.set(name, [...promises, [METRICS[target.metric], targetJson(target)]]);
    }
    return Object.fromEntries([...byPriority].map(([name, promises]) => [name, Object.fromEntries(promises)]));
}

function targetJson(target: Target): TargetJson {
    const { promise, calendar, provenance } = target;
    const isBusiness = promise.value.kind === 'within' && promise.value.duration.clock === 'business';
    return {
        ...timePromiseJson(promise.value),
        calendar: isBusiness && calendar ? linkTo('calendar', calendar) : undefined,
        start: target.start,
        attainment: target.attainment && statementJson(target.attainment),
        strength: target.strength,
        origin: provenance.origin,
        because: (promise.provenance.replaces ?? provenance.replaces)?.because,
    };
}

function specialTargetJson(target: SpecialTarget): SpecialTargetJson {
    return {
        priority: linkTo('priority', target.priority),
        metric: METRICS[target.metric],
        tickets: target.tickets,
        delivery: target.delivery,
        band: target.band && linkJson(target.band),
        ...targetJson(target),
    };
}
