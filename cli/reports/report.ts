import { URI } from 'langium';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import type { Finding, Severity } from '../../language/findings/finding.js';
import { isLibrary, libraryName } from '../../language/library/standard-library.js';
import { shownPath } from '../files.js';
import type { LoadedProject } from '../project.js';

/** What `msa check` has found, ready to be written in any format. */
export interface Report {
    readonly findings: readonly LocatedFinding[];
    readonly summary: {
        readonly errors: number;
        readonly warnings: number;
        readonly infos: number;
        readonly files: number;
    };
    /** The place of a span, in any file of the project. */
    readonly locate: (span: SourceSpan) => Location;
}

export interface LocatedFinding {
    readonly finding: Finding;
    readonly location: Location;
}

/** A stretch of a file: zero-based lines and UTF-16 characters, as in the Language Server Protocol. */
export interface Location {
    readonly file: string;
    readonly range: Range;
    /** The text of the first line. */
    readonly line: string;
}

export interface Range {
    readonly start: Position;
    readonly end: Position;
}

interface Position {
    readonly line: number;
    readonly character: number;
}

/** Findings with their places as they are seen from a folder, in the given order, and how many there are. */
export function reportOf(
    findings: readonly Finding[],
    project: Pick<LoadedProject, 'files' | 'textOf'>,
    folder: string,
    files = project.files.length,
): Report {
    const locate = (span: SourceSpan): Location => {
        const uri = URI.parse(span.uri);
        const text = project.textOf(uri);
        const start = text?.positionAt(span.offset) ?? { line: 0, character: 0 };
        const end = text?.positionAt(span.end) ?? start;
        const lineOf = { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } };
        const line = text?.getText(lineOf).replace(/[\r\n]+$/, '') ?? '';
        return { file: isLibrary(uri) ? libraryName(uri) : shownPath(uri.fsPath, folder), range: { start, end }, line };
    };
    const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
    return {
        findings: findings.map(finding => ({ finding, location: locate(finding.span) })),
        summary: {
            errors: count('error'),
            warnings: count('warning'),
            infos: count('info'),
            files,
        },
        locate,
    };
}
