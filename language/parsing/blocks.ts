import { GrammarAST, type Grammar } from 'langium';
import { assignmentsOf, firstWords, statementWords } from './statement-words.js';
import { mostSimilar } from './similar.js';
import { once } from '../values/once.js';

/** The blocks of the language by the names of their rules in the grammar, and what may stand in them. */
export interface Blocks {
    /** The block around a text: a file, or an agreement of which one statement is read by itself. */
    readonly root: string;
    /** Whether a word may begin a statement of a block; in a block that is not known, any word that begins one elsewhere. */
    canBegin(block: string | undefined, word: string): boolean;
    /** The word that was probably meant by one that cannot begin a statement of a block. */
    meantBy(block: string | undefined, word: string): string | undefined;
    /** The block that a brace opens after these words; `undefined` where none may open. */
    openedBy(block: string | undefined, words: readonly string[]): string | undefined;
    /** Whether the braces of a statement that begins with this word hold a text. */
    holdsText(word: string | undefined): boolean;
    /** The rules for one statement of a block. */
    readonly statementRules: ReadonlySet<string>;
}

/** So many misspelt words are remembered: a text that has one often has it again. */
const MOST_MEANT = 1000;

const ROOT = 'Document';

/** The blocks of a grammar. */
export const blocksOf = once(readBlocks);

function readBlocks(grammar: Grammar): Blocks {
    const words = new Map([...statementWords(grammar)].map(([rule, found]) => [rule, new Set(found)]));
    const openers = new Map<string, ReadonlyMap<string, string>>();
    const statementRules = new Set<string>();
    const rules = grammar.rules.filter(GrammarAST.isParserRule);
    const nameless = new Set(rules.filter(isNamelessBlock).map(rule => rule.name));
    for (const rule of rules) {
        const listed = assignmentsOf(rule.definition).filter(each => LISTS.has(each.feature));
        if (listed.length === 0) continue;
        const opening = new Map<string, string>();
        for (const { terminal } of listed) {
            for (const called of rulesIn(terminal)) statementRules.add(called.name);
            for (const leaf of leavesOf(terminal, new Set()))
                if (words.has(leaf.name))
                    for (const word of firstWords(leaf.definition, new Set())) opening.set(word, leaf.name);
        }
        openers.set(rule.name, opening);
    }
    // A statement of an agreement may be read by itself, as the statements of a file are.
    const [file, agreement] = [ROOT, 'AgreementDeclaration'];
    words.set(file, new Set([...(words.get(file) ?? []), ...(words.get(agreement) ?? [])]));
    openers.set(file, new Map([...(openers.get(agreement) ?? []), ...(openers.get(file) ?? [])]));
    const anyWord = new Set([...words.values()].flatMap(found => [...found]));
    const ofTexts = new Set(rules.filter(isBlockOfText).flatMap(rule => [...firstWords(rule.definition, new Set())]));
    const meant = new Map<string, string | undefined>();
    return {
        root: ROOT,
        statementRules,
        canBegin: (block, word) => (block === undefined ? anyWord : words.get(block))?.has(word) ?? false,
        holdsText: word => word !== undefined && ofTexts.has(word),
        meantBy(block, word) {
            if (block === undefined || !/^[a-z]/i.test(word)) return undefined;
            const key = `${block} ${word}`;
            if (!meant.has(key)) {
                if (meant.size > MOST_MEANT) meant.clear();
                meant.set(key, mostSimilar(word, words.get(block) ?? []));
            }
            return meant.get(key);
        },
        openedBy(block, before) {
            const opening = block === undefined ? undefined : openers.get(block);
            // A head that is not written as it should be is known by its first word.
            let found = opening?.get(before[0] ?? '');
            for (const [index, word] of before.entries()) {
                const rule = opening?.get(word);
                if (rule !== undefined && isHead(before.slice(index + 1, index + 3), nameless.has(rule))) found = rule;
            }
            return found;
        },
    };
}

/** Whether words that follow a keyword are the head of a block: its label, after its name if it has one. */
function isHead([first, second]: readonly string[], isNameless: boolean): boolean {
    if (isNameless) return first === undefined;
    return isText(first) || isText(second);
}

function isText(word: string | undefined): boolean {
    return word?.startsWith('"') ?? false;
}

/** Whether the brace of a block follows its keyword directly, without a name or a label. */
function isNamelessBlock({ definition }: GrammarAST.ParserRule): boolean {
    const second = GrammarAST.isGroup(definition) ? definition.elements[1] : undefined;
    return GrammarAST.isKeyword(second) && second.value === '{';
}

function isBlockOfText({ definition }: GrammarAST.ParserRule): boolean {
    const [brace, text] = GrammarAST.isGroup(definition) ? definition.elements.slice(-3) : [];
    const rule =
        GrammarAST.isAssignment(text) && GrammarAST.isRuleCall(text.terminal) ? text.terminal.rule.ref : undefined;
    return GrammarAST.isKeyword(brace) && brace.value === '{' && rule?.name === 'Text';
}

const LISTS: ReadonlySet<string> = new Set(['statements', 'elements', 'imports']);

/** The rules that an element of the grammar, or one of its alternatives, calls. */
function rulesIn(element: GrammarAST.AbstractElement): GrammarAST.ParserRule[] {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(rulesIn);
    const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
    return GrammarAST.isParserRule(rule) ? [rule] : [];
}

/**
 * The rules that an element of the grammar finally leads to: rules that only list alternatives are replaced by these.
 */
function leavesOf(
    element: GrammarAST.AbstractElement,
    visited: Set<GrammarAST.ParserRule>,
): readonly GrammarAST.ParserRule[] {
    return rulesIn(element).flatMap(rule => {
        if (visited.has(rule)) return [];
        visited.add(rule);
        const { definition } = rule;
        const isList = GrammarAST.isAlternatives(definition) || GrammarAST.isRuleCall(definition);
        return isList ? leavesOf(definition, visited) : [rule];
    });
}
