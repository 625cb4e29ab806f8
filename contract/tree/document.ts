import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { PlainDate } from '../../language/values/date.js';
import type { Decimal } from '../../language/values/decimal.js';
import type { Duration } from '../../language/values/duration.js';
import type { Money } from '../../language/values/money.js';
import type { Percentage } from '../../language/values/percentage.js';

/**
 * A contract as a tree, free of any output format: all that a format needs, and nothing of the agreement that it was made
 * of. Every block knows the text of the agreement that it comes from.
 */
export interface ContractDocument {
    /** A `letter` begins under its title, without contents and a page of their own for them; so does a `sheet`, which is to be short. */
    readonly form: 'contract' | 'letter' | 'sheet';
    readonly title: TitleBlock;
    readonly standing: Standing;
    /** All sections in reading order, each before those inside it. */
    readonly clauses: readonly Clause[];
    /** The same by their ids, for the references to them. */
    readonly clauseById: ReadonlyMap<string, Clause>;
    readonly vocabulary: Vocabulary;
    readonly notation: Notation;
    /** In a redline, the contract before: what is deleted reads as it did there. */
    readonly former?: ContractDocument;
}

/**
 * What became of a part of a redline. Content says it for its own words; whatever is made of content, from a row to a
 * clause, says it as well where all of it came or went, and its content then does, too. What moved stands at both places:
 * as it was where it went away, and where it moved here with the words in it that came and went.
 */
export type Revision = 'inserted' | 'deleted' | 'moved-here' | 'moved-away';

/** How binding the document is. Anything but `final` is marked on every page. */
export type Standing = 'template' | 'draft' | 'final' | 'superseded';

/** The few words that renderers themselves put into a document, in its language. */
export interface Vocabulary {
    /** A BCP 47 tag such as `en-GB`. */
    readonly language: string;
    readonly contents: string;
    /** What a link says that leads past the navigation of a page. */
    readonly skip: string;
    /** Stands before the number in a reference. */
    readonly clause: string;
    readonly missing: string;
    /** What stands before and between the numbers in the foot of a page: `Page 3 of 27`. */
    readonly pageNumber: { readonly page: string; readonly of: string };
    /** What a redline says beside the contract. */
    readonly redline: RedlineWords;
    /** What marks a document that is not final: one word across the page, and a line at its head. */
    readonly standings: Readonly<Record<Standing, { readonly mark: string; readonly warning: string } | undefined>>;
}

/** The words of a redline itself. */
export interface RedlineWords {
    /** What became of words, for those who cannot see their lines and colours: `deleted`. */
    readonly revisions: Readonly<Record<Revision, string>>;
    /** Says to the same where such words end. */
    readonly end: string;
    /** Before the mention of the other place of a clause that has moved: `Moved from`. */
    readonly moves: Readonly<Record<'moved-here' | 'moved-away', string>>;
    /** Above what its lines and colours mean. */
    readonly legend: string;
    /** Above the list of all changes. */
    readonly changes: string;
    /** What became of a clause that has no verdict: parts of it came or went. */
    readonly changed: string;
    /** Of a change, how many others follow from it. */
    readonly following: (count: number) => string;
    /** For the numbers of changes of each tone. */
    readonly tones: Readonly<Record<Remark['tone'], string>>;
    /** Above the choice of what a page shows, and its parts. */
    readonly view: string;
    readonly views: Readonly<Record<'redline' | 'now' | 'before' | 'changed', string>>;
}

/** How the language and the place of a contract write a value. */
export type Notation = (value: TypedValue) => string;

/** The head of the contract: its title, then facts about it such as version and date. */
export interface TitleBlock {
    readonly title: Content;
    readonly subtitle: Content | undefined;
    readonly facts: readonly Fact[];
    /** Whose document it is, for the properties of a file: the providers by name. */
    readonly author?: string;
    /** The day from which the contract holds, for the same. */
    readonly date?: PlainDate;
    /** What a reviewer should know of changes that no clause shows. */
    readonly remarks?: readonly Remark[];
    readonly source: SourceSpan | undefined;
}

/** A fact about the contract. */
export interface Fact {
    readonly label: string;
    readonly value: Content;
    readonly revision?: Revision;
}

/**
 * A unit of the contract at any depth, before it has a number. With a heading it is a section or clause; without one it
 * is a numbered paragraph. The id is permanent: it is made of names, so it stays when the number changes.
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

/** A section with its place in the contract, without those inside it. */
export interface Clause extends Omit<Section, 'sections'> {
    /** Unique in the document even where an agreement declares a name twice. */
    readonly id: string;
    /** `4.2.1`; `Annex A` for a section that has a name instead. */
    readonly number: string;
    /** How it begins where it stands: `4.` at the top, `4.2.1` below, `Annex A:` */
    readonly label: string;
    /** How other sections speak of it: `clause 4.2.1`, `Annex A`. */
    readonly mention: string;
    /** 1 for the sections at the top. */
    readonly depth: number;
    /** The level of the heading above its text, which is its own or that of a clause around it. No level is left out. */
    readonly level: number;
    readonly revision?: Revision;
    /** In a redline, the id that the clause had before. Absent where it is new, and where it has moved here. */
    readonly formerId?: string;
    /** In a redline, the other place of a clause that has moved. */
    readonly movedId?: string;
    /** What a reviewer should know about its revisions. */
    readonly remarks?: readonly Remark[];
}

