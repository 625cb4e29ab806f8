import { expect, test } from 'vitest';
import { contentText, type Reading } from '../../../contract/tree/text.js';
import type { Content } from '../../../contract/tree/document.js';
import { contractDocument } from '../../../contract/contract.js';
import { comparedContent } from '../../../review/redline/words.js';
import { resolve } from '../../language/check.js';

const [agreement] = await resolve('agreement a "Agreement" {}');
if (!agreement) throw new Error('There is no agreement.');
const READING: Reading = contractDocument(agreement);

/** The redline of two texts: `[-gone-]` and `[+come+]`. */
function redlineOf(before: Content, after: Content): { text: string; isReplacedWhole: boolean } {
    let isReplacedWhole = false;
    const content = comparedContent(before, after, {
        before: READING,
        after: READING,
        idAfter: id => id,
        isOneReading: true,
        onReplacedWhole: () => (isReplacedWhole = true),
    });
    const text = content.map(inline => {
        const words = contentText([inline], READING);
        if (typeof inline === 'string' || inline.kind !== 'revised') return words;
        return inline.revision === 'deleted' ? `[-${words}-]` : `[+${words}+]`;
    });
    return { text: text.join(''), isReplacedWhole };
}

function textOf(before: string, after: string): string {
    return redlineOf([before], [after]).text;
}

test('a value with its unit, an amount and a date are one word', () => {
    expect(textOf('It answers within 15 minutes.', 'It answers within 30 minutes.')).toBe(
        'It answers within [-15 minutes-][+30 minutes+].',
    );
    expect(textOf('It costs GBP 45.00 a month.', 'It costs GBP 49.50 a month.')).toBe(
        'It costs [-GBP 45.00-][+GBP 49.50+] a month.',
    );
    expect(textOf('From 1 May 2027 it holds for all.', 'From 15 May 2027 it holds for all.')).toBe(
        'From [-1 May 2027-][+15 May 2027+] it holds for all.',
    );
    expect(textOf('It is up 99.9% of the month.', 'It is up 99.5% of the month.')).toBe(
        'It is up [-99.9%-][+99.5%+] of the month.',
    );
    expect(textOf('Within 4 business hours of the call.', 'Within 4 hours of the call.')).toBe(
        'Within [-4 business hours-][+4 hours+] of the call.',
    );
});

test('changes that only space keeps apart are one', () => {
    expect(textOf('The old dog of the house sleeps.', 'The young cat of the house sleeps.')).toBe(
        'The [-old dog-][+young cat+] of the house sleeps.',
    );
});

test('texts that share next to nothing are replaced whole', () => {
    expect(textOf('Nobody may log in at night.', 'Prices rise every year by the index.')).toBe(
        '[-Nobody may log in at night.-][+Prices rise every year by the index.+]',
    );
});

test('a change of style is a change', () => {
    const { text } = redlineOf(['It is ', { kind: 'strong', content: ['never'] }, ' done.'], ['It is never done.']);
    expect(text).toBe('It is [-never-][+never+] done.');
});

test('a text past the bound is replaced whole and says so', () => {
    const words = Array.from({ length: 6_000 }, (_, index) => `word${index}`);
    const [before, after] = [words.join(' '), words.map((word, index) => (index % 2 ? word : `x${index}`)).join(' ')];
    const { isReplacedWhole, text } = redlineOf([before], [after]);
    expect([isReplacedWhole, text.startsWith('[-word0 word1')]).toEqual([true, true]);
});
