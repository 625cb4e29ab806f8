import fc from 'fast-check';
import { EmptyFileSystem, type AstNode } from 'langium';
import { describe, expect, test } from 'vitest';
import { format } from '../../../language/format.js';
import { createMsaCoreServices } from '../../../language/module.js';
import { AROUND, blockAround } from '../around.js';
import { DESCRIBED } from '../grammar-examples.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);
const parse = (text: string) => msa.parser.LangiumParser.parse(text);
const errorsOf = (text: string): readonly string[] => parse(text).parserErrors.map(error => error.message);

/** The statements of a block, as they are written. */
function statementsOf(node: AstNode): readonly string[] {
    const list: unknown = Reflect.get(node, 'statements');
    return Array.isArray(list) ? (list as readonly AstNode[]).map(each => each.$cstNode?.text ?? '') : [];
}

/** The statements of the first block of a file. */
function linesOf(text: string): readonly string[] {
    const [block] = (parse(text).value as AstNode & { readonly elements: readonly AstNode[] }).elements;
    return block ? statementsOf(block) : [];
}

describe('a statement ends where its line ends', () => {
    test('whatever the next line begins with', () => {
        const text = 'maintenance m "M" {\n  emergency "Reasonable emergency maintenance."\n  notice 5 days\n}\n';
        expect(errorsOf(text)).toEqual([]);
        expect(linesOf(text)).toEqual(['emergency "Reasonable emergency maintenance."', 'notice 5 days']);
        expect(format(text, msa)).toBe(text);
    });
    test.each([
        ['after a comma', 'target P1 respond 1 hour,\n  resolve 4 hours'],
        ['indented deeper, with a word that begins no statement', 'target P1 respond 1 hour\n    on support'],
        ['indented deeper, in the middle of a value', 'target P1 respond\n    1 hour'],
    ])('but goes on %s', (_, statement) => {
        const text = `tier t "T" {\n  ${statement}\n}\n`;
        expect(errorsOf(text)).toEqual([]);
        expect(linesOf(text)).toHaveLength(1);
    });
    test('where the next line is indented like it, even if nothing else can stand there', () => {
        expect(errorsOf('tier t "T" {\n  target P1 respond\n  hours support\n}\n')).toEqual([
            'After `respond`, a time such as `15 min`, `4 hours`, `2 business days` or `next business day`, or one of `none`, `best effort` and `not applicable` is missing: a statement ends where its line ends.',
        ]);
    });
    test('with a comment before its first word', () => {
        const text = 'maintenance m "M" {\n  emergency "At once."\n  /* planned work */ notice 5 days\n}\n';
        expect(errorsOf(text)).toEqual([]);
        expect(linesOf(text)).toEqual(['emergency "At once."', 'notice 5 days']);
    });
    test('several stand on one line as before', () => {
        expect(linesOf('tier t "T" { covers a hours support target P1 respond 1 hour on support }')).toHaveLength(3);
    });
});

test('a deeper line that can be read in two ways is an error that names both', () => {
    const [error, ...others] = errorsOf('maintenance m "M" {\n  emergency "At once."\n    notice 5 days\n}\n');
    expect(others).toEqual([]);
    expect(error).toBe(
        '`notice` could go on with the line above, which begins with `emergency`, or be a statement of its own. Write it on the line above, or indent it like that line.',
    );
});

test.each([
    ['spaces before the statement, a tab before the rest', '        covers a,\n\tb'],
    ['spaces before the statement, a tab before a value', '        means\n\t"M"'],
    ['a tab before the statement, spaces before the rest', '\ttarget P1 respond 1 hour\n    on support'],
])('a line of which nobody knows how far it is indented goes on: %s', (_, statement) => {
    const text = `tier t "T" {\n${statement}\n}\n`;
    expect(errorsOf(text)).toEqual([]);
    expect(linesOf(text)).toHaveLength(1);
});

