import type { Block, Content, ContractDocument } from '../../contract/tree/document.js';
import { contentText } from '../../contract/tree/text.js';

/** What a reader would stumble over in a contract, each with the words around it; empty when it is well-formed. */
export function faultsOf(document: ContractDocument): readonly string[] {
    const textOf = (content: Content): string => contentText(content, document);
    return document.clauses.flatMap(({ id, heading, body, depth }, index) => {
        const holds = body.length > 0 || (document.clauses[index + 1]?.depth ?? 0) > depth;
        return [
            ...(heading === undefined ? [] : textFaults('heading', textOf(heading))),
            ...(holds ? [] : [`section without content: ${id}`]),
            // The parties write into the cells of the signatures by hand.
            ...(id === 'signatures' ? [] : body.flatMap(block => blockFaults(block, textOf))),
        ];
    });
}

type TextOf = (content: Content) => string;

function blockFaults(block: Block, textOf: TextOf): readonly string[] {
    switch (block.kind) {
        case 'paragraph':
            return block.authored ? [] : sentenceFaults(textOf(block.content));
        case 'subheading':
        case 'code-block':
            return textOf(block.content).trim() === '' ? ['empty words of the author'] : [];
        case 'note':
            return block.blocks.flatMap(each => blockFaults(each, textOf));
        case 'list':
            return block.items.length === 0
                ? ['list without items']
                : block.items.flatMap(({ blocks }) =>
                      blocks.flatMap(each =>
                          each.kind === 'paragraph'
                              ? textFaults('item', textOf(each.content))
                              : blockFaults(each, textOf),
                      ),
                  );
        case 'table':
            return block.rows.length === 0
                ? ['table without rows']
                : cellsOf(block).flatMap(cell => cellFaults(textOf(cell)));
    }
}

function cellsOf({ columns, rows, caption }: Extract<Block, { kind: 'table' }>): readonly Content[] {
    return [...(caption ? [caption] : []), ...columns.map(column => column.heading), ...rows.flatMap(row => row.cells)];
}

function sentenceFaults(text: string): readonly string[] {
    return [
        ...textFaults('paragraph', text),
        ...(/^[“"([]?[\p{Lu}\d[]/u.test(text) ? [] : [`paragraph without a capital at its start: ${text}`]),
        ...(/[.:?!…][”"’)\]]*$|^\[[^\]]*\]$/.test(text) ? [] : [`paragraph without an end: ${text}`]),
    ];
}

function cellFaults(text: string): readonly string[] {
    return [
        ...textFaults('cell', text),
        ...(/^\p{Ll}/u.test(text) && !ADDRESS.test(text) ? [`cell without a capital: ${text}`] : []),
    ];
}

/** An e-mail address or a link is written as it is. */
const ADDRESS = /^[^\s@]+(?:@|:\/\/)\S+$/;

function textFaults(place: string, text: string): readonly string[] {
    if (text.trim() === '') return [`empty ${place}`];
    const found = FAULTS.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
    const pairs = PAIRS.filter(([open, close]) => count(text, open) !== count(text, close));
    return [...found, ...pairs.map(([open, close]) => `unbalanced ${open}${close}`)].map(
        fault => `${fault} in a ${place}: ${text}`,
    );
}

const UNITS = '(?:Business )?(?:[Ss]econd|[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear)';

const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
    ['doubled word', /\b(\p{L}{2,}) \1\b/iu],
    ['doubled space', / {2}/],
    ['space at the edge', /^\s|\s$/],
    ['space before punctuation', /\s[,.;:!?)](?!\d)/],
    ['doubled punctuation', /[,;:]\s*[,;.:]|(?<!Inc)\.[,;:]|[^.]\.\.(?!\.)/],
    ['empty brackets', /\(\s|\s\)|\(\)/],
    ['one of many', new RegExp(`(?<![\\d.,])1 ${UNITS}s\\b`)],
    ['many of one', new RegExp(`(?<![\\d.,])(?:0|[2-9]|\\d{2,})(?:\\.\\d+)? ${UNITS}\\b(?!’)`)],
    ['a for an', /\ba (?:hour|[aei]\p{L}+|o(?!ne)\p{L}+)\b/iu],
    ['an for a', /\ban (?=[bcdfgjklmnpqrstvwyz]\p{L})/iu],
    ['value that is none', /\bundefined\b|\bnull\b|\bNaN\b|\[object/],
    ['mark of a template', /\{\{|\}\}|\$\{/],
    ['neutral notation', /[\uFDD0\uFDD1]/],
    ['party without a capital', /\b(?:the|The) (?:client|provider)\b/],
];

const PAIRS = [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
] as const;

function count(text: string, character: string): number {
    return text.split(character).length - 1;
}
