import type { Clause, ContractDocument, Fact, Remark, TitleBlock } from '../../contract/tree/document.js';
import { revisedClause, revisedFact } from '../../contract/tree/marking.js';
import { isSameText, writeAlike } from '../../contract/tree/sameness.js';
import { aligned, type Pair } from './alignment.js';
import { blockKey, comparedBodies, comparedNumbered, comparedOptional } from './blocks.js';
import { keyOf, type Comparing, type SideReading } from './comparing.js';
import { comparedContent } from './words.js';

/**
 * What became of a contract: the later one, with all that came and went since the earlier one. Clauses are known by their
 * permanent ids, and what stands elsewhere has moved; a new number alone changes nothing. Never throws.
 *
 * @param idAfter the id that a clause of the earlier contract has in the later one, where a rename gave it another one
 */
export function redlineOf(
    former: ContractDocument,
    document: ContractDocument,
    idAfter: (formerId: string) => string = id => id,
): ContractDocument {
    const ids = laterIds(former, document, idAfter);
    const laterId = (id: string): string => ids.get(id) ?? idAfter(id);
    const comparing: Comparing = {
        before: former,
        after: document,
        idAfter: laterId,
        isOneReading:
            writeAlike(former, document) &&
            former.clauses.every(({ id }) => laterId(id) === id || !document.clauseById.has(id)),
        onReplacedWhole: () => undefined,
    };
    const clauses = comparedClauses(former.clauses, document.clauses, comparing);
    return {
        ...document,
        former,
        title: comparedTitle(former.title, document.title, comparing),
        clauses,
        clauseById: new Map(clauses.map(clause => [clause.id, clause])),
    };
}

function comparedTitle(before: TitleBlock, after: TitleBlock, comparing: Comparing): TitleBlock {
    const facts = aligned(before.facts, after.facts, {
        keyBefore: ({ label }) => label,
        keyAfter: ({ label }) => label,
        similarity: () => 0,
    });
    return {
        ...after,
        title: comparedContent(before.title, after.title, comparing),
        subtitle: comparedOptional(before.subtitle, after.subtitle, comparing),
        facts: facts.map(({ before: was, after: is }: Pair<Fact>): Fact => {
            if (!is) return revisedFact('deleted', was);
            if (!was) return revisedFact('inserted', is);
            return { ...is, value: comparedContent(was.value, is.value, comparing) };
        }),
    };
}

function comparedClauses(before: readonly Clause[], after: readonly Clause[], comparing: Comparing): readonly Clause[] {
    const laterId = ({ id }: Clause): string => comparing.idAfter(id);
    const known = new Map(before.map(clause => [laterId(clause), clause]));
    const isThere = new Set(after.map(({ id }) => id));
    const pairs = aligned(before, after, {
        keyBefore: clause => `${laterId(clause)} ${formOf(clause)}`,
        keyAfter: clause => `${clause.id} ${formOf(clause)}`,
        similarity: () => 0,
    });
    // The place that a clause has left needs an id of its own.
    const idAway = ({ id }: Clause): string => (isThere.has(id) ? `${id}~before` : id);
    return inSections(pairs).map(({ before: was, after: is }: Pair<Clause>): Clause => {
        if (!is) {
            const place = { id: idAway(was), formerId: was.id };
            return isThere.has(laterId(was))
                ? { ...revisedClause('moved-away', was), ...place, movedId: laterId(was) }
                : { ...revisedClause('deleted', was), ...place };
        }
        if (was) return comparedClause(was, is, comparing);
        const from = known.get(is.id);
        return from
            ? { ...revisedClause('moved-here', movedClause(from, is, comparing)), movedId: idAway(from) }
            : revisedClause('inserted', is);
    });
}

