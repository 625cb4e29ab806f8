import { blockAround, AROUND } from '../around.js';
import { EXAMPLES, MORE } from '../grammar-examples.js';
import { HEADS_OF_BLOCKS, TYPED } from './typed.js';
import { slipsOf } from './slips.js';

/** A text with one mistake, and the same text without it. */
export interface Mistake {
    /** What the mistake stands in. */
    readonly place: string;
    readonly slip: string;
    readonly written: string;
    readonly text: string;
    readonly meant: string;
    /** The lines of the mistake, from 0. */
    readonly firstLine: number;
    readonly lastLine: number;
}

/** Every mistake of the corpus: slips in each statement of the grammar, and what people typed. */
export function mistakes(): readonly Mistake[] {
    return [...inStatements(), ...inHeads(), ...typed()];
}

type Around = (written: string) => string;

function mistake(place: string, slip: string, around: Around, meant: string, written: string): Mistake {
    const [text, right] = [around(written), around(meant)];
    return { place, slip, written, text, meant: right, ...differingLines(text.split('\n'), right.split('\n')) };
}

/** The first and the last line of a text that are not those of another. */
function differingLines(lines: readonly string[], others: readonly string[]): Pick<Mistake, 'firstLine' | 'lastLine'> {
    let firstLine = 0;
    while (firstLine < lines.length && lines[firstLine] === others[firstLine]) firstLine++;
    let same = 0;
    const most = Math.min(lines.length, others.length) - firstLine;
    while (same < most && lines.at(-1 - same) === others.at(-1 - same)) same++;
    return { firstLine, lastLine: Math.max(firstLine, lines.length - 1 - same) };
}

const inAgreement = (inner: string): string =>
    `agreement a "Agreement" {${indented(`${AROUND}${inner}\ninclude acme-ltd, nights, operations`)}\n}\n`;

const indented = (text: string): string => text.replace(/\n(?=.)/g, '\n  ');

function inStatements(): Mistake[] {
    const seen = new Set<string>();
    return EXAMPLES.flatMap(({ block, rule, example }) => {
        if (seen.has(rule)) return [];
        seen.add(rule);
        const name = block.rule === 'Tier' ? 'other' : 'subject';
        const rest = restOf(block.rule, example);
        const around: Around = written =>
            inAgreement(`\n${blockAround(block, name, `  ${written}${rest && `\n  ${rest}`}`).trim()}`);
        return slipsOf(example).map(([slip, written]) =>
            mistake(`${block.rule}: ${example}`, slip, around, example, written),
        );
    });
}

/** What a block needs beside a statement, unless that says it. */
function restOf(block: string, statement: string): string {
    const rest = MORE[block] ?? '';
    return rest.split(' ').some(word => statement.startsWith(`${word} `)) ? '' : rest;
}

/** The first line of a block, in the block. */
function inHeads(): Mistake[] {
    return HEADS_OF_BLOCKS.flatMap(({ head, body }) => {
        const around: Around = written => inAgreement(`\n${written}\n  ${body}\n}`);
        const slips: readonly (readonly [string, string])[] = [
            ['letters swapped', head.replace(/^(\w)(\w)(\w)/, '$1$3$2')],
            ['capital at the start', head.charAt(0).toUpperCase() + head.slice(1)],
            ['label left out', head.replace(/ "[^"]*"/, '')],
            ['name left out', head.replace(/^(\w+) [\w-]+/, '$1')],
            ['label without quotes', head.replace(/"/g, '')],
            ['curly quotes', head.replace(/"([^"]*)"/, '“$1”')],
            ['quote not closed', head.replace(/("[^"]*)"/, '$1')],
            ['colon after the name', head.replace(/^(\w+ [\w-]+)/, '$1:')],
            ['brace left out', head.replace(/ \{$/, '')],
            ['name in two words', head.replace(/^(\w+) [\w-]+/, '$1 help desk')],
        ];
        return slips.map(([slip, written]) => mistake(`head: ${head}`, slip, around, head, written));
    });
}

function typed(): Mistake[] {
    return TYPED.map(([written, meant]) =>
        mistake('typed', meant.split('\n')[0] ?? '', inner => inAgreement(`\n${inner}`), meant, written),
    );
}
