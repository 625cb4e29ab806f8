import { formatList } from '../../language/values/formatting.js';

/** Numbers with their unit or currency, and the verbs that say how much a sentence binds. */
const TELLING =
    /(?:\b[A-Z]{3}\s)?\d+(?:[.,:]\d+)*(?:\s?%|\s(?:business\s)?(?:seconds?|min|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\b)?|\b(?:shall|must|will|should|may|might|can|could|would|not|cannot|reasonable|best)\b/gi;
const MOST = 4;

/**
 * What a reader of two texts should look at: numbers and modal verbs that only one of them has. It is a hint and no
 * verdict, and says so. `undefined` where there is none.
 */
export function hintsOf(before: string, after: string): string | undefined {
    const [was, is] = [tellingIn(before), tellingIn(after)];
    const [lost, gained] = [without(was, is), without(is, was)];
    if (lost.length + gained.length === 0) return undefined;
    const difference =
        gained.length > 0 && lost.length > 0
            ? `says ${quoted(gained)} instead of ${quoted(lost)}`
            : gained.length > 0
              ? `says ${quoted(gained)}, which it did not say before`
              : `no longer says ${quoted(lost)}`;
    return `hint, not graded: ${difference}`;
}

function tellingIn(text: string): readonly string[] {
    return Array.from(text.matchAll(TELLING), ([found]) => found.replace(/\s+/g, ' '));
}

/** The words that are left when each of the others has removed one that is equal to it. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
    const left = new Map<string, number>();
    for (const each of others) left.set(each.toLowerCase(), (left.get(each.toLowerCase()) ?? 0) + 1);
    return words.filter(each => {
        const count = left.get(each.toLowerCase()) ?? 0;
        left.set(each.toLowerCase(), count - 1);
        return count <= 0;
    });
}

function quoted(words: readonly string[]): string {
    const shown = words.slice(0, MOST).map(each => `“${each}”`);
    const rest = words.length - shown.length;
    return formatList(rest > 0 ? [...shown, `${String(rest)} more`] : shown);
}
