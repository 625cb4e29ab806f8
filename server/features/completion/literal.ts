import type { CompletionItemKind } from 'vscode-languageserver';

/** A value that can be written at a place. */
export interface Literal {
    readonly label: string;
    readonly detail: string;
    readonly kind: CompletionItemKind;
}
