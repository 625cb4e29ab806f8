import { EmptyFileSystem, URI, type LangiumDocument } from 'langium';
import { missingParts } from '../../contract/missing-parts.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { checkDocument } from '../../language/findings/check-document.js';
import type { Finding } from '../../language/findings/finding.js';
import { libraryText } from '../../language/library/standard-library.js';
import { documentRoot, importedUri } from '../../language/references/imports.js';
import { createMsaCoreServices, type MsaCoreServices } from '../../language/module.js';

/** A small project in memory: file names to texts. The first file is the one that is asked about. */
export type Files = Readonly<Record<string, string>>;

const FOLDER = URI.parse('memory:/project');

const services = createMsaCoreServices(EmptyFileSystem);

/** Parses and links the files of a project, or one file when a text is given. */
export async function load(
    files: string | Files,
): Promise<{ readonly document: LangiumDocument; readonly services: MsaCoreServices }> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    // The parser is made once for all tests of a file; the documents of the test before are gone.
    await DocumentBuilder.update([], LangiumDocuments.all.map(document => document.uri).toArray());
    const texts = Object.entries(typeof files === 'string' ? { 'agreement.msa': files } : files);
    const documents = texts.map(([name, text]) =>
        LangiumDocumentFactory.fromString(text, URI.parse(`${FOLDER.toString()}/${name}`)),
    );
    for (const document of documents) LangiumDocuments.addDocument(document);
    for (const document of [...documents]) {
        for (const statement of documentRoot(document)?.imports ?? []) {
            const uri = importedUri(document, statement);
            if (uri && libraryText(uri) !== undefined) documents.push(await LangiumDocuments.getOrCreateDocument(uri));
        }
    }
    await DocumentBuilder.build(documents, {});
    const [document] = documents;
    if (!document) throw new Error('A project has at least one file.');
    return { document, services };
}

/** Everything that the language has to say about the first file. */
export async function check(files: string | Files): Promise<Finding[]> {
    const { document, services } = await load(files);
    return checkDocument(document, {
        documents: services.shared.workspace.LangiumDocuments,
        folders: [FOLDER],
        missingPartsOf: missingParts,
        onDefect: error => {
            throw error;
        },
    });
}

/** The resolved agreements of the first file; its shared declarations come last, as a library. */
export async function resolve(files: string | Files): Promise<Agreement[]> {
    const { document, services } = await load(files);
    return resolveDocument(document, services.shared.workspace.LangiumDocuments);
}

/** The text that a finding of the first file marks. */
export function marked(text: string, finding: Finding): string {
    return text.slice(finding.span.offset, finding.span.end);
}

/** The text after a quick fix. */
export function applyFix(text: string, finding: Finding, index = 0): string {
    const edits = [...(finding.fixes[index]?.edits ?? [])].sort((a, b) => b.span.offset - a.span.offset);
    return edits.reduce(
        (changed, { span, newText }) => changed.slice(0, span.offset) + newText + changed.slice(span.end),
        text,
    );
}
