import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST } from 'langium';
import { createMsaCoreServices } from '../../language/module.js';
import { syntaxOf } from './syntax.js';

/** A statement as the comment over its rule in the grammar describes it. */
interface DescribedStatement {
    readonly rule: string;
    readonly syntax: string;
    readonly meaning: string;
    readonly examples: readonly string[];
    /** How often it may stand, without the `@`; one tag, or a test fails. */
    readonly cardinalities: readonly string[];
    /** Whose facts the block states, where it is not the block itself. */
    readonly speaksOf: string | undefined;
}

/** A block and the statements that may stand in it. */
export interface DescribedBlock extends Omit<DescribedStatement, 'examples'> {
    readonly keyword: string;
    readonly statements: readonly DescribedStatement[];
}

const FOLDER = new URL('../../language/grammar/', import.meta.url);
const COMMENTED_RULE = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)(?: returns \w+)?\s*:/g;
const CARDINALITY = /^@(once|once-per|many)\b/;

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
        const tagged = (tag: string): string[] =>
            lines.filter(line => line.startsWith(tag)).map(line => line.slice(tag.length));
        return {
            rule: rule.name,
            syntax: syntaxOf(rule),
            meaning: lines.filter(line => !line.startsWith('@')).join(' '),
            examples: tagged('@example '),
            cardinalities: lines.filter(line => CARDINALITY.test(line)).map(line => line.slice(1)),
            speaksOf: tagged('@speaks-of ')[0],
        };
    };
    return rules.filter(GrammarAST.isParserRule).flatMap(rule => {
        const alternatives = statementRules(rule);
        if (alternatives.length === 0) return [];
        const described = describe(rule);
        const keyword = described.syntax.split(' ')[0] ?? '';
        return [{ ...described, keyword, statements: alternatives.map(describe) }];
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
