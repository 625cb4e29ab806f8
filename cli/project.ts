import { URI, type FileSystemProvider, type LangiumDocument, type TextDocument } from 'langium';
import { missingParts } from '../contract/missing-parts.js';
import type { Project } from '../language/findings/check-document.js';
import { createMsaCoreServices, type MsaCoreServices } from '../language/module.js';
import { documentRoot, importedUri } from '../language/references/imports.js';
import { mayRead } from '../language/references/project.js';
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
    const disk = new DiskFiles();
    const services = createMsaCoreServices({ fileSystemProvider: () => disk });
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    const folders = [URI.file(folder)];
    const files = (await agreementPaths(operands, folder)).map((file): AgreementFile => {
        const path = shownPath(file, folder);
        return { path, document: LangiumDocumentFactory.fromString(readText(file, path), URI.file(file)) };
    });
    for (const { document } of files) LangiumDocuments.addDocument(document);
    await loadImports(
        files.map(file => file.document),
        folders,
        services,
        disk,
    );
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    const textOf: TextOf = uri => LangiumDocuments.getDocument(uri)?.textDocument;
    return { files, documents: LangiumDocuments, folders, textOf, missingPartsOf: missingParts };
}

/** Loads what the files import, as far as it lies in the project. What is missing there is a finding, not a failure. */
export async function loadImports(
    documents: readonly LangiumDocument[],
    folders: readonly URI[],
    { shared }: MsaCoreServices,
    files: FileSystemProvider,
): Promise<void> {
    const { LangiumDocuments } = shared.workspace;
    const open = [...documents];
    for (let document = open.pop(); document; document = open.pop()) {
        for (const statement of documentRoot(document)?.imports ?? []) {
            const uri = importedUri(document, statement);
            if (!uri || LangiumDocuments.hasDocument(uri)) continue;
            if (!(await mayRead(document.uri, uri, folders, files))) continue;
            const imported = await LangiumDocuments.getOrCreateDocument(uri).catch(() => undefined);
            if (imported) open.push(imported);
        }
    }
}
