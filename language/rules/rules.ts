import { availabilityDefinitionIncomplete } from './availability/availability-definition-incomplete.js';
import { availabilityExclusionsMissing } from './availability/availability-exclusions-missing.js';
import { creditPeriodDiffersFromMeasurement } from './availability/credit-period-differs-from-measurement.js';
import { hundredPercentUptime } from './availability/hundred-percent-uptime.js';
import { longPeriodHidesOutages } from './availability/long-period-hides-outages.js';
import { unboundedMaintenanceExclusion } from './availability/unbounded-maintenance-exclusion.js';
import { uptimeOutOfRange } from './availability/uptime-out-of-range.js';
import { uptimeWithoutMeasurementPeriod } from './availability/uptime-without-measurement-period.js';
import { backupEncryptionNotStated } from './backup/backup-encryption-not-stated.js';
import { backupsLessThanWeekly } from './backup/backups-less-than-weekly.js';
import { noImmutableOrOfflineCopy } from './backup/no-immutable-or-offline-copy.js';
import { noOffSiteCopy } from './backup/no-off-site-copy.js';
import { recoveryObjectivesMissing } from './backup/recovery-objectives-missing.js';
import { restoreTestsMissingOrRare } from './backup/restore-tests-missing-or-rare.js';
import { retentionLadderInconsistent } from './backup/retention-ladder-inconsistent.js';
import { retentionShorterThanBackupInterval } from './backup/retention-shorter-than-backup-interval.js';
import { rpoSmallerThanBackupInterval } from './backup/rpo-smaller-than-backup-interval.js';
import { rtoClockWiderThanRestoreHours } from './backup/rto-clock-wider-than-restore-hours.js';
import { rtoLongerThanCriticalResolution } from './backup/rto-longer-than-critical-resolution.js';
import { businessTimeTargetWithoutCalendar } from './calendars/business-time-target-without-calendar.js';
import { calendarNeverOpen } from './calendars/calendar-never-open.js';
import { calendarWithoutTimeZone } from './calendars/calendar-without-time-zone.js';
import { false24x7Label } from './calendars/false-24x7-label.js';
import { holidaysNotAddressed } from './calendars/holidays-not-addressed.js';
import { implausibleTargetSize } from './calendars/implausible-target-size.js';
import { nonPositiveOrFractionalQuantity } from './calendars/non-positive-or-fractional-quantity.js';
import { overlappingOrInvertedIntervals } from './calendars/overlapping-or-inverted-intervals.js';
import { unknownHolidaySet } from './calendars/unknown-holiday-set.js';
import { unqualifiedDayOrMonth } from './calendars/unqualified-day-or-month.js';
import { zoneAbbreviationInsteadOfIanaName } from './calendars/zone-abbreviation-instead-of-iana-name.js';
import { capBelowLargestBand } from './credits/cap-below-largest-band.js';
import { claimWindowWithoutAnchor } from './credits/claim-window-without-anchor.js';
import { creditBandsOverlap } from './credits/credit-bands-overlap.js';
import { creditBaseAmbiguous } from './credits/credit-base-ambiguous.js';
import { creditCapMissingOrIncomplete } from './credits/credit-cap-missing-or-incomplete.js';
import { creditDecreasesAsPerformanceWorsens } from './credits/credit-decreases-as-performance-worsens.js';
import { creditExceedsItsBase } from './credits/credit-exceeds-its-base.js';
import { topBandMisalignedWithTarget } from './credits/top-band-misaligned-with-target.js';
import { criticalOutageBreaksUptime } from './feasibility/critical-outage-breaks-uptime.js';
import { rtoLargerThanDowntimeBudget } from './feasibility/rto-larger-than-downtime-budget.js';
import { billableItemWithoutPrice } from './prices/billable-item-without-price.js';
import { currenciesMixedWithoutConversion } from './prices/currencies-mixed-without-conversion.js';
import { feeNeverPaid } from './prices/fee-never-paid.js';
import { optionPromisedUnpaid } from './prices/option-promised-unpaid.js';
import { tierPricedTwiceForAPeriod } from './prices/tier-priced-twice-for-a-period.js';
import { matricesWithoutSelector } from './priorities/matrices-without-selector.js';
import { matrixCellMissingOrUnknown } from './priorities/matrix-cell-missing-or-unknown.js';
import { matrixNotMonotone } from './priorities/matrix-not-monotone.js';
import { noLevelCoversSecurityIncidents } from './priorities/no-level-covers-security-incidents.js';
import { prioritiesNotTotallyOrdered } from './priorities/priorities-not-totally-ordered.js';
import { priorityLevelUnreachable } from './priorities/priority-level-unreachable.js';
import { priorityWithoutDefinition } from './priorities/priority-without-definition.js';
import { priorityWithoutExamples } from './priorities/priority-without-examples.js';
import { drPlanWorseThanCommitment } from './recovery/dr-plan-worse-than-commitment.js';
import { drRolesCommunicationsOrReviewMissing } from './recovery/dr-roles-communications-or-review-missing.js';
import { drTestLessThanYearly } from './recovery/dr-test-less-than-yearly.js';
import { drSiteEqualsPrimary } from './recovery/dr-site-equals-primary.js';
import { failoverTriggerOrStartMissing } from './recovery/failover-trigger-or-start-missing.js';
import { planReviewMissingOrRare } from './recovery/plan-review-missing-or-rare.js';
import { rtoWithoutDrPlan } from './recovery/rto-without-dr-plan.js';
import { planDeniedButTested } from './recovery/plan-denied-but-tested.js';
import { tabletopTestsOnly } from './recovery/tabletop-tests-only.js';
import { changeWithoutEffect } from './reuse/change-without-effect.js';
import { exampleContradictsItsRule } from './reuse/example-contradicts-its-rule.js';
import { overrideOfLockedAttribute } from './reuse/override-of-locked-attribute.js';
import { parameterOutOfRange } from './reuse/parameter-out-of-range.js';
import { removedPartStillUsed } from './reuse/removed-part-still-used.js';
import { requiredParameterNotSet } from './reuse/required-parameter-not-set.js';
import { unknownStandardClause } from './reuse/unknown-standard-clause.js';
import { wordingOmitsValue } from './reuse/wording-omits-value.js';
import { wordingWithoutClause } from './reuse/wording-without-clause.js';
import { checklistSectionAbsent } from './structure/checklist-section-absent.js';
import { formerNameStale } from './structure/former-name-stale.js';
import { holeInFinalContract } from './structure/hole-in-final-contract.js';
import { unknownLocale } from './structure/unknown-locale.js';
import { conflictingValuesAtSameSpecificity } from './structure/conflicting-values-at-same-specificity.js';
import { cyclicReferences } from './structure/cyclic-references.js';
import { definedTermNeverUsed } from './structure/defined-term-never-used.js';
import { duplicateIdentifierOrClauseNumber } from './structure/duplicate-identifier-or-clause-number.js';
import { invalidOrInvertedDates } from './structure/invalid-or-inverted-dates.js';
import { placeholderInFinalDocument } from './structure/placeholder-in-final-document.js';
import { providerOrCustomerMissing } from './structure/provider-or-customer-missing.js';
import { referenceToUndeclaredElement } from './structure/reference-to-undeclared-element.js';
import { termDefinedTwiceOrCircularly } from './structure/term-defined-twice-or-circularly.js';
import { termUsedButUndefined } from './structure/term-used-but-undefined.js';
import { adjacentPrioritiesIdentical } from './targets/adjacent-priorities-identical.js';
import { criticalIncidentsInBusinessHoursOnly } from './targets/critical-incidents-in-business-hours-only.js';
import { higherPrioritySlowerThanLower } from './targets/higher-priority-slower-than-lower.js';
import { resolutionDueBeforeResponse } from './targets/resolution-due-before-response.js';
import { resolutionShorterThanResponse } from './targets/resolution-shorter-than-response.js';
import { promisesMeetInOneTicket } from './targets/promises-meet-in-one-ticket.js';
import { targetCellMissing } from './targets/target-cell-missing.js';
import { targetClockWiderThanCoverage } from './targets/target-clock-wider-than-coverage.js';
import { targetPhaseOrderBroken } from './targets/target-phase-order-broken.js';
import { updateCadenceLongerThanResolution } from './targets/update-cadence-longer-than-resolution.js';
import { updateCadenceMissing } from './targets/update-cadence-missing.js';
import { characterNotUnderstood } from './text/character-not-understood.js';
import { fileTooLarge } from './text/file-too-large.js';
import { holeBetweenQuotes } from './text/hole-between-quotes.js';
import { importNotFound } from './text/import-not-found.js';
import { importOutsideProject } from './text/import-outside-project.js';
import { nameHoldsSentence } from './text/name-holds-sentence.js';
import { newerLanguageVersion } from './text/newer-language-version.js';
import { sentenceIncomplete } from './text/sentence-incomplete.js';
import { statementNotUnderstood } from './text/statement-not-understood.js';
import { unresolvedMergeConflict } from './text/unresolved-merge-conflict.js';
import { emptyOrDuplicateTier } from './tiers/empty-or-duplicate-tier.js';
import { higherTierCheaperThanLower } from './tiers/higher-tier-cheaper-than-lower.js';
import { higherTierHoursNotSuperset } from './tiers/higher-tier-hours-not-superset.js';
import { higherTierWorseThanLower } from './tiers/higher-tier-worse-than-lower.js';
import { inclusionWithoutQuantity } from './tiers/inclusion-without-quantity.js';
import { serviceInNoTier } from './tiers/service-in-no-tier.js';
import { unlimitedWithoutBounds } from './tiers/unlimited-without-bounds.js';
import type { Rule } from './rule.js';

