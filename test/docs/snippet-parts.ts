import { AstUtils, CstUtils, EmptyFileSystem, GrammarAST, URI, type AstNode, type LeafCstNode } from 'langium';
import { createMsaCoreServices } from '../../language/module.js';
import type { SnippetPart } from '../../language/statements/snippet.js';
import { AROUND, blockAround } from '../language/around.js';
import { describedBlocks, type DescribedBlock } from '../language/reference.js';
import { BLOCK_EXAMPLES } from './block-examples.js';

const { shared } = createMsaCoreServices(EmptyFileSystem);

/** Every statement and block as a snippet, by the rule of the grammar: its example, with what one would change in it. */
export function snippetParts(): Record<string, readonly SnippetPart[]> {
    const found = new Map<string, readonly SnippetPart[]>();
    for (const block of describedBlocks()) {
        for (const { rule, syntax, examples } of block.statements) {
            if (found.has(rule)) continue;
            const [example, ...others] =
                BLOCK_EXAMPLES[rule] === undefined ? examples : [BLOCK_EXAMPLES[rule], ...examples];
            if (example !== undefined) found.set(rule, partsOf(rule, example, inBlock(block, example)));
            else if (NAMED_BLOCK.test(syntax)) found.set(rule, namedBlock(syntax.split(' ')[0] ?? ''));
            // A statement that may begin with several words has an example for each.
            for (const other of others) {
                const key = `${rule} ${firstWord(other)}`;
                if (firstWord(other) === firstWord(example ?? '') || found.has(key)) continue;
                found.set(key, partsOf(rule, other, inBlock(block, other)));
            }
        }
    }
    for (const rule of ['AgreementDeclaration', 'Import']) {
        const example = BLOCK_EXAMPLES[rule] ?? '';
        found.set(rule, partsOf(rule, example, example));
    }
    return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const NAMED_BLOCK = /^\S+ NAME "name" (?:\[was NAME, …\] )?\{ … \}$/;

function firstWord(example: string): string {
    return /^\S+/.exec(example)?.[0] ?? '';
}

function namedBlock(keyword: string): readonly SnippetPart[] {
    return [`${keyword} `, { text: 'name' }, ' "', { text: 'Heading' }, '" {\n  ', { text: '' }, '\n}'];
}

function inBlock(block: DescribedBlock, statement: string): string {
    const inside = block.rule === 'AgreementDeclaration' ? statement : blockAround(block, 'subject', statement);
    return `agreement a "A" {\n${AROUND}\n${inside}\n}`;
}

function partsOf(rule: string, example: string, text: string): readonly SnippetPart[] {
    const start = text.lastIndexOf(example);
    const uri = URI.parse('memory:/example.msa');
    const { parserErrors, value } = shared.workspace.LangiumDocumentFactory.fromString(text, uri).parseResult;
    if (parserErrors.length > 0 || !value.$cstNode)
        throw new Error(`The example of ${rule} cannot be read: ${parserErrors[0]?.message ?? ''}\n${text}`);
    const leaves = CstUtils.flattenCst(value.$cstNode)
        .filter(({ hidden, offset, end }) => !hidden && offset >= start && end <= start + example.length)
        .toArray();
    const parts: SnippetPart[] = [];
    let end = start;
    let line = '';
    for (const leaf of leaves) {
        const gap = text.slice(end, leaf.offset);
        line = gap.includes('\n') ? leaf.text : line || leaf.text;
        if (leaf.offset < end) continue;
        const duration = wholeDuration(leaf);
        if (duration) {
            const before = /[\w-]+(?=\s*$)/.exec(text.slice(0, leaf.offset))?.[0] ?? '';
            parts.push(gap, { time: `${line} ${before}`, example: duration.text.replace(/\s+/g, ' ') });
            end = duration.end;
        } else {
            parts.push(gap, ...partsOfWord(leaf));
            end = leaf.end;
        }
    }
    return joined(parts);
}

function wholeDuration({ astNode, offset }: LeafCstNode): AstNode['$cstNode'] {
    return astNode.$type === 'Duration' && astNode.$cstNode?.offset === offset ? astNode.$cstNode : undefined;
}

function partsOfWord({ grammarSource, astNode, text }: LeafCstNode): readonly SnippetPart[] {
    const rule = AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule);
    const assignment = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment);
    if (GrammarAST.isKeyword(grammarSource)) {
        const words = alternatives(grammarSource);
        return words.length > 1 && words.length < 12
            ? [{ choice: [text, ...words.filter(word => word !== text)] }]
            : [text];
    }
    const isName = AstUtils.getContainerOfType(grammarSource, GrammarAST.isCrossReference) !== undefined;
    if (isName && !astNode.$type.startsWith('Path'))
        return [{ names: `${astNode.$type}.${assignment?.feature ?? ''}`, example: text }];
    if (rule && ['Currency', 'Unit', 'Event'].includes(rule.name)) return [{ word: rule.name, example: text }];
    const [, before = '', content = '', after = ''] = /^((?:"(?!"))?\s*)(.*?)(\s*(?:(?<!")")?)$/s.exec(text) ?? [];
    return /\w/.test(content) ? [before, { text: content }, after] : [text];
}

/** The words of the language between which a keyword is a choice. */
function alternatives(keyword: GrammarAST.Keyword): readonly string[] {
    const $container: AstNode = keyword.$container;
    if (!GrammarAST.isAlternatives($container) || !$container.elements.every(GrammarAST.isKeyword)) return [];
    return $container.elements.map(({ value }) => value);
}

function joined(parts: readonly SnippetPart[]): readonly SnippetPart[] {
    const found: SnippetPart[] = [];
    for (const part of parts) {
        const last = found.at(-1);
        if (part === '') continue;
        // One of a list is enough to begin with.
        if (last === ', ' && isSame(part, found.at(-2))) {
            found.pop();
            continue;
        }
        if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
        else found.push(part);
    }
    return found;
}

function isSame(part: SnippetPart, other: SnippetPart | undefined): boolean {
    if (typeof part !== 'object' || typeof other !== 'object') return false;
    if ('names' in part) return 'names' in other && part.names === other.names;
    return 'choice' in part && 'choice' in other && part.choice.length === other.choice.length;
}
