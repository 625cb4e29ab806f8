import { AstUtils, CstUtils, EmptyFileSystem, GrammarAST, URI, type AstNode, type LeafCstNode } from 'langium';
import { LIBRARY } from '../../language/library/standard-library.js';
import { TEMPLATES } from '../../language/library/templates.js';
import { createMsaCoreServices } from '../../language/module.js';
import { enclosingBlock } from '../../language/statements/block.js';

type Counts = Map<string, Map<string, number>>;

/** How often a word stands at each place of the examples and the standard library, the most frequent first. */
export interface Usage {
    /** By the block and the rule of the grammar: `Tier Metric`. */
    readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** Times, by the first word of their statement and the word before them: `target respond`. */
    readonly times: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Counts the words of the examples and the standard library. */
export function countUsage(): Usage {
    const { shared } = createMsaCoreServices(EmptyFileSystem);
    const words: Counts = new Map();
    const times: Counts = new Map();
    const texts = [...TEMPLATES.flatMap(({ files }) => Object.values(files)), ...Object.values(LIBRARY)];
    for (const [index, text] of texts.entries()) {
        const uri = URI.parse(`memory:/${index}.msa`);
        const root = shared.workspace.LangiumDocumentFactory.fromString(text, uri).parseResult.value;
        const leaves = root.$cstNode ? CstUtils.flattenCst(root.$cstNode).toArray() : [];
        leaves.filter(leaf => !leaf.hidden).forEach(leaf => countWord(leaf, words));
        countTimes(root, text, times);
    }
    return { words: asRecord(words), times: asRecord(times) };
}

function countWord(leaf: LeafCstNode, words: Counts): void {
    const { grammarSource, astNode, text } = leaf;
    const rule = AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule);
    if (!rule || !/^[\p{L}\d][\p{L}\d-]*$/u.test(text)) return;
    // A word of the language, or one of those that are free but known, such as units.
    if (!GrammarAST.isKeyword(grammarSource) && rule.dataType === undefined) return;
    const block = enclosingBlock(astNode, leaf.offset)?.$type ?? 'Document';
    count(words, `${block} ${rule.name}`, text);
}

function countTimes(root: AstNode, text: string, times: Counts): void {
    for (const node of AstUtils.streamAst(root)) {
        if (node.$type !== 'Duration' || !node.$cstNode) continue;
        const { offset, text: written } = node.$cstNode;
        const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset).trim();
        const [first, before] = [/^[\w-]+/, /[\w-]+$/].map(pattern => pattern.exec(line)?.[0]);
        if (first !== undefined && before !== undefined)
            count(times, `${first} ${before}`, written.replace(/\s+/g, ' '));
    }
}

function count(counts: Counts, place: string, word: string): void {
    const known = counts.get(place) ?? new Map<string, number>();
    counts.set(place, known.set(word, (known.get(word) ?? 0) + 1));
}

function asRecord(counts: Counts): Record<string, Record<string, number>> {
    const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
    const sorted = [...counts].sort(byName).map(([place, words]): [string, Record<string, number>] => {
        const often = [...words].sort(byName).sort(([, a], [, b]) => b - a);
        return [place, Object.fromEntries(often)];
    });
    return Object.fromEntries(sorted);
}
