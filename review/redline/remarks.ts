import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Clause, ContractDocument, Remark } from '../../contract/tree/document.js';
import { isRevised } from '../../contract/tree/revisions.js';
import { isGone } from '../../contract/tree/text.js';
import type { Direction, GradedChange, Perspective } from '../change.js';
import { capitalized, directionPhrase, followingValues, labelOf, valuesPhrase } from '../reports/phrases.js';
import { closest, placesIn, type Place } from './places.js';

/**
 * A redline with the verdict of each change beside the clause that shows it, or else beside the one of the declaration whose
 * meaning changed. What concerns the whole agreement stands at the head.
 */
export function withRemarks(
    redline: ContractDocument,
    changes: readonly GradedChange[],
    perspective: Perspective,
): ContractDocument {
    const clauseOf = clauseFinder(redline);
    const remarks = new Map<Clause | undefined, Remark[]>();
    const said = new Set<string>();
    const roots = changes.map(change => ({ change, cause: undefined }));
    const following = changes.flatMap(cause => cause.consequences.map(change => ({ change, cause })));
    for (const { change, cause } of [...roots, ...following]) {
        // A change that shows at several places has one verdict, so that a link to it leads to one place.
        if (said.has(change.fingerprint)) continue;
        said.add(change.fingerprint);
        const clause = clauseOf(change);
        const remark = remarkOf(change, cause, perspective);
        const all = remarks.get(clause);
        if (all) all.push(remark);
        else remarks.set(clause, [remark]);
    }
    const clauses = redline.clauses.map((clause): Clause => {
        const own = remarks.get(clause);
        return own ? { ...clause, remarks: [...(clause.remarks ?? []), ...own] } : clause;
    });
    const unplaced = remarks.get(undefined);
    return {
        ...redline,
        title: unplaced ? { ...redline.title, remarks: unplaced } : redline.title,
        clauses,
        clauseById: new Map(clauses.map(clause => [clause.id, clause])),
    };
}

/** Of both values of what follows from a change. */
const LONGEST_VALUES = 240;

/** Finds the clause for the verdict of a change; `undefined` for one that concerns the whole agreement. */
function clauseFinder({ clauses, title }: ContractDocument): (change: GradedChange) => Clause | undefined {
    const revised = clauses.filter(isRevised);
    const placesOf = new Map<Clause, readonly Candidate[]>();
    const placed = (clause: Clause): readonly Candidate[] => {
        const places = placesOf.get(clause) ?? placesIn(clause).map(place => ({ ...place, clause }));
        placesOf.set(clause, places);
        return places;
    };
    const byDeclaration = new Map<string, Clause[]>();
    for (const clause of clauses) {
        const name = declarationOf(clause);
        const own = byDeclaration.get(name);
        if (own) own.push(clause);
        else byDeclaration.set(name, [clause]);
    }
    /** What names no declaration of a clause, such as a contact, may stand in one; the whole agreement stands in none. */
    const everywhere = (span: SourceSpan, side: Place['side']): readonly Candidate[] =>
        clauses
            .flatMap(placed)
            .filter(place => place.side === side && isWithin(span, place.span) && !isWithin(title.source, place.span));
    return ({ path, before, after, holder }) => {
        const [name = ''] = path.split('.');
        const own = byDeclaration.get(name) ?? [];
        const span = (after ?? before)?.span;
        const side = after ? 'after' : 'before';
        const revisedPlaces = ({ isRevised: isChanged, side: at }: Place): boolean => isChanged && at === side;
        // Of what a declaration takes from another one, the text stands there, and shows at both.
        const candidates: readonly Candidate[] = [
            ...own.flatMap(clause => placed(clause).filter(revisedPlaces)),
            ...revised.flatMap(clause => placed(clause).filter(revisedPlaces)),
            ...own.flatMap(clause => placed(clause).filter(place => place.side === side)),
        ];
        return (
            (span && closest(candidates, span)?.clause) ??
            // Words without a value of their own have no place before; what they were a part of may have a clause now.
            revised.find(({ source }) => holder && source && isSame(source, holder)) ??
            own.find(({ revision }) => revision === undefined || !isGone(revision)) ??
            own[0] ??
            (span && closest(everywhere(span, side), span)?.clause)
        );
    };
}

interface Candidate extends Place {
    readonly clause: Clause;
}

/** The name of the declaration that a clause is made of: `premium` of `tier-premium.targets`. */
function declarationOf({ id }: Clause): string {
    const [stem = ''] = id.split(/[.~]/);
    const hyphen = stem.indexOf('-');
    return hyphen === -1 ? '' : stem.slice(hyphen + 1);
}

function remarkOf(change: GradedChange, cause: GradedChange | undefined, perspective: Perspective): Remark {
    const values = cause ? followingValues(change, LONGEST_VALUES) : valuesPhrase(change);
    return {
        id: change.fingerprint,
        ...(cause && { cause: cause.fingerprint }),
        tone: toneOf(change, perspective),
        verdict: capitalized(
            `${directionPhrase(change, perspective)}, ${change.severity}${change.approval ? ', approved' : ''}`,
        ),
        text: `${labelOf(change)}: ${values}${cause ? `, from ${labelOf(cause)}` : ''}`,
    };
}

function toneOf({ verdict }: GradedChange, perspective: Perspective): Direction {
    if (perspective !== 'both') return verdict[perspective];
    return verdict.client === verdict.provider ? verdict.client : 'mixed';
}

function isWithin(inner: SourceSpan | undefined, outer: SourceSpan): boolean {
    return inner?.uri === outer.uri && outer.offset <= inner.offset && inner.end <= outer.end;
}

function isSame(one: SourceSpan, other: SourceSpan): boolean {
    return one.uri === other.uri && one.offset === other.offset && one.end === other.end;
}
