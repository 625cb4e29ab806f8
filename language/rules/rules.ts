import type { Rule } from './rule.js';
import { duplicateIdentifierOrClauseNumber } from './structure/duplicate-identifier-or-clause-number.js';
import { referenceToUndeclaredElement } from './structure/reference-to-undeclared-element.js';
import { resolutionShorterThanResponse } from './targets/resolution-shorter-than-response.js';
import { characterNotUnderstood } from './text/character-not-understood.js';
import { fileTooLarge } from './text/file-too-large.js';
import { importNotFound } from './text/import-not-found.js';
import { importOutsideProject } from './text/import-outside-project.js';
import { newerLanguageVersion } from './text/newer-language-version.js';
import { statementNotUnderstood } from './text/statement-not-understood.js';
import { unresolvedMergeConflict } from './text/unresolved-merge-conflict.js';

/** Every rule, by code. The documentation, the command line and the tests are derived from this table. */
export const RULES: readonly Rule[] = [
    referenceToUndeclaredElement,
    duplicateIdentifierOrClauseNumber,
    resolutionShorterThanResponse,
    statementNotUnderstood,
    characterNotUnderstood,
    unresolvedMergeConflict,
    fileTooLarge,
    newerLanguageVersion,
    importNotFound,
    importOutsideProject,
];
