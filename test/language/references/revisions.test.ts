import { URI } from 'langium';
import { expect, test } from 'vitest';
import { mayImport } from '../../../language/references/project.js';
import { inRevisionOf, isRevision } from '../../../language/references/revisions.js';

const address = (text: string, query: unknown): URI => URI.parse(text).with({ query: JSON.stringify(query) });

test.each([
    ['a commit', address('git:/project/a.msa', { path: '/project/a.msa', ref: 'HEAD' }), true],
    ['a pull request', address('review:/project/a.msa', { path: 'a.msa', commit: '1f' }), true],
    ['a file of today', URI.parse('file:///project/a.msa'), false],
    ['a query of another kind', URI.parse('memory:/project/a.msa?version=2'), false],
    ['a query that breaks off', URI.parse('memory:/project/a.msa').with({ query: '{"path"' }), false],
    ['a query with another path', address('git:/project/a.msa', { path: '/etc/passwd', ref: 'HEAD' }), false],
    ['a query with a path that is no text', address('git:/project/a.msa', { path: 1 }), false],
])('%s: %s is a revision: %s', (_name, uri, expected) => {
    expect(isRevision(uri)).toBe(expected);
});

test('an import is read from the same commit', () => {
    const importing = address('git:/project/a.msa', { path: '/project/a.msa', ref: 'HEAD' });
    const imported = inRevisionOf(importing, importing.with({ path: '/project/library/b.msa' }));
    expect(imported.toString()).toBe(
        address('git:/project/library/b.msa', { path: '/project/library/b.msa', ref: 'HEAD' }).toString(),
    );
});

test('an import is read from the same pull request, whose paths begin in the project', () => {
    const importing = address('review:/project/deep/a.msa', { path: 'deep/a.msa', commit: '1f' });
    const imported = inRevisionOf(importing, importing.with({ path: '/project/b.msa' }));
    expect(imported.toString()).toBe(address('review:/project/b.msa', { path: 'b.msa', commit: '1f' }).toString());
});

test('a revision reaches as far as the file of today', () => {
    const folders = [URI.parse('file:///project')];
    const at = (path: string): URI => address(`git:${path}`, { path, ref: 'HEAD' });
    expect(mayImport(at('/project/deep/a.msa'), at('/project/b.msa'), folders)).toBe(true);
    expect(mayImport(at('/project/a.msa'), at('/secret/b.msa'), folders)).toBe(false);
    expect(mayImport(at('/elsewhere/a.msa'), at('/elsewhere/library/b.msa'), folders)).toBe(true);
    expect(mayImport(at('/elsewhere/a.msa'), at('/b.msa'), folders)).toBe(false);
});
