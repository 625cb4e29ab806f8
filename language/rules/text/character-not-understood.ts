import type { LangiumDocument } from 'langium';
import type { Problem, Rule } from '../rule.js';
import { conflictMarkers } from './unresolved-merge-conflict.js';

export const characterNotUnderstood: Rule = {
    code: 'T02',
    slug: 'character-not-understood',
    severity: 'error',
    profile: 'core',
    summary: 'A character has no meaning in the language.',
    explanation:
        'Statements consist of words, numbers, quoted texts and a few signs. A stray character is skipped; it usually means that a quotation mark is missing or that text was pasted from another program.',
    example: {
        fails: 'service servers "Servers";\n',
        passes: 'service servers "Servers"\n',
    },
    fixable: true,
    check: { reads: 'source', run: checkCharacters },
};

function* checkCharacters(document: LangiumDocument): Generator<Problem> {
    if (conflictMarkers(document).length > 0) return;
    const text = document.textDocument.getText();
    for (const { offset, length } of document.parseResult.lexerErrors) {
        const span = { uri: document.uri.toString(), offset, end: offset + Math.max(length, 1) };
        const characters = text.slice(span.offset, span.end);
        yield {
            message: describe(characters),
            span,
            fixes: [{ title: 'Remove it', edits: [{ span, newText: '' }] }],
        };
    }
}

function describe(characters: string): string {
    if (characters.startsWith('"'))
        return 'A text between quotes must end on the line on which it starts: the closing `"` is missing.';
    if (/^[“”„«»]/.test(characters))
        return 'Write straight quotation marks `"` instead of typographic ones: these are not read as quotes.';
    const code = characters.codePointAt(0) ?? 0;
    const name = code < 0x20 ? `with the code ${code}` : `\`${characters.slice(0, 20)}\``;
    return characters.length === 1
        ? `The character ${name} has no meaning here and is skipped.`
        : `The characters ${name} have no meaning here and are skipped.`;
}
