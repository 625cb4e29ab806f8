import type { Agreement } from '../language/agreement/model.js';
import { belongings } from './belonging.js';
import { affectedPairs, withConsequences, type ChangedPair } from './causes.js';
import type { AgreementChanges, Change } from './change.js';
import { affectedChange, changeOf } from './compare-atoms.js';
import { lowerAgreement } from './lowering/agreement.js';
import { pairsOf, type Pair } from './matching/matching.js';
import { declaredRenames, withNewNames } from './matching/renames.js';
import { suspectedRenames } from './matching/suspected-renames.js';

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
    const belongingOf = belongings(before, after, pairs);
    const changed = changedPairs(pairs, pair => changeOf(pair, belongingOf));
    const affected = changedPairs(affectedPairs(pairs, changed), pair => affectedChange(pair, belongingOf));
    const changes = withConsequences([...changed, ...affected], belongingOf);
    const status = changes.length > 0 ? 'changed' : 'unchanged';
    return { ...head, status, changes, suspectedRenames: suspectedRenames(pairs, atomsBefore, atomsAfter) };
}

function changedPairs(pairs: readonly Pair[], compare: (pair: Pair) => Change | undefined): readonly ChangedPair[] {
    return pairs.flatMap((pair): ChangedPair[] => {
        const change = compare(pair);
        return change ? [{ pair, change }] : [];
    });
}
