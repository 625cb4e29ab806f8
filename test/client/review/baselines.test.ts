import { describe, expect, test } from 'vitest';
import { readChoice } from '../../../client/review/choices.js';
import { counterpart } from '../../../client/review/counterpart.js';
import { chosenCommit, setting, userOf } from '../../../client/review/git/commits.js';
import type { Repository } from '../../../client/review/git/git-api.js';

const COMMITS: Readonly<Record<string, string>> = {
    'HEAD^{commit}': 'c3',
    'refs/heads/main^{commit}': 'c2',
    'refs/heads/ahead^{commit}': 'c4',
    'refs/tags/executed/2027-02^{commit}': 'c1',
};

/** A repository that was forked from `main` at its tip, and from `ahead` before its tip. */
const repository = {
    getCommit: (reference: string) => {
        const hash = COMMITS[reference];
        return hash === undefined ? Promise.reject(new Error('unknown')) : Promise.resolve({ hash });
    },
    getMergeBase: (_: string, other: string) =>
        Promise.resolve(other === 'refs/heads/main' ? 'c2' : other === 'refs/heads/ahead' ? 'c0' : undefined),
    getRefs: ({ pattern }: { readonly pattern?: string }) =>
        Promise.resolve(pattern === 'refs/tags/executed/*' ? [{ type: 2, name: 'executed/2027-02' }] : []),
    getConfig: (key: string) => Promise.resolve(key === 'user.email' ? 'tom@northwind.example\n' : ''),
    getGlobalConfig: (key: string) => Promise.resolve(key === 'user.name' ? 'Tom' : ''),
} as unknown as Repository;

describe('the commit that a choice means', () => {
    test('is that of HEAD, and of a tag itself', async () => {
        expect(await chosenCommit(repository, { kind: 'head' })).toEqual({ name: 'HEAD', hash: 'c3' });
        expect(await chosenCommit(repository, { kind: 'tag', name: 'executed/2027-02' })).toEqual({
            name: 'executed/2027-02',
            hash: 'c1',
        });
    });
    test('is where a branch went apart, and says so when the branch has gone on', async () => {
        expect(await chosenCommit(repository, { kind: 'branch', reference: 'refs/heads/main' })).toEqual({
            name: 'main',
            hash: 'c2',
        });
        expect(await chosenCommit(repository, { kind: 'branch', reference: 'refs/heads/ahead' })).toEqual({
            name: 'the merge base with ahead',
            hash: 'c0',
        });
    });
    test('is the latest tag that the pattern of the signed version matches', async () => {
        expect(await chosenCommit(repository, { kind: 'signed', pattern: 'executed/*' })).toEqual({
            name: 'executed/2027-02',
            hash: 'c1',
        });
    });
    test.each([
        [{ kind: 'tag', name: 'gone' } as const, 'There is no tag "gone". If others have it, fetch the tags.'],
        [
            { kind: 'signed', pattern: 'signed-*' } as const,
            'No tag matches "signed-*". Tag the version that was signed, such as signed-2027-01-01; if others have the tags, fetch them.',
        ],
        [{ kind: 'branch', reference: 'refs/heads/gone' } as const, 'There is no branch "gone" any more.'],
    ])('is none where nothing is found, and a sentence says why', async (choice, sentence) => {
        expect(await chosenCommit(repository, choice)).toBe(sentence);
    });
});

test('the user of Git is asked of the repository first, then of the machine', async () => {
    expect(await setting(repository, 'user.email')).toBe('tom@northwind.example');
    expect(await userOf(repository)).toEqual(['Tom', 'tom@northwind.example']);
});

describe('a file beside a kept one', () => {
    const today = '/agreements/clients/acme.msa';
    test.each([
        [today, '/old/v1.msa', '/old/v1.msa'],
        ['/agreements/clients/terms.msa', '/old/v1.msa', '/old/terms.msa'],
        ['/agreements/clients/parts/a.msa', '/old/v1.msa', '/old/parts/a.msa'],
        ['/agreements/library/b.msa', '/old/2026/v1.msa', '/old/library/b.msa'],
        ['/other/b.msa', '/old/2026/v1.msa', '/other/b.msa'],
    ])('%s, beside %s, is %s', (asked, former, expected) => {
        expect(counterpart(asked, today, former)).toBe(expected);
    });
    test('does not exist above the root', () => {
        expect(counterpart('/agreements/library/b.msa', today, '/v1.msa')).toBeUndefined();
    });
});

test('a choice comes back as it was kept, and anything else is none', () => {
    for (const choice of [
        { kind: 'head' },
        { kind: 'branch', reference: 'refs/heads/main' },
        { kind: 'tag', name: 'v1' },
        { kind: 'signed', pattern: 'executed/*' },
        { kind: 'file', uri: 'file:///a.msa' },
    ])
        expect(readChoice(choice)).toEqual(choice);
    for (const kept of [
        undefined,
        null,
        1,
        'head',
        {},
        { kind: 'other' },
        { kind: 'branch' },
        { kind: 'tag', name: '' },
    ])
        expect(readChoice(kept)).toBeUndefined();
});
