import { URI, type FileSystemNode, type FileSystemProvider } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { ReadDirectory, ReadFile } from '../../protocol/files.js';

/** The files of the editor, for a server without a disk of its own: each is read through the client. */
export class RemoteFileSystem implements FileSystemProvider {
    constructor(private readonly connection: Connection) {}

    async readFile(uri: URI): Promise<string> {
        return (await this.connection.sendRequest(ReadFile.type, { uri: uri.toString() })).text;
    }

    async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        const entries = await this.connection.sendRequest(ReadDirectory.type, { uri: uri.toString() });
        return entries.map(entry => ({
            uri: URI.parse(entry.uri),
            isFile: entry.kind === 'file',
            isDirectory: entry.kind === 'directory',
        }));
    }

    async stat(uri: URI): Promise<FileSystemNode> {
        await this.readFile(uri);
        return { uri, isFile: true, isDirectory: false };
    }

    async exists(uri: URI): Promise<boolean> {
        try {
            await this.readFile(uri);
            return true;
        } catch {
            return false;
        }
    }

    async readBinary(uri: URI): Promise<Uint8Array> {
        return new TextEncoder().encode(await this.readFile(uri));
    }

    // The editor answers later, so nothing can be read at once. Nothing in the server asks for that.
    statSync(): FileSystemNode {
        throw notAtOnce();
    }
    existsSync(): boolean {
        return false;
    }
    readBinarySync(): Uint8Array {
        throw notAtOnce();
    }
    readFileSync(): string {
        throw notAtOnce();
    }
    readDirectorySync(): FileSystemNode[] {
        return [];
    }
}

function notAtOnce(): Error {
    return new Error('Files are read through the editor, which answers later.');
}
