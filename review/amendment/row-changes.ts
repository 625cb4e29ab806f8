import type { Block, Row, Table } from '../../contract/tree/document.js';
import { isRevisedBlock, isRevisedContent } from '../../contract/tree/revisions.js';
import { contentText } from '../../contract/tree/text.js';
import { keyOf, type SideReading } from '../redline/comparing.js';
import type { BothContracts } from './both-contracts.js';

/** What changes in a table, by the first cells of the rows as they were. */
export type RowChange =
    | { readonly kind: 'replaced'; readonly rows: readonly string[]; readonly table: Table }
    | { readonly kind: 'deleted'; readonly rows: readonly string[] }
    /** `after` is `undefined` where they come first. */
    | { readonly kind: 'inserted'; readonly after: string | undefined; readonly table: Table };

/**
 * The rows that change, where nothing else of a text does. `undefined` where the whole text is to be replaced: much of the table changes,
 * rows change their order, or a row that changes has no name of its own.
 *
 * @param marked the text with its revisions
 */
export function rowChanges(
    marked: readonly Block[],
    before: readonly Block[],
    after: readonly Block[],
    contracts: BothContracts,
): readonly RowChange[] | undefined {
    const index = marked.findIndex(isRevisedBlock);
    const others = marked.filter((_, place) => place !== index);
    if (others.some(block => block.kind === 'table' || isRevisedBlock(block))) return undefined;
    const [table, was, is] = [marked[index], before[index], after[index]];
    if (table?.kind !== 'table' || was?.kind !== 'table' || is?.kind !== 'table') return undefined;
    const isWhole =
        table.revision !== undefined ||
        isRevisedContent(table.caption ?? []) ||
        table.columns.some(({ revision, heading }) => revision !== undefined || isRevisedContent(heading)) ||
        table.rows.some(({ revision }) => revision === 'moved-here' || revision === 'moved-away');
    return isWhole ? undefined : named(changesOf(table, was, is, contracts), was, is, contracts);
}

interface Changed {
    readonly kind: RowChange['kind'];
    readonly was: Row | undefined;
    readonly is: Row | undefined;
    /** The row before it that stays. */
    readonly after: Row | undefined;
}

/** Each row that changes, in the order of the redline. */
function changesOf(marked: Table, before: Table, after: Table, { onPaper }: BothContracts): readonly Changed[] {
    const seen = ({ cells }: Row, side: SideReading): string => cells.map(cell => keyOf(cell, side)).join('\t');

    let [was, is] = [0, 0];
    let last: Row | undefined;
    return marked.rows.flatMap(({ revision, cells }): readonly Changed[] => {
        if (revision === 'inserted') return [{ kind: 'inserted', was: undefined, is: after.rows[is++], after: last }];
        const row = before.rows[was++];
        if (revision === 'deleted') return [{ kind: 'deleted', was: row, is: undefined, after: last }];
        last = row;
        const later = after.rows[is++];
        const isOther = row && later && seen(row, onPaper.before) !== seen(later, onPaper.after);
        return isOther && cells.some(isRevisedContent)
            ? [{ kind: 'replaced', was: row, is: later, after: undefined }]
            : [];
    });
}

/** The changes by the names of the rows: those that are replaced together, those that are deleted, and those that follow one row. */
function named(
    changes: readonly Changed[],
    before: Table,
    after: Table,
    { before: { reading } }: BothContracts,
): readonly RowChange[] | undefined {
    const nameOf = (row: Row): string => contentText(row.cells[0] ?? [], reading).trim();
    const all = before.rows.map(nameOf);
    const isNamed = (row: Row | undefined): boolean =>
        row === undefined || (nameOf(row) !== '' && all.indexOf(nameOf(row)) === all.lastIndexOf(nameOf(row)));
    if (changes.length * 2 > before.rows.length || !changes.every(({ was, after }) => isNamed(was) && isNamed(after)))
        return undefined;
    const formerNames = (kind: Changed['kind']): readonly string[] =>
        changes.flatMap(change => (change.kind === kind && change.was ? [nameOf(change.was)] : []));
    const laterRows = (those: readonly Changed[]): Table => ({
        ...after,
        caption: undefined,
        rows: those.flatMap(({ is }) => (is ? [is] : [])),
    });
    const [replaced, deleted] = [formerNames('replaced'), formerNames('deleted')];
    const inserted = changes.filter(({ kind }) => kind === 'inserted');
    const anchors = [...new Set(inserted.map(({ after }) => after))];
    return [
        ...(replaced.length > 0
            ? [
                  {
                      kind: 'replaced' as const,
                      rows: replaced,
                      table: laterRows(changes.filter(({ kind }) => kind === 'replaced')),
                  },
              ]
            : []),
        ...(deleted.length > 0 ? [{ kind: 'deleted' as const, rows: deleted }] : []),
        ...anchors.map((anchor): RowChange => ({
            kind: 'inserted',
            after: anchor && nameOf(anchor),
            table: laterRows(inserted.filter(({ after }) => after === anchor)),
        })),
    ];
}
