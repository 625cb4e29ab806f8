import { isCommonWord } from './common-words.js';

/** Words that are never a name, whatever follows them: `The Client`, `At Leeds`. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
    (
        'A About Above Across After Against All Also Although Among An And Another Any Anybody Anyone Anything As At Because ' +
        'Before Below Beneath Besides Between Beyond Both But By Despite Down During Each Either Enough Even Every Everybody ' +
        'Everyone Everything Except Few Fewer For From Her His How However If In Inside Instead Into Irrespective It Its ' +
        'Less Many More Most Near Neither Never No Nobody None Nor Not Nothing Of Often On Once Only Or Other Our Out Outside ' +
        'Over Per Regardless Several She Should Since So Some Somebody Someone Such Than That The Their Then There These They ' +
        'This Those Through Throughout To Toward Towards Under Unless Until Up Upon Via We What Whatever When Whenever Where ' +
        'Wherever Whether Which While Who Whoever Whom Whose Why With Within Without You Your'
    ).split(' '),
);

/**
 * The words of an author after others in one sentence: without the capital at their start, unless it may belong to a name.
 * A name without its capital is worse than a capital too many, so a word that is not known to be none keeps it, and so does
 * one with another capital after it: `Harbour Cloud`, `Microsoft 365`, `Bank of England`.
 */
export function inSentence(words: string): string {
    const text = words.trim();
    const [all, first] = FIRST_WORD.exec(text) ?? [];
    if (all === undefined || first === undefined || /-\p{Lu}/u.test(first)) return text;
    const rest = text.slice(all.length);
    const isLowered = FUNCTION_WORDS.has(first) ? /^\s/.test(rest) : isCommonWord(first) && !NAME_GOES_ON.test(rest);
    return isLowered ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A word with no other capital, digit or sign in it. */
const FIRST_WORD = /^(\p{Lu}[\p{Ll}-]*)(?![\p{L}\p{N}’'&@/_]|\.\S)/u;

/** What is no part of a name although it has a capital. */
const TERMS = '(?:Agreement|Client|Downtime|Provider|Service|Ticket)s?\\b';
const NAME_GOES_ON = new RegExp(`^\\s+(?:\\p{N}|(?!${TERMS})\\p{Lu}|of (?:the )?(?!${TERMS})\\p{Lu}\\p{Ll})`, 'u');