/** Every rule, by code. The documentation, the command line and the tests are derived from this table. */
export const RULES: readonly Rule[] = [
    referenceToUndeclaredElement,
    duplicateIdentifierOrClauseNumber,
    cyclicReferences,
    providerOrCustomerMissing,
    termUsedButUndefined,
    definedTermNeverUsed,
    termDefinedTwiceOrCircularly,
    placeholderInFinalDocument,
    invalidOrInvertedDates,
    conflictingValuesAtSameSpecificity,
    exampleContradictsItsRule,
    overrideOfLockedAttribute,
    checklistSectionAbsent,
    unknownLocale,
    holeInFinalContract,
    formerNameStale,
    businessTimeTargetWithoutCalendar,
    calendarWithoutTimeZone,
    zoneAbbreviationInsteadOfIanaName,
    overlappingOrInvertedIntervals,
    calendarNeverOpen,
    unknownHolidaySet,
    holidaysNotAddressed,
    unqualifiedDayOrMonth,
    nonPositiveOrFractionalQuantity,
    implausibleTargetSize,
    false24x7Label,
    prioritiesNotTotallyOrdered,
    priorityWithoutDefinition,
    priorityWithoutExamples,
    matrixCellMissingOrUnknown,
    matrixNotMonotone,
    priorityLevelUnreachable,
    noLevelCoversSecurityIncidents,
    matricesWithoutSelector,
    resolutionShorterThanResponse,
    resolutionDueBeforeResponse,
    targetPhaseOrderBroken,
    higherPrioritySlowerThanLower,
    adjacentPrioritiesIdentical,
    targetClockWiderThanCoverage,
    criticalIncidentsInBusinessHoursOnly,
    updateCadenceMissing,
    updateCadenceLongerThanResolution,
    targetCellMissing,
    promisesMeetInOneTicket,
    higherTierWorseThanLower,
    serviceInNoTier,
    emptyOrDuplicateTier,
    inclusionWithoutQuantity,
    higherTierCheaperThanLower,
    higherTierHoursNotSuperset,
    unlimitedWithoutBounds,
    uptimeOutOfRange,
    hundredPercentUptime,
    uptimeWithoutMeasurementPeriod,
    availabilityDefinitionIncomplete,
    availabilityExclusionsMissing,
    unboundedMaintenanceExclusion,
    creditPeriodDiffersFromMeasurement,
    longPeriodHidesOutages,
    creditBandsOverlap,
    creditDecreasesAsPerformanceWorsens,
    topBandMisalignedWithTarget,
    creditExceedsItsBase,
    capBelowLargestBand,
    creditCapMissingOrIncomplete,
    claimWindowWithoutAnchor,
    creditBaseAmbiguous,
    rpoSmallerThanBackupInterval,
    retentionShorterThanBackupInterval,
    recoveryObjectivesMissing,
    rtoLongerThanCriticalResolution,
    retentionLadderInconsistent,
    noOffSiteCopy,
    restoreTestsMissingOrRare,
    rtoClockWiderThanRestoreHours,
    backupEncryptionNotStated,
    noImmutableOrOfflineCopy,
    backupsLessThanWeekly,
    drTestLessThanYearly,
    rtoWithoutDrPlan,
    planReviewMissingOrRare,
    drSiteEqualsPrimary,
    drRolesCommunicationsOrReviewMissing,
    drPlanWorseThanCommitment,
    tabletopTestsOnly,
    failoverTriggerOrStartMissing,
    planDeniedButTested,
    billableItemWithoutPrice,
    currenciesMixedWithoutConversion,
    tierPricedTwiceForAPeriod,
    feeNeverPaid,
    optionPromisedUnpaid,
    criticalOutageBreaksUptime,
    rtoLargerThanDowntimeBudget,
    statementNotUnderstood,
    characterNotUnderstood,
    unresolvedMergeConflict,
    fileTooLarge,
    newerLanguageVersion,
    importNotFound,
    importOutsideProject,
    holeBetweenQuotes,
    sentenceIncomplete,
    nameHoldsSentence,
    changeWithoutEffect,
    requiredParameterNotSet,
    parameterOutOfRange,
    removedPartStillUsed,
    unknownStandardClause,
    wordingWithoutClause,
    wordingOmitsValue,
];
