import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AstUtils, GrammarAST } from 'langium';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, test } from 'vitest';
import { MsaGrammar } from '../../language/generated/grammar.js';

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

const FILES: Readonly<Record<string, string>> = {
    'source.msa': 'msa.tmLanguage.json',
    'markdown.msa.codeblock': 'markdown-injection.json',
};

let msa: IGrammar;
let fences: IGrammar;
beforeAll(async () => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new Registry({
        onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
        loadGrammar: scope => {
            const name = FILES[scope];
            const path = name && new URL(`../../syntaxes/${name}`, import.meta.url).pathname;
            return Promise.resolve(path ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null);
        },
    });
    const loaded = await Promise.all(Object.keys(FILES).map(scope => registry.loadGrammar(scope)));
    if (!loaded[0] || !loaded[1]) throw new Error('The grammars are there.');
    [msa, fences] = [loaded[0], loaded[1]];
});

/** The innermost scope of each piece of a text. */
function scopes(text: string, grammar = msa): [string, string][] {
    const found: [string, string][] = [];
    let state = INITIAL;
    for (const line of text.split('\n')) {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        for (const { startIndex, endIndex, scopes: all } of tokens) {
            const piece = line.slice(startIndex, endIndex).trim();
            if (piece !== '') found.push([piece, all.at(-1) ?? '']);
        }
        state = ruleStack;
    }
    return found;
}

const scopeOf = (text: string, piece: string): string | undefined =>
    scopes(text).find(([found]) => found === piece)?.[1];

test('every word of the language is coloured', () => {
    const words = MsaGrammar()
        .rules.filter(GrammarAST.isParserRule)
        .flatMap(rule => AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword).toArray())
        .map(keyword => keyword.value)
        .filter(word => /^[A-Za-z]/.test(word));
    const plain = [...new Set(words)].filter(
        word => !/^(keyword|constant|storage)/.test(scopeOf(`  ${word}`, word) ?? ''),
    );
    expect(plain).toEqual([]);
});

describe('values', () => {
    test.each([
        ['respond 15 min', '15', 'constant.numeric.duration.msa'],
        ['respond 4 business hours', 'business hours', 'keyword.other.unit.time.msa'],
        ['target 99.9% per month', '99.9', 'constant.numeric.percentage.msa'],
        ['price USD 45.00 per user', 'USD', 'keyword.other.unit.currency.msa'],
        ['price USD 45.00 per user', '45.00', 'constant.numeric.money.msa'],
        ['effective 2027-01-01', '2027-01-01', 'constant.other.date.msa'],
        ['open Mon-Fri 08:00-18:00', 'Mon-Fri', 'constant.language.weekday.msa'],
        ['open Mon-Fri 08:00-18:00', '08:00', 'constant.other.time.msa'],
        ['hours support', 'hours', 'keyword.control.msa'],
    ])('%s: %s', (text, piece, scope) => {
        expect(scopeOf(text, piece)).toBe(scope);
    });
});

test('a declaration has a keyword, a name and a label', () => {
    expect(scopes('tier backup "Gold" extends basic {')).toEqual([
        ['tier', 'storage.type.msa'],
        ['backup', 'entity.name.type.msa'],
        ['"', 'punctuation.definition.string.begin.msa'],
        ['Gold', 'string.quoted.double.msa'],
        ['"', 'punctuation.definition.string.end.msa'],
        ['extends', 'keyword.control.msa'],
        ['basic', 'variable.other.readwrite.msa'],
        ['{', 'punctuation.section.block.begin.msa'],
    ]);
});

test('prose is prose until it is closed, with holes in it', () => {
    const text = 'clause c "C" {\n  """\n  tier } {{gold.P1}} "quoted"\n  """\n}\n// tier';
    expect(scopes(text).filter(([piece]) => ['tier }', 'gold', '}', '// tier'].includes(piece))).toEqual([
        ['tier }', 'meta.embedded.block.markdown'],
        ['gold', 'variable.other.readwrite.msa'],
        ['}', 'punctuation.section.block.end.msa'],
        ['// tier', 'comment.line.double-slash.msa'],
    ]);
});

test('a quote that is not closed ends with its line', () => {
    expect(scopeOf('service a "A\ntier b "B" {', 'tier')).toBe('storage.type.msa');
});

test('a fence in Markdown holds an agreement', () => {
    const found = scopes('```msa\nservice a "A"\n```\nservice a', fences);
    expect(found.find(([piece]) => piece === 'a')?.[1]).toBe('entity.name.type.msa');
    expect(found.at(-1)?.[1]).toBe('markdown.msa.codeblock');
});
