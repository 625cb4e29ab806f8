import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { corrected } from '../../../language/correction/corrections.js';
import { createMsaCoreServices } from '../../../language/module.js';
import { applyFix, check } from '../check.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);
const mended = (text: string): string => corrected(text, each => msa.parser.LangiumParser.parse(each));

const inTier = (line: string): string => `service help-desk "Help desk"\ntier gold "Gold" {\n  ${line}\n}\n`;
const inCalendar = (line: string): string => `calendar office "Office" {\n  ${line}\n}\n`;
const inAgreement = (line: string): string => `agreement a "A" {\n  ${line}\n}\n`;

describe('what there is no doubt about is mended', () => {
    test.each<[around: (line: string) => string, written: string, meant: string]>([
        [inTier, 'means “Critical”', 'means "Critical"'],
        [inTier, 'means "Critical', 'means "Critical"'],
        [inAgreement, 'effective 13/01/2027', 'effective 2027-01-13'],
        [inAgreement, 'effective 1.2.2027', 'effective 2027-02-01'],
        [inAgreement, 'effective 1 February 2027', 'effective 2027-02-01'],
        [inTier, 'price $45 per user', 'price USD 45 per user'],
        [inTier, 'price $45/user/month', 'price USD 45 per user per month'],
        [inTier, 'price 45 USD per user', 'price USD 45 per user'],
        [inTier, 'price EUR 1.250,00 per month', 'price EUR 1250.00 per month'],
        [inCalendar, 'open 24/7', 'open 24x7'],
        [inCalendar, 'open Mon-Fri 9-5', 'open Mon-Fri 09:00-17:00'],
        [inCalendar, 'open Mon-Fri 9am-5pm', 'open Mon-Fri 09:00-17:00'],
        [inCalendar, 'open monday to friday 08:00-18:00', 'open Mon-Fri 08:00-18:00'],
        [inTier, 'target P1 respond 15 mins', 'target P1 respond 15 min'],
        [inTier, 'target P1 respond 4hrs', 'target P1 respond 4 hours'],
        [inTier, 'target P1 respond 4 buisness hours', 'target P1 respond 4 business hours'],
        [inTier, 'target P1 responds 15 min', 'target P1 respond 15 min'],
        [inAgreement, 'status Draft', 'status draft'],
        [inTier, 'covers help desk', 'covers help-desk'],
        [inTier, 'target P1: respond 15 min', 'target P1 respond 15 min'],
        [inTier, 'Target P1 respond 15 min', 'target P1 respond 15 min'],
        [inTier, 'Target P1: responds 15 mins; resolve 4hrs', 'target P1 respond 15 min, resolve 4 hours'],
    ])('%#: %s', (around, written, meant) => {
        expect(mended(around(written))).toBe(around(meant));
    });
    test('in all lines at once', () => {
        expect(mended(inTier('Price $45 per user\n  covers “help-desk”\n  On call for P1'))).toBe(
            inTier('price USD 45 per user\n  covers help-desk\n  on-call for P1'),
        );
    });
});

test.each([
    ['a date that can be read in two ways', inAgreement('effective 01/02/2027')],
    ['a number without unit', inTier('target P1 respond 15')],
    ['a sentence', inAgreement('This is a note to myself.')],
    ['a label that is missing', 'service help-desk\n'],
    ['a sound text', inTier('covers help-desk')],
])('what there is doubt about is left alone: %s', (_, text) => {
    expect(mended(text)).toBe(text);
});

describe('of what can mean several things, each is offered', () => {
    test.each<[text: string, meant: readonly string[]]>([
        [inAgreement('effective 01/02/2027'), ['effective 2027-02-01', 'effective 2027-01-02'].map(inAgreement)],
        [
            inTier('target P1 respond 15'),
            ['15 min', '15 hours', '15 business hours'].map(time => inTier(`target P1 respond ${time}`)),
        ],
        ['service help-desk\n', ['service help-desk "Help desk"\n']],
        [inAgreement('This is a note to myself.'), [inAgreement('// This is a note to myself.')]],
        [inCalendar('timezone "London"'), [inCalendar('timezone "Europe/London"')]],
    ])('%s', async (text, meant) => {
        const finding = (await check(text)).find(({ code }) => ['T01', 'T02', 'B03'].includes(code));
        expect(finding?.fixes.map((_, index) => applyFix(text, finding, index))).toEqual(meant);
    });
});

test('a hundred thousand slips are read in seconds', () => {
    const text = inTier('Target P1: responds 15 mins; resolve 4hrs\n  '.repeat(10_000));
    const start = performance.now();
    mended(text);
    expect(performance.now() - start).toBeLessThan(10_000);
});
