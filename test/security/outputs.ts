import { contractDocument } from '../../contract/contract.js';
import { deviationsMarkdown } from '../../contract/deviations.js';
import { renderHtml, type HtmlBlock } from '../../contract/html/html.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { CONTRACT_VIEWS } from '../../contract/views.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { load } from '../language/check.js';
import { asGitHub, withHtml } from './readers.js';
import { bodyOf, elementsOf, textOf, type Element } from './tree.js';

const OTHER_VIEWS = CONTRACT_VIEWS.map(({ name }) => name).filter(name => name !== 'contract');

/** What becomes of an agreement wherever it is shown. */
export interface Outputs {
    readonly blocks: readonly HtmlBlock[];
    /** The elements of the page. */
    readonly page: readonly Element[];
    /** The elements of the pages with the other views. */
    readonly views: readonly Element[];
    /** The elements of the Markdown, and of the deviations from the base, as GitHub shows them. */
    readonly onGitHub: readonly Element[];
    /** All of the page that has an id, and so whatever stands at its top. */
    readonly outline: readonly string[];
    readonly pageText: string;
    readonly markdownText: string;
}

/** The outputs of the agreement that is based on the other one. */
export async function outputsOf(text: string): Promise<Outputs> {
    const agreement = await derivedAgreement(text);
    const document = contractDocument(agreement);
    const blocks = renderHtml(document).blocks;
    const page = bodyOf(renderPage(document));
    const markdown = `${renderMarkdown(document)}\n\n${deviationsMarkdown(agreement) ?? ''}`;
    const [whole] = elementsOf(`<div>${withHtml.render(markdown)}</div>`);
    return {
        blocks,
        page,
        views: OTHER_VIEWS.flatMap(view => bodyOf(renderPage(contractDocument(agreement, { view })))),
        onGitHub: elementsOf(asGitHub.render(markdown)),
        outline: page.flatMap(outlineOf),
        pageText: oneLine(textOf(page.find(({ tagName }) => tagName === 'main'))),
        markdownText: oneLine(textOf(whole)),
    };
}

/** The agreement of a text that is based on another one. */
export async function derivedAgreement(text: string): Promise<Agreement> {
    const { document: file, services } = await load(text);
    const { lexerErrors, parserErrors } = file.parseResult;
    const [mistake] = [...lexerErrors, ...parserErrors];
    if (mistake) throw new Error(`The text cannot be read: ${mistake.message}`);
    const agreement = resolveDocument(file, services.shared.workspace.LangiumDocuments).find(({ base }) => base);
    if (!agreement) throw new Error('The text holds no agreement that is based on another one.');
    return agreement;
}

// A term that is explained at length has a clause of its own, and one that is explained in a line has none.
const ON_OCCASION = 'term-client-data';

function outlineOf({ tagName, attrs }: Element): string[] {
    const id = attrs.find(({ name }) => name === 'id')?.value;
    return id === undefined || id === ON_OCCASION ? [] : [`${tagName} ${id}`];
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ');
}
