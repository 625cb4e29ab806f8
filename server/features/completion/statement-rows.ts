import type { CompletionValueItem } from 'langium/lsp';
import { CompletionItemKind, InsertTextFormat, MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { SnippetPart } from '../../../language/statements/snippet.js';
import { SNIPPETS } from '../../../language/tables/snippets.js';
import { STATEMENTS } from '../../../language/tables/statements.js';
import { describeStatement } from '../hover/describe-keyword.js';
import { mostFrequent, rankOf, sortText, wordsAt } from './ranking.js';
import { plainText, renderSnippet, snippetOf, type Choices } from './snippets.js';
import { shortSyntax } from './short-syntax.js';

/** What decides about the row of a statement. */
export interface StatementChoice {
    readonly keyword: string;
    /** The rule of the statement in the grammar. */
    readonly rule: string;
    /** The rule of the grammar that holds the keyword. */
    readonly wordRule: string;
    readonly blockRule: string;
    /** What the block needs and lacks, in order. */
    readonly needed: readonly string[];
}

/**
 * The rows for a statement: one that writes all of it with places to fill in, and the bare word. Whoever has typed the
 * whole word gets the bare one, which changes nothing, so that Enter begins a line.
 */
export function statementRows(choice: StatementChoice, choices: Choices): readonly CompletionValueItem[] {
    const { keyword, rule, wordRule, blockRule, needed } = choice;
    const documentation = documentationOf(rule);
    // Of several words that begin the statement, the usual one of the block is needed.
    const isNeeded = needed.includes(rule) && usualWord(blockRule, wordRule, keyword) === keyword;
    const order = isNeeded
        ? sortText('needed', needed.indexOf(rule))
        : sortText('statement', rankOf(wordsAt(blockRule, wordRule).get(keyword) ?? 0));
    const parts = snippetOf(rule, keyword);
    const isMore = parts !== undefined && plainText(parts) !== keyword;
    const bare: CompletionValueItem = {
        label: keyword,
        kind: CompletionItemKind.Keyword,
        sortText: isMore ? sortText('bare-word') : order,
        ...(documentation && { documentation }),
    };
    if (!isMore) return [bare];
    const snippet: CompletionValueItem = {
        label: keyword,
        labelDetails: {
            detail: ` ${shortSyntax(rule, keyword)}`,
            ...(isNeeded && { description: 'needed' }),
        },
        kind: CompletionItemKind.Snippet,
        // Longer than the word, so that an editor prefers the bare word as soon as it is typed in full.
        filterText: `${keyword} …`,
        insertText: renderSnippet(parts, choices),
        insertTextFormat: InsertTextFormat.Snippet,
        sortText: order,
        ...(documentation && { documentation }),
    };
    return [snippet, bare];
}

/** The row that writes everything that a block needs and lacks, where that is more than one statement. */
export function allMissingRow(
    needed: readonly string[],
    blockRule: string,
    choices: Choices,
): CompletionValueItem | undefined {
    const found = needed.flatMap(rule => {
        const example = SNIPPETS[rule] ?? [];
        const parts = snippetOf(rule, usualWord(blockRule, rule, '')) ?? example;
        return forEachName(parts, rule, choices);
    });
    if (found.length < 2) return undefined;
    const parts = found.flatMap((each, index): readonly SnippetPart[] =>
        index === 0 ? each : [isLong(each) ? '\n\n' : '\n', ...each],
    );
    const words = new Set(found.map(each => firstWord(plainText(each))));
    return {
        label: 'all that is missing',
        labelDetails: { detail: `: ${[...words].join(', ')}` },
        kind: CompletionItemKind.Snippet,
        insertText: renderSnippet(parts, choices),
        insertTextFormat: InsertTextFormat.Snippet,
        sortText: sortText('all-missing'),
        documentation: {
            kind: MarkupKind.Markdown,
            value: `Writes what this block needs and does not have yet:\n\n\`\`\`msa\n${plainText(parts)}\n\`\`\``,
        },
    };
}

/** The word with which statements of a rule begin most often in a block. */
function usualWord(blockRule: string, wordRule: string, otherwise: string): string {
    return mostFrequent(wordsAt(blockRule, wordRule))[0] ?? otherwise;
}

function isLong(parts: readonly SnippetPart[]): boolean {
    return parts.some(part => typeof part === 'string' && part.includes('\n'));
}

/** A row of targets is needed for each priority. */
function forEachName(
    parts: readonly SnippetPart[],
    rule: string,
    choices: Choices,
): readonly (readonly SnippetPart[])[] {
    if (rule !== 'TargetRow') return [parts];
    const { unused } = choices.names('TargetRow.priority');
    if (unused.length === 0) return [parts];
    return unused.map(name => parts.map(part => (typeof part === 'object' && 'names' in part ? name : part)));
}

function firstWord(text: string): string {
    return /^[\w-]+/.exec(text)?.[0] ?? '';
}

export function documentationOf(rule: string | undefined): MarkupContent | undefined {
    const described = rule === undefined || !Object.hasOwn(STATEMENTS, rule) ? undefined : STATEMENTS[rule];
    return described && { kind: MarkupKind.Markdown, value: describeStatement(described) };
}
