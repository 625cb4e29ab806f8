import type { Block, Clause, Content, ContractDocument } from '../../tree/document.js';
import { codeText } from '../../tree/text.js';
import { runsOf, type Run } from '../runs.js';
import { faceOf, unprintable, type Typeface } from './typeface.js';

/** Characters of a part of the contract for which the typeface has no letters. */
export interface Unprintable {
    /** The clause; `undefined` for the head of the contract. */
    readonly clause: Clause | undefined;
    /** Each once, in the order of the text. */
    readonly characters: readonly string[];
}

/** Everything that cannot be printed, clause by clause. */
export function unprintableIn(document: ContractDocument, typeface: Typeface): readonly Unprintable[] {
    const { title, clauses } = document;
    const charactersIn = (runs: readonly Run[]): readonly string[] => [
        ...new Set(runs.flatMap(({ text, style }) => unprintable(text, faceOf(style), typeface))),
    ];
    const runs = (content: Content): readonly Run[] => runsOf(content, document);
    const facts = title.facts.flatMap(({ label, value }) => [label, ...value]);
    const head = [...runs(title.title), ...runs(title.subtitle ?? []), ...runs(facts)];
    return [
        { clause: undefined, characters: charactersIn(head) },
        ...clauses.map(clause => ({
            clause,
            characters: charactersIn([
                ...runs(clause.heading ?? []),
                ...clause.body.flatMap(block => blockRuns(block, document)),
            ]),
        })),
    ].filter(({ characters }) => characters.length > 0);
}

function blockRuns(block: Block, document: ContractDocument): readonly Run[] {
    switch (block.kind) {
        case 'paragraph':
        case 'subheading':
            return runsOf(block.content, document);
        case 'code-block':
            return [{ text: codeText(block.content, document), style: { code: true }, target: undefined }];
        case 'note':
            return block.blocks.flatMap(each => blockRuns(each, document));
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap(each => blockRuns(each, document)));
        case 'table': {
            const cells = [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap(row => row.cells)];
            return [...(block.caption ?? []), ...cells.flat()].flatMap(inline => runsOf([inline], document));
        }
    }
}
