import { TextDocument, URI } from 'langium';
import type { SourceSpan } from '../../language/agreement/provenance.js';
import { isLibrary, libraryName, libraryText } from '../../language/library/standard-library.js';
import type { Location, Locator } from '../../review/change.js';
import type { TextOf } from '../project.js';
import { pathOf } from './revision-files.js';
import type { Side, Sides } from './sides.js';

/** Finds the places of changes in the files of both sides. */
export function locatorOf({ before, after }: Sides): Locator {
    return { before: locationsIn(before), after: locationsIn(after) };
}

/** The texts of a side, also when its documents have made room for others. */
export function textsOf(side: Side): TextOf {
    const known = new Map<string, TextDocument | undefined>();
    return uri => {
        const key = uri.toString();
        if (!known.has(key)) {
            const path = pathOf(side, uri);
            const text = isLibrary(uri) ? libraryText(uri) : path === undefined ? undefined : side.files.get(path);
            known.set(key, text === undefined ? undefined : TextDocument.create(key, 'msa', 0, text));
        }
        return known.get(key);
    };
}

function locationsIn(side: Side): (span: SourceSpan) => Location {
    const textOf = textsOf(side);
    return span => {
        const uri = URI.parse(span.uri);
        const text = textOf(uri);
        const start = text?.positionAt(span.offset) ?? { line: 0, character: 0 };
        const end = text?.positionAt(span.end) ?? start;
        return {
            file: isLibrary(uri) ? libraryName(uri) : (pathOf(side, uri) ?? uri.fsPath),
            line: start.line + 1,
            column: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
        };
    };
}
