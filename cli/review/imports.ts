import { posix } from 'node:path';
import type { Files } from '../git/trees.js';

const SPACE = String.raw`(?:\s|/\*[^]*?\*/|//[^\n]*\n)*`;
const IMPORT = new RegExp(String.raw`(?<![\w-])import${SPACE}"((?:\\.|[^"\\\r\n])*)"`, 'g');

/**
 * The paths that a file imports, seen from the root, without parsing it. A line of prose that looks like an import counts
 * too: it costs a look at one file more.
 */
export function importedPaths(path: string, text: string): string[] {
    return [...text.matchAll(IMPORT)]
        .map(([, imported = '']) => imported.replace(/\\(.)/g, '$1'))
        .filter(imported => !imported.startsWith('msa:'))
        .map(imported => posix.join(posix.dirname(path), imported));
}

/** The files among `files` that lead by their imports to one of `paths`, which are among them where they exist. */
export function importersOf(files: Files, paths: Iterable<string>): Set<string> {
    const importers = new Map<string, string[]>();
    for (const [path, text] of files) {
        for (const imported of importedPaths(path, text)) {
            const known = importers.get(imported);
            if (known) known.push(path);
            else importers.set(imported, [path]);
        }
    }
    return reached(paths, path => importers.get(path) ?? []);
}

/** Some files of a revision with all that they import, as far as it exists. */
export function withImports(files: Files, paths: Iterable<string>): Set<string> {
    const all = reached(paths, path => importedPaths(path, files.get(path) ?? ''));
    return new Set([...all].filter(path => files.has(path)));
}

function reached(from: Iterable<string>, next: (path: string) => readonly string[]): Set<string> {
    const found = new Set(from);
    // Iterating over a set also visits what is added meanwhile, so the imports of imports are found too.
    for (const path of found) for (const each of next(path)) found.add(each);
    return found;
}
