import type { LangiumDocument } from 'langium';
import type { Edit } from '../../findings/finding.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';
import { writtenTexts, type WrittenText } from './written-texts.js';

const service = (meaning: string): string =>
    exampleAgreement(`service servers "Servers" {\n  means "${meaning}"\n  includes "Updates"\n}`);

export const sentenceIncomplete: Rule = {
    code: 'T09',
    slug: 'sentence-incomplete',
    severity: 'warning',
    profile: 'core',
    summary: 'A text that stands as a sentence of its own does not begin with a capital or does not end with a period.',
    explanation:
        'The contract shows the texts of its author letter by letter. Where a statement takes sentences, they stand as a paragraph of their own: no word is put before or after them, and no full stop is added. A fragment such as `only with consent` would be left alone there, and nobody could say who has to do what. Write whole sentences with the party and the verb: `A party may assign this Agreement only with the consent of the other party.` Lists, tables and headings of Markdown may stand at the start or at the end, and scripts without capitals need none.',
    example: {
        fails: service('operation of the servers of the Client'),
        passes: service('The Provider operates the servers of the Client.'),
    },
    fixable: true,
    check: { reads: 'source', run: checkSentences },
};

/** Nothing, or a placeholder such as `[to be completed: the meaning]`, which rule A08 reports. */
const STILL_OPEN = /^\s*(?:\[[^\][]*\]\s*)?$/;

function* checkSentences(document: LangiumDocument): Generator<Problem> {
    for (const written of writtenTexts(document)) {
        if (written.kind !== 'sentence' || STILL_OPEN.test(written.text)) continue;
        const capital = missingCapital(written);
        const period = missingPeriod(written);
        if (!capital && !period) continue;
        const toDo = [capital && 'begin with a capital', period && 'end with a period'].filter(Boolean).join(' and ');
        yield {
            message: `This place takes a sentence, which the contract shows as it stands: ${toDo}.`,
            help: 'Write a whole sentence with its party and its verb: `The Client shall keep antivirus software installed.` is one.',
            span: written.span,
            fixes: [
                {
                    title: `${toDo.charAt(0).toUpperCase()}${toDo.slice(1)}`,
                    edits: [capital, period].filter(edit => edit !== undefined),
                },
            ],
        };
    }
}

/** Signs of Markdown and quotation marks that may stand before the first letter. */
const OPENING = /^(?:\\.|[\s*_~"'“”„‘’«»([¿¡])*/u;
/** A word with a capital or a digit inside, or an address, is written as its owner writes it: `iPhone`, `msa.example`. */
const OWN_SPELLING = /^[\p{Ll}\p{M}]*(?:[\p{Lu}\p{N}@_/]|\.\p{L})/u;

function missingCapital({ text, span }: WrittenText): Edit | undefined {
    const start = OPENING.exec(text)?.[0].length ?? 0;
    const rest = text.slice(start);
    const [letter] = rest;
    if (letter === undefined || !/\p{Ll}/u.test(letter) || OWN_SPELLING.test(rest)) return undefined;
    const capital = letter.toUpperCase();
    if (capital === letter || capital.length !== letter.length) return undefined;
    const offset = span.offset + start;
    return { span: { uri: span.uri, offset, end: offset + letter.length }, newText: capital };
}

/** Signs of Markdown and quotation marks that may stand after the end of a sentence. */
const CLOSING = /(?:\\.|[\s*_~"'“”‘’«»)\]])*$/u;
/** A last line that is an item of a list, a row of a table, a heading, a quotation or code is no sentence. */
const OTHER_BLOCK = /^\s*(?:[-*+]\s|\d+[.)]\s|#|\||>|```|~~~| {4}|\t)/;

function missingPeriod({ text, span }: WrittenText): Edit | undefined {
    const end = text.length - (CLOSING.exec(text)?.[0].length ?? 0);
    const before = text.slice(0, end);
    if (before === '' || /[.!?…:。！？؟।]$/u.test(before) || isOtherBlock(text)) return undefined;
    // Scripts without capitals end their sentences in many ways, some without a sign.
    const letters = before.match(/\p{L}/gu)?.at(-1);
    if (letters !== undefined && letters.toUpperCase() === letters.toLowerCase()) return undefined;
    const comma = /[,;]$/.test(before) ? 1 : 0;
    const offset = span.offset + (comma > 0 ? end : text.trimEnd().length);
    return { span: { uri: span.uri, offset: offset - comma, end: offset }, newText: '.' };
}

/** Whether the last paragraph of a block of Markdown is none. A list goes on over lines that are indented. */
function isOtherBlock(text: string): boolean {
    const paragraphs = text.trimEnd().split(/\n[ \t]*\n/);
    const lines = (paragraphs.at(-1) ?? '').split('\n').filter(line => line.trim() !== '');
    return lines.some(line => OTHER_BLOCK.test(line.replace(commonIndentation(text), '')));
}

/** The lines of a block are indented with the statement. */
function commonIndentation(text: string): string {
    const [, ...lines] = text.split('\n');
    const indentations = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0] ?? '');
    return indentations.reduce((least, each) => (each.length < least.length ? each : least), indentations[0] ?? '');
}
