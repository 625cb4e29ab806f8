import fc from 'fast-check';
import { AstUtils, GrammarUtils, type AstNode } from 'langium';
import { format } from '../../../language/format.js';
import { documentRoot } from '../../../language/references/imports.js';
import { load } from '../../language/check.js';

/** The same agreement, written otherwise. */
type Rewriting = (text: string) => Promise<string>;

interface Edit {
    readonly offset: number;
    readonly end: number;
    readonly newText: string;
}

function edited(text: string, edits: readonly Edit[]): string {
    return [...edits]
        .sort((a, b) => b.offset - a.offset || b.end - a.end)
        .reduce((after, { offset, end, newText }) => after.slice(0, offset) + newText + after.slice(end), text);
}

async function nodesOf(text: string): Promise<readonly AstNode[]> {
    const root = documentRoot((await load(text)).document);
    return root ? AstUtils.streamAst(root).toArray() : [];
}

const inCanonicalLayout: Rewriting = async text => format(text, (await load(text)).services.msa);

const withOtherLineEnds: Rewriting = text => Promise.resolve(text.replaceAll(/\r?\n/g, '\r\n'));

/** With a comment and an empty line before some of the lines that are not inside of a text. */
const withComments =
    (every: number): Rewriting =>
    text => {
        const isInText = new Set(
            [...text.matchAll(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|\/\*[\s\S]*?\*\/|\/\/.*/g)].flatMap(
                ({ 0: found, index }) => {
                    const first = text.slice(0, index).split('\n').length;
                    return Array.from({ length: found.split('\n').length - 1 }, (_, line) => first + line);
                },
            ),
        );
        const lines = text.split('\n');
        const noted = lines.map((line, index) =>
            index % every === 0 && !isInText.has(index) ? `// Note ${index}.\n\n${line}` : line,
        );
        return Promise.resolve(noted.join('\n'));
    };

/** Blocks in which the order of statements says nothing; of priorities it says how urgent they are, of prices which step comes first. */
const inOtherOrder =
    (order: readonly number[]): Rewriting =>
    async text => {
        const edits = (await nodesOf(text)).flatMap(node => {
            const statements: unknown = 'statements' in node ? node.statements : undefined;
            if (!Array.isArray(statements) || node.$type === 'PriceScale') return [];
            const places = (statements as readonly AstNode[]).filter(each => each.$type !== 'Priority');
            const moved = places
                .map((each, index) => ({ each, rank: order[index % order.length] ?? 0 }))
                .sort((a, b) => a.rank - b.rank)
                .map(({ each }) => each.$cstNode?.text ?? '');
            // Blocks inside of blocks stay where they are: their own statements move.
            if (places.some(each => 'statements' in each)) return [];
            return places.map((each, index): Edit => {
                const { offset = 0, end = 0 } = each.$cstNode ?? {};
                return { offset, end, newText: moved[index] ?? '' };
            });
        });
        return edited(text, edits);
    };

/** With other names for some of the declarations, each of which says so, and for all that refers to them. */
const withOtherNames =
    (chosen: readonly boolean[]): Rewriting =>
    async text => {
        const nodes = await nodesOf(text);
        const declarations = nodes.filter(
            node => 'formerNames' in node && node.$type !== 'AgreementDeclaration' && 'name' in node,
        );
        const names = new Map(
            declarations
                .filter((_, index) => chosen[index % chosen.length])
                .map(node => [node, `${(node as { name?: string }).name ?? ''}-renamed`] as const),
        );
        const edits: Edit[] = [];
        for (const [node, newText] of names) {
            const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
            const label = GrammarUtils.findNodeForProperty(node.$cstNode, 'label');
            const was = GrammarUtils.findNodeForProperty(node.$cstNode, 'formerNames');
            if (!name || !label || was) continue;
            edits.push(
                { offset: name.offset, end: name.end, newText },
                { offset: label.end, end: label.end, newText: ` was ${name.text}` },
            );
        }
        for (const node of nodes)
            for (const { reference } of AstUtils.streamReferences(node)) {
                const target = 'ref' in reference ? reference.ref : undefined;
                const newText = target && names.get(target);
                const place = reference.$refNode;
                if (newText !== undefined && place) edits.push({ offset: place.offset, end: place.end, newText });
            }
        return edited(text, edits);
    };

const REWRITINGS = ['renamed', 'ordered', 'commented', 'formatted', 'line ends'] as const;
type Kind = (typeof REWRITINGS)[number];

interface Rewritten {
    readonly names: readonly string[];
    readonly rewrite: Rewriting;
}

/** Some of these, one after the other. */
function rewritingsOf(kinds: readonly Kind[]): fc.Arbitrary<Rewritten> {
    const choices = fc.record({
        names: fc.subarray([...kinds], { minLength: 1 }),
        order: fc.array(fc.nat(100), { minLength: 5, maxLength: 40 }),
        every: fc.integer({ min: 1, max: 5 }),
        chosen: fc.array(fc.boolean(), { minLength: 3, maxLength: 20 }),
    });
    return choices.map(({ names, order, every, chosen }) => {
        const all: Readonly<Record<Kind, Rewriting>> = {
            renamed: withOtherNames(chosen),
            ordered: inOtherOrder(order),
            commented: withComments(every),
            formatted: inCanonicalLayout,
            'line ends': withOtherLineEnds,
        };
        const rewrite: Rewriting = async text => {
            let rewritten = text;
            for (const name of names) rewritten = await all[name](rewritten);
            return rewritten;
        };
        return { names, rewrite };
    });
}

export const rewritings = rewritingsOf(REWRITINGS);
/** For texts that state a fact twice, of which the first holds. */
export const rewritingsInOrder = rewritingsOf(REWRITINGS.filter(each => each !== 'ordered'));
