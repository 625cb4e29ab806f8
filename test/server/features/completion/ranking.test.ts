import { describe, expect, test } from 'vitest';
import { firstRows, labels, rowsAt, written } from './rows.js';

const NAMES = `priority P1 "Critical" {
}
priority P2 "Normal" {
}
service help-desk "Help desk"
service network "Network"
calendar office "Office hours" { open 24x7 }
`;
const tier = (statements: string): string => `${NAMES}tier gold "Gold" {\n${statements}\n}\n`;

describe('the first rows are what comes next', () => {
    test.each([
        ['an agreement, in an empty file', '<|>', ['agreement']],
        ['what a tier needs', tier('  <|>'), ['all that is missing', 'covers', 'hours', 'target', 'price']],
        [
            'what a tier lacks',
            tier('  covers network\n  hours office\n  <|>'),
            ['all that is missing', 'target', 'price'],
        ],
        [
            'the party that an agreement lacks',
            'agreement a "A" {\n  version "1.0"\n  status draft\n  effective 2027-01-01\n  provider p "P" {}\n  <|>\n}',
            ['all that is missing', 'client'],
        ],
        [
            'what changes a base',
            'agreement b "B" {}\nagreement a "A" based on b {\n  <|>\n}',
            ['all that is missing', 'version', 'status', 'effective', 'client', 'chooses'],
        ],
        ['`respond` and `resolve`, after a priority', tier('  target P1 <|>'), ['respond', 'resolve']],
        ['what is not promised yet', tier('  target P1 respond 15 min, <|>'), ['resolve', 'update']],
        ['the priority without a target', tier('  target P1 respond 15 min\n  target <|>'), ['P2', 'P1', 'all']],
        ['the usual times', tier('  target P1 respond <|>'), ['1 business hour', '4 business hours', '15 min']],
        [
            'the times of the statement',
            'agreement a "A" {\n  term t "T" {\n    non-renewal notice <|>\n  }\n}',
            ['60 days', '90 days', '3 months'],
        ],
        [
            'the currency of the file',
            `pricing p "P" {\n  charge "A" CHF 5.00 per month\n  charge "B" <|>\n}`,
            ['CHF', 'GBP'],
        ],
        [
            'the ways to reach a contact',
            'provider p "P" {\n  contact c "C" {\n    <|>\n  }\n}',
            ['all that is missing', 'phone', 'open'],
        ],
        ['what a backup protects', 'backup b "B" {\n  <|>\n}', ['all that is missing', 'protects', 'every', 'keep']],
    ])('%s', async (_, marked, expected) => {
        expect(await firstRows(marked, expected.length)).toEqual(expected);
    });
    test('the rest stands by how often the examples have it, then by the alphabet', async () => {
        const complete =
            'covers network\n  hours office\n  target P1 respond 1 hour\n  target P2 respond 1 day\n  price USD 1.00 per month';
        const rows = labels(await rowsAt(tier(`  ${complete}\n  <|>`)));
        expect(rows.slice(0, 6)).toEqual(['target', 'covers', 'means', 'price', 'on-call', 'pauses']);
        expect(rows.indexOf('downgrade')).toBeLessThan(rows.indexOf('eligible'));
    });
});

test('a row shows in short how the statement goes on, whether the block needs it, and what it means', async () => {
    const [, , hours] = await rowsAt(tier('  <|>'));
    expect(hours).toMatchObject({
        label: 'hours',
        labelDetails: { detail: ' CALENDAR', description: 'needed' },
        documentation: { value: expect.stringContaining('The calendar in which the tier is served.') },
    });
});

test('one row writes all that a block lacks, with a target for each priority', async () => {
    const [all] = await rowsAt(tier('  covers network\n  <|>'));
    expect(all?.labelDetails?.detail).toBe(': hours, target, price');
    expect(written(all)).toMatch(
        /^hours \$\{1:office\}\ntarget P1 respond \$\{2\|15 min,.*\|\}, resolve \$\{3\|4 hours,.*\|\}\ntarget P2 respond .*\nprice /,
    );
});

