import type { Agreement } from '../language/agreement/model.js';
import { withConsequences, type ChangedPair } from './causes.js';
import type { AgreementChanges } from './change.js';
import { changeOf } from './compare-atoms.js';
import { lowerAgreement } from './lowering/agreement.js';
import { pairsOf } from './matching.js';
import { declaredRenames, withNewNames } from './renames.js';
import { suspectedRenames } from './suspected-renames.js';

/**
 * What one agreement says otherwise than before, and for whom. One side is absent where the agreement comes or goes.
 * Comments, layout and the order of statements change nothing. Never throws.
 */
export function compareAgreements(before: Agreement | undefined, after: Agreement | undefined): AgreementChanges {
    const agreement = after ?? before;
    const name = agreement?.name?.value ?? '';
    const head = { agreement: name, title: agreement?.title?.value ?? name };
    if (!before || !after) return { ...head, status: after ? 'added' : 'removed', changes: [], suspectedRenames: [] };
    const earlier = withNewNames(before, declaredRenames(before, after));
    const [atomsBefore, atomsAfter] = [lowerAgreement(earlier, after), lowerAgreement(after, earlier)];
    const pairs = pairsOf(atomsBefore, atomsAfter);
    const changed = pairs.flatMap((pair): ChangedPair[] => {
        const change = changeOf(pair, name);
        return change ? [{ pair, change }] : [];
    });
    const changes = withConsequences(changed);
    const status = changes.length > 0 ? 'changed' : 'unchanged';
    return { ...head, status, changes, suspectedRenames: suspectedRenames(pairs, atomsBefore, atomsAfter) };
}
