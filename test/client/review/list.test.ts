import { describe, expect, test } from 'vitest';
import { changesIn, changeTree, parentsOf } from '../../../client/review/list/change-tree.js';
import { describeFilter, NO_FILTER, passes } from '../../../client/review/list/filter.js';
import { directionIcon, rowText, tooltipText } from '../../../client/review/list/words.js';
import type { ReviewedChange } from '../../../protocol/review.js';

const place = { uri: 'file:///a.msa', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
const response: ReviewedChange = {
    ...{ fingerprint: 'f1', agreement: 'acme', labels: ['Premium', 'P1', 'Response'] },
    ...{ before: '15 min', after: '30 min', client: 'worse', provider: 'better', severity: 'major' },
    ...{ sentence: 'Premium / P1 / Response: 15 min → 30 min (15 min longer)', following: 2, current: place },
    ...{ approved: false, stops: true, missingRoles: ['client-owner'] },
};
const price: ReviewedChange = {
    ...response,
    ...{ fingerprint: 'f2', labels: ['Fee'], before: '$20', after: '$10', client: 'better', provider: 'worse' },
    ...{ severity: 'improve', following: 0, stops: false, missingRoles: [] },
};
const found = (changes: readonly ReviewedChange[]) => ({
    ...{ uri: 'file:///a.msa', baseline: { name: 'HEAD', revision: 'c1' }, changes, summary: '2 changes since HEAD' },
    ...{ roles: [], notices: [] },
});
const file = (name: string, changes: readonly ReviewedChange[]) => ({
    ...{ uri: `file:///${name}`, name },
    found: found(changes),
});

describe('a row', () => {
    test('says what was, what is, for whom it is better or worse, and how grave', () => {
        expect(rowText(response)).toBe('15 min → 30 min · worse for the client · major · needs approval');
        expect(rowText({ ...response, approved: true, stops: false })).toMatch(/ · approved$/);
    });
    test('says what is new and what is gone', () => {
        const { before, after, ...rest } = response;
        const [isNew, isGone] = [
            { ...rest, ...(after !== undefined && { after }) },
            { ...rest, ...(before !== undefined && { before }) },
        ];
        expect(rowText(isNew)).toMatch(/^new: 30 min · /);
        expect(rowText(isGone)).toMatch(/^removed: 15 min · /);
    });
    test('names the provider where the client is not concerned', () => {
        expect(rowText({ ...price, client: 'neutral' })).toBe('$20 → $10 · worse for the provider · improve');
    });
    test('keeps a long text short, on one line', () => {
        const text = rowText({ ...response, before: 'a clause\nof words '.repeat(20) });
        expect(text).toMatch(/^a clause of words .{1,50}… → 30 min/);
    });
    test('has the whole sentence and the fingerprint in its tooltip', () => {
        expect(tooltipText(response).split('\n')).toEqual([
            'Premium / P1 / Response: 15 min → 30 min (15 min longer)',
            'worse for the client, better for the provider; severity: major',
            '2 commitments follow from it.',
            'Asks for the approval of client-owner.',
            'Fingerprint: f1',
        ]);
    });
    test('has an icon of its own form for each direction', () => {
        const directions = ['worse', 'better', 'mixed', 'unclear', 'neutral'] as const;
        const icons = directions.map(client => directionIcon({ ...response, client, provider: 'neutral' }).icon);
        expect(new Set(icons).size).toBe(directions.length);
    });
});

describe('the rows', () => {
    test('of one agreement stand one below the other in the order of their gravity', () => {
        const nodes = changeTree([file('a.msa', [response, price])], NO_FILTER);
        expect(nodes.map(({ label }) => label)).toEqual(['Premium / P1 / Response', 'Fee']);
    });
    test('of several agreements and files stand below them', () => {
        const shared = { ...price, agreement: '' };
        const nodes = changeTree([file('a.msa', [response, shared]), file('b.msa', [price])], NO_FILTER);
        expect(nodes.map(({ label, children }) => [label, children.map(child => child.label)])).toEqual([
            ['a.msa', ['acme', 'Several agreements']],
            ['b.msa', ['Fee']],
        ]);
        const parents = parentsOf(nodes);
        const [row] = changesIn(nodes, 'file:///a.msa');
        expect(row && parents.get(row.id)?.label).toBe('acme');
        expect(new Set(parents.keys()).size).toBe(5);
    });
    test('of one file are found among those of others, the gravest first', () => {
        const nodes = changeTree([file('a.msa', [response, price]), file('b.msa', [price])], NO_FILTER);
        expect(changesIn(nodes, 'file:///a.msa').map(({ change }) => change)).toEqual([response, price]);
        expect(changesIn(nodes, 'file:///c.msa')).toEqual([]);
    });
});

describe('the filter', () => {
    test('lets everything pass where nothing is chosen', () => {
        expect([passes(NO_FILTER, response), passes(NO_FILTER, price)]).toEqual([true, true]);
        expect(describeFilter(NO_FILTER)).toBe('');
    });
    test('asks for one of the directions and one of the severities', () => {
        const worse = new Set(['worse-client', 'critical', 'major'] as const);
        expect([passes(worse, response), passes(worse, price)]).toEqual([true, false]);
        expect(describeFilter(worse)).toBe('Shown: worse for the client; critical or major.');
        expect(passes(new Set(['worse-client', 'minor'] as const), response)).toBe(false);
        expect(passes(new Set(['worse-provider'] as const), price)).toBe(true);
        expect(passes(new Set(['better-provider'] as const), price)).toBe(false);
        expect(passes(new Set(['better-client'] as const), { ...price, client: 'mixed' })).toBe(true);
    });
    test('leaves its rows out, and agreements without any', () => {
        const nodes = changeTree(
            [file('a.msa', [response, { ...price, agreement: 'other' }])],
            new Set(['worse-client'] as const),
        );
        expect(nodes.map(({ label }) => label)).toEqual(['acme']);
    });
});
