import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST } from 'langium';
import { createMsaCoreServices } from '../../language/module.js';
import { syntaxOf } from './syntax.js';

/** A statement as the comment over its rule in the grammar describes it. */
export interface DescribedStatement {
    readonly rule: string;
    readonly syntax: string;
    readonly meaning: string;
    readonly examples: readonly string[];
}

/** A block and the statements that may stand in it. */
export interface DescribedBlock {
    readonly rule: string;
    readonly keyword: string;
    readonly syntax: string;
    readonly meaning: string;
    readonly statements: readonly DescribedStatement[];
}

const FOLDER = new URL('../../language/grammar/', import.meta.url);
const COMMENTED_RULE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)(?: returns \w+)?\s*:/g;

/** Every block of the language with its statements, read off the grammar and its comments. */
export function describedBlocks(): DescribedBlock[] {
    const { rules } = createMsaCoreServices(EmptyFileSystem).msa.Grammar;
    const comments = new Map(
        readdirSync(FOLDER).flatMap(name => {
            const text = readFileSync(new URL(name, FOLDER), 'utf8');
            return [...text.matchAll(COMMENTED_RULE)].map(([, comment = '', rule = '']) => [rule, comment] as const);
        }),
    );
    const describe = (rule: GrammarAST.ParserRule): DescribedStatement => {
        const lines = (comments.get(rule.name) ?? '')
            .split('\n')
            .map(line => line.replace(/^\s*\* ?/, '').trim())
            .filter(line => line !== '');
        const isExample = (line: string): boolean => line.startsWith('@example ');
        return {
            rule: rule.name,
            syntax: syntaxOf(rule),
            meaning: lines.filter(line => !isExample(line)).join(' '),
            examples: lines.filter(isExample).map(line => line.slice('@example '.length)),
        };
    };
    return rules.filter(GrammarAST.isParserRule).flatMap(rule => {
        const alternatives = statementRules(rule);
        if (alternatives.length === 0) return [];
        const { syntax, meaning } = describe(rule);
        const keyword = syntax.split(' ')[0] ?? '';
        return [{ rule: rule.name, keyword, syntax, meaning, statements: alternatives.map(describe) }];
    });
}

/** The rules of the statements of a block: what is assigned to `statements`, with choices opened up. */
function statementRules(block: GrammarAST.ParserRule): GrammarAST.ParserRule[] {
    const assignments = descendants(block.definition).filter(
        (element): element is GrammarAST.Assignment =>
            GrammarAST.isAssignment(element) && element.feature === 'statements',
    );
    return assignments.flatMap(assignment => opened(assignment.terminal));
}

function opened(element: GrammarAST.AbstractElement): GrammarAST.ParserRule[] {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(opened);
    if (!GrammarAST.isRuleCall(element)) return [];
    const rule = element.rule.ref;
    if (!GrammarAST.isParserRule(rule)) return [];
    const isChoice =
        GrammarAST.isAlternatives(rule.definition) && rule.definition.elements.every(GrammarAST.isRuleCall);
    return isChoice || GrammarAST.isRuleCall(rule.definition) ? opened(rule.definition) : [rule];
}

function descendants(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
    const isContainer = GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element);
    return [element, ...(isContainer ? element.elements.flatMap(descendants) : [])];
}