describe('a comma at the end of a line', () => {
    test('before a line that begins like a statement is an error that names both readings', () => {
        const text = 'tier t "T" {\n  covers a,\n  hours support\n}\n';
        expect(errorsOf(text)).toEqual([
            'This line ends with a comma, and the next begins like a statement of its own. Take the comma off if it is one; if the list goes on, indent the next line deeper.',
        ]);
        expect(linesOf(text)).toEqual(['covers a,', 'hours support']);
        expect(format(text, msa)).toBe(text);
    });
    test('before a deeper line goes on, whatever that begins with', () => {
        expect(errorsOf('tier t "T" {\n  covers a,\n    hours\n}\n')).toEqual([]);
    });
    test('before the end of the block is an error', () => {
        expect(errorsOf('tier t "T" {\n  covers a,\n}\nservice a "A"\n')).toEqual([
            'After the last comma nothing follows: write a name after it, or take it off.',
        ]);
    });
});

describe('a block that is never closed is one error, at its brace', () => {
    test.each([
        [
            'where a line outside of it follows',
            'tier t "T" {\n  covers a\n\ntier u "U" {\n  covers a\n}\n',
            'tier t "T" {',
            'before line 4, which begins with `tier`',
        ],
        [
            'where the brace of the block around it follows',
            'agreement a "A" {\n  tier t "T" {\n    covers a\n}\n',
            'tier t "T" {',
            'before line 4, which begins with `}`',
        ],
        [
            'where nothing is indented',
            'agreement a "A" {\ntier t "T" {\ncovers a\npriority P1 "P1" {\n}\n}\n',
            'tier t "T" {',
            'before line 4, which begins with `priority`',
        ],
        [
            'with lines that end with CR and LF',
            'tier t "T" {\r\n  covers a\r\n\r\ntier u "U" {\r\n}\r\n',
            'tier t "T" {',
            'before line 4, which begins with `tier`',
        ],
    ])('%s', (_, text, head, place) => {
        const { parserErrors } = parse(text);
        expect(parserErrors.map(({ message }) => message)).toEqual([
            `The block \`${head}\` is never closed, so what follows seems to stand in it: write \`}\` ${place}.`,
        ]);
        expect(parserErrors[0]?.token.startOffset).toBe(text.indexOf(head) + head.length - 1);
        // Its indentation is all that tells where the block was meant to end.
        expect(format(text, msa)).toBe(text);
    });
    test('beside the errors before it', () => {
        expect(errorsOf('tier t "T" {\n  colour "red"\n\ntier u "U" {\n}\n')).toHaveLength(2);
    });
});

test.each([
    ['braces that open', '{'.repeat(20_000)],
    ['braces that close', '}'.repeat(20_000)],
    ['heads of blocks in one line', 'tier t "T" { '.repeat(2_000)],
    ['words in one line', `tier t "T" { ${'tier '.repeat(50_000)}{ }`],
    ['lines that cannot be read', 'tier t "T" {\n' + '  colour {\n'.repeat(5_000)],
    ['commas', `tier t "T" { covers ${','.repeat(4_000)} }`],
    ['tabs', `tier t "T" {\n${'\t'.repeat(100_000)}covers\n${'\t'.repeat(100_000)}a\n}`],
    ['comments between lines', 'tier t "T" {\n' + '/* a */ // b\n'.repeat(20_000) + 'covers a\n}'],
])('a text of many %s is read, and formatted, in seconds', (_, text) => {
    const before = performance.now();
    parse(text);
    format(text, msa);
    expect(performance.now() - before).toBeLessThan(5_000);
});

describe('a line that cannot be read', () => {
    test.each([
        ['a word that the block does not know', 'colour "red"'],
        ['a value of the wrong kind', 'target P1 respond soon'],
        ['words that are left over', 'hours support and more, or "less"'],
        [
            'a block that may not stand there',
            'credit {\n    below 99.9% credit 5%\n    of monthly-fees\n    cap 10% per month\n  }',
        ],
        ['a block of unknown words', 'penalty "Penalty" { five 5 six { seven } }'],
    ])('is one error, and the rest of the block is read: %s', (_, line) => {
        const text = `tier t "T" {\n  covers a\n  ${line}\n  price USD 5.00 per month\n}\nservice a "A"\n`;
        expect(errorsOf(text)).toHaveLength(1);
        expect(linesOf(text)).toEqual(expect.arrayContaining(['covers a', 'price USD 5.00 per month']));
        expect((parse(text).value as AstNode & { elements: AstNode[] }).elements).toHaveLength(2);
    });
    test('is an error for each of several', () => {
        expect(errorsOf('tier t "T" {\n  one\n  covers a\n  two 2\n  three { }\n  price USD 5.00\n}\n')).toHaveLength(
            3,
        );
    });
    test('outside of any block is one error as well', () => {
        expect(
            errorsOf('service a "A"\nservices b "B" {\n  means "x"\n}\nservice c "C"\n}\nservice d "D"\n'),
        ).toHaveLength(2);
    });
    test('a block that is not closed is one error', () => {
        expect(errorsOf('tier t "T" {\n  covers a\n')).toEqual(['A closing `}` is missing: the file ends in a tier.']);
        expect(errorsOf('agreement a "A" {\n  tier t "T" {\n    covers a\n  }\n')).toHaveLength(1);
    });
    test('in the head of a block leaves the block readable', () => {
        const text = 'tier t "T" extend s {\n  covers a\n  hours support\n}\n';
        expect(errorsOf(text)).toHaveLength(1);
        expect(linesOf(text)).toEqual(['covers a', 'hours support']);
    });
});

