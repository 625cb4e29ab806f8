import { singular } from '../../values/singular.js';

/** Words with capitals that are used as the name of something, in a stretch of prose. */
export interface Phrase {
    /** The words, with single spaces between them. */
    readonly words: string;
    readonly index: number;
    readonly length: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d-]*`;
// The lines of a paragraph are broken by the author; an empty line ends it.
const GAP = String.raw`(?:[ \t]+|[ \t]*\r?\n[ \t]*)`;
const PHRASE = `${WORD}(?:${GAP}(?:of${GAP})?${WORD})*`;
const QUOTE = String.raw`["“„'‘*_\\]{0,3}`;
const DETERMINER = String.raw`(?:[Tt]he|[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Aa]ll|[Ss]uch|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Nn]o|\p{L}+['’]s)`;
// A number after the words makes them a part of a document or a product: the Annex 2, the Windows 11 device.
// The first look is at the capital: most places have none, and looking back costs much more.
const USE = new RegExp(
    String.raw`(?=\p{Lu})(?<=(?<![\p{L}\d'’-])${DETERMINER}${GAP}${QUOTE})${PHRASE}(?![\p{L}\d-])(?!\s+\d|${GAP}\p{Lu})`,
    'gu',
);
const INLINE_DEFINITION = new RegExp(
    String.raw`\([^()\n]{0,40}["“„*]{1,3}(${PHRASE})["”“*]{1,3}\)|["“„*]{1,3}(${PHRASE})["”“*]{1,3}${GAP}(?:shall${GAP})?(?:means?|refers?|has|have|is|are)\b`,
    'gu',
);

/**
 * The phrases that follow an article or the like, so that their capital is not that of a sentence: "the Service
 * Window". Headings and code are left out.
 */
export function capitalisedPhrases(text: string): Phrase[] {
    return [...withoutHeadingsAndCode(text).matchAll(USE)].map(({ 0: written, index }) => ({
        words: singleSpaced(written),
        index,
        length: written.length,
    }));
}

/** The phrases that a text explains where it uses them: (the "Service Window"), "Service Window" means … */
export function definedInline(text: string): string[] {
    return [...text.replaceAll('\\"', '"').matchAll(INLINE_DEFINITION)].map(match =>
        singleSpaced(match[1] ?? match[2] ?? ''),
    );
}

/** The same length, so that places stay what they are. */
function withoutHeadingsAndCode(text: string): string {
    return text.replace(/^[ \t]*#.*$|`[^`\n]*`|https?:\/\/\S+/gm, hidden => '.'.repeat(hidden.length));
}

function singleSpaced(words: string): string {
    return words.replace(/\s+/g, ' ');
}

/** The form under which a phrase is known: with single spaces, in the singular. */
export function knownForm(phrase: string): string {
    return singular(singleSpaced(phrase).trim());
}

/** A longer run of words with capitals is a title and no term. */
const MOST_WORDS = 8;

/** Whether a phrase is known, or is put together from known phrases and abbreviations: "Premium Tier", "IT". */
export function isExplained(phrase: string, known: ReadonlySet<string>): boolean {
    const words = phrase.split(' ');
    return words.length > MOST_WORDS || isPutTogether(words, known);
}

function isPutTogether(words: readonly string[], known: ReadonlySet<string>): boolean {
    return (
        words.length === 0 ||
        words.some((_, index) => {
            const head = words.slice(0, index + 1).join(' ');
            return (known.has(singular(head)) || isNameByForm(head)) && isPutTogether(words.slice(index + 1), known);
        })
    );
}

/** An abbreviation (VPN, P1), or a name with a capital inside (SharePoint). */
function isNameByForm(word: string): boolean {
    return /^[\p{Lu}\d-]+s?$/u.test(word) || /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(word) || word === 'of';
}
