/** A part of a statement as one begins it: text as it stands, or something to fill in. */
export type SnippetPart =
    | string
    /** Any text, such as a label or a number. */
    | { readonly text: string }
    /** One of these words; the first is the usual one. */
    | { readonly choice: readonly string[] }
    /** A name that the property refers to (`TargetRow.priority`), and the one of the example. */
    | { readonly names: string; readonly example: string }
    /** A word that is free but known, such as a unit, by the rule of the grammar, and the one of the example. */
    | { readonly word: string; readonly example: string }
    /** A time, by the first word of its line and the word before it (`target respond`), and the one of the example. */
    | { readonly time: string; readonly example: string };
