import { expect, test } from 'vitest';
import { surroundingsOf } from '../../../../server/features/completion/surroundings.js';

function at(marked: string): ReturnType<typeof surroundingsOf> {
    return surroundingsOf(marked.replace('|', ''), marked.indexOf('|'));
}

test.each(['// a |word', '/* a | b */', '/* never | closed', '"text" // |', '""" prose """ // |'])(
    '%s stands in a comment',
    marked => {
        expect(at(marked)).toEqual({ kind: 'comment' });
    },
);

test.each([
    '| // a',
    '/* a */|',
    'a "b"|',
    '"""\n"quoted| prose\n"""',
    '""" // not a comment |',
    '""" never closed "|',
])('%s stands in neither', marked => {
    expect(at(marked)).toEqual({ kind: 'statement' });
});

test('between quotes, the stretch between them and the word before them are known', () => {
    expect(at('  timezone "Eu|rope/London" x')).toEqual({ kind: 'string', start: 12, end: 25, after: 'timezone' });
    expect(at('timezone "|"')).toEqual({ kind: 'string', start: 10, end: 10, after: 'timezone' });
    expect(at('// "\nimport "|"')).toEqual({ kind: 'string', start: 13, end: 13, after: 'import' });
});

test('without a closing quote the stretch ends at the place', () => {
    expect(at('import "li| }\n')).toEqual({ kind: 'string', start: 8, end: 10, after: 'import' });
});
