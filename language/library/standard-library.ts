import { URI, type FileSystemProvider } from 'langium';
import calendars from './calendars.msa';
import exclusions from './exclusions.msa';
import legal from './legal.msa';
import priorities from './priorities.msa';
import security from './security.msa';

/** The standard library: files that come with the tool, and that every agreement may import as `msa:priorities`. */

const SCHEME = 'msa';

/** Its files, by name. */
export const LIBRARY: Readonly<Record<string, string>> = {
    'calendars.msa': calendars,
    'exclusions.msa': exclusions,
    'legal.msa': legal,
    'priorities.msa': priorities,
    'security.msa': security,
};

/** The names of its files as they are imported. */
export const LIBRARY_NAMES: readonly string[] = Object.keys(LIBRARY).map(name => `msa:${name.replace(/\.msa$/, '')}`);

/** The file that an import of the standard library names; `undefined` for a path to a file of the project. */
export function libraryUri(path: string): URI | undefined {
    const name = /^msa:\/*(.*?)(?:\.msa)?$/.exec(path)?.[1];
    return name === undefined ? undefined : URI.from({ scheme: SCHEME, path: `/${name}.msa` });
}

export function isLibrary(uri: URI): boolean {
    return uri.scheme === SCHEME;
}

/** The text of a file of the standard library; `undefined` for any other. */
export function libraryText(uri: URI): string | undefined {
    const name = uri.path.slice(1);
    return isLibrary(uri) && Object.hasOwn(LIBRARY, name) ? LIBRARY[name] : undefined;
}

/** The name by which a file of the standard library is imported. */
export function libraryName(uri: URI): string {
    return `msa:${uri.path.slice(1).replace(/\.msa$/, '')}`;
}

/** A file system that also holds the standard library. Everything else is left to the file system that is given. */
export function withLibrary<F extends FileSystemProvider>(files: F): F {
    const added: Pick<FileSystemProvider, 'readFile' | 'exists'> = {
        readFile(uri) {
            const text = libraryText(uri);
            if (text !== undefined) return Promise.resolve(text);
            return isLibrary(uri) ? Promise.reject(new Error('The library has no such file.')) : files.readFile(uri);
        },
        exists: uri => (isLibrary(uri) ? Promise.resolve(libraryText(uri) !== undefined) : files.exists(uri)),
    };
    return Object.assign(Object.create(files) as F, added);
}
