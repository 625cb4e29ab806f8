import { open, realpath, stat } from 'node:fs/promises';
import { NodeFileSystemProvider } from 'langium/node';
import { URI } from 'langium';
import { MAXIMUM_LENGTH } from '../../language/parsing/bounded-parser.js';
import type { LinkedFiles } from '../../language/references/project.js';

/**
 * A character takes at most three bytes for each of its UTF-16 units, so a file with more bytes is longer than any that
 * is parsed.
 */
const MOST_BYTES = 3 * (MAXIMUM_LENGTH + 1);

/** Reads files from the disk of this machine. Of a file that is too large, it reads only enough to tell that it is. */
export class LocalFiles extends NodeFileSystemProvider implements LinkedFiles {
    override async readFile(uri: URI): Promise<string> {
        // To open a pipe that nobody writes to, or to read a device, could take for ever.
        if (!(await stat(uri.fsPath)).isFile()) throw new Error('Not a file.');
        const file = await open(uri.fsPath);
        try {
            const chunks: Buffer[] = [];
            for await (const chunk of file.createReadStream({ end: MOST_BYTES, autoClose: false }))
                chunks.push(Buffer.from(chunk));
            return Buffer.concat(chunks).toString('utf8');
        } finally {
            await file.close();
        }
    }

    async realUri(uri: URI): Promise<URI> {
        return URI.file(await realpath(uri.fsPath));
    }
}
