import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown.js';
import type { ContractView } from '../../contract/views.js';
import { contractOf } from './contract-of.js';

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
        expect(markdown).toContain('| **On call outside these hours** | – | P1 |');
        expect(markdown).toContain('| **P1 (Critical)** | 4 Business Hours | 15 minutes |');
        expect(markdown).toContain('| **Charge** | USD 10.00 per user per month | USD 20.00 per user per month |');
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
    test('speaks of the tier that the client has chosen', async () => {
        const markdown = await shown('summary', 'chooses basic');
        expect(markdown).toContain('- **Running**: Servers');
        expect(markdown).toContain('Not included: Help desk.');
        expect(markdown).toContain('| **P1 (Critical)** | 4 Business Hours | 2 Business Days |');
        expect(markdown).toContain('- **Basic**: USD 10.00 per user per month');
        expect(markdown).not.toContain('Gold');
    });
    test('has a row for each tier while the choice is open', async () => {
        expect(await shown('summary')).toContain(
            '| **Gold** | 15 minutes / 2 Business Days | 1 Business Day / Best effort |',
        );
    });
    test('says that the agreement applies, how to reach support, and how long it runs', async () => {
        const markdown = await shown('summary');
        expect(markdown).toContain('where they differ, the Agreement applies');
        expect(markdown).toContain('+44 1');
        expect(markdown).toContain('The initial term of this Agreement is 12 months.');
    });
});