const BLOCKS = DESCRIBED.filter(block => block.statements.some(each => each.examples.length > 0));

const lines = fc.constantFrom(...BLOCKS).chain(block => {
    const examples = block.statements.flatMap(each => each.examples);
    return fc.record({
        block: fc.constant(block),
        lines: fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 6 }),
    });
});

/** The statements of every block of a text. */
function statementsIn(text: string): readonly (readonly string[])[] {
    const found: (readonly string[])[] = [];
    const visit = (node: AstNode): void => {
        const statements = statementsOf(node);
        if (statements.length > 0) found.push(statements.map(words));
        const list: unknown = Reflect.get(node, 'statements') ?? Reflect.get(node, 'elements');
        if (Array.isArray(list)) for (const each of list as readonly AstNode[]) visit(each);
    };
    visit(parse(text).value);
    return found;
}

const inAgreement = (block: string): string => `agreement a "A" {\n${block}\n}`;
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('any statements of a block, each on its line', () => {
    test('are the statements that the block has, also when they are formatted', () => {
        fc.assert(
            fc.property(lines, ({ block, lines: written }) => {
                const text = inAgreement(blockAround(block, 'subject', written.join('\n')));
                expect(errorsOf(text), text).toEqual([]);
                expect(statementsIn(text), text).toContainEqual(written.map(words));
                const formatted = format(text, msa);
                expect(statementsIn(formatted), formatted).toContainEqual(written.map(words));
            }),
            { numRuns: 500 },
        );
    });
    test('lose no neighbour to a line among them that cannot be read', () => {
        fc.assert(
            fc.property(lines, fc.nat(6), ({ block, lines: written }, at) => {
                const broken = [...written];
                broken.splice(at % (written.length + 1), 0, 'nonsense "what" 5 of');
                const text = inAgreement(blockAround(block, 'subject', broken.join('\n')));
                expect(errorsOf(text), text).toHaveLength(1);
                expect(statementsIn(text), text).toContainEqual(written.map(words));
            }),
            { numRuns: 300 },
        );
    });
});

test('a statement that breaks off costs no other one', () => {
    fc.assert(
        fc.property(lines, fc.nat(), fc.nat(), ({ block, lines: written }, which, cut) => {
            const at = which % written.length;
            const whole = written[at] ?? '';
            // A statement that loses its opening brace leaves a closing one too many.
            if (whole.includes('{')) return;
            const parts = whole.split(' ');
            const rest = parts.slice(0, 1 + (cut % parts.length)).join(' ');
            if (rest.endsWith(',') || rest.includes('\n') || /["'](?:[^"]*"[^"]*")*[^"]*$/.test(rest)) return;
            const text = inAgreement(blockAround(block, 'subject', written.with(at, rest).join('\n')));
            expect(errorsOf(text).length, text).toBeLessThanOrEqual(1);
            const others = written.filter((_, index) => index !== at).map(words);
            const found = statementsIn(text).some(statements => {
                const left = [...statements];
                return others.every(each => left.includes(each) && left.splice(left.indexOf(each), 1));
            });
            expect(found, text).toBe(true);
        }),
        { numRuns: 500 },
    );
});

test('the declarations that tests use are read as before', () => {
    expect(errorsOf(`agreement a "A" {${AROUND}}`)).toEqual([]);
});
