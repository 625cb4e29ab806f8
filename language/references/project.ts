import { UriUtils, type FileSystemProvider, type URI } from 'langium';
import { isLibrary } from '../library/standard-library.js';

/** Whether a file lies in a folder or below it, judged by the path after `..` has been resolved. */
export function isInside(folder: URI, file: URI): boolean {
    if (folder.scheme !== file.scheme || folder.authority !== file.authority) return false;
    const root = UriUtils.normalize(folder).replace(/\/+$/, '');
    return UriUtils.normalize(file).startsWith(`${root}/`);
}

/**
 * Whether one file may read another: both lie in one of the opened folders, or, for a file that lies in none of them,
 * the other lies in the same folder or below it. Every file may read the standard library.
 */
export function mayImport(importing: URI, imported: URI, folders: readonly URI[]): boolean {
    if (isLibrary(imported)) return true;
    const home = folders.filter(folder => isInside(folder, importing));
    const allowed = home.length > 0 ? folders : [UriUtils.dirname(importing)];
    return allowed.some(folder => isInside(folder, imported));
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
    if (!followsLinks(files)) return true;
    const real = (uri: URI): Promise<URI> => files.realUri(uri).catch(() => uri);
    return mayImport(await real(importing), await real(imported), await Promise.all(folders.map(real)));
}

function followsLinks(files: FileSystemProvider): files is LinkedFiles {
    return 'realUri' in files;
}
