import { AstUtils, EmptyFileSystem, URI, type AstNode, type LangiumDocument } from 'langium';
import { MarkupContent, type CompletionItem } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { createMsaServices } from '../../server/module.js';
import { INJECTIONS } from './injections.js';
import { quoted } from './places.js';
import { asGitHub } from './readers.js';
import { dangersIn, elementsOf } from './tree.js';

const ALL = Object.values(INJECTIONS).flat();
const { shared, msa } = createMsaServices(EmptyFileSystem);

/** Every declaration that hover describes, with the injection wherever it takes text, and in the comments over them. */
function declarations(injection: string, index: number): string {
    const text = quoted(injection);
    const comment = `/** ${injection.replaceAll('*/', '')} */`;
    return `
${comment} provider provider-${index} ${text} { ${comment} contact contact-${index} ${text} { email ${text} } }
${comment} calendar calendar-${index} ${text} { timezone ${text} open Mon 08:00-10:00 }
${comment} category category-${index} ${text} { means ${text} }
${comment} service service-${index} ${text} { means ${text} includes ${text} }
${comment} priority priority-${index} ${text} { means ${text} example ${text} }
${comment} tier tier-${index} ${text} { covers service-${index} hours calendar-${index} target priority-${index} respond 4 business hours }
${comment} tier plus-${index} ${text} extends tier-${index} { }
${comment} define term-${index} ${text} as ${text}
${comment} clause clause-${index} ${text} { ${text} }
${comment} pricing pricing-${index} ${text} { charge ${text} GBP 1.00 per user per month }
agreement agreement-${index} ${text} { include plus-${index}, term-${index}, pricing-${index} }`;
}

async function load(text: string): Promise<LangiumDocument> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const document = LangiumDocumentFactory.fromString(text, URI.parse('memory:/project/agreement.msa'));
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], {});
    return document;
}

function dangersOf(markdown: string): readonly string[] {
    return dangersIn(elementsOf(asGitHub.render(markdown)));
}

const document = await load(
    `${ALL.map(declarations).join('\n')}\nservice plain "Plain"\ntier last "Last" { covers plain target priority-0 respond 1 business hour }`,
);

test('hovers hold no HTML, no image and no link to a command', async () => {
    const named = AstUtils.streamAllContents(document.parseResult.value).filter(node => nameOf(node) !== undefined);
    const hovers = await Promise.all(named.map(hover).toArray());
    expect(hovers.filter(text => text !== undefined).length).toBeGreaterThan(ALL.length * 11);
    expect([...new Set(hovers.flatMap(text => dangersOf(text ?? '')))]).toEqual([]);
});

test('what completion proposes is documented without HTML, images and links to commands', async () => {
    const params = {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(document.textDocument.getText().lastIndexOf('plain')),
    };
    const items = (await msa.lsp.CompletionProvider?.getCompletion(document, params))?.items ?? [];
    const documented = items.map(documentationOf).filter(text => text !== undefined);
    expect(documented.length).toBeGreaterThanOrEqual(ALL.length);
    expect(documented.flatMap(dangersOf)).toEqual([]);
});

function nameOf(node: AstNode): string | undefined {
    return msa.references.NameProvider.getName(node);
}

async function hover(node: AstNode): Promise<string | undefined> {
    const name = msa.references.NameProvider.getNameNode(node);
    if (!name) return undefined;
    const params = { textDocument: { uri: document.uri.toString() }, position: name.range.start };
    const contents = (await msa.lsp.HoverProvider?.getHoverContent(document, params))?.contents;
    return MarkupContent.is(contents) ? contents.value : undefined;
}

function documentationOf({ documentation }: CompletionItem): string | undefined {
    return MarkupContent.is(documentation) ? documentation.value : documentation;
}
