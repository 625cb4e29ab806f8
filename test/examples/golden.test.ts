import { expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPdf } from '../../contract/paper/pdf/pdf.js';
import { exampleContracts } from '../contract/example-contracts.js';
import { readPdf } from '../contract/reading-pdf.js';

/**
 * The contracts of the examples, word for word and page for page. A change of the wording or of the layout is reviewed as
 * a change of these files, which `npx vitest run test/examples --update` writes anew.
 */
const contracts = await exampleContracts();

test.each(contracts)('$name says what its golden contract says', async ({ name, document }) => {
    await expect(renderMarkdown(document)).toMatchFileSnapshot(goldenFile(name, 'md'));
});

test.each(contracts)('the pages of $name hold what its golden PDF holds', async ({ name, document }) => {
    const { pages } = await readPdf(await renderPdf(document));
    const text = pages.map(({ body }, index) => [`--- page ${index + 1} ---`, ...body].join('\n')).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(goldenFile(name, 'pdf.txt'));
});

/** `outsourcing/agreement.msa` is in `golden/outsourcing-agreement.md`. */
function goldenFile(name: string, extension: string): string {
    return `golden/${name.replace('.msa', '').replaceAll('/', '-')}.${extension}`;
}
