import { column, table } from '../../contract/tree/building.js';
import type { Block, Content, ContractDocument, ListItem, Section } from '../../contract/tree/document.js';
import { numberedDocument } from '../../contract/tree/numbering.js';
import { notationIn } from '../../contract/wording/english/notation.js';
import { vocabulary } from '../../contract/wording/english/vocabulary.js';

const source = undefined;

export const paragraph = (...content: Content): Block => ({ kind: 'paragraph', content, source });
const item = (text: string): ListItem => ({ blocks: [paragraph(text)], source });

/** A contract of these sections. */
export function contractWith(...sections: readonly Section[]): ContractDocument {
    return numberedDocument({
        form: 'contract',
        title: { title: ['Title'], subtitle: undefined, facts: [], source },
        standing: 'final',
        sections,
        vocabulary,
        notation: notationIn(),
    });
}

/** A section, with its heading or as a paragraph that is numbered. */
export function clause(id: string, heading: string | undefined, ...body: readonly Block[]): Section {
    return { id, heading: heading === undefined ? undefined : [heading], body, sections: [], source };
}

const grid = (columns: readonly string[], ...rows: readonly (readonly string[])[]): Block =>
    table({
        caption: ['Times'],
        columns: columns.map(each => column(each)),
        rows: rows.map(cells => ({ cells: cells.map(each => [each]), source })),
        source,
    });

const OTHERS = ['b', 'c', 'd'].map(id => clause(id, `Heading ${id}`, paragraph(`Text of ${id}.`)));

/** A clause that moves behind the others and changes in all its parts. */
export const BEFORE_MOVE = contractWith(
    clause(
        'a',
        'Times of work',
        paragraph('The Provider answers within two days of a call.'),
        paragraph('This paragraph goes.'),
        { kind: 'list', style: 'letters', items: [item('one'), item('two'), item('three')], source },
        grid(['Priority', 'Time', 'Note'], ['P1', '1 hour', 'x'], ['P2', '2 hours', 'y'], ['P3', '3 hours', 'z']),
    ),
    clause('n', undefined, paragraph('A paragraph with a number and two days.'), paragraph('It goes on.')),
    ...OTHERS,
);

export const AFTER_MOVE = contractWith(
    ...OTHERS,
    clause('n', undefined, paragraph('A paragraph with a number and five days.'), paragraph('And this is new.')),
    clause(
        'a',
        'Times of all work',
        paragraph('The Provider answers within five days of a call.'),
        { kind: 'list', style: 'letters', items: [item('one'), item('three'), item('four')], source },
        paragraph('This paragraph comes.'),
        grid(['Priority', 'Time', 'Owner'], ['P1', '4 hours', 'x'], ['P3', '3 hours', 'z'], ['P4', '3 hours', 'z']),
    ),
);

/** A clause with a list of which one item holds these blocks. */
export function lettered(blocks: readonly Block[]): Section {
    const items: readonly ListItem[] = [item('first'), { blocks, source }, item('last')];
    return clause('a', 'Items', { kind: 'list', style: 'letters', items, source });
}

const code: Block = { kind: 'code-block', content: ['x = 1'], source };
const bullets: Block = { kind: 'list', style: 'bullets', items: [item('x'), item('y')], source };
const [stays, goes] = [paragraph('These words stay.'), paragraph('Others do not.')];

/** What may stand on the line of a letter, in one contract and in another. */
export const OPENINGS: readonly (readonly [string, readonly Block[], readonly Block[]])[] = [
    ['a paragraph goes in front of one that stays', [goes, stays], [stays]],
    ['code goes in front of a paragraph that stays', [code, stays], [stays]],
    ['a paragraph goes in front of a list', [stays, bullets], [bullets]],
    ['a paragraph that changes stands behind code', [paragraph('These words stay here.')], [code, stays]],
    ['code becomes a list', [code], [bullets]],
    ['a paragraph becomes code', [stays], [code]],
    ['a paragraph stands before the other one', [stays, code, goes], [code, stays, goes]],
];
