import { EmptyFileSystem } from 'langium';
import path from 'node:path';
import { createMsaCoreServices } from '../../../language/module.js';
import { textconv } from '../../../review/textconv.js';
import { readBytes } from '../../files.js';
import { EXIT, FileError, UsageError, type Terminal } from '../../terminal.js';

/** Writes a file as git shows it in histories: one commitment to a line, or the file as it is where it cannot be read. */
export function showText([file, ...others]: readonly string[], terminal: Terminal): number {
    if (file === undefined || others.length > 0) throw new UsageError('git calls this with one file.');
    const bytes = readBytes(path.resolve(terminal.folder, file), file);
    if (!bytes) throw new FileError(`"${file}" does not exist.`);
    const { msa } = createMsaCoreServices(EmptyFileSystem);
    terminal.out(isText(bytes) ? textconv(bytes.toString(), msa) : bytes);
    return EXIT.ok;
}

function isText(bytes: Buffer): boolean {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    } catch {
        return false;
    }
}
