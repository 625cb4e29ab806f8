import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { renderPdf } from '../../contract/paper/pdf/pdf.js';
import type { ContractView } from '../../contract/views.js';
import { FIRST_LOOK } from '../language/examples.js';
import { contractOf } from './contract-of.js';
import { contractOfExample } from './example-contracts.js';
import { readPdf } from './reading-pdf.js';

const PROJECT = `agreement a "Care" {
  provider p "Northwind" { contact desk "Desk" { phone "+44 1" open always } }
  client c "Acme" {}
  calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 09:00-17:00 closed on holidays "GB-ENG" }
  category run "Running" { service servers "Servers" service desk-service "Help desk" }
  priority P1 "Critical" { means "Down." }
  priority P2 "Normal" { means "Slow." }
  tier basic "Basic" {
    covers servers
    hours office
    target P1 respond 4 business hours, resolve 2 business days
    target P2 respond 1 business day, resolve best effort
    price USD 10.00 per user per month
  }
  tier gold "Gold" extends basic {
    covers desk-service limited to 5 hours per month
    on-call for P1
    target P1 respond 15 min, update every 30 min
    price USD 20.00 per user per month
  }
  CHOICE
  availability core "Core" {
    of servers
    uptime 99.9% per month
  }
  backup files "Files" { covers servers every 4 hours rpo 4 hours rto 1 day }
  term t "Term" { initial term 12 months }
}`;

async function shown(view: ContractView, choice = ''): Promise<string> {
    return renderMarkdown(await contractOf(PROJECT.replace('CHOICE', choice), { view }));
}

