import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { format } from '../../language/format.js';
import { createMsaCoreServices } from '../../language/module.js';
import { ACME, FIRST_LOOK, LIBRARY } from './examples.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);
const formatted = (text: string): string => format(text, msa);
const words = (text: string): string[] => msa.parser.Lexer.tokenize(text).tokens.map(token => token.image);

test.each([
    [
        'statements get lines of their own',
        'service servers "Servers" service network "Network"',
        'service servers "Servers"\nservice network "Network"\n',
    ],
    [
        'blocks are indented by two spaces',
        'tier gold "Gold"{covers servers\n\t\tprice USD 1.00}',
        'tier gold "Gold" {\n  covers servers\n  price USD 1.00\n}\n',
    ],
    [
        'a statement is one line',
        'tier gold "Gold" {\n  covers servers,\n    network\n}\n',
        'tier gold "Gold" {\n  covers servers, network\n}\n',
    ],
    [
        'signs stand where they are read',
        'calendar c "C" {\n  open Mon , Tue 08:00 - 18:00\n}\n',
        'calendar c "C" {\n  open Mon, Tue 08:00-18:00\n}\n',
    ],
    [
        'paths are one word, and a colon follows its word',
        'agreement a "A" based on b {\n  override standard . P1 .respond 30 min because "x"\n  classification c "C" {\n    row impact high : P1\n  }\n}\n',
        'agreement a "A" based on b {\n  override standard.P1.respond 30 min because "x"\n  classification c "C" {\n    row impact high: P1\n  }\n}\n',
    ],
    [
        'times that are promised stand on one line',
        'tier gold "Gold" {\n  target P1 respond next   business day plus 4  hours , resolve 1   to 2 business days\n}\n',
        'tier gold "Gold" {\n  target P1 respond next business day plus 4 hours, resolve 1 to 2 business days\n}\n',
    ],
    [
        'percentages are one word',
        'availability a "A" {\n  target 99.9 % per calendar month\n}\n',
        'availability a "A" {\n  target 99.9% per calendar month\n}\n',
    ],
    [
        'one empty line in a row stays',
        'service a "A"\n\n\n\nservice b "B"\nservice c "C"\n',
        'service a "A"\n\nservice b "B"\nservice c "C"\n',
    ],
    [
        'no empty lines at the edges of a block',
        'tier gold "Gold" {\n\n  covers servers\n\n}\n',
        'tier gold "Gold" {\n  covers servers\n}\n',
    ],
    [
        'comments stay where they are',
        '// first\nservice a "A" // trailing\n/* on its\n   own */\nservice b "B"\n',
        '// first\nservice a "A" // trailing\n/* on its\n   own */\nservice b "B"\n',
    ],
    [
        'prose stays as it is',
        'clause c "C" {\n """\n    Two  spaces\n\n\n   {{ c }}\n """\n}\n',
        'clause c "C" {\n  """\n    Two  spaces\n\n\n   {{ c }}\n """\n}\n',
    ],
    [
        'Windows line ends stay',
        'tier gold "Gold" {\r\ncovers servers\r\n}\r\n',
        'tier gold "Gold" {\r\n  covers servers\r\n}\r\n',
    ],
    ['a byte order mark stays', '\uFEFF  service a "A"', '\uFEFFservice a "A"\n'],
    ['an empty block is closed at once', 'tier gold "Gold" {\n\n}', 'tier gold "Gold" {}\n'],
    [
        'with a syntax error the line breaks of the author stay',
        'tier gold "Gold" {\ncovers servers\n   oops here\n}',
        'tier gold "Gold" {\n  covers servers\n    oops here\n}\n',
    ],
    [
        'a statement that a comment divides goes on deeper',
        'tier gold "Gold" {\n target P1 respond // at once\n  /* or so */\n  1 hour\n hours support\n}',
        'tier gold "Gold" {\n  target P1 respond // at once\n    /* or so */\n    1 hour\n  hours support\n}\n',
    ],
    [
        'with a syntax error a statement goes on deeper',
        'tier gold "Gold" {\n target P1 respond\n  1 hour,\n resolve 2 hours\n hours support\n oops\n}',
        'tier gold "Gold" {\n  target P1 respond\n    1 hour,\n    resolve 2 hours\n  hours support\n  oops\n}\n',
    ],
    [
        'a line that can be read in two ways stays so',
        'maintenance m "M" {\n emergency "At once."\n   notice 5 days\n}',
        'maintenance m "M" {\n  emergency "At once."\n    notice 5 days\n}\n',
    ],
    [
        'two facts stay on two lines',
        'maintenance m "M" {\nemergency "At once."\nnotice 5 days\n}',
        'maintenance m "M" {\n  emergency "At once."\n  notice 5 days\n}\n',
    ],
    ['what cannot be read is not touched', 'service   a "A"  ;;  service b "B"', 'service   a "A"  ;;  service b "B"'],
    ['a dash between words stays apart from them', 'covers a  -  b', 'covers a - b\n'],
    ['a range of times is written in one', 'open Mon 08:00 - 18:00', 'open Mon 08:00-18:00\n'],
    ['an empty file stays empty', '', ''],
])('%s', (_case, before, after) => {
    expect(formatted(before)).toBe(after);
});

test.each([FIRST_LOOK, ACME, LIBRARY])('the examples are in their canonical form', text => {
    expect(formatted(text)).toBe(text);
});

test('formatting twice is formatting once, and no word changes', () => {
    const tokens = msa.parser.Lexer.tokenize(ACME).tokens.map(token => token.image);
    const space = fc.constantFrom(' ', '\n', '\n\n\n', '\t', '  ', ' /* note */ ', ' // note\n');
    fc.assert(
        fc.property(fc.nat(tokens.length - 60), fc.array(space, { minLength: 60, maxLength: 60 }), (start, spaces) => {
            const text = spaces.map((gap, index) => (tokens[start + index] ?? '') + gap).join('');
            const once = formatted(text);
            expect(formatted(once)).toBe(once);
            expect(words(once)).toEqual(words(text));
        }),
        { numRuns: 300 },
    );
});

test('no word changes in any mixture of words, also where the file cannot be read', () => {
    const mixture = fc.constantFrom(
        ...['tier', 'a', '-', ',', '{', '}', '%', '15', '08:00', '2027', '01', '.', 'Mon-Fri', '24x7', 'service'],
        ...['"x"', '"""', '{{', '}}', '// c\n', '/* c */', '\n', ' ', '\r\n', '§'],
    );
    fc.assert(
        fc.property(fc.array(mixture, { maxLength: 14 }), pieces => {
            const text = pieces.join('');
            const once = formatted(text);
            expect(formatted(once)).toBe(once);
            expect(words(once)).toEqual(words(text));
        }),
        { numRuns: 1000 },
    );
});

test('a text that is too long to be read stays as it is', () => {
    const text = `service   a "A"\nservice b "B"\n${' '.repeat(2 ** 21)}`;
    expect(formatted(text)).toBe(text);
});
