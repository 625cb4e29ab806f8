import { describe, expect, test } from 'vitest';
import { introduces, isBlank, isForm, runsOf, runsText } from '../../../contract/paper/runs.js';
import { column, list, paragraph, section, table } from '../../../contract/tree/building.js';
import type { Content, Row } from '../../../contract/tree/document.js';
import { numberedDocument } from '../../../contract/tree/numbering.js';
import { notationIn } from '../../../contract/wording/english/notation.js';
import { vocabulary } from '../../../contract/wording/english/vocabulary.js';

const document = numberedDocument({
    form: 'contract',
    title: { title: ['Title'], subtitle: undefined, facts: [], source: undefined },
    standing: 'final',
    sections: [section({ id: 'fees', heading: 'Fees', source: undefined })],
    vocabulary,
    notation: notationIn(),
});
const runs = (...content: Content) => runsOf(content, document);
const fees = document.clauseById.get('fees');

describe('content as runs', () => {
    test('adds up the styles that it stands in', () => {
        const struck = { kind: 'strike', content: ['never'] } as const;
        expect(runs('Paid ', { kind: 'strong', content: ['once, ', struck] })).toEqual([
            { text: 'Paid ', style: {}, target: undefined },
            { text: 'once, ', style: { strong: true }, target: undefined },
            { text: 'never', style: { strong: true, strike: true }, target: undefined },
        ]);
    });

    test('leads to pages, to clauses by words, and to clauses by their mention', () => {
        expect(
            runs(
                { kind: 'link', to: { address: 'mailto:a@b.example' }, content: ['mail'] },
                { kind: 'link', to: { clause: 'fees' }, content: ['what we charge'] },
                { kind: 'reference', id: 'fees' },
            ).map(({ text, target }) => [text, target]),
        ).toEqual([
            ['mail', { kind: 'address', address: 'mailto:a@b.example' }],
            ['what we charge', { kind: 'clause', clause: fees }],
            ['clause 1', { kind: 'mention', clause: fees }],
        ]);
    });

    test('leads nowhere where there is no clause', () => {
        expect(runs({ kind: 'link', to: { clause: 'gone' }, content: ['words'] })).toEqual([
            { text: 'words', style: {}, target: undefined },
        ]);
        expect(runs({ kind: 'reference', id: 'gone' })).toMatchObject([
            { style: { missing: true }, target: undefined },
        ]);
    });

    test('has neither empty runs nor line breaks but those that are meant', () => {
        expect(runsText(runs('', 'one\ntwo', { kind: 'break' }, 'three'))).toBe('one two\nthree');
        expect(runs('')).toEqual([]);
    });
});

describe('what follows on the same page', () => {
    const said = (text: string) => paragraph([text], undefined);
    const row = (...texts: string[]): Row => ({ cells: texts.map(text => [text]), source: undefined });
    const tableOf = (...rows: Row[]) =>
        table({ columns: [column('A'), column('B')], rows, caption: undefined, source: undefined });

    test('is what a colon, a subheading or the words above a form introduce', () => {
        expect(introduces(said('These count:'), list('bullets', [], undefined), document)).toBe(true);
        expect(introduces(said('Signed here.'), tableOf(row('Name', '')), document)).toBe(true);
        const subheading = { kind: 'subheading', rank: 1, content: ['Fees'], source: undefined } as const;
        expect(introduces(subheading, undefined, document)).toBe(true);
    });

    test('is not what any other sentence stands above', () => {
        expect(introduces(said('This holds.'), tableOf(row('Fee', '10')), document)).toBe(false);
        expect(introduces(said('This holds.'), undefined, document)).toBe(false);
    });

    test('is a form where a row has nothing but its heading', () => {
        expect(isBlank(row('Signature', '', ''))).toBe(true);
        expect(isBlank(row('Signature', 'Jo', ''))).toBe(false);
        expect(isBlank(row('Alone'))).toBe(false);
        expect(isForm(tableOf(row('Fee', '10'), row('Signature', '')))).toBe(true);
        expect(isForm(tableOf(row('Fee', '10')))).toBe(false);
    });
});
