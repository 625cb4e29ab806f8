import type { LangiumDocument } from 'langium';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { writtenTexts } from './written-texts.js';

const service = (inclusion: string): string =>
    exampleAgreement(`service servers "Servers" {\n  includes "${inclusion}"\n}`);

export const nameHoldsSentence: Rule = {
    code: 'T10',
    slug: 'name-holds-sentence',
    severity: 'info',
    profile: 'core',
    summary: 'A text that the contract shows as a name holds a sentence.',
    explanation:
        'A name is a noun phrase, such as `Updates of operating systems`: the contract shows it as it stands, in a heading, in a cell, in a list or between quotation marks, and says around it what holds for it. A sentence there reads badly, and what it demands of a party is easily overlooked. Write the name alone, and give the sentence a place that takes sentences, such as `means` or a clause of its own.',
    example: {
        fails: service('Updates are installed every month.'),
        passes: service('Updates every month'),
    },
    fixable: true,
    check: { reads: 'source', run: checkNames },
};

/** A word in small letters that is too long for most abbreviations, with the end of a sentence behind it. */
const END = /(?<![\p{L}\p{M}.-])(?!etc\.|incl\.|excl\.|approx\.|resp\.)\p{Ll}{3,}[.](?=$|\s+\p{Lu})/u;

function* checkNames(document: LangiumDocument): Generator<Problem> {
    for (const { kind, text, span } of writtenTexts(document)) {
        const found = kind === 'name' ? END.exec(text.trimEnd()) : null;
        if (!found) continue;
        const period = span.offset + found.index + found[0].length - 1;
        const isAtEnd = found.index + found[0].length === text.trimEnd().length;
        yield {
            message: isAtEnd
                ? 'This place takes a name, which the contract shows as it stands: it ends without a period.'
                : 'This place takes a name, which the contract shows as it stands: it holds more than one sentence.',
            help: 'Write a noun phrase, such as `Updates of operating systems`.',
            span,
            ...(isAtEnd && {
                fixes: [
                    {
                        title: 'Remove the period',
                        edits: [{ span: { uri: span.uri, offset: period, end: period + 1 }, newText: '' }],
                    },
                ],
            }),
        };
    }
}
