import { invalidOrInvertedDates } from './structure/invalid-or-inverted-dates.js';
import { cyclicReferences } from './structure/cyclic-references.js';
import { duplicateIdentifierOrClauseNumber } from './structure/duplicate-identifier-or-clause-number.js';
import { referenceToUndeclaredElement } from './structure/reference-to-undeclared-element.js';
import { characterNotUnderstood } from './text/character-not-understood.js';
import { fileTooLarge } from './text/file-too-large.js';
import { importNotFound } from './text/import-not-found.js';
import { importOutsideProject } from './text/import-outside-project.js';
import { newerLanguageVersion } from './text/newer-language-version.js';
import { statementNotUnderstood } from './text/statement-not-understood.js';
import { unresolvedMergeConflict } from './text/unresolved-merge-conflict.js';
import { nonPositiveOrFractionalQuantity } from './calendars/non-positive-or-fractional-quantity.js';
import { overlappingOrInvertedIntervals } from './calendars/overlapping-or-inverted-intervals.js';
import type { Rule } from './rule.js';

/**
 * The rules whose errors say that something that is written is not in the agreement: it cannot be read, names nothing, or
 * nobody can tell which of two is meant. Such an agreement cannot be compared with another one, because what is left out
 * would look as if it were not agreed.
 */
export const RULES_OF_READING: readonly Rule[] = [
    statementNotUnderstood,
    characterNotUnderstood,
    unresolvedMergeConflict,
    fileTooLarge,
    newerLanguageVersion,
    importNotFound,
    importOutsideProject,
    referenceToUndeclaredElement,
    duplicateIdentifierOrClauseNumber,
    cyclicReferences,
    invalidOrInvertedDates,
    overlappingOrInvertedIntervals,
    nonPositiveOrFractionalQuantity,
];
