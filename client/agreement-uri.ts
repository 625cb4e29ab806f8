import { Uri, window } from 'vscode';

/** The agreement that a command is about: the file that it was called on, else the one in the active editor. */
export function agreementUri(resource: unknown): Uri | undefined {
    if (resource instanceof Uri) return resource;
    const document =
        window.activeTextEditor?.document ??
        window.visibleTextEditors.find(each => each.document.languageId === 'msa')?.document;
    return document?.languageId === 'msa' ? document.uri : undefined;
}
