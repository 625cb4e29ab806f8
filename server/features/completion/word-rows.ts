import { GrammarAST } from 'langium';
import type { CompletionValueItem } from 'langium/lsp';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import { meaningOfWord } from '../hover/describe-keyword.js';
import { rankOf, sortText, wordsAt } from './ranking.js';
import type { Place } from './place.js';
import { agreeing, numberBefore } from './units.js';
import { documentationOf } from './statement-rows.js';

/** Rules whose words stand once in a statement: each metric is promised once in a row. */
const ONCE_IN_STATEMENT = new Set([
    'Metric',
    'Commitment',
    'PauseReason',
    'CopyProperty',
    'ExcludedCause',
    'Delivery',
    'Weekday',
    'Frequency',
]);

/** The rows for a word within a statement, with the words that always follow it; none where it does not fit. */
export function wordRows(keyword: GrammarAST.Keyword, rule: string, place: Place): readonly CompletionValueItem[] {
    const word = keyword.value;
    const number = numberBefore(place.begun);
    if (rule === 'DurationUnit' && agreeing(word, number) !== word) return [];
    const isRepeated = new RegExp(`(?:^|[\\s,])${word}(?=[\\s,]|$)`).test(place.begun);
    if (isRepeated && ONCE_IN_STATEMENT.has(rule)) return [];
    if (word === 'business' && number !== undefined)
        return ['hour', 'day'].map(unit => row(`business ${agreeing(unit, number)}`, word, rule, place));
    return [row([word, ...wordsAfter(keyword)].join(' '), word, rule, place)];
}

function row(label: string, word: string, rule: string, { blockRule }: Place): CompletionValueItem {
    const meaning = meaningOfWord(rule === 'Metric' ? 'Commitment' : rule, word);
    const documentation = meaning === undefined ? documentationOf(rule) : { kind: MarkupKind.Markdown, value: meaning };
    return {
        label,
        kind: CompletionItemKind.Keyword,
        sortText: sortText('word', rankOf(wordsAt(blockRule, rule).get(word) ?? 0)),
        ...(documentation && { documentation }),
    };
}

/** The words of the language that follow a word in any case: `to` after `limited`. */
function wordsAfter(keyword: GrammarAST.Keyword): readonly string[] {
    const group = keyword.$container as GrammarAST.AbstractElement | undefined;
    const assignment = GrammarAST.isAssignment(group) ? group : undefined;
    const element: GrammarAST.AbstractElement = assignment ?? keyword;
    const around = element.$container;
    if (element.cardinality !== undefined || !GrammarAST.isGroup(around)) return [];
    const rest = around.elements.slice(around.elements.indexOf(element) + 1);
    const end = rest.findIndex(
        each => !GrammarAST.isKeyword(each) || each.cardinality !== undefined || !/\w/.test(each.value),
    );
    return rest
        .slice(0, end < 0 ? rest.length : end)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value);
}
