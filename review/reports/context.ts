import type { Location, Locator, Review } from '../change.js';

/** How words stand out in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** What a report needs to know beside the review itself: where things are, and where it will be read. */
export interface ReportContext {
    readonly locate: Locator;
    /** Text in a style, where the reader's terminal has colours; else the text as it is. */
    readonly styled: (style: Style, text: string) => string;
    /** The width of the reader's terminal. */
    readonly columns: number;
    /** The address of the repository at its host, without a slash at the end, such as `https://github.com/acme/agreements`: files are links where it is known. */
    readonly repository: string | undefined;
    /** The address of the page that shows an agreement as a redline, by its name and its file; absent where nobody will find one. */
    readonly redlineOf?: ((agreement: string, file: string) => string | undefined) | undefined;
    /** Both revisions as a command takes them, such as `main...HEAD`; absent where the later one is what a command takes by itself. */
    readonly range?: string | undefined;
}

/** Writes a review in one format. */
export type Report = (review: Review, context: ReportContext) => string;

/** The page of a kind of change: what it means, with examples. The hosts make the anchor of a heading without its dots. */
export function changePage(id: string): string {
    const [kind = ''] = id.split('.');
    return `https://github.com/agreements-as-code/msa/blob/main/docs/changes/${encodedPath(kind)}.md#${encodedPath(id.replaceAll('.', ''))}`;
}

/** Where a file of a commit is shown by the host of the repository. */
export function sourceAddress(repository: string, commit: string, { file, line, endLine }: Location): string {
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${repository}/blob/${encodedPath(commit)}/${encodedPath(file)}${lines}`;
}

/** A path with `/` as the path of an address. */
export function encodedPath(file: string): string {
    // Half of a character, which no address can have, would be refused.
    return file
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
