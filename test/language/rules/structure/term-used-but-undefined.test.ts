import { describe, expect, test } from 'vitest';
import { applyFix, check } from '../../check.js';
import { agreement, marks } from '../marks.js';

const clause = (words: string): string => `clause text "Text" {\n  """\n  ${words}\n  """\n}`;
const found = (words: string, ...others: string[]): Promise<string[]> =>
    marks('A05', agreement(clause(words), ...others));

describe('must fire', () => {
    test.each([
        ['a phrase', 'The Rented Equipment is new. A fault of the Rented Equipment is reported.', 'Rented Equipment'],
        ['another word for a party', 'The Customer pays. The invoice of the Customer is due.', 'Customer'],
        ['a plural', 'All Managed Devices are listed. Each of the Managed Devices is named.', 'Managed Devices'],
        [
            'a phrase around a known word',
            'The Client Equipment is old. Any Client Equipment counts.',
            'Client Equipment',
        ],
        ['a phrase with "of"', 'The Statement of Work binds. A Statement of Work is signed.', 'Statement of Work'],
        ['a quoted or strong term', 'In the **Quiet Period** and in the **Quiet Period** only.', 'Quiet Period'],
        ['a phrase over a line break', 'the Quiet\n  Period, and again the Quiet Period', 'Quiet\n    Period'],
        ['after a possessive', "The Provider's Toolset is used; the Client's Toolset is not.", 'Toolset'],
    ])('%s', async (_, words, expected) => {
        expect(await found(words)).toEqual([expected]);
    });

    test('uses in different texts count together', async () => {
        const definition = 'define on-site "On-Site" as "At the Main Site."';
        expect(await found('On-Site work is done at the Main Site.', definition)).toHaveLength(1);
    });

    test('the fix defines the term', async () => {
        const text = agreement(clause('The Quiet Period is long. Any Quiet Period counts.'));
        const [finding] = (await check(text)).filter(({ code }) => code === 'A05');
        expect(finding && applyFix(text, finding)).toContain(
            '\n  define quiet-period "Quiet Period" as "[to be completed',
        );
    });

    test('a slip in a defined term is offered as such', async () => {
        const text = agreement(
            clause('The Quiet Perod is long. Any Quiet Perod counts.'),
            'define quiet-period "Quiet Period" as "The night."',
        );
        const [finding] = (await check(text)).filter(({ code }) => code === 'A05');
        expect(finding?.fixes.map(fix => fix.title)).toEqual(['Change to "Quiet Period"', 'Define "Quiet Perod"']);
    });
});

describe('must not fire', () => {
    test.each([
        [
            'parties and the agreement',
            'The Client and the Provider sign this Agreement. The Agreement binds the Client.',
        ],
        ['a phrase that occurs once', 'The Rented Equipment is new.'],
        ['the start of a sentence', 'Rented Equipment is new. Rented Equipment is listed.'],
        ['abbreviations', 'The VPN is used. The VPN and the ERP are watched. The ERP is old.'],
        ['names with a capital inside', 'The SharePoint sites and the SharePoint lists.'],
        ['months and weekdays', 'On the Monday after the May holiday, and on the Monday after that May.'],
        ['parts of documents', 'The Annex 2 and the Annex 2; the Schedule and the Schedule.'],
        [
            'products with a number',
            'The Microsoft 365 tenant and the Microsoft 365 tenant; a Windows 11 device, a Windows 11 device.',
        ],
        ['laws', 'The General Data Protection Regulation and the General Data Protection Regulation.'],
        ['countries', 'In the United Kingdom, not outside the United Kingdom.'],
        ['headings', '# The Grand Design\n\n  # The Grand Design'],
        ['code', 'Run `the Quiet Period` and `the Quiet Period`.'],
        [
            'an inline definition',
            'At night (the "Quiet Period") nobody calls. In the Quiet Period and the Quiet Period.',
        ],
        ['a definition in words', 'The "Quiet Period" means the night. In the Quiet Period nobody calls.'],
        ['parts of the names of the parties', 'The Northwind portal and the Northwind portal.'],
    ])('%s', async (_, words) => {
        expect(await found(words)).toEqual([]);
    });

    test('what the agreement declares, in the singular or plural, or put together', async () => {
        const words =
            'The Quiet Periods and each Quiet Period; the Gold Tier and the Gold Tier; the Night Desk, a Night Desk.';
        const declared = [
            'define quiet-period "Quiet Period" also "Night Desk" as "The night."',
            'tier gold "Gold" {\n  price USD 1.00\n}',
        ];
        expect(await found(words, ...declared)).toEqual([]);
    });

    test('values of the agreement', async () => {
        const definition = 'define quiet-period "Quiet Period" as "The night."';
        expect(await found('In the {{quiet-period}} and the {{quiet-period}}.', definition)).toEqual([]);
    });

    test('a library by itself, whose terms an agreement may define', async () => {
        expect(await marks('A05', clause('The Quiet Period is long. Any Quiet Period counts.'))).toEqual([]);
    });
});
