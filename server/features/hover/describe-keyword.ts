import type { AstNode } from 'langium';
import { parseCardinality, describeCardinality } from '../../../language/statements/cardinality.js';
import { STATEMENTS } from '../../../language/tables/statements.js';
import { metricDeed } from '../../../contract/wording/english/metrics.js';
import { isMetric } from '../../../language/agreement/model.js';

/**
 * What a word of the language means where it stands, as Markdown: the words of values have a meaning of their own, all
 * others belong to the statement around them, which the grammar describes.
 */
export function describeKeyword(node: AstNode, word: string): string | undefined {
    const meaning = meaningOfWord(node.$type, word);
    if (meaning !== undefined) return meaning;
    for (let current: AstNode | undefined = node; current; current = current.$container) {
        const statement = Object.hasOwn(STATEMENTS, current.$type) ? STATEMENTS[current.$type] : undefined;
        if (statement) return describeStatement(statement);
    }
    return undefined;
}

/** What a word means that has a meaning of its own in a kind of node. */
export function meaningOfWord(kind: string, word: string): string | undefined {
    const meaning =
        isMetric(word) && kind === 'Commitment' ? `met when the Provider ${metricDeed(word)}.` : WORDS[word];
    return meaning === undefined ? undefined : `\`${word}\`: ${meaning}`;
}

/** How a statement is written, what it means, and an example. */
export function describeStatement({ syntax, meaning, example, cardinality }: (typeof STATEMENTS)[string]): string {
    const often = parseCardinality(cardinality);
    const shown = example === '' ? '' : `\n\n\`\`\`msa\n${example}\n\`\`\``;
    return `\`${syntax}\`\n\n${meaning}${often && example !== '' ? ` ${describeCardinality(often)}` : ''}${shown}`;
}

const WORDS: Readonly<Record<string, string>> = {
    import: 'makes the declarations at the top level of another file usable in this one.',
    business: 'the time runs only while a calendar is open.',
    none: 'the written statement that nothing is promised. Silence is not the same.',
    best: '`best effort`: the provider tries, without a time limit.',
};
