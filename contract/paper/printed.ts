import type { ContractDocument, Standing } from '../tree/document.js';

/**
 * The contract as a sequence of paragraphs, lists and tables in reading order, with every number given and all Markdown
 * of the author read. The formats for paper are made of it: they know pages, and nothing of agreements.
 */
export interface Printing {
    readonly form: ContractDocument['form'];
    readonly title: readonly Run[];
    readonly subtitle: readonly Run[];
    readonly facts: readonly { readonly label: string; readonly value: readonly Run[] }[];
    readonly standing: Standing;
    readonly clauses: readonly PrintedClause[];
    readonly vocabulary: ContractDocument['vocabulary'];
}

/** A numbered section without those inside it. */
export interface PrintedClause {
    /** Permanent, and unique in the document. */
    readonly id: string;
    /** `4.2.1`; `Annex A` where a name stands instead. */
    readonly number: string;
    /** `4.` at the top, `4.2.1` below; `Annex A:` */
    readonly label: string;
    /** Whether it counts with the clauses, so that Word can number it. */
    readonly isCounted: boolean;
    /** 1 for the sections at the top. */
    readonly depth: number;
    /** Without a heading the number stands before the first block. */
    readonly heading: readonly Run[] | undefined;
    readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock = PrintedParagraph | PrintedList | PrintedTable | PrintedCode;

export interface PrintedParagraph {
    readonly kind: 'paragraph';
    /** A `subheading` is one that the author wrote inside a clause; a `note` adds no obligation. */
    readonly role: 'body' | 'note' | 'subheading';
    readonly runs: readonly Run[];
}

export interface PrintedList {
    readonly kind: 'list';
    readonly items: readonly PrintedItem[];
}

export interface PrintedItem {
    readonly marker: 'bullet' | 'letter' | 'number' | 'none';
    /** 0 for the outermost list. */
    readonly level: number;
    readonly runs: readonly Run[];
}

/** All rows are as long as the header; the first cell of each is its heading. */
export interface PrintedTable {
    readonly kind: 'table';
    readonly caption: readonly Run[] | undefined;
    readonly columns: readonly { readonly runs: readonly Run[]; readonly align: 'left' | 'center' | 'right' }[];
    readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** Lines in a fixed width, as they are. */
export interface PrintedCode {
    readonly kind: 'code';
    readonly text: string;
}

/** Text in one style. A line break is `\n`. */
export interface Run {
    readonly text: string;
    readonly style?: 'strong' | 'emphasis' | 'code' | 'missing';
    /** The id of the clause that the text refers to. */
    readonly clause?: string;
    /** A page or mailbox: `https:`, `http:` or `mailto:`. */
    readonly address?: string;
}

/** Whether a paragraph makes no sense without what follows, which has to begin on the same page. */
export function introduces({ role, runs }: PrintedParagraph, after: PrintedBlock | undefined): boolean {
    if (after?.kind === 'table' && isForm(after)) return true;
    return role === 'subheading' || /:\s*$/.test(runsText(runs.slice(-1)));
}

/** Whether the table has rows to be filled in by hand, such as the places to sign. */
export function isForm({ rows }: PrintedTable): boolean {
    return rows.some(isBlank);
}

/** Whether the row is to be filled in by hand. */
export function isBlank(row: PrintedTable['rows'][number]): boolean {
    return row.length > 1 && row.slice(1).every(runs => runs.length === 0);
}

/** Runs as they read without any style. */
export function runsText(runs: readonly Run[]): string {
    return runs.map(run => run.text).join('');
}