/** What a revision of a clause means. It stands beside the contract and is no part of it. */
export interface Remark {
    /** The fingerprint of the change, if it is about one. */
    readonly id?: string;
    /** The fingerprint of the change that it follows from. */
    readonly cause?: string;
    /** For the side from which the changes are looked at. */
    readonly tone: 'better' | 'worse' | 'neutral' | 'mixed' | 'unclear';
    /** The verdict, such as `Worse for the client, major`. */
    readonly verdict: string;
    /** What changed, such as `Premium, P1, response: 15 minutes → 30 minutes`. */
    readonly text: string;
}

export type Block = (Paragraph | Subheading | List | Table | Note | CodeBlock) & {
    /** Words of the author of the agreement. */
    readonly authored?: true;
    readonly revision?: Revision;
};

export interface Paragraph {
    readonly kind: 'paragraph';
    readonly content: Content;
    readonly source: SourceSpan | undefined;
}

/** A heading inside a clause, which has no number. */
export interface Subheading {
    readonly kind: 'subheading';
    /** 1 for one directly below the heading of the clause. */
    readonly rank: number;
    readonly content: Content;
    readonly source: SourceSpan | undefined;
}

export interface List {
    readonly kind: 'list';
    readonly style: 'bullets' | 'letters' | 'numbers';
    /** What the first item counts as where that is not 1. */
    readonly start?: number;
    readonly items: readonly ListItem[];
    readonly source: SourceSpan | undefined;
}

/** A paragraph as a rule; more blocks, such as lists, where the author has written them. */
export interface ListItem {
    readonly blocks: readonly Block[];
    readonly source: SourceSpan | undefined;
    readonly revision?: Revision;
}

/** All rows are as long as the header. */
export interface Table {
    readonly kind: 'table';
    /** Left out where the heading above says the same. */
    readonly caption: Content | undefined;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
    readonly source: SourceSpan | undefined;
}

export interface Column {
    readonly heading: Content;
    readonly align: 'left' | 'center' | 'right';
    readonly revision?: Revision;
}

/** The first cell is the heading of the row. */
export interface Row {
    readonly cells: readonly Content[];
    readonly source: SourceSpan | undefined;
    readonly revision?: Revision;
}

/** An explanation that helps to read the contract and adds no obligation, or what the author quotes. */
export interface Note {
    readonly kind: 'note';
    /** Words that bind, such as the new ones of an amendment, read like the text around them. */
    readonly binding?: true;
    readonly blocks: readonly Block[];
    readonly source: SourceSpan | undefined;
}

/** Lines in a fixed width, as they are. */
export interface CodeBlock {
    readonly kind: 'code-block';
    readonly content: Content;
    readonly source: SourceSpan | undefined;
}

/** Running text. A string is plain text: whatever it holds, formats show it as text. */
export type Content = readonly Inline[];

export type Inline = string | StatedValue | Styled | Code | Link | Reference | TermUse | LineBreak | Missing | Revised;

/** A value of the agreement. The notation of the contract writes it when a format asks. */
export interface StatedValue {
    readonly kind: 'value';
    readonly value: TypedValue;
    /** The text that states it; `undefined` where it is computed or stands in the block's own text. */
    readonly source: SourceSpan | undefined;
}

export type TypedValue =
    | { readonly kind: 'duration'; readonly duration: Duration }
    | { readonly kind: 'money'; readonly money: Money }
    | { readonly kind: 'percentage'; readonly percentage: Percentage }
    | { readonly kind: 'number'; readonly number: Decimal }
    | { readonly kind: 'date'; readonly date: PlainDate }
    /** Minutes after midnight. */
    | { readonly kind: 'time-of-day'; readonly minutes: number };

export interface Styled {
    readonly kind: 'strong' | 'emphasis' | 'strike';
    readonly content: Content;
}

/** Words in the font of code. */
export interface Code {
    readonly kind: 'code';
    readonly content: Content;
}

/** The author's words that lead to a page or a mailbox (`https:`, `http:` or `mailto:`), or to a clause by its id. */
export interface Link {
    readonly kind: 'link';
    readonly to: { readonly address: string } | { readonly clause: string };
    readonly content: Content;
}

/** Another section, shown as its number. */
export interface Reference {
    readonly kind: 'reference';
    readonly id: string;
}

/** A defined term in running text, and the section that defines it. */
export interface TermUse {
    readonly kind: 'term';
    readonly text: string;
    readonly section: string;
}

export interface LineBreak {
    readonly kind: 'break';
}

/** A value that the agreement should state and does not. Formats make it impossible to overlook. */
export interface Missing {
    readonly kind: 'missing';
    readonly what: string;
    /** The statement that would state it, as an example. */
    readonly statement: string | undefined;
    /** The code of a rule that reports it by itself. */
    readonly rule: string | undefined;
}

/** Words of a redline that came or went. Revisions do not hold each other. */
export interface Revised {
    readonly kind: 'revised';
    readonly revision: Revision;
    readonly content: Content;
}