describe('the tiers side by side', () => {
    test('have a column each, for services, support, times and charges', async () => {
        const markdown = await shown('tiers');
        expect(markdown).toContain('| **Help desk** | Not included | Up to 5 hours per month |');
        expect(markdown).toContain('| **On call outside these hours** | – | P1 (Critical) |');
        expect(markdown).toContain('| **P1 (Critical)** | 4 Business Hours | 15 minutes |');
        expect(markdown).toContain('| **Charge** | USD 10.00 per user per month | USD 20.00 per user per month |');
    });
    test('name nobody on call outside hours that have no outside', async () => {
        const always = 'calendar always "All Hours" { open 24x7 } tier top "Top" { hours always on-call for P1 }';
        expect(await shown('tiers', always)).toContain('| **On call outside these hours** | – | P1 (Critical) | – |');
    });
    test('leave out priorities for which no tier promises anything', async () => {
        const [, updates = ''] = (await shown('tiers')).split(/## \d+\. Updates/);
        expect(updates.split('## ')[0]).toContain('| **P1 (Critical)** | – | Every 30 minutes |');
        expect(updates.split('## ')[0]).not.toContain('P2');
    });
    test('say so when there are none', async () => {
        const document = await contractOf('agreement a "A" { }', { view: 'tiers' });
        expect(renderMarkdown(document)).toContain('This Agreement has no Service Tiers to compare.');
    });
});

describe('the summary for the client', () => {
    test('has a title of its own that names the agreement and all parties', async () => {
        const markdown = await shown('summary', 'client other "Other" { }');
        expect(markdown).toContain('# Summary for the client\n\nCare between **Northwind**, **Acme** and **Other**');
    });
    test('speaks of the tier that the client has chosen', async () => {
        const markdown = await shown('summary', 'chooses basic');
        expect(markdown).toContain('In the Service Tier Basic the Provider looks after:\n\n- **Running**: Servers');
        expect(markdown).toContain('Not included: Help desk.');
        expect(markdown).toContain('| **P1 (Critical)** | 4 Business Hours | 2 Business Days |');
        expect(markdown).toContain('- **Basic**: USD 10.00 per user per month');
        expect(markdown).not.toContain('Gold');
    });
    test('says for each tier what it covers, and up to which quantity', async () => {
        const markdown = await shown('summary');
        expect(markdown).toContain('The Client can choose one of the Service Tiers Basic and Gold.');
        expect(markdown).toContain('| Area | Basic | Gold |');
        expect(markdown).toContain('| **Running** | Servers | Help desk (up to 5 hours per month); Servers |');
        expect(await shown('summary', 'chooses basic, gold')).toContain('| **Running** | Servers | Help desk (up to');
    });
    test('has a row for each tier while the choice is open', async () => {
        expect(await shown('summary')).toContain(
            '*Response / Resolution*\n\n| Service Tier | P1 (Critical) | P2 (Normal) |',
        );
        expect(await shown('summary')).toContain(
            '| **Gold** | 15 minutes / 2 Business Days | 1 Business Day / Best effort |',
        );
    });
    test('has a column for each kind of time that is promised', async () => {
        const markdown = await shown(
            'summary',
            'tier third "Third" { covers servers hours office target P1 restore 4 hours as objective target P2 workaround 2 hours } chooses third',
        );
        expect(markdown).toContain('| Priority | Workaround | Restoration |');
        expect(markdown).toContain('| **P1 (Critical)** | – | 4 hours |');
        expect(markdown).toContain('as an objective, without a guarantee.');
    });
    test('says when hours and business time run', async () => {
        const markdown = await shown('summary', 'chooses gold');
        expect(markdown).toContain(
            'The Provider gives support during Office Hours, and works on Tickets of P1 (Critical) at any time, day and night.',
        );
        expect(markdown).toContain('“**Office Hours**” means Monday to Friday, 09:00 to 17:00');
        expect(markdown).toContain('Time in Business Days runs only within Office Hours.');
    });
    test('says how a credit is computed that has no bands', async () => {
        expect(
            await shown(
                'summary',
                'availability mail "Mail" { applies to servers target 99.9% per month credit { step 0.1% credit 1% of monthly-fees cap 20% per month } }',
            ),
        ).toMatch(
            /- \*\*Mail\*\*: 99\.9% of each calendar month\. For each 0\.1.* the Service Credit is 1%\. .*shall not exceed 20%/,
        );
    });
    test('names every fee, not only those of the tiers', async () => {
        const markdown = await shown(
            'summary',
            `pricing more "More" {
                charge "Server" USD 95.00 per server per month includes 2 servers
                charge "Only gold" USD 1.00 per month for gold
                graduated "Storage" per GB per month { up to 500 at USD 0.10 above at USD 0.07 }
                minimum-commitment USD 500.00 per month
                rate "Engineer" USD 90.00 per hour
            } onboarding start "Start" { fee USD 900.00 } include more, start chooses basic`,
        );
        expect(markdown).toContain('- **Server**: USD 95.00 per server per month; includes 2 servers');
        expect(markdown).not.toContain('Only gold');
        expect(markdown).toContain('- **Storage**: USD 0.10 to USD 0.07 per GB per month, according to the quantity');
        expect(markdown).toContain('- **Minimum**: USD 500.00 per month, whatever the quantities');
        expect(markdown).toContain('- **Engineer**: USD 90.00 per hour');
        expect(markdown).toContain('- **Onboarding**: USD 900.00 once');
    });
    test('says that the agreement applies, how to reach support, and how long it runs', async () => {
        const markdown = await shown('summary');
        expect(markdown).toContain('where they differ, the Agreement applies');
        expect(markdown).toContain('+44 1');
        expect(markdown).toContain('The initial term of this Agreement is 12 months.');
    });
});

test('a view other than the contract is a sheet: it begins under its title, without a table of contents', async () => {
    const summary = await contractOf(FIRST_LOOK, { view: 'summary' });
    const whole = await contractOf(FIRST_LOOK);
    expect(renderPage(whole)).toContain('<nav');
    expect(renderPage(summary)).not.toContain('<nav');
    const [first] = (await readPdf(await renderPdf(summary))).pages;
    expect(first?.text).toContain('How to reach support');
});

test('the summary of the full example is one page for the client', async () => {
    const summary = await contractOfExample('managed-it-services/acme.msa', 'summary');
    const { pages } = await readPdf(await renderPdf(summary));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('How long');
});
