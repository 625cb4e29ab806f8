import type * as ast from '../../../language/generated/ast.js';
import type { SeparateComparison } from '../comparison.js';
import { named, prose, reach, reachOfUnclearUse, within } from '../parts.js';

// Statements that stand in blocks of several kinds.

export const scope: SeparateComparison<ast.Scope> = {
    added: 'unclear',
    stake: 'control',
    parts: { subjects: reach },
};

/** Of a block whose statements are a right of the provider as much as a duty. */
export const scopeOfUnclearUse: SeparateComparison<ast.Scope> = { ...scope, parts: { subjects: reachOfUnclearUse } };

export const responsibility: SeparateComparison<ast.Responsibility> = {
    added: 'unclear',
    stake: 'risk',
    parts: { value: 'key', party: named },
};

export const patchDeadline: SeparateComparison<ast.PatchDeadline> = {
    added: 'better',
    stake: 'risk',
    parts: { severity: 'key', text: 'key', deadline: within },
};

export const chronicFailure: SeparateComparison<ast.ChronicFailure> = {
    added: 'better',
    stake: 'remedy',
    weight: 'protected',
    parts: { misses: 'key', window: 'key', unit: 'key', remedy: 'key', deadline: within, text: prose },
};
