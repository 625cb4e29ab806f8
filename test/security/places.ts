import { CstUtils, GrammarAST, isLeafCstNode } from 'langium';
import { isText } from '../../language/generated/ast.js';
import { AROUND, blockAround } from '../language/around.js';
import { load } from '../language/check.js';
import { describedBlocks, type DescribedBlock } from '../language/reference.js';

/** A string in a file: from quote to quote. */
export interface Place {
    readonly start: number;
    readonly end: number;
    /** Whether it may hold Markdown, and so be a block between triple quotes. */
    readonly isProse: boolean;
}

/** A file that can be read, and every place in it that takes text. */
export interface Form {
    readonly text: string;
    readonly places: readonly Place[];
}

/** Blocks that stand in no agreement of their own, or whose statements are written apart. */
const APART = new Set(['Document', 'AgreementDeclaration']);

/**
 * An agreement with every statement of the language, made of the examples of the grammar: a statement that is new is in
 * it without anybody remembering. The second agreement is based on the first.
 */
export function everyStatement(): string {
    const blocks = describedBlocks().filter(({ rule }) => !APART.has(rule));
    const statements = examplesOf('AgreementDeclaration');
    const isChange = (example: string): boolean => /^(override|remove|set) /.test(example);
    return [
        'import "library.msa"',
        `agreement base "Base" {${AROUND}`,
        ...statements.filter(example => !isChange(example)),
        ...blocks.flatMap(blocksWithExamples),
        '}',
        `agreement derived "Derived" based on base {`,
        ...statements.filter(isChange),
        'override subject-access-0.approval "By the Client." because "The Client asks for it."',
        '}',
    ].join('\n');
}

/** The places of a file, which has to be free of syntax errors. */
export async function formOf(text: string): Promise<Form> {
    const { document } = await load(text);
    const { value, lexerErrors, parserErrors } = document.parseResult;
    const mistakes = [...lexerErrors, ...parserErrors].map(({ message }) => message);
    if (mistakes.length > 0 || !value.$cstNode) throw new Error(`The text cannot be read: ${mistakes.join(' ')}`);
    const leaves = CstUtils.flattenCst(value.$cstNode).filter(isLeafCstNode);
    const strings = leaves.filter(
        ({ grammarSource }) => GrammarAST.isRuleCall(grammarSource) && grammarSource.rule.$refText === 'STRING',
    );
    const places = strings.map(leaf => ({ start: leaf.offset, end: leaf.end, isProse: isText(leaf.astNode) }));
    return { text, places: places.toArray() };
}

/** The file with another text at every place. */
export function filled({ text, places }: Form, write: (place: Place, index: number) => string): string {
    const starts = [0, ...places.map(({ end }) => end)];
    const between = starts.map((start, index) => text.slice(start, places[index]?.start));
    return between.map((before, index) => before + (places[index] ? write(places[index], index) : '')).join('');
}

/** Text between quotes. */
export function quoted(text: string): string {
    return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\0', '\\0')}"`;
}

/** Text as a block of prose; `undefined` where the signs of the language would be read as such. */
export function block(text: string): string | undefined {
    return /"""|\{\{|\0/.test(text) ? undefined : `"""\n${text}\n"""`;
}

function examplesOf(rule: string): string[] {
    const found = describedBlocks().find(each => each.rule === rule);
    return found?.statements.flatMap(({ examples }) => examples) ?? [];
}

/** As many blocks as the statement with the most examples has, so that no example takes the place of another. */
function blocksWithExamples(described: DescribedBlock): string[] {
    const rounds = Math.max(...described.statements.map(({ examples }) => examples.length));
    return Array.from({ length: rounds }, (_, round) => {
        const examples = described.statements.flatMap(statement => statement.examples[round] ?? []);
        return blockAround(described, `subject-${described.keyword.replace(/\W/g, '')}-${round}`, examples.join('\n'));
    });
}
