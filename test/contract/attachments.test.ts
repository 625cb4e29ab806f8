import { expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { renderPdf } from '../../contract/paper/pdf/pdf.js';
import { contractOf } from './contract-of.js';
import { readPdf } from './reading-pdf.js';

const AGREEMENT = `agreement acme "Support" {
  clause reports "Reports" {
    """
    A report looks as in [the sample](#annex-sample).
    """
  }

  annex sample "Sample of the monthly report" { "One page for each service." }
  schedule rates "Day rates" { "Each rate is for eight hours." }
  annex map "Map of the sites" { "All sites are in Leeds." }
  schedule sites "Sites" { "Leeds and York." }
}
`;

test('schedules and annexes follow the signatures, and count by themselves', async () => {
    const headings = renderMarkdown(await contractOf(AGREEMENT)).match(/^## .*/gm);
    expect(headings).toEqual([
        '## 1. Parties',
        '## 2. Reports',
        '## 3. Signatures',
        '## Schedule 1: Day rates',
        '## Schedule 2: Sites',
        '## Annex A: Sample of the monthly report',
        '## Annex B: Map of the sites',
    ]);
});

test('each says that it is a part of the agreement', async () => {
    const markdown = renderMarkdown(await contractOf(AGREEMENT));
    expect(markdown).toContain(
        '## Annex B: Map of the sites\n\nThis Annex is a part of this Agreement.\n\nAll sites are in Leeds.\n',
    );
    expect(markdown).toContain('This Schedule is a part of this Agreement.');
});

test('they stand in the table of contents, and the words of the author lead to them', async () => {
    const page = renderPage(await contractOf(AGREEMENT));
    expect(page).toContain('<a href="#annex-map"><span class="number">Annex B: </span>Map of the sites</a>');
    expect(page).toContain('<a href="#annex-sample">the sample</a>');
    expect(page).toContain('id="annex-sample"');
    const pdf = await readPdf(await renderPdf(await contractOf(AGREEMENT)));
    expect(pdf.bookmarks.map(({ title }) => title)).toContain('Annex B: Map of the sites');
});

test('an agreement inherits those of its base and adds its own', async () => {
    const markdown = renderMarkdown(
        await contractOf({
            'other.msa':
                'import "acme.msa"\nagreement other "Other" based on acme {\n  annex more "More" { "More." }\n}\n',
            'acme.msa': AGREEMENT,
        }),
    );
    expect(markdown).toContain('## Annex C: More');
    expect(markdown).toContain('## Schedule 2: Sites');
});
