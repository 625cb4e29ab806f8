import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { URI, type LangiumDocument } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { glob, isDynamicPattern } from 'tinyglobby';
import { checkDocument, type Project } from '../language/findings/check-document.js';
import type { Finding } from '../language/findings/finding.js';
import { createMsaCoreServices, type MsaCoreServices } from '../language/module.js';
import { documentRoot, importedUri } from '../language/references/imports.js';
import { mayImport } from '../language/references/project.js';
import { FileError, UsageError } from './terminal.js';

/** The agreements that a command is about, loaded with everything that they import. */
export interface LoadedProject extends Project {
    readonly services: MsaCoreServices;
    /** The files that were named, in the order of their paths. */
    readonly files: readonly AgreementFile[];
}

export interface AgreementFile {
    /** The path as it is seen from the folder of the command, with `/`. */
    readonly path: string;
    readonly document: LangiumDocument;
}

/** Loads files, folders and globs. Throws when something that was named cannot be read, or when nothing matches. */
export async function loadProject(operands: readonly string[], folder: string): Promise<LoadedProject> {
    const services = createMsaCoreServices(NodeFileSystem);
    const { LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    const folders = [URI.file(folder)];
    const paths = await agreementPaths(operands, folder);
    const files = paths.map(file => ({
        path: shownPath(file, folder),
        document: loadFile(file, folder, services),
    }));
    loadImports(
        files.map(file => file.document),
        folders,
        services,
    );
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), {});
    return { services, files, documents: LangiumDocuments, folders };
}

/** Everything that is wrong with a file of a project. */
export function findingsOf(file: AgreementFile, project: LoadedProject): Finding[] {
    return checkDocument(file.document, project);
}

/** The `.msa` files that are named, found in a folder, or matched by a glob: absolute, sorted, each once. */
export async function agreementPaths(operands: readonly string[], folder: string): Promise<string[]> {
    if (operands.length === 0) throw new UsageError('name at least one file, folder or glob.');
    const found = await Promise.all(operands.map(operand => pathsOf(operand, folder)));
    return [...new Set(found.flat())].sort();
}

async function pathsOf(operand: string, folder: string): Promise<string[]> {
    const absolute = path.resolve(folder, operand);
    const status = statSync(absolute, { throwIfNoEntry: false });
    if (status?.isFile()) return [absolute];
    if (!status && !isDynamicPattern(operand)) throw new FileError(`"${operand}" does not exist.`);
    const options = { ignore: ['**/node_modules/**'], absolute: true, onlyFiles: true, followSymbolicLinks: false };
    const matches = status
        ? await glob(['**/*.msa'], { ...options, cwd: absolute })
        : await glob([operand.replaceAll('\\', '/')], { ...options, cwd: folder });
    const agreements = matches.filter(match => match.endsWith('.msa')).map(match => path.resolve(match));
    if (agreements.length === 0) throw new UsageError(`no agreement matches "${operand}".`);
    return agreements;
}

/** A path as people and tools read it in a report. */
export function shownPath(file: string, folder: string): string {
    return path.relative(folder, file).split(path.sep).join('/');
}

/** The text of a file that must be readable. */
export function readText(file: string, shown: string): string {
    let bytes: Buffer;
    try {
        bytes = readFileSync(file);
    } catch (error) {
        throw new FileError(`"${shown}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw new FileError(`"${shown}" is not text in UTF-8.`);
    }
}

function loadFile(file: string, folder: string, services: MsaCoreServices): LangiumDocument {
    return addDocument(URI.file(file), readText(file, shownPath(file, folder)), services);
}

function addDocument(uri: URI, text: string, services: MsaCoreServices): LangiumDocument {
    const { LangiumDocumentFactory, LangiumDocuments } = services.shared.workspace;
    const known = LangiumDocuments.getDocument(uri);
    if (known) return known;
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    return document;
}

/** Loads what the files import, as far as it lies in the project. What is missing there is a finding, not a failure. */
function loadImports(documents: readonly LangiumDocument[], folders: readonly URI[], services: MsaCoreServices): void {
    const open = [...documents];
    const realFolders = folders.map(folder => realUri(folder) ?? folder);
    for (let document = open.pop(); document; document = open.pop()) {
        for (const statement of documentRoot(document)?.imports ?? []) {
            const uri = importedUri(document, statement);
            if (
                !uri ||
                services.shared.workspace.LangiumDocuments.hasDocument(uri) ||
                !mayImport(document.uri, uri, folders)
            )
                continue;
            // A link inside the project must not lead out of it.
            const [from, to] = [realUri(document.uri), realUri(uri)];
            if (!from || !to || !mayImport(from, to, realFolders)) continue;
            const text = readImport(to);
            if (text !== undefined) open.push(addDocument(uri, text, services));
        }
    }
}

function readImport(uri: URI): string | undefined {
    try {
        return readText(uri.fsPath, uri.fsPath);
    } catch {
        return undefined;
    }
}

function realUri(uri: URI): URI | undefined {
    try {
        return URI.file(realpathSync(uri.fsPath));
    } catch {
        return undefined;
    }
}
