import type { Clause, ContractDocument } from '../../contract/tree/document.js';
import { accepted } from '../../contract/tree/revisions.js';
import { kindOf, partsOf, type Part } from './parts.js';

/**
 * What becomes of the clauses of a contract, clause by clause in its order. What stays keeps its number, whatever changes in
 * it; what stands inside it has steps of its own. All other steps are about a clause with everything inside it.
 */
export type Step =
    | { readonly kind: 'stays'; readonly former: Part; readonly later: Part; readonly inner: readonly Step[] }
    | { readonly kind: 'replaced'; readonly former: Part; readonly later: Part }
    | { readonly kind: 'deleted'; readonly former: Part }
    | { readonly kind: 'inserted'; readonly later: Part }
    | { readonly kind: 'moved'; readonly former: Part; readonly later: Part };

/** The steps from the contract before a redline to the one after it. Together they reach each clause of both exactly once. */
export function stepsOf(redline: ContractDocument, former: ContractDocument): readonly Step[] {
    const formerIds = formerIdsOf(redline);
    const isKept = ({ id }: Clause): boolean => redline.clauseById.get(id)?.revision === undefined;
    const compare = (was: readonly Part[], is: readonly Part[]): readonly Rough[] => {
        const rough: Rough[] = [];
        let [from, to] = [0, 0];
        for (const [at, place] of [...staying(was, is, formerIds, isKept), [was.length, is.length] as const]) {
            const [gone, come] = [was.slice(from, at), is.slice(to, place)];
            if (gone.length + come.length > 0) rough.push({ kind: 'gap', gone, come });
            const [one, other] = [was[at], is[place]];
            if (one && other)
                rough.push({ kind: 'stays', former: one, later: other, inner: compare(one.parts, other.parts) });
            [from, to] = [at + 1, place + 1];
        }
        return rough;
    };
    const rough = compare(partsOf(former.clauses), partsOf(accepted(redline).clauses));
    return settled(rough, movesIn(rough, formerIds));
}

/** The clauses of the later contract that were in the earlier one, by their ids, with the ids that they had there. */
export function formerIdsOf({ clauses, clauseById }: ContractDocument): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const { id, revision, formerId, movedId } of clauses) {
        const before =
            revision === 'moved-here' && movedId !== undefined ? clauseById.get(movedId)?.formerId : formerId;
        if (before !== undefined && (revision === undefined || revision === 'moved-here')) ids.set(id, before);
    }
    return ids;
}

/** Steps before it is known what moves: between clauses that stay, what has gone and what has come. */
type Rough =
    | { readonly kind: 'stays'; readonly former: Part; readonly later: Part; readonly inner: readonly Rough[] }
    | { readonly kind: 'gap'; readonly gone: readonly Part[]; readonly come: readonly Part[] };

/**
 * The places, in both orders, of the clauses that stay where they are among their neighbours: first those of which the redline says so,
 * then those that it reads as moved although they pass no other one, such as a schedule that only counts on.
 */
function staying(
    was: readonly Part[],
    is: readonly Part[],
    formerIds: ReadonlyMap<string, string>,
    isKept: (clause: Clause) => boolean,
): readonly (readonly [number, number])[] {
    const places = new Map(was.map(({ clause }, index) => [clause.id, index]));
    const common = is.flatMap(({ clause }, index) => {
        const before = places.get(formerIds.get(clause.id) ?? '');
        // What gets or loses its heading is another clause.
        const isLike = before !== undefined && !was[before]?.clause.heading === !clause.heading;
        return isLike ? [{ before, index, isKept: isKept(clause) }] : [];
    });
    const ordered = [...common.filter(each => each.isKept), ...common.filter(each => !each.isKept)];
    const found: (readonly [number, number])[] = [];
    for (const { before, index } of ordered) {
        const passes = found.some(([at, place]) => at < before !== place < index);
        if (!passes) found.push([before, index]);
    }
    return found.sort(([one], [other]) => one - other);
}

/** The clauses that stand elsewhere, by their later ids: both of their places are among clauses that stay. */
function movesIn(rough: readonly Rough[], formerIds: ReadonlyMap<string, string>): ReadonlyMap<string, Part> {
    const gaps: (Rough & { kind: 'gap' })[] = [];
    const visit = (steps: readonly Rough[]): void => {
        for (const step of steps) {
            if (step.kind === 'stays') visit(step.inner);
            else gaps.push(step);
        }
    };
    visit(rough);
    const places = new Map(gaps.flatMap(gap => gap.gone.map(part => [part.clause.id, { gap, part }] as const)));
    return new Map(
        gaps.flatMap(gap =>
            gap.come.flatMap(({ clause }) => {
                const former = places.get(formerIds.get(clause.id) ?? '');
                return former && former.gap !== gap ? [[clause.id, former.part] as const] : [];
            }),
        ),
    );
}

/** What has come takes the place of what has gone beside it, in their order. */
function settled(rough: readonly Rough[], moves: ReadonlyMap<string, Part>): readonly Step[] {
    const movedAway = new Set([...moves.values()]);
    const settle = (steps: readonly Rough[]): readonly Step[] =>
        steps.flatMap((step): readonly Step[] => {
            if (step.kind === 'stays') return [{ ...step, inner: settle(step.inner) }];
            const gone = step.gone.filter(part => !movedAway.has(part));
            const come = step.come.map((later): Step => {
                const moved = moves.get(later.clause.id);
                if (moved) return { kind: 'moved', former: moved, later };
                const index = gone.findIndex(({ clause }) => kindOf(clause) === kindOf(later.clause));
                const [former] = index < 0 ? [] : gone.splice(index, 1);
                return former ? { kind: 'replaced', former, later } : { kind: 'inserted', later };
            });
            return [...come, ...gone.map((former): Step => ({ kind: 'deleted', former }))];
        });
    return settle(rough);
}
