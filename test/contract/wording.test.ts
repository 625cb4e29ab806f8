import { describe, expect, test } from 'vitest';
import { FIRST_LOOK } from '../language/examples.js';
import type { Clause, ContractDocument } from '../../contract/tree/document.js';
import { contractOf, markdownOf } from './contract-of.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';

const SUPPORT =
    'calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 closed on holidays "GB-ENG" }';
const P1 = 'priority P1 "Critical" { means "All work stops." example "The ERP system is down." }';

const topsOf = ({ clauses }: ContractDocument): readonly Clause[] => clauses.filter(({ depth }) => depth === 1);

describe('the whole contract', () => {
    test('leaves out what the agreement does not speak of', async () => {
        const document = await contractOf('agreement a "A" { provider p "P" { } client c "C" { } }');
        expect(topsOf(document).map(({ id }) => id)).toEqual(['parties', 'signatures']);
    });

    test('shows the parties that are missing', async () => {
        const markdown = await markdownOf('');
        expect(markdown).toContain('**\\[missing: name of the Provider\\]** (the “**Provider**”)');
        expect(markdown).toContain('**\\[missing: name of the Client\\]** (the “**Client**”)');
    });

    test('is marked as a draft on request, and by its own status', async () => {
        expect((await contractOf('agreement a "A" { status final }')).standing).toBe('final');
        expect((await contractOf('agreement a "A" { status final }', { draft: true })).standing).toBe('draft');
        expect((await contractOf('agreement a "A" { status template }', { draft: true })).standing).toBe('template');
        expect(renderMarkdown(await contractOf('agreement a "A" { status draft }'))).toContain(
            '> **Draft: not binding**',
        );
    });

    test('every block that shows a statement knows its place in the text', async () => {
        const tier = (await contractOf(FIRST_LOOK)).clauseById.get('tier-standard.targets');
        const table = tier?.body.find(block => block.kind === 'table');
        const span = table?.kind === 'table' ? table.rows[1]?.source : undefined;
        expect(span && FIRST_LOOK.slice(span.offset, span.end)).toMatch(/^respond 4 business hours/);
    });
});

