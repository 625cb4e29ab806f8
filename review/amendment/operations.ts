import { paragraph } from '../../contract/tree/building.js';
import type { Block, Clause, Content, ContractDocument } from '../../contract/tree/document.js';
import { accepted } from '../../contract/tree/revisions.js';
import { contentText, isGone } from '../../contract/tree/text.js';
import type { AmendmentWording, ClausePlace, NamedClause } from '../../contract/wording/amendment-wording.js';
import type { AmendedNumber } from './amended-numbers.js';
import { headChanges } from './head-changes.js';
import type { BothContracts } from './both-contracts.js';
import { clauseKey, ownChange, type OwnChange } from './own-change.js';
import { clausesOf, type Part } from './parts.js';
import { quotation, quotedBlock, quotedClause, quotedContent } from './quotation.js';
import { referencesIn } from './references.js';
import { formerIdsOf, type Step } from './steps.js';

/** One thing that an amendment does to a contract. */
export interface Operation {
    /** What it reaches, by the ids of the clauses in the redline; none where it is about the head of the contract or its references. */
    readonly clauses: readonly string[];
    /** What the amendment says, with the new words. */
    readonly blocks: readonly Block[];
}

/** All that turns the former contract of a redline into the later one, in the order of the former one. */
export function operationsOf(
    steps: readonly Step[],
    numbers: ReadonlyMap<string, AmendedNumber>,
    redline: ContractDocument,
    former: ContractDocument,
    wording: AmendmentWording,
): readonly Operation[] {
    const later = accepted(redline);
    const laterIds = new Map([...formerIdsOf(redline)].map(([later, before]) => [before, later]));
    const drafting: Drafting = {
        wording,
        numbers,
        contracts: {
            redline,
            before: { reading: former, idOf: id => laterIds.get(id) ?? id },
            after: { reading: later, idOf: id => id },
            onPaper: {
                before: { reading: former, idOf: id => former.clauseById.get(id)?.mention ?? id },
                after: { reading: later, idOf: id => numbers.get(id)?.mention ?? id },
            },
        },
        goneIds: new Map(
            redline.clauses.flatMap(({ id, formerId, revision }) =>
                revision !== undefined && isGone(revision) && formerId !== undefined ? [[formerId, id]] : [],
            ),
        ),
    };
    const head = headChanges(redline, former, wording.changes);
    return [
        ...(head.length > 0 ? [{ clauses: [], blocks: head }] : []),
        ...steps.flatMap(step => operationsIn(step, drafting)),
        ...renumbered(steps, former, drafting),
    ];
}

interface Drafting {
    readonly wording: AmendmentWording;
    readonly numbers: ReadonlyMap<string, AmendedNumber>;
    readonly contracts: BothContracts;
    /** The ids in the redline of the clauses that are gone, by those that they had. */
    readonly goneIds: ReadonlyMap<string, string>;
}

function operationsIn(step: Step, drafting: Drafting): readonly Operation[] {
    const { wording, numbers, goneIds } = drafting;
    const { changes, ownClauses } = wording;
    const named = ({ clause }: Part): NamedClause => namedClause(clause, drafting);
    const gone = (part: Part): readonly string[] => clausesOf(part).map(({ id }) => goneIds.get(id) ?? id);
    const come = (part: Part): readonly string[] => clausesOf(part).map(({ id }) => id);
    const words = (part: Part): Block => quotation(clausesOf(part).flatMap(clause => quotedClause(clause, numbers)));
    switch (step.kind) {
        case 'stays': {
            const { former, later, inner } = step;
            if (ownClauses.has(later.clause.id)) return [];
            const change = ownChange(former.clause, later.clause, drafting.contracts);
            const own = change && { clauses: [later.clause.id], blocks: changeBlocks(change, step, drafting) };
            return [...(own ? [own] : []), ...inner.flatMap(each => operationsIn(each, drafting))];
        }
        case 'deleted': {
            const { former } = step;
            return [{ clauses: gone(former), blocks: [said(changes.deleted(named(former), former.parts.length > 0))] }];
        }
        case 'replaced': {
            const { former, later } = step;
            const sentence = said(changes.replaced(named(former), former.parts.length > 0));
            // A clause inside may come back with what takes the place of the clause around it.
            const clauses = [...new Set([...come(later), ...gone(former)])];
            return [{ clauses, blocks: [sentence, words(later)] }];
        }
        case 'inserted': {
            const { later } = step;
            const { mention, place } = placeOf(later, drafting);
            return [{ clauses: come(later), blocks: [said(changes.inserted(mention, place)), words(later)] }];
        }
        case 'moved': {
            const { former, later } = step;
            const { mention, place } = placeOf(later, drafting);
            const isChanged = !isSamePart(former, later, drafting);
            const sentence = said(changes.moved(named(former), former.parts.length > 0, mention, place, isChanged));
            const clauses = [...gone(former), ...come(later)];
            return [{ clauses, blocks: isChanged ? [sentence, words(later)] : [sentence] }];
        }
    }
}

