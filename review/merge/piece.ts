import type { AstNode } from 'langium';

/**
 * A file, a statement, or an item of a list in a statement: what a merge keeps, takes or leaves as a whole, with what is
 * written around it.
 */
export interface Piece {
    /** The rule of the grammar. */
    readonly kind: string;
    /** Pieces of one block with the same identity state the same fact; where several have one, their order tells them apart. */
    readonly identity: string;
    /** Of a declaration. */
    readonly name: string | undefined;
    readonly formerNames: readonly string[];
    /** The white space and the comments before it. */
    readonly lead: string;
    readonly text: string;
    /** A comment behind it on its last line. */
    readonly trail: string;
    /** The words without white space and comments: equal for pieces that say the same. */
    readonly meaning: string;
    readonly content: Block | Sentence;
    readonly node: AstNode | undefined;
}

/** Statements in braces, or those of a file. */
export interface Block {
    readonly kind: 'block';
    /** All up to the brace, and a comment behind it on its line. */
    readonly head: string;
    readonly headWords: readonly string[];
    /** Of a file its imports and the rest; of all others one group. No piece moves from one group to another. */
    readonly groups: readonly (readonly Piece[])[];
    /** What stands before the closing brace, and the brace. */
    readonly foot: string;
}

/** A statement without a block. Lists of which each item states a fact of its own are read by item. */
export interface Sentence {
    readonly kind: 'sentence';
    /** What is written before, between and behind the lists: one more than there are lists. */
    readonly frame: readonly Stretch[];
    readonly lists: readonly List[];
}

/** A stretch of text, and its words in a row. */
export interface Stretch {
    readonly text: string;
    readonly meaning: string;
}

export interface List {
    readonly items: readonly Piece[];
    /** What stands between two items. */
    readonly separator: string;
}

/** The text of a piece with what is written around it. */
export function wholeText({ lead, text, trail }: Piece): string {
    return lead + text + trail;
}
