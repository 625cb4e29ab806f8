import { contractDocument, type ContractOptions } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { resolve, type Files } from '../language/check.js';

/** The contract of the first agreement of a project. */
export async function contractOf(files: string | Files, options?: ContractOptions): Promise<ContractDocument> {
    const [agreement] = await resolve(files);
    if (!agreement) throw new Error('The text holds no agreement.');
    return contractDocument(agreement, options);
}

/** The Markdown of the contract of an agreement that holds these statements. */
export async function markdownOf(statements: string): Promise<string> {
    return renderMarkdown(await contractOf(`agreement a "Agreement" {\n${statements}\n}`));
}
