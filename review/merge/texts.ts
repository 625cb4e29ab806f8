import type { LangiumCoreServices } from 'langium';
import { format } from '../../language/format.js';
import { MAXIMUM_LENGTH } from '../../language/parsing/bounded-parser.js';
import { mergePieces, type Merge } from './merge.js';
import type { Piece } from './piece.js';
import { pieceOfFile } from './reading.js';

/** A file, and two versions that were made of it. */
export interface Versions {
    readonly base: string;
    readonly ours: string;
    readonly theirs: string;
}

/** The length of a conflict marker of git, unless git asks for another. */
export const MARKER_SIZE = 7;

/**
 * Merges two versions of an agreement by the facts that they state; see `mergePieces`. Comments, layout and line ends are
 * those of our version, and what is merged into a formatted file is formatted. `undefined` where one of the texts cannot
 * be read, or what would come of them: then only a merge by lines can help.
 */
export function mergeTexts(
    { base, ours, theirs }: Versions,
    services: LangiumCoreServices,
    size: number = MARKER_SIZE,
): Merge | undefined {
    if (ours === theirs || base === theirs) return { text: ours, conflicts: [] };
    if (base === ours) return { text: theirs, conflicts: [] };
    const merge =
        mergeAsWritten({ base, ours, theirs }, services, size) ??
        // Indentation that is odd can mean something else beside what the other side has written.
        mergeAsWritten(
            mapped({ base, ours, theirs }, text => format(text, services)),
            services,
            size,
        );
    if (!merge) return undefined;
    return ours.includes('\r\n') ? { ...merge, text: merge.text.replaceAll('\n', '\r\n') } : merge;
}

function mapped({ base, ours, theirs }: Versions, change: (text: string) => string): Versions {
    return { base: change(base), ours: change(ours), theirs: change(theirs) };
}

function mergeAsWritten(versions: Versions, services: LangiumCoreServices, size: number): Merge | undefined {
    const { base, ours, theirs } = mapped(versions, withPlainLineEnds);
    const [before, left, right] = [base, ours, theirs].map(text => readFile(text, services));
    const merge = before && left && right && mergePieces(before, left, right, size);
    if (!merge) return undefined;
    if (merge.conflicts.length > 0) return merge;
    const text = checked(merge.text, left.text, services);
    return text === undefined ? undefined : { text, conflicts: [] };
}

function withPlainLineEnds(text: string): string {
    return text.replaceAll('\r\n', '\n');
}

function readFile(text: string, { parser }: LangiumCoreServices): Piece | undefined {
    if (text.length > MAXIMUM_LENGTH) return undefined;
    const { value, lexerErrors, parserErrors } = parser.LangiumParser.parse(text);
    return lexerErrors.length + parserErrors.length === 0 ? pieceOfFile(value, text) : undefined;
}

/** A text without conflicts, in the layout of ours; `undefined` where it cannot be read. */
function checked(text: string, ours: string, services: LangiumCoreServices): string | undefined {
    if (!readFile(text, services)) return undefined;
    return format(ours, services) === ours ? format(text, services) : text;
}