describe('service levels', () => {
    test('are a table of priorities and metrics', async () => {
        const markdown = await markdownOf(`${SUPPORT} ${P1} tier gold "Gold" {
            target P1 respond 15 min, update every 30 min, resolve 5 business days
        }`);
        expect(markdown).toContain('| Priority | Response | Updates | Resolution |');
        expect(markdown).toContain('| **P1 (Critical)** | 15 minutes | Every 30 minutes | 5 Business Days |');
        expect(markdown).toMatch(/Time in Business Days runs only within Support Hours \(\[clause 4\.1\]/);
    });

    test('say what is deliberately not promised, and show what is forgotten', async () => {
        const markdown = await markdownOf(`${P1} priority P2 "Low" { means "A question." } tier gold "Gold" {
            target P1 respond 15 min, resolve best effort
            target P2 respond not applicable
        }`);
        expect(markdown).toContain('| **P1 (Critical)** | 15 minutes | Best effort |');
        expect(markdown).toContain('| **P2 (Low)** | Not applicable | **\\[missing: resolution time for P2\\]** |');
        expect(markdown).toContain('“Best effort” means');
    });

    test('name the hours of each calendar where there are two', async () => {
        const markdown = await markdownOf(`${SUPPORT} calendar plant "Plant Hours" { open Mon-Sat 06:00-22:00 } ${P1}
            priority P2 "Low" { means "A question." }
            tier gold "Gold" {
                hours support
                target P1 respond 1 business hour, resolve 1 business day on plant
                target P2 respond 1 business day, resolve 2 business days
            }`);
        expect(markdown).toContain(
            '| **P1 (Critical)** | 1 Business Hour within Plant Hours | 1 Business Day within Plant Hours |',
        );
        expect(markdown).toContain('| **P2 (Low)** | 1 Business Day | 2 Business Days |');
        expect(markdown).toMatch(
            /Time in Business Hours and Business Days runs only within Support Hours .*, unless the table names other hours\./,
        );
    });
});

describe('tiers', () => {
    const SERVICES = 'service desk "Help desk" service visits "On-site visits"';

    test('are compared service by service', async () => {
        const markdown = await markdownOf(`${SERVICES}
            tier basic "Basic" { covers desk, visits optional at USD 150.00 per visit price USD 29.00 per user per month }
            tier gold "Gold" extends basic { covers visits limited to 4 visits per month then USD 100 per visit price USD 1450.00 per month }`);
        expect(markdown).toContain('| **Help desk** | Included | Included |');
        expect(markdown).toContain(
            '| **On-site visits** | Optional, at USD 150.00 per visit | Up to 4 visits per month, then USD 100 per visit |',
        );
        expect(markdown).toContain('| **Gold** | USD 1,450.00 per month |');
    });

    test('say in the summary what is optional, whatever the name of the service', async () => {
        const services = 'service desk "Help desk" service visits "Visits (on site)" service cloud "Cloud migration"';
        const summary = renderMarkdown(
            await contractOf(
                `agreement a "A" { ${services}
                tier basic "Basic" { covers desk, visits optional, cloud optional at USD 9.00 per user }
                tier gold "Gold" { covers desk, visits, cloud } }`,
                { view: 'summary' },
            ),
        );
        expect(summary).toContain('Visits (on site) (optional); Cloud migration (optional, at USD 9.00 per user)');
    });

    test('show the price that one of them lacks', async () => {
        const markdown = await markdownOf('tier a "A" { price USD 29.00 per month } tier b "B" { }');
        expect(markdown).toContain('| **B** | **\\[missing: price of B\\]** |');
    });

    test('without services, targets and prices make no empty tables', async () => {
        expect(await markdownOf('tier a "A" { }')).not.toContain('| Service |');
    });
});

test('support hours are said in one sentence', async () => {
    expect(await markdownOf(SUPPORT)).toContain(
        '“**Support Hours**” means Monday to Friday, 08:00 to 18:00, in the time zone Europe/London, except on the public holidays of England (ISO 3166 GB-ENG).',
    );
    expect(await markdownOf('calendar always "All Hours" { timezone "Europe/London" open 24x7 }')).toContain(
        '“**All Hours**” means 24 hours a day, every day of the year.',
    );
});

describe('availability', () => {
    test('states the target, what it allows, and the credits as ranges', async () => {
        const markdown = await markdownOf(`service s "Mail" availability core "the core systems" {
            applies to s
            target 99.90% per calendar month
            exclude scheduled-maintenance up to 4 hours per month with 5 days notice, "Sun storms."
            credit { below 99.90% credit 5% below 99.0% credit 25% of monthly-fees of affected services cap 50% per month claim within 30 days after month end }
        }`);
        expect(markdown).toContain('available for at least 99.90% of the minutes of each calendar month.');
        expect(markdown).toContain(
            '> A target of 99.90% allows about 40 to 45 minutes of Downtime in a calendar month.',
        );
        expect(markdown).toContain(
            '(a) Scheduled maintenance (up to 4 hours per calendar month, with at least 5 days’ notice to the Client)\n\n(b) Sun storms.',
        );
        expect(markdown).toContain('| **99.0% or more, but below 99.90%** | 5% |\n| **Below 99.0%** | 25% |');
        expect(markdown).toContain('shall not exceed 50% of the monthly fees of the affected Services in total.');
        expect(markdown).toContain('within 30 days after the end of the calendar month');
    });

    test('shows the period and the target that are missing', async () => {
        expect(await markdownOf('availability a "Mail" { target 99.9% }')).toContain(
            'missing: period over which availability is measured',
        );
        expect(await markdownOf('availability a "Mail" { }')).toContain('missing: availability target of Mail');
    });

    test('has a table where tiers have targets of their own', async () => {
        const markdown = await markdownOf(
            'tier t "Gold" { } availability a "Mail" { target 99.9% per month target 99.99% per month for t }',
        );
        expect(markdown).toContain('| **Gold** | 99.99% | Each calendar month | About 4 to 4.5 minutes |');
    });
});

describe('backup and recovery', () => {
    test('objectives are a table; what is not stated is not promised', async () => {
        const markdown = await markdownOf(
            'backup b "Servers" { every 1 hour keep 24 hourly, 14 daily rpo 4 hours copy cloud "eu" encrypted, immutable test restore quarterly }',
        );
        expect(markdown).toContain('| **Servers** | Every hour | 4 hours |');
        expect(markdown).not.toContain('Recovery Time Objective');
        expect(markdown).toContain('The Provider shall keep the last 24 hourly and 14 daily backups.');
        expect(markdown).toContain(
            'The Provider shall keep one copy of each backup in the cloud (eu), encrypted and immutable.',
        );
        expect(markdown).toContain('The Provider shall test the restoration from backup at least once every quarter.');
    });

    test('recovery is a section with the duties of both parties', async () => {
        const markdown = await markdownOf(`provider p "P Ltd" { } client c "C Ltd" { } recovery r "Disaster recovery" {
            plan reviewed yearly rpo not applicable rto 1 day failover manual "The engineer decides."
            responsible p for "Restoring" responsible c for "Deciding" review within 10 days after incident
        }`);
        expect(markdown).toContain('shall review it at least once a year.');
        expect(markdown).toContain('| **Recovery Point Objective (RPO)** | Not applicable |');
        expect(markdown).toContain(
            '**Failover.** The Provider shall start the failover by hand. The engineer decides.',
        );
        expect(markdown).toContain('| **The Client** | Deciding |');
        expect(markdown).toContain('The parties shall review a disaster within 10 days after the incident.');
    });
});

describe('words of the author', () => {
    test('show the values of the agreement in their holes', async () => {
        const markdown =
            await markdownOf(`${P1} tier gold "Gold" { target P1 respond 15 min, resolve 1 hour price USD 9.50 per month }
            clause c "Promise" { """We answer within **{{gold.P1.respond}}** for {{gold.price}}; {{gold.P1.nothing}}.""" }`);
        expect(markdown).toContain(
            'We answer within **15 minutes** for USD 9.50 per month; **\\[missing: gold.P1.nothing\\]**.',
        );
    });

    test('define terms in a table, or at length in a clause', async () => {
        const markdown = await markdownOf(`define data "Client Data" also "Data" as "All data of the Client."
            define loss "Loss" as """\n- of money\n- of time\n"""`);
        expect(markdown).toContain('| **Client Data (also Data)** | All data of the Client. |');
        expect(markdown).toMatch(/### 2\.2 Loss\n\n- of money\n- of time\n/);
    });
});
