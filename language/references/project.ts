import { UriUtils, type URI } from 'langium';

/** Whether a file lies in a folder or below it, judged by the path after `..` has been resolved. */
export function isInside(folder: URI, file: URI): boolean {
    if (folder.scheme !== file.scheme || folder.authority !== file.authority) return false;
    const root = UriUtils.normalize(folder).replace(/\/+$/, '');
    return UriUtils.normalize(file).startsWith(`${root}/`);
}

/**
 * Whether one file may read another: both lie in one of the opened folders, or, for a file that lies in none of them,
 * the other lies in the same folder or below it.
 */
export function mayImport(importing: URI, imported: URI, folders: readonly URI[]): boolean {
    const home = folders.filter(folder => isInside(folder, importing));
    const allowed = home.length > 0 ? folders : [UriUtils.dirname(importing)];
    return allowed.some(folder => isInside(folder, imported));
}
