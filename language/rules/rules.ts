import type { Rule } from './rule.js';
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
import { noLevelCoversSecurityIncidents } from './priorities/no-level-covers-security-incidents.js';
import { prioritiesNotTotallyOrdered } from './priorities/priorities-not-totally-ordered.js';
import { priorityWithoutDefinition } from './priorities/priority-without-definition.js';
import { priorityWithoutExamples } from './priorities/priority-without-examples.js';
import { checklistSectionAbsent } from './structure/checklist-section-absent.js';
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
import { targetCellMissing } from './targets/target-cell-missing.js';
import { targetClockWiderThanCoverage } from './targets/target-clock-wider-than-coverage.js';
import { targetPhaseOrderBroken } from './targets/target-phase-order-broken.js';
import { updateCadenceLongerThanResolution } from './targets/update-cadence-longer-than-resolution.js';
import { updateCadenceMissing } from './targets/update-cadence-missing.js';
import { characterNotUnderstood } from './text/character-not-understood.js';
import { fileTooLarge } from './text/file-too-large.js';
import { importNotFound } from './text/import-not-found.js';
import { importOutsideProject } from './text/import-outside-project.js';
import { newerLanguageVersion } from './text/newer-language-version.js';
import { statementNotUnderstood } from './text/statement-not-understood.js';
import { unresolvedMergeConflict } from './text/unresolved-merge-conflict.js';
import { emptyOrDuplicateTier } from './tiers/empty-or-duplicate-tier.js';
import { higherTierCheaperThanLower } from './tiers/higher-tier-cheaper-than-lower.js';
import { higherTierHoursNotSuperset } from './tiers/higher-tier-hours-not-superset.js';
import { higherTierWorseThanLower } from './tiers/higher-tier-worse-than-lower.js';
import { inclusionWithoutQuantity } from './tiers/inclusion-without-quantity.js';
import { serviceInNoTier } from './tiers/service-in-no-tier.js';
import { unlimitedWithoutBounds } from './tiers/unlimited-without-bounds.js';

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
    checklistSectionAbsent,
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
    noLevelCoversSecurityIncidents,
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
    higherTierWorseThanLower,
    serviceInNoTier,
    emptyOrDuplicateTier,
    inclusionWithoutQuantity,
    higherTierCheaperThanLower,
    higherTierHoursNotSuperset,
    unlimitedWithoutBounds,
    statementNotUnderstood,
    characterNotUnderstood,
    unresolvedMergeConflict,
    fileTooLarge,
    newerLanguageVersion,
    importNotFound,
    importOutsideProject,
];
