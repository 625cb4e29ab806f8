import path from 'node:path';
import type { REDLINE_FORMATS, RedlineFormatName } from '../../contract/formats.js';
import type { Tracking } from '../../contract/paper/docx/tracking.js';
import type { PaperName } from '../../contract/paper/paper-size.js';
import { modularWriters } from '../../contract/paper/writers.js';
import { renderDocument } from '../../contract/rendering.js';
import { printable } from '../../contract/text/terminal-text.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import { writeFile } from '../files.js';
import { UsageError, type Terminal } from '../terminal.js';

/** A file for documents, in the format of its ending. */
export interface DocumentFile {
    readonly file: string;
    /** The ending, with its dots. */
    readonly extension: string;
    readonly format: RedlineFormatName;
}

/** The files that an option asks for, which may be repeated; where two endings fit, the earlier one is meant. */
export function documentFilesOf(
    option: string,
    files: readonly string[],
    formats: typeof REDLINE_FORMATS,
): readonly DocumentFile[] {
    return files.map(file => {
        const name = path.basename(file).toLowerCase();
        const format = formats.find(({ extension }) => name.endsWith(extension) && name !== extension);
        if (format) return { file, extension: format.extension, format: format.name };
        const endings = formats.map(({ extension }) => extension);
        throw new UsageError(
            `${option} writes the format of the file's ending: say ${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}, not "${file}".`,
        );
    });
}

/** A document about an agreement. */
export interface AgreementDocument {
    readonly agreement: string;
    readonly document: ContractDocument;
    readonly paper: PaperName;
}

/**
 * Writes documents of one kind into each of the files; of several agreements, each into a file with its name. Says what it wrote, and
 * answers whether all could be written.
 */
export async function writeDocuments(
    kind: string,
    files: readonly DocumentFile[],
    documents: readonly AgreementDocument[],
    terminal: Terminal,
    tracking?: Tracking,
): Promise<boolean> {
    const names = documents.map(({ agreement }) => agreement);
    let isWhole = true;
    for (const asked of files) {
        const { file, format } = asked;
        const targets = targetsOf(asked, names);
        for (const [index, { document, paper }] of documents.entries()) {
            const target = targets[index] ?? file;
            const rendered = await renderDocument(document, format, modularWriters, {
                paper,
                ...(tracking && { tracking }),
            });
            if (rendered.kind === 'refused') {
                isWhole = false;
                terminal.error(`${rendered.reasons.map(printable).join('\n')}\n`);
                continue;
            }
            await writeFile(path.resolve(terminal.folder, target), target, rendered.content);
            terminal.error(`The ${kind} is in ${printable(target)}.\n`);
        }
    }
    return isWhole;
}

/** The file of each of some agreements: as it is named for one; for several, `redline.html` of `acme` is `redline.acme.html`. */
export function targetsOf({ file, extension }: DocumentFile, agreements: readonly string[]): readonly string[] {
    if (agreements.length === 1) return [file];
    const stem = file.slice(0, -extension.length);
    return uniqueNames(agreements).map(name => `${stem}.${name}${file.slice(stem.length)}`);
}

/** The names of agreements, of which two may be the same. */
function uniqueNames(names: readonly string[]): readonly string[] {
    const uses = new Map<string, number>();
    return names.map(name => {
        const use = (uses.get(name) ?? 0) + 1;
        uses.set(name, use);
        return use === 1 ? name : `${name}-${use}`;
    });
}
