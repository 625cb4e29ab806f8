import type {
    Availability,
    CreditClaim,
    CreditSchedule,
    DowntimeExclusion,
    UptimeTarget,
} from '../../language/agreement/model.js';
import type {
    AvailabilityJson,
    CreditClaimJson,
    CreditScheduleJson,
    DowntimeExclusionJson,
    UptimeTargetJson,
} from './agreement-json.js';
import { declarationJson, linkTo, subjectJson, valuesOf } from './declarations.js';
import { proseJson } from './prose.js';
import { statementsJson } from './statements.js';
import { durationJson, percentageJson } from './values.js';

export function availabilityJson(availability: Availability): AvailabilityJson {
    return {
        ...declarationJson(availability),
        subjects: valuesOf(availability.subjects).map(subjectJson),
        targets: valuesOf(availability.targets).map(uptimeTargetJson),
        downtime: availability.downtime && proseJson(availability.downtime),
        measurement: availability.measurement && proseJson(availability.measurement),
        exclusions: valuesOf(availability.exclusions).map(exclusionJson),
        credit: availability.credit && creditJson(availability.credit),
        statements: statementsJson(availability.terms),
    };
}

function uptimeTargetJson({ percentage, period, tiers }: UptimeTarget): UptimeTargetJson {
    return { ...percentageJson(percentage), period, tiers: tiers.map(tier => linkTo('tier', tier)) };
}

function exclusionJson({ cause, limit, notice }: DowntimeExclusion): DowntimeExclusionJson {
    return {
        ...(cause.kind === 'known' ? { cause: cause.cause } : { cause: 'other', text: cause.text }),
        limit: limit && { duration: durationJson(limit.duration), period: limit.period },
        notice: notice && durationJson(notice),
    };
}

function creditJson({ bands, base, cap, claim, terms }: CreditSchedule): CreditScheduleJson {
    return {
        bands: valuesOf(bands).map(({ threshold, credit }) => ({
            threshold: percentageJson(threshold),
            credit: percentageJson(credit),
        })),
        base: base?.value,
        cap: cap && { ...percentageJson(cap.value.percentage), period: cap.value.period },
        claim: claim && claimJson(claim.value),
        statements: statementsJson(terms),
    };
}

function claimJson(claim: CreditClaim): CreditClaimJson {
    switch (claim.kind) {
        case 'automatic':
            return { kind: claim.kind };
        case 'within':
            return { kind: claim.kind, window: durationJson(claim.window), anchor: claim.anchor };
    }
}
