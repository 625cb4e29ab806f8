import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown.js';
import { STANDARD_CLAUSES } from '../../language/tables/standard-clauses.js';
import { sayDeviation } from '../../contract/deviations.js';
import { check, resolve } from '../language/check.js';
import { contractOf } from './contract-of.js';

const STATEMENTS = `
  provider p "Northwind" { }
  client c "Acme" { }
  service servers "Servers"
  priority P1 "Critical" { means "Down." }
  tier basic "Basic" {
    covers servers
    target P1 respond 30 min
    price USD 5.00 per user per month
  }
  access remote "Remote access" {
    mfa required for all-access
    log "All sessions" keep 12 months
  }
  backup files "Files" {
    protects servers
    every 4 hours
    rpo 4 hours
    rto 8 hours
  }
  example "Ten users" {
    given tier basic
    given 10 users
    expect price USD 50.00
  }
`;
const contract = async (rewording: string, statements = STATEMENTS): Promise<string> =>
    renderMarkdown(await contractOf(`agreement a "Care" {${statements}${rewording}\n}`));

describe('the words of the house', () => {
    test('take the place of the sentence of a statement, under its number', async () => {
        const usual = await contract('');
        const markdown = await contract('wording remote.mfa "Everybody proves who they are in two ways."');
        const number = /\*\*([\d.]+)\*\* Everybody proves who they are in two ways\./.exec(markdown)?.[1] ?? '-';
        expect(usual).toContain(`**${number}** `);
        expect(usual).not.toContain('Everybody proves');
        expect(markdown.split('\n')).toHaveLength(usual.split('\n').length);
    });

    test('may be Markdown, and take values from holes', async () => {
        const markdown = await contract(
            'wording remote """\nWe respond:\n\n- within {{basic.P1.respond}}\n- **always**\n"""',
        );
        expect(markdown).toContain('We respond:\n\n- within 30 minutes\n- **always**');
        expect(markdown).toMatch(/12 months/);
    });

    test('leave the tables of the clause, and with them its numbers', async () => {
        const markdown = await contract('wording basic.P1 "These are our times."');
        expect(markdown).toContain('These are our times.');
        expect(markdown).toContain('| **P1 (Critical)** | 30 minutes |');
    });

    test('may be for a clause that no statement makes', async () => {
        const markdown = await contract('wording "definitions.interpretation" "Headings mean nothing."');
        expect(markdown).toContain('Headings mean nothing.');
        expect(markdown).not.toContain('runs without interruption');
    });

    test('are handed down by a base, and the words of the agreement itself win', async () => {
        const base = `agreement base "Base" {\n status template${STATEMENTS}wording remote.mfa "Words of the base."\n}`;
        const client = (words: string): string => `agreement own "Own" based on base {\n${words}\n}\n${base}`;
        expect(renderMarkdown(await contractOf(client('')))).toContain('Words of the base.');
        const own = renderMarkdown(await contractOf(client('wording remote.mfa "Our own words."')));
        expect(own).toContain('Our own words.');
        expect(own).not.toContain('Words of the base.');
    });

    test('are refused for a clause that the base locks, and told among the deviations', async () => {
        const base = `agreement base "Base" {\n status template${STATEMENTS}LOCK}`;
        const files = `agreement own "Own" based on base {\n wording remote.mfa "Our own words."\n}\n${base}`;
        const locked = files.replace('LOCK', 'locked remote.mfa');
        expect(renderMarkdown(await contractOf(locked))).not.toContain('Our own words.');
        expect((await check(locked)).map(({ code }) => code)).toContain('A15');
        const [own] = await resolve(files.replace('LOCK', ''));
        expect(own?.deviations.map(sayDeviation)).toEqual(['The clause of `remote.mfa` has other words.']);
    });

    test('hold for a value that the agreement overrides', async () => {
        const base = `agreement base "Base" {\n status template${STATEMENTS}}`;
        const own = `override basic.P1.respond 15 min because "Law." wording basic.P1.respond "We are fast."`;
        const files = `agreement own "Own" based on base {\n${own}\n}\n${base}`;
        expect(renderMarkdown(await contractOf(files))).toMatch(/We are fast\.[^]*15 minutes/);
    });
});

test.each(Object.keys(STANDARD_CLAUSES))('every contract can have other words for %s', async name => {
    expect(await contract(`wording "${name}" "Words of the house."`)).toContain('Words of the house.');
});

test('a standard clause that no contract has is an error, with the name that was probably meant', async () => {
    const [finding] = (await check('agreement a "A" { wording "definition.terms" "x" }')).filter(
        ({ code }) => code === 'U05',
    );
    expect(finding?.message).toContain('No contract has a standard clause "definition.terms"');
    expect(finding?.help).toBe('Write "definitions.terms".');
});
