import type { Block, Clause, Content, ContractDocument } from '../../tree/document.js';
import { codeText, contentText } from '../../tree/text.js';
import { runsOf, type Run } from '../runs.js';
import { faceOf, unprintable, type Typeface } from './typeface.js';

/** A sentence for each part of the contract that has characters for which the typeface has no letters. */
export function obstaclesIn(document: ContractDocument, typeface: Typeface): readonly string[] {
    const { title, clauses } = document;
    const runs = (content: Content): readonly Run[] => runsOf(content, document);
    const facts = title.facts.flatMap(({ label, value }) => [label, ...value]);
    const parts = [
        {
            name: 'The head of the contract',
            runs: [title.title, title.subtitle ?? [], facts, remarksIn(title)].flatMap(runs),
        },
        ...clauses.map(clause => ({
            name: nameOf(clause, document),
            runs: [
                ...runs(clause.heading ?? []),
                ...runs(remarksIn(clause)),
                ...clause.body.flatMap(block => blockRuns(block, document)),
            ],
        })),
    ];
    return parts.flatMap(({ name, runs: all }) => {
        const lacking = new Set(all.flatMap(({ text, style }) => unprintable(text, faceOf(style), typeface)));
        return lacking.size > 0 ? [sentenceOf(name, [...lacking])] : [];
    });
}

function remarksIn({ remarks = [] }: Pick<Clause, 'remarks'>): Content {
    return remarks.flatMap(({ verdict, text }) => [verdict, text]);
}

function nameOf({ mention, heading }: Clause, document: ContractDocument): string {
    const name = mention.charAt(0).toUpperCase() + mention.slice(1);
    return heading ? `${name} (${contentText(heading, document)})` : name;
}

/** So many characters are named. */
const MOST_NAMED = 12;

function sentenceOf(name: string, lacking: readonly string[]): string {
    const others = lacking.length - MOST_NAMED;
    const named = lacking.slice(0, MOST_NAMED).join(' ') + (others > 0 ? ` and ${others} more` : '');
    return (
        `${name} has characters for which the typeface of PDF files has no letters: ${named}. ` +
        'Write them in Latin, Greek or Cyrillic letters, or export the contract as Word or HTML, which show them in the fonts of the reader.'
    );
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
