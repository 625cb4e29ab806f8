import type { AstNode, Statement } from '../../../../language/agreement/statement.js';
import { clause, list, paragraph, say } from '../../../tree/building.js';
import type { Block, Column, Content, Section } from '../../../tree/document.js';
import { numbered, passageLine, type Passage } from '../phrasing.js';
import { filledTable, NOTHING } from '../tables.js';
import type { Neighbours } from './scales.js';
import { hyphenated } from '../../../../language/statements/kind-names.js';

/**
 * How a statement reads in the contract: a numbered sentence or passage, or a row of a table or an item of a list that its
 * neighbours share. The lead is the sentence that makes rows and items an obligation. A statement may also have a table of its own.
 */
type Form<N extends AstNode> = Sentence<N> | Rows<N> | Items<N> | Whole<N>;

/** May depend on what else stands in the block, where the next step of a scale takes over. */
type Sentence<N extends AstNode> = (statement: Statement<N>, block: Neighbours) => Content | Passage;

interface Rows<N extends AstNode> {
    /** May depend on what else stands in the block, as the columns may. */
    readonly lead: Lead;
    /** The columns, which may depend on what else stands in the block. */
    readonly columns: readonly Column[] | ((block: Neighbours) => readonly Column[]);
    readonly cells: (statement: Statement<N>) => readonly Content[];
}

type Lead = string | Content | ((block: Neighbours) => Content);

interface Items<N extends AstNode> {
    readonly lead: Lead;
    /** A name as it stands. */
    readonly item: (statement: Statement<N>) => Content;
}

interface Whole<N extends AstNode> {
    readonly blocks: (statement: Statement<N>) => readonly Block[];
}

/** The words for each kind of statement. A statement that is added to the grammar has to be added here. */
export type Wording<N extends AstNode> = {
    readonly [K in N['$type']]: Form<Extract<N, { readonly $type: K }>>;
};

/**
 * The statements as numbered paragraphs in the order in which the author wrote them. What are rows of a table stands in
 * one table, where the first of them is: two tables would each claim to be the whole.
 */
export function statementSections<N extends AstNode>(
    statements: readonly Statement<N>[],
    wording: Wording<N>,
    id: string,
): Section[] {
    const numbers = new Map<string, number>();
    return runsOfOneKind(withRowsTogether(statements, wording)).flatMap(run => {
        const [first] = run;
        if (!first) return [];
        // What a kind of statement is worded by takes statements of this kind: the type of the table says so.
        const form = wording[first.kind as N['$type']] as unknown as Form<N>;
        const nextId = (): string => {
            const number = (numbers.get(first.kind) ?? 0) + 1;
            numbers.set(first.kind, number);
            return `${id}.${hyphenated(first.kind)}${number === 1 ? '' : `-${number}`}`;
        };
        if (typeof form === 'function')
            return run.map(each => numbered(nextId(), form(each, statements), each.provenance.span));
        if ('blocks' in form) return run.map(each => clause(nextId(), form.blocks(each), each.provenance.span));
        const source = first.provenance.span;
        const lead = typeof form.lead === 'function' ? form.lead(statements) : say`${form.lead}`;
        if ('item' in form) {
            const items = run.map(each => ({ content: form.item(each), source: each.provenance.span }));
            return [clause(nextId(), [paragraph(lead, source), list('bullets', items, source)], source)];
        }
        const columns = typeof form.columns === 'function' ? form.columns(statements) : form.columns;
        const rows = run.map(each => ({
            cells: columns.map((_, index): Content => form.cells(each)[index] ?? NOTHING),
            source: each.provenance.span,
        }));
        const rowTable = filledTable({ caption: undefined, columns, rows, source });
        return [clause(nextId(), [paragraph(lead, source), rowTable], source)];
    });
}

/** The statements as sentences that follow each other in a line. Statements of such blocks have no tables. */
export function runOn<N extends AstNode>(statements: readonly Statement<N>[], wording: Wording<N>): Content {
    return statements.flatMap((statement, index) => {
        const form = wording[statement.kind as N['$type']] as unknown as Form<N>;
        const said = typeof form === 'function' ? form(statement, statements) : [];
        return index === 0 ? passageLine(said) : [' ', ...passageLine(said)];
    });
}

function withRowsTogether<N extends AstNode>(
    statements: readonly Statement<N>[],
    wording: Wording<N>,
): readonly Statement<N>[] {
    const isRow = ({ kind }: Statement<N>): boolean => {
        const form = wording[kind as N['$type']];
        return typeof form === 'object' && ('cells' in form || 'item' in form);
    };
    const placed = new Set<string>();
    return statements.flatMap(statement => {
        if (!isRow(statement)) return [statement];
        if (placed.has(statement.kind)) return [];
        placed.add(statement.kind);
        return statements.filter(({ kind }) => kind === statement.kind);
    });
}

function runsOfOneKind<S extends { readonly kind: string }>(statements: readonly S[]): S[][] {
    const runs: S[][] = [];
    for (const statement of statements) {
        const last = runs.at(-1);
        if (last?.[0]?.kind === statement.kind) last.push(statement);
        else runs.push([statement]);
    }
    return runs;
}
