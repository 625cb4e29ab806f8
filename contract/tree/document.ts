import type { SourceSpan } from '../../language/agreement/provenance.js';

/**
 * A contract as a tree of blocks, free of any output format. It holds no numbers: those follow from the order of the
 * sections and are given by `numberSections`. Every block knows the text of the agreement that it comes from.
 */
export interface ContractDocument {
    /** A `sheet` is short: it begins under its title, without contents and a page of their own for them. */
    readonly form: 'contract' | 'sheet';
    readonly title: TitleBlock;
    readonly standing: Standing;
    readonly sections: readonly Section[];
    readonly vocabulary: Vocabulary;
}

/** How binding the document is. Anything but `final` is marked on every page. */
export type Standing = 'template' | 'draft' | 'final' | 'superseded';

/** The few words that renderers themselves put into a document, in its language. */
export interface Vocabulary {
    /** A BCP 47 tag such as `en`. */
    readonly language: string;
    readonly contents: string;
    /** Stands before the number in a reference. */
    readonly clause: string;
    readonly missing: string;
    /** What stands before and between the numbers in the foot of a page: `Page 3 of 27`. */
    readonly pageNumber: { readonly page: string; readonly of: string };
    /** What marks a document that is not final: one word across the page, and a line at its head. */
    readonly standings: Readonly<Record<Standing, { readonly mark: string; readonly warning: string } | undefined>>;
}

/** The head of the contract: its title, then facts about it such as version and date. */
export interface TitleBlock {
    readonly title: Content;
    readonly subtitle: Content | undefined;
    readonly facts: readonly { readonly label: string; readonly value: Content }[];
    readonly source: SourceSpan | undefined;
}

/**
 * A numbered unit at any depth: `4`, `4.2`, `4.2.1`. With a heading it is a section or clause; without one it is a
 * numbered paragraph. The id is permanent: it is made of names, so it stays when the number changes.
 */
export interface Section {
    readonly id: string;
    /** What it is called where it does not count with the clauses, such as `Annex A`. */
    readonly name?: string;
    readonly heading: Content | undefined;
    readonly body: readonly Block[];
    readonly sections: readonly Section[];
    readonly source: SourceSpan | undefined;
}

export type Block = Paragraph | List | Table | ProseBlock | Note;

export interface Paragraph {
    readonly kind: 'paragraph';
    readonly content: Content;
    readonly source: SourceSpan | undefined;
}

export interface List {
    readonly kind: 'list';
    readonly style: 'bullets' | 'letters';
    readonly items: readonly { readonly content: Content; readonly source: SourceSpan | undefined }[];
    readonly source: SourceSpan | undefined;
}

/** The first column holds the headings of the rows. All rows are as long as the header. */
export interface Table {
    readonly kind: 'table';
    /** Left out where the heading above says the same. */
    readonly caption: Content | undefined;
    readonly columns: readonly Column[];
    readonly rows: readonly { readonly cells: readonly Content[]; readonly source: SourceSpan | undefined }[];
    readonly source: SourceSpan | undefined;
}

export interface Column {
    readonly heading: Content;
    readonly align: 'left' | 'center' | 'right';
}

/** Markdown by the author of the agreement, with the values in its holes filled in. */
export interface ProseBlock {
    readonly kind: 'prose';
    readonly markdown: string;
    readonly source: SourceSpan | undefined;
}

/** An explanation that helps to read the contract and adds no obligation. */
export interface Note {
    readonly kind: 'note';
    readonly content: Content;
    readonly source: SourceSpan | undefined;
}

/** Running text. A string is plain text: whatever it holds, renderers show it as text. */
export type Content = readonly Inline[];

export type Inline = string | Strong | Phrase | Reference | Missing;

export interface Strong {
    readonly kind: 'strong';
    readonly text: string;
}

/** Markdown by the author that fits into a line: no lists, headings or paragraphs of its own. */
export interface Phrase {
    readonly kind: 'phrase';
    readonly markdown: string;
}

/** Another section, shown as its number. */
export interface Reference {
    readonly kind: 'reference';
    readonly id: string;
}

/** A value that the agreement should state and does not. Renderers make it impossible to overlook. */
export interface Missing {
    readonly kind: 'missing';
    readonly what: string;
    /** The statement that would state it, as an example. */
    readonly statement: string | undefined;
    /** The code of a rule that reports it by itself. */
    readonly rule: string | undefined;
}
