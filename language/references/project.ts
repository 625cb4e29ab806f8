import { UriUtils, type FileSystemProvider, type URI } from 'langium';
import { isLibrary } from '../library/standard-library.js';
import { isRevision, today } from './revisions.js';

/** Whether a file lies in a folder or below it, judged by the path after `..` has been resolved. */
function isInside(folder: URI, file: URI): boolean {
    if (folder.scheme !== file.scheme || folder.authority !== file.authority) return false;
    const path = (uri: URI): string => UriUtils.normalize(uri.with({ query: '' }));
    return path(file).startsWith(`${path(folder).replace(/\/+$/, '')}/`);
}

/**
 * Whether one file may read another: both lie in one of the opened folders, or, for a file that lies in none of them,
 * the other lies in the same folder or below it. A file as it once was lies where it would be today. Every file may read
 * the standard library.
 */
export function mayImport(importing: URI, imported: URI, folders: readonly URI[]): boolean {
    if (isLibrary(imported)) return true;
    const isHome = (folder: URI, file: URI): boolean =>
        isInside(folder, isRevision(importing) ? today(file, folder) : file);
    if (folders.some(folder => isHome(folder, importing))) return folders.some(folder => isHome(folder, imported));
    return isInside(UriUtils.dirname(importing), imported);
}

/** A file system in which a path may be a link to another place. */
export interface LinkedFiles extends FileSystemProvider {
    /** Where a file is when all links are followed; rejects for a file that does not exist. */
    realUri(uri: URI): Promise<URI>;
}

/** Whether one file may read another: neither their paths nor the links on these paths lead out of the project. */
export async function mayRead(
    importing: URI,
    imported: URI,
    folders: readonly URI[],
    files: FileSystemProvider,
): Promise<boolean> {
    if (!mayImport(importing, imported, folders)) return false;
    // A file of a past commit is read from git, where no path is a link.
    if (!followsLinks(files) || isRevision(importing)) return true;
    const real = (uri: URI): Promise<URI> => files.realUri(uri).catch(() => uri);
    return mayImport(await real(importing), await real(imported), await Promise.all(folders.map(real)));
}

function followsLinks(files: FileSystemProvider): files is LinkedFiles {
    return 'realUri' in files;
}
