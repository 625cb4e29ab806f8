import { expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { renderPage } from '../../contract/html/page.js';
import { LOCALES } from '../../language/values/locales.js';
import { check } from '../language/check.js';
import { contractOf } from './contract-of.js';

const agreement = (statements: string): string => `agreement acme "Support" {
  effective 2027-01-01
  ${statements}

  pricing prices "Prices" {
    charge "Servers" EUR 12450.50 per month
    late-interest 8.5% per year
  }

  clause floor "The least that is paid" {
    """
    At least {{prices.late-interest}} on {{prices.charge}}.
    """
  }
}
`;

const rendered = async (statements: string): Promise<string> => renderMarkdown(await contractOf(agreement(statements)));

test.each([
    ['', '1 January 2027', 'EUR 12,450.50', '8.5%'],
    ['locale "en-GB"', '1 January 2027', 'EUR 12,450.50', '8.5%'],
    ['locale "en-US"', 'January 1, 2027', 'EUR 12,450.50', '8.5%'],
    ['locale "de-DE"', '1 January 2027', 'EUR 12.450,50', '8,5%'],
    ['locale "de-CH"', '1 January 2027', 'EUR 12’450.50', '8.5%'],
    ['locale "fr-FR"', '1 January 2027', 'EUR 12\u00A0450,50', '8,5%'],
    ['locale "klingon"', '1 January 2027', 'EUR 12,450.50', '8.5%'],
])('with `%s` a date is %s, an amount %s and a share %s', async (statement, date, amount, share) => {
    const markdown = await rendered(statement);
    expect(markdown).toContain(`takes effect on ${date}`);
    expect(markdown).toContain(`${amount} per month`);
    expect(markdown).toContain(`interest of ${share}`);
});

test('a page in English says of which country its English is', async () => {
    expect(renderPage(await contractOf(agreement('locale "en-US"')))).toContain('<html lang="en-US">');
    expect(renderPage(await contractOf(agreement('locale "de-DE"')))).toContain('<html lang="en-GB">');
});

test('an agreement inherits the locale of its base, and may state another', async () => {
    const base = agreement('locale "de-DE"').replace('acme', 'standard');
    const derived = async (statements: string): Promise<string> => {
        const text = `agreement acme "Acme" based on standard {\n${statements}}\n${base}`;
        return renderMarkdown(await contractOf(text));
    };
    expect(await derived('')).toContain('EUR 12.450,50');
    expect(await derived('  locale "en-IE"\n')).toContain('EUR 12,450.50');
});

test.each(LOCALES.map(each => [each.tag]))('%s is known', async tag => {
    const findings = await check(agreement(`locale "${tag.toLowerCase()}"`));
    expect(findings.filter(({ code }) => code === 'A19')).toEqual([]);
});

test.each([
    ['en-UK', 'Write "en-GB".'],
    ['de_DE', 'Write "de-DE".'],
    ['klingon', 'Write a language and a country, such as "en-GB", "en-US" or "de-DE".'],
])('"%s" is not known, and the finding helps', async (tag, help) => {
    const [finding] = (await check(agreement(`locale "${tag}"`))).filter(({ code }) => code === 'A19');
    expect(finding?.message).toContain(`"${tag}" is not a locale that is known`);
    expect(finding?.help).toBe(help);
});
