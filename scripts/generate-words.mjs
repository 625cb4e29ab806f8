// Writes the words of the language into the grammar by which editors colour it. Run by `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { AstUtils, GrammarAST } from 'langium';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { MsaGrammar } from '../language/generated/grammar.ts';

const FILE = new URL('../syntaxes/msa.tmLanguage.json', import.meta.url);
const UNITS = ['DurationUnit'];

const rules = MsaGrammar().rules.filter(GrammarAST.isParserRule);
const wordsOf = node =>
    AstUtils.streamAst(node)
        .filter(GrammarAST.isKeyword)
        .map(keyword => keyword.value)
        .filter(word => /^[A-Za-z]/.test(word))
        .toArray();

const units = new Set(['business', ...rules.filter(rule => UNITS.includes(rule.name)).flatMap(wordsOf)]);
const declarations = new Set(rules.filter(hasName).map(rule => wordsOf(rule)[0]));
// Words that stand for a value: the choices of a data rule, and those that are assigned to a property.
const choices = new Set([
    ...rules.filter(rule => GrammarAST.isParserRule(rule) && rule.dataType !== undefined).flatMap(wordsOf),
    ...rules.flatMap(rule =>
        AstUtils.streamAst(rule)
            .filter(GrammarAST.isAssignment)
            .filter(assignment => assignment.operator === '=' && GrammarAST.isAlternatives(assignment.terminal))
            .flatMap(assignment => wordsOf(assignment.terminal))
            .toArray(),
    ),
]);
const openings = new Set(rules.filter(rule => rule.dataType === undefined).map(rule => wordsOf(rule)[0]));
const weekday = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;
const all = [...new Set(rules.flatMap(wordsOf))].filter(word => !weekday.test(word));
const constants = all.filter(word => choices.has(word) && !openings.has(word));
const isElsewhere = word => units.has(word) || declarations.has(word) || constants.includes(word);
const controls = all.filter(word => !isElsewhere(word));

const grammar = JSON.parse(readFileSync(FILE, 'utf8'));
const patterns = grammar.repository.word.patterns;
setWords('keyword.other.unit.time.msa', [...units]);
setWords(
    'constant.language.msa',
    constants.filter(word => !units.has(word) && !declarations.has(word)),
);
setWords('keyword.declaration.msa storage.type.msa', [...declarations]);
setWords('keyword.control.msa', controls);
grammar.repository.declaration.match = grammar.repository.declaration.match.replace(
    /\((?!\?)[a-z|-]+\)/,
    `(${longestFirst([...declarations])})`,
);
const options = await resolveConfig(FILE);
writeFileSync(
    FILE,
    await format(`${JSON.stringify(grammar, undefined, 2)}\n`, { ...options, filepath: fileURLToPath(FILE) }),
);

function setWords(name, words) {
    const pattern = patterns.find(each => each.name === name);
    pattern.match = `(?<![\\w\\p{L}-])(?:${longestFirst(words)})(?![\\w\\p{L}-])`;
}

function longestFirst(words) {
    return words.sort((a, b) => b.length - a.length || a.localeCompare(b)).join('|');
}

function hasName(rule) {
    const assigns = feature =>
        AstUtils.streamAst(rule).some(node => GrammarAST.isAssignment(node) && node.feature === feature);
    return assigns('name') && (assigns('label') || assigns('title'));
}
