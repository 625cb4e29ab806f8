import type { FileSystemProvider, URI } from 'langium';
import { mayImport } from '../../language/references/project.js';

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