function said(content: Content): Block {
    return paragraph(content, undefined);
}

function namedClause({ mention, heading = [] }: Clause, { contracts: { before } }: Drafting): NamedClause {
    return { mention, heading: contentText(heading, before.reading).trim() };
}

function placeOf({ clause }: Part, { numbers }: Drafting): { readonly mention: string; readonly place: ClausePlace } {
    const { mention = clause.mention, place } = numbers.get(clause.id) ?? {};
    return { mention, place: place ? { ...place, clause: place.clause.mention } : { relation: 'end' } };
}

/** The sentences about a clause that stays: where it has no clauses inside it, its heading and text are replaced as one. */
function changeBlocks(
    { heading, text }: OwnChange,
    { former, later }: Extract<Step, { kind: 'stays' }>,
    drafting: Drafting,
): readonly Block[] {
    const { numbers, wording } = drafting;
    const { changes } = wording;
    const clause = namedClause(former.clause, drafting);
    const [inner] = former.parts;
    if (text?.kind === 'replaced' && !inner)
        return [said(changes.text('replaced', clause, undefined)), quotation(quotedClause(later.clause, numbers))];
    const headed = heading ? [said(changes.heading(clause, quotedContent(heading, numbers)))] : [];
    switch (text?.kind) {
        case undefined:
            return headed;
        case 'deleted':
            return [...headed, said(changes.text('deleted', clause, inner?.clause.mention))];
        case 'replaced':
        case 'added': {
            const words = quotation(text.blocks.map(block => quotedBlock(block, numbers)));
            return [...headed, said(changes.text(text.kind, clause, inner?.clause.mention)), words];
        }
        case 'rows':
            return [
                ...headed,
                ...text.changes.flatMap((change): readonly Block[] => {
                    if (change.kind === 'deleted') return [said(changes.rows('deleted', clause, change.rows))];
                    const sentence =
                        change.kind === 'replaced'
                            ? changes.rows('replaced', clause, change.rows)
                            : changes.rowsInserted(clause, change.after, change.table.rows.length);
                    return [said(sentence), quotation([quotedBlock(change.table, numbers)])];
                }),
            ];
    }
}

/** Whether a clause reads the same as before, with all clauses inside it. */
function isSamePart(former: Part, later: Part, { contracts: { before, after } }: Drafting): boolean {
    const was = clausesOf(former).map(clause => `${before.idOf(clause.id)} ${clauseKey(clause, before)}`);
    const is = clausesOf(later).map(clause => `${clause.id} ${clauseKey(clause, after)}`);
    return was.join('\n') === is.join('\n');
}

/** What text that stays calls by a number that is another one now. */
function renumbered(steps: readonly Step[], former: ContractDocument, drafting: Drafting): readonly Operation[] {
    const { numbers, contracts, wording } = drafting;
    const referred = new Set(steps.flatMap(step => referencesIn(unchanged(step, drafting))));
    const blocks = [...formerIdsOf(contracts.redline)].flatMap(([id, before]) => {
        const [was, is] = [former.clauseById.get(before)?.mention, numbers.get(id)?.mention];
        const isOther = referred.has(id) && was !== undefined && is !== undefined && was !== is;
        return isOther ? [said(wording.changes.references(was, is))] : [];
    });
    return blocks.length > 0 ? [{ clauses: [], blocks }] : [];
}

/** The later clauses of which the amendment does not give the text anew. */
function unchanged(step: Step, drafting: Drafting): readonly Clause[] {
    switch (step.kind) {
        case 'stays': {
            const { former, later, inner } = step;
            const text = ownChange(former.clause, later.clause, drafting.contracts)?.text;
            const own = text === undefined || text.kind === 'rows' ? [later.clause] : [];
            return [...own, ...inner.flatMap(each => unchanged(each, drafting))];
        }
        case 'moved':
            return isSamePart(step.former, step.later, drafting) ? clausesOf(step.later) : [];
        case 'deleted':
        case 'replaced':
        case 'inserted':
            return [];
    }
}
