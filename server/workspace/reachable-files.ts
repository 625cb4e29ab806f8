import type { URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { LocalFiles } from './local-files.js';
import { RemoteFileSystem } from './remote-file-system.js';

/** Reads files from the disk of this machine, and others, such as a file of a past commit, through the editor. */
export class ReachableFiles extends LocalFiles {
    private readonly remote: RemoteFileSystem;

    constructor(connection: Connection) {
        super();
        this.remote = new RemoteFileSystem(connection);
    }

    override readFile(uri: URI): Promise<string> {
        return isOnDisk(uri) ? super.readFile(uri) : this.remote.readFile(uri);
    }

    override exists(uri: URI): Promise<boolean> {
        return isOnDisk(uri) ? super.exists(uri) : this.remote.exists(uri);
    }
}

function isOnDisk(uri: URI): boolean {
    return uri.scheme === 'file';
}
