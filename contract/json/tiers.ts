import type { Coverage, Metric, Target, TicketScope, Tier } from '../../language/agreement/model.js';
import type { CoverageJson, MetricJson, TargetJson, TicketScopeJson, TierJson } from './agreement-json.js';
import { declarationJson, linkTo, subjectJson, valuesOf } from './declarations.js';
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
        targets: tier.targets.map(targetJson),
        prices: statementsJson(tier.prices),
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

function targetJson(target: Target): TargetJson {
    const { promise, clock, provenance } = target;
    const isBusiness = promise.value.kind === 'within' && promise.value.duration.clock === 'business';
    return {
        label: target.label,
        scope: scopeJson(target.scope),
        metric: METRICS[target.metric],
        ...timePromiseJson(promise.value),
        calendar: isBusiness && clock.calendar ? linkTo('calendar', clock.calendar) : undefined,
        start: target.start,
        stop: target.stop,
        pauses: target.pauses.length > 0 ? target.pauses : undefined,
        resets: target.resets.length > 0 ? target.resets : undefined,
        attainment: target.attainment && statementJson(target.attainment),
        strength: target.strength,
        owner: target.owner,
        origin: provenance.origin,
        because: (promise.provenance.replaces ?? provenance.replaces)?.because,
    };
}

function scopeJson({ priority, tickets, subject, team, delivery, band }: TicketScope): TicketScopeJson {
    return {
        priority: priority && linkTo('priority', priority),
        tickets,
        subject: subject && subjectJson(subject),
        team: team && linkJson(team),
        delivery,
        band: band && linkTo('time-band', band),
    };
}
