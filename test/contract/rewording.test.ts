import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { STANDARD_CLAUSES } from '../../language/tables/standard-clauses.js';
import { wordingOf } from '../../contract/wording/wordings.js';
import { sectionOf } from '../../contract/tree/rewording.js';
import { deviations } from '../../contract/wording/english/deviations.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { spanOf } from '../../language/agreement/resolve/spans.js';
import { nodesOf } from '../../language/parsing/syntax-tree.js';
import { documentRoot } from '../../language/references/imports.js';
import { isWorded } from '../../language/tables/unworded-statements.js';
import { check, load, resolve } from '../language/check.js';
import { agreementWith, EXAMPLES } from '../language/grammar-examples.js';
import { contractOf } from './contract-of.js';

const STATEMENTS = `
  effective 2027-01-01
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
  availability core "Core" {
    applies to servers
    target 99.9% per month
    exclude scheduled-maintenance up to 8 hours per month
  }
  term term "Term" {
    initial 36 months
    convenience c notice 90 days fee "Half of the fees"
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

    test('leave the tables and lists of the clause, and with them its numbers', async () => {
        const markdown = await contract('wording "targets.obligation" "These are our times."');
        expect(markdown).toContain('These are our times.');
        expect(markdown).toContain('| **P1 (Critical)** | 30 minutes |');
        const excluded = await contract('wording core.exclude "It is not our fault if:"');
        expect(excluded).toMatch(/It is not our fault if:\n\n\(a\) Scheduled maintenance \(up to 8 hours/);
    });

    test('stand first under a heading that other statements fill, and push nothing out', async () => {
        const [usual, own] = [await contract(''), await contract('wording basic "For small offices."')];
        expect(own).toMatch(/### [\d.]+ Basic\n\nFor small offices\.\n\n/);
        expect(own.replace('For small offices.\n\n', '')).toBe(usual);
    });

    test('take the place of what another agreement has as its free clause', async () => {
        const markdown = await contract('clause who "Who" { "Anybody." } wording who "Only our own people."');
        expect(markdown).toContain('Only our own people.');
        expect(markdown).not.toContain('Anybody.');
    });

    test('stand in the contract, and in no other view of the agreement', async () => {
        const files = `agreement a "Care" {${STATEMENTS}wording core.target """\nWe do {{core.target}}.\n"""\n}`;
        expect(renderMarkdown(await contractOf(files))).toContain('We do 99.9%.');
        for (const view of ['tiers', 'summary'] as const)
            expect(renderMarkdown(await contractOf(files, { view }))).toBe(
                renderMarkdown(await contractOf(`agreement a "Care" {${STATEMENTS}\n}`, { view })),
            );
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
        expect(own?.deviations.map(deviations.sentence)).toEqual(['The clause of `remote.mfa` has other words.']);
    });

    test('hold for a value that the agreement overrides', async () => {
        const base = `agreement base "Base" {\n status template${STATEMENTS}}`;
        const own = `override term.initial 24 months because "Law."
            wording term.initial """\nIt lasts {{term.initial}}, as {{core.target}} do.\n"""`;
        const files = `agreement own "Own" based on base {\n${own}\n}\n${base}`;
        const markdown = renderMarkdown(await contractOf(files));
        expect(markdown).toMatch(/\*\*[\d.]+\*\* It lasts 24 months, as 99\.9% do\./);
        expect(markdown).not.toContain('The initial term');
        expect((await check(files)).filter(({ code }) => code.startsWith('U'))).toEqual([]);
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

describe('every statement', () => {
    test.each(EXAMPLES.filter(({ rule }) => isWorded(rule)))('$rule: `$example` has a clause to word', async each => {
        const text = agreementWith(each.block, each.example);
        const { document, services } = await load(text);
        const root = documentRoot(document);
        const [agreement] = resolveDocument(document, services.shared.workspace.LangiumDocuments);
        const statement =
            root && [...nodesOf(root)].find(node => node.$type === each.rule && node.$cstNode?.text === each.example);
        if (!agreement || !statement) throw new Error('The text holds the example.');
        expect(sectionOf(wordingOf(agreement).views.contract(agreement), spanOf(statement))).toBeDefined();
    });

    test.each([
        ['basic.P1.respond', 'a cell of a table'],
        ['basic.covers', 'what a tier contains'],
        ['c.address', 'a part of a sentence'],
        ['servers', 'a row'],
        ['files.rpo', 'an objective'],
    ])('`%s` has none, being %s: words for it are an error and change nothing', async path => {
        const statements = STATEMENTS.replace('client c "Acme" { }', 'client c "Acme" { address "York" }');
        expect(await contract(`wording ${path} "x"`, statements)).toBe(await contract('', statements));
        const [finding] = (await check(`agreement a "Care" {${statements}wording ${path} "x"\n}`)).filter(
            ({ code }) => code === 'U06',
        );
        expect(finding?.message).toBe(
            `\`${path}\` has no sentences of its own in the contract, so these words are left out.`,
        );
    });
});

describe('words that leave out a value', () => {
    const omissions = async (wording: string): Promise<readonly string[]> =>
        (await check(`agreement a "Care" {${STATEMENTS}${wording}\n}`))
            .filter(({ code }) => code === 'U07')
            .map(({ message }) => message);

    test.each([
        ['wording term.initial "It lasts long."', '36 months'],
        ['wording term.initial "It lasts 24 months."', '36 months'],
        ['wording core.target "The systems work at 95% of the time."', '99.9% per month'],
        ['wording term.initial """\nAs {{core.target}} are up.\n"""', '36 months'],
    ])('%s: an error, for the statement says %s', async (wording, value) => {
        const [message, ...others] = await omissions(wording);
        expect(message).toContain(`These words do not say ${value.split(' per ')[0]}`);
        expect(others).toEqual([]);
    });

    test.each([
        'wording term.initial "It lasts 36 months."',
        'wording term.initial """\nIt lasts {{term.initial}}.\n"""',
        'wording term.convenience "With 90 days of warning, for half of the fees."',
        'wording remote.mfa "Everybody proves who they are in two ways."',
        'wording "definitions.interpretation" "Headings mean nothing."',
    ])('%s: none', async wording => {
        expect(await omissions(wording)).toEqual([]);
    });
});

test('braces between ordinary quotes are an error, with the quotes that show the value', async () => {
    const [finding] = (await check('agreement a "A" { clause c "C" { "Within {{c}}." } }')).filter(
        ({ code }) => code === 'T08',
    );
    expect(finding?.fixes?.[0]?.edits[0]?.newText).toBe('"""Within {{c}}."""');
    expect(
        (await check('agreement a "A" { clause c "C" { "Braces {{ and } stay." } }')).map(({ code }) => code),
    ).not.toContain('T08');
});
