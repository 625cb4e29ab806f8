import type { Block, Clause, Content } from '../../contract/tree/document.js';
import { isRevisedBlock, isRevisedContent } from '../../contract/tree/revisions.js';
import { blockKey } from '../redline/blocks.js';
import { keyOf, type SideReading } from '../redline/comparing.js';
import type { BothContracts } from './both-contracts.js';
import { rowChanges, type RowChange } from './row-changes.js';

/** What changes of a clause that stays: its heading and its text, without the clauses inside it. */
export interface OwnChange {
    /** The new heading, where it changes. */
    readonly heading: Content | undefined;
    readonly text: TextChange | undefined;
}

type TextChange =
    | { readonly kind: 'replaced' | 'added'; readonly blocks: readonly Block[] }
    | { readonly kind: 'deleted' }
    | { readonly kind: 'rows'; readonly changes: readonly RowChange[] };

/** The change of one clause by itself; `undefined` where it says the same as before. */
export function ownChange(former: Clause, later: Clause, contracts: BothContracts): OwnChange | undefined {
    const marked = contracts.redline.clauseById.get(later.id);
    const isMarked = marked !== undefined && marked.revision === undefined;
    const found = isMarked ? marksOf(marked) : differences(former, later, contracts);
    const seen = differences(former, later, contracts.onPaper);
    const [isHeading, isText] = [found.isHeading && seen.isHeading, found.isText && seen.isText];
    if (!isHeading && !isText) return undefined;
    const rows = isText && isMarked ? rowChanges(marked.body, former.body, later.body, contracts) : undefined;
    return {
        heading: isHeading ? later.heading : undefined,
        text: isText ? (rows ? { kind: 'rows', changes: rows } : textChange(former, later)) : undefined,
    };
}

function textChange(former: Clause, later: Clause): TextChange {
    if (later.body.length === 0) return { kind: 'deleted' };
    return { kind: former.body.length === 0 ? 'added' : 'replaced', blocks: later.body };
}

interface Difference {
    readonly isHeading: boolean;
    readonly isText: boolean;
}

function marksOf({ heading = [], body }: Clause): Difference {
    return { isHeading: isRevisedContent(heading), isText: body.some(isRevisedBlock) };
}

/** The same for a clause that the redline reads as moved, so that it marks all of it. */
function differences(
    former: Clause,
    later: Clause,
    { before, after }: Pick<BothContracts, 'before' | 'after'>,
): Difference {
    return {
        isHeading: keyOf(former.heading ?? [], before) !== keyOf(later.heading ?? [], after),
        isText: textKey(former, before) !== textKey(later, after),
    };
}

/** What a clause says by itself; equal for those that read the same. */
export function clauseKey(clause: Clause, side: SideReading): string {
    return `${keyOf(clause.heading ?? [], side)}\n${textKey(clause, side)}`;
}

function textKey({ body }: Clause, side: SideReading): string {
    return body.map(block => blockKey(block, side)).join('\n');
}
