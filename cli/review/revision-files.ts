import { EmptyFileSystemProvider, URI } from 'langium';
import path from 'node:path';
import type { Side } from './sides.js';

/**
 * The URI of a file of a revision. It is the same in all revisions, as if the folder had been edited from one to the
 * next.
 */
export function addressOf(side: Side, file: string): URI {
    return URI.file(path.join(side.root, file));
}

/** The path of a file of a revision; `undefined` for one outside of its folder. */
export function pathOf(side: Side, uri: URI): string | undefined {
    const file = path.relative(side.root, uri.fsPath).split(path.sep).join('/');
    return uri.scheme !== 'file' || file.startsWith('..') ? undefined : file;
}

/** A file system that holds one revision, and later another. */
export class RevisionFiles extends EmptyFileSystemProvider {
    side: Side | undefined;

    override readFile(uri?: URI): Promise<string> {
        const text = this.textOf(uri);
        return text === undefined ? Promise.reject(new Error('The revision has no such file.')) : Promise.resolve(text);
    }

    override exists(uri?: URI): Promise<boolean> {
        return Promise.resolve(this.textOf(uri) !== undefined);
    }

    private textOf(uri: URI | undefined): string | undefined {
        const file = this.side && uri && pathOf(this.side, uri);
        return file === undefined ? undefined : this.side?.files.get(file);
    }
}
