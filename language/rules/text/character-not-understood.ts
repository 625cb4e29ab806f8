import type { LangiumDocument } from 'langium';
import { miswrittenAt } from '../../parsing/miswritten.js';
import type { Problem, Rule } from '../rule.js';
import { correctionFixes } from './correction-fixes.js';
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
    reportsUnread: true,
    check: { reads: 'source', run: checkCharacters },
};

function* checkCharacters(document: LangiumDocument): Generator<Problem> {
    if (conflictMarkers(document).length > 0) return;
    const text = document.textDocument.getText();
    for (const { offset, length } of document.parseResult.lexerErrors) {
        const span = { uri: document.uri.toString(), offset, end: offset + Math.max(length, 1) };
        const characters = text.slice(span.offset, span.end);
        const miswritten = miswrittenAt(text, offset);
        yield {
            message: miswritten?.message ?? describe(characters),
            span,
            fixes: correctionFixes(document, span),
        };
    }
}

function describe(characters: string): string {
    const code = characters.codePointAt(0) ?? 0;
    const name = code < 0x20 ? `with the code ${code}` : `\`${characters.slice(0, 20)}\``;
    return characters.length === 1
        ? `The character ${name} has no meaning here and is skipped.`
        : `The characters ${name} have no meaning here and are skipped.`;
}
