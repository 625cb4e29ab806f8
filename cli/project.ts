import { URI, type LangiumDocument, type TextDocument } from 'langium';
import { missingParts } from '../contract/missing-parts.js';
import type { Project } from '../language/findings/check-document.js';
import { createMsaCoreServices } from '../language/module.js';
import { loadImports } from '../language/references/loading.js';
import { agreementPaths, DiskFiles, readText, shownPath } from './files.js';

/** The agreements that a command is about, loaded with everything that they import. */
export interface LoadedProject extends Project {
    /** The files that were named, in the order of their paths. */
    readonly files: readonly AgreementFile[];
    readonly textOf: TextOf;
}

/** The text of a file that was read, by its address. */
export type TextOf = (uri: URI) => TextDocument | undefined;

export interface AgreementFile {
    /** The path as it is seen from the folder of the command, with `/`. */
    readonly path: string;
    readonly document: LangiumDocument;
}

/** Loads files, folders and globs. Throws when something that was named cannot be read, or when nothing matches. */
export async function loadProject(operands: readonly string[], folder: string): Promise<LoadedProject> {
    const { shared } = createMsaCoreServices({ fileSystemProvider: () => new DiskFiles() });
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const folders = [URI.file(folder)];
    const files = (await agreementPaths(operands, folder)).map((file): AgreementFile => {
        const path = shownPath(file, folder);
        return { path, document: LangiumDocumentFactory.fromString(readText(file, path), URI.file(file)) };
    });
    for (const { document } of files) LangiumDocuments.addDocument(document);
    await loadImports(
        files.map(file => file.document),
        folders,
        shared,
    );
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    const textOf: TextOf = uri => LangiumDocuments.getDocument(uri)?.textDocument;
    return { files, documents: LangiumDocuments, folders, textOf, missingPartsOf: missingParts };
}