/** Between clauses that stay, what is gone stands first; but what is new in a section follows within it. */
function inSections(pairs: readonly Pair<Clause>[]): readonly Pair<Clause>[] {
    const ordered: Pair<Clause>[] = [];
    const [gone, come]: [Pair<Clause>[], Pair<Clause>[]] = [[], []];
    const settle = (): void => {
        while (gone.length > 0 || come.length > 0) {
            const [was, is] = [gone[0]?.before, come[0]?.after];
            const next = was && (!is || was.depth >= is.depth) ? gone.shift() : come.shift();
            if (next) ordered.push(next);
        }
    };
    for (const pair of pairs) {
        if (pair.before && pair.after) {
            settle();
            ordered.push(pair);
        } else if (pair.before) gone.push(pair);
        else come.push(pair);
    }
    settle();
    return ordered;
}

/** A clause at another depth, or that gets or loses its heading, is read as another one. */
function formOf(clause: Clause): string {
    return `${clause.depth} ${partsOf(clause)} ${clause.name ?? ''}`;
}

function partsOf({ heading, body: [first] }: Clause): 'section' | 'paragraph' | 'blocks' {
    if (heading) return 'section';
    return first?.kind === 'paragraph' ? 'paragraph' : 'blocks';
}

/** What has moved shows at its new place what changed in it. At the old one it is as it was. */
function movedClause(before: Clause, after: Clause, comparing: Comparing): Clause {
    return partsOf(before) === partsOf(after) ? withChanges(before, after, comparing) : after;
}

function comparedClause(before: Clause, after: Clause, comparing: Comparing): Clause {
    return { ...withChanges(before, after, comparing), formerId: before.id };
}

function withChanges(before: Clause, after: Clause, comparing: Comparing): Clause {
    // Most clauses are what they were, and an editor asks at every key.
    if (comparing.isOneReading && isSameText(before, after)) return after;
    const replaced: Remark[] = [];
    const own: Comparing = { ...comparing, onReplacedWhole: () => replaced.splice(0, 1, REPLACED_WHOLE) };
    const heading = comparedOptional(before.heading, after.heading, own);
    const body = (after.heading ? comparedBodies : comparedNumbered)(before.body, after.body, own);
    return { ...after, heading, body, ...(replaced.length > 0 && { remarks: replaced }) };
}

const REPLACED_WHOLE: Remark = {
    tone: 'neutral',
    verdict: 'Shown as replaced whole',
    text: 'This text is too long and too different to be compared word by word.',
};

/**
 * The later ids of the earlier clauses that have another one now. Where statements without a name repeat, the id counts
 * them, and one more of them would seem to change all that follow: of those, the ones that read the same are the same.
 */
function laterIds(
    former: ContractDocument,
    document: ContractDocument,
    idAfter: (formerId: string) => string,
): ReadonlyMap<string, string> {
    const sides = [
        { reading: former, idOf: idAfter },
        { reading: document, idOf: (id: string) => id },
    ] as const;
    const ids = new Map<string, string>();
    const groupsAfter = counted(document.clauses, ({ id }) => id);
    for (const [stem, was] of counted(former.clauses, ({ id }) => idAfter(id))) {
        const is = groupsAfter.get(stem) ?? [];
        if (was.length === is.length || is.length === 0) continue;
        const pairs = aligned(was, is, {
            keyBefore: clause => clauseKey(clause, sides[0]),
            keyAfter: clause => clauseKey(clause, sides[1]),
            similarity: (one, other) => (idAfter(one.id) === other.id ? 1 : 0.3),
        });
        for (const { before: one, after: other } of pairs)
            if (one) ids.set(one.id, other ? other.id : `${one.id}~gone`);
    }
    return ids;
}

/** Clauses by their ids without a number at the end. */
function counted(clauses: readonly Clause[], idOf: (clause: Clause) => string): ReadonlyMap<string, readonly Clause[]> {
    const groups = new Map<string, Clause[]>();
    for (const clause of clauses) {
        const stem = idOf(clause).replace(/[-~]\d+$/, '');
        const group = groups.get(stem);
        if (group) group.push(clause);
        else groups.set(stem, [clause]);
    }
    return groups;
}

function clauseKey({ heading, body }: Clause, side: SideReading): string {
    return [keyOf(heading ?? [], side), ...body.map(block => blockKey(block, side))].join('\n');
}