describe('what may stand once and stands already is not proposed', () => {
    test.each([
        [
            'the default tier of an agreement',
            `agreement a "A" {\ntier x "X" {\n  default\n}\ntier y "Y" {\n  <|>\n}\n}`,
            'default',
        ],
        ['a metric of the row', tier('  target P1 respond 15 min, <|>'), 'respond'],
        ['a cause of the list', 'availability a "A" {\n  exclude client-caused, <|>\n}', 'client-caused'],
        ['a service that the tier covers', tier('  covers help-desk\n  covers <|>'), 'help-desk'],
        ['a service that the tier excludes', tier('  excludes help-desk\n  covers <|>'), 'help-desk'],
    ])('%s', async (_, marked, word) => {
        const rows = labels(await rowsAt(marked));
        expect(rows.length).toBeGreaterThan(0);
        expect(rows).not.toContain(word);
    });
    test('another row may promise the same', async () => {
        expect(labels(await rowsAt(tier('  target P1 respond 15 min\n  target P2 <|>')))).toContain('respond');
    });
});

describe('units agree with their number', () => {
    test.each([
        ['1', ['business day', 'business hour', 'min', 'hour', 'day'], 'hours'],
        ['4', ['business days', 'business hours', 'min', 'hours', 'days'], 'hour'],
        ['0.5', ['hours'], 'hour'],
        ['1 business', ['hour', 'day'], 'days'],
    ])('after %s', async (number, fitting, other) => {
        const rows = labels(await rowsAt(tier(`  target P1 respond ${number} <|>`)));
        expect(rows).toEqual(expect.arrayContaining(fitting));
        expect(rows).not.toContain(other);
        expect(rows).not.toContain('covers');
    });
    test('what is counted too', async () => {
        expect(labels(await rowsAt(tier('  covers network limited to 4 <|>')))).toContain('visits');
        expect(labels(await rowsAt(tier('  covers network limited to 1 <|>')))).toContain('visit');
        expect(labels(await rowsAt(tier('  price USD 4.00 per <|>')))).toContain('user');
    });
});

describe('Enter is Enter', () => {
    /** The row that an editor marks: a whole word wins over a longer one, then the order decides. */
    const marked = async (text: string, word: string): Promise<string | undefined> => {
        const rows = await rowsAt(text);
        const filter = ({ label, filterText }: { label: string; filterText?: string }): string => filterText ?? label;
        return written(rows.find(each => filter(each) === word) ?? rows.find(each => filter(each).startsWith(word)));
    };
    test.each([
        ['a name', tier('  covers help-desk<|>'), 'help-desk'],
        ['a word', 'agreement a "A" {\n  status draft<|>\n}\n', 'draft'],
        ['a statement', tier('  default<|>'), 'default'],
        ['the first word of a statement', tier('  target<|>'), 'target'],
        ['a unit', tier('  target P1 respond 15 min<|>'), 'min'],
    ])('%s that is typed in full is replaced by itself', async (_, text, word) => {
        expect(await marked(text, word)).toBe(word);
    });
    test.each([
        ['{', tier('').replace('{\n\n}\n', '{<|>}')],
        ['{', 'agreement a "A" {<|>'],
        ['"', 'agreement a "A"<|>'],
        ['"', 'agreement a "A" {\n  version "1.0"<|>\n}'],
        [' ', tier('  covers help-desk <|>')],
        [' ', tier('  target P1 respond 15 min <|>')],
        [' ', tier('  <|>')],
        ['.', tier('  price USD 45.<|>')],
    ])('%s opens no list where a line may end: %s', async (character, text) => {
        expect(await rowsAt(text, { character })).toEqual([]);
    });
    test.each([
        [' ', tier('  covers <|>'), 'help-desk'],
        [' ', tier('  target P1 respond 15 <|>'), 'min'],
        [' ', tier('  target P1 respond 15 min, <|>'), 'resolve'],
        ['"', 'calendar c "C" {\n  timezone "<|>"\n}', 'Europe/London'],
        ['{', `${NAMES}clause c "C" {\n  """\n  {{<|>}}\n  """\n}\n`, 'help-desk'],
    ])('%s opens it where more has to come: %s', async (character, text, label) => {
        expect(labels(await rowsAt(text, { character }))).toContain(label);
    });
    test('on the line of a statement no other statement is proposed', async () => {
        expect(labels(await rowsAt(tier('  covers help-desk <|>')))).toEqual(['limited to', 'optional']);
    });
});
