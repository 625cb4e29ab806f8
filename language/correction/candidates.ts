import { allMostSimilar } from '../parsing/similar.js';
import { miswrittenAt } from '../parsing/miswritten.js';
import { STATEMENTS } from '../tables/statements.js';
import { FILLERS, otherWordsFor } from './other-words.js';

/** Where a line cannot be read, and what could stand there. */
export interface Obstacle {
    /** The offset in the line; its end where something is missing there. */
    readonly offset: number;
    /** Whether something is missing at this place, instead of something wrong standing there. */
    readonly isMissing: boolean;
    /** The words and the kinds of tokens that can stand here. */
    readonly expected: readonly string[];
    /** The words that may stand anywhere in the statement, or begin one. */
    readonly words: readonly string[];
}

/** A line that may be what was meant. */
export interface Candidate {
    readonly text: string;
    /** Whether this is meant if the line can be read now; some are certain only if nothing else makes it readable. */
    readonly certainty: 'certain' | 'if-only' | 'open';
}

/** What may have been meant by a line at its first obstacle, the likeliest first. `names` are those of declarations. */
export function* candidatesFor(line: string, obstacle: Obstacle, names: ReadonlySet<string>): Generator<Candidate> {
    const place = placeIn(line, obstacle);
    yield* miswritten(place);
    yield* rangeOfDays(place);
    yield* otherWords(place);
    yield* joined(place, names);
    yield* withoutSign(place);
    yield* swapped(place);
    yield* withoutQuotes(place);
    yield* withQuotes(place);
    yield* withWord(place);
    yield* withWhatIsMissing(place);
}

interface Place extends Obstacle {
    readonly line: string;
    /** The word at the obstacle; empty where something is missing. */
    readonly word: string;
    readonly before: string;
    readonly after: string;
}

const WORD = /"(?:\\.|[^"\\])*"|[\p{L}_][\p{L}\p{N}_-]*|\d+(?:\.\d+)?|\S/uy;

function placeIn(line: string, obstacle: Obstacle): Place {
    WORD.lastIndex = obstacle.offset;
    const word = obstacle.isMissing ? '' : (WORD.exec(line)?.[0] ?? '');
    const after = line.slice(obstacle.offset + word.length);
    return { ...obstacle, line, word, before: line.slice(0, obstacle.offset), after };
}

function* miswritten({ line, offset, isMissing, before }: Place): Generator<Candidate> {
    const found = isMissing ? undefined : miswrittenAt(line, offset);
    if (!found) return;
    const isClosed = /[^"]["”]$/.test(line.slice(offset, offset + found.length)) || found.readAs !== 'STRING';
    const [first] = found.meant;
    for (const meant of found.meant)
        yield {
            text: before + meant + line.slice(offset + found.length),
            certainty: found.meant.length > 1 ? 'open' : isClosed ? 'certain' : 'if-only',
        };
    if (isClosed && found.readAs === 'STRING')
        yield certain(before + first.slice(1, -1) + line.slice(offset + found.length));
    if (isClosed) return;
    // An open quote may end before any word of the rest.
    const content = first.slice(1, -1);
    const ends = [...content.matchAll(/\s+/g)].map(({ index }) => index).reverse();
    for (const end of ends.slice(0, MOST_ENDS))
        yield { text: `${before}"${content.slice(0, end)}"${line.slice(offset + 1 + end)}`, certainty: 'if-only' };
}

const MOST_ENDS = 12;

const DAY = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';
const DAYS = new RegExp(String.raw`\b${DAY}\s*(?:[-–—]|to|till|until|through)\s*${DAY}(?!\w)`, 'i');

/** A range of days in other words. */
function* rangeOfDays({ line }: Place): Generator<Candidate> {
    const text = line.replace(DAYS, (_, from: string, to: string) => `${capital(from)}-${capital(to)}`);
    if (text !== line) yield certain(text);
}

function capital(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function* otherWords({ word, before, after, expected, words }: Place): Generator<Candidate> {
    if (word === '') return;
    const instead = (meant: string, isCertain: boolean): Candidate => ({
        text: joinedTo(joinedTo(before, meant), meant === '-' ? after.trimStart() : after),
        certainty: isCertain ? 'certain' : 'open',
    });
    for (const meant of otherWordsFor(word)) if (isPlausible(meant, expected, words)) yield instead(meant, true);
    if (!/^\p{L}/u.test(word)) return;
    const ofTimes = expected.includes('hours') ? ['business'] : [];
    const known = [...new Set([...expected, ...words, ...ofTimes])].filter(
        each => /^[a-z]/.test(each) && each !== word,
    );
    const same = known.filter(each => stem(each) === stem(word));
    const similar = allMostSimilar(word, known).filter(each => !same.includes(each));
    for (const found of [same, similar]) {
        const fitting = found.length > 1 ? found.filter(each => agrees(each, before)) : found;
        yield* fitting.map(meant => instead(meant, fitting.length === 1));
    }
}

/** Whether a unit agrees with the number before it. */
function agrees(unit: string, before: string): boolean {
    const number = /(\d[\d.]*) ?$/.exec(before)?.[1];
    return number === undefined || unit.endsWith('s') === (number !== '1');
}

/** Puts a word behind others: a unit stands apart from its number, and some signs do not. */
function joinedTo(before: string, word: string): string {
    if (word === '%' || word === ',' || word === '-') return before.trimEnd() + word;
    return /[\p{L}\d]$/u.test(before) && /^\p{L}/u.test(word) ? `${before} ${word}` : before + word;
}

function isPlausible(meant: string, expected: readonly string[], words: readonly string[]): boolean {
    // Of a sign that the language does not have, nobody knows what could stand there.
    if (expected.length === 0) return true;
    const [first = ''] = meant.split(' ');
    return expected.includes(first) || words.includes(first) || /^[^a-z]/.test(first) || expected.includes('ID');
}

function stem(word: string): string {
    return word
        .toLowerCase()
        .replace(/[-_]/g, '')
        .replace(/(?:s|ed)$/, '');
}

const HYPHENATED: ReadonlySet<string> = new Set(
    Object.values(STATEMENTS).flatMap(({ syntax }) => syntax.match(/(?<![\w-])[a-z]+(?:-[a-z]+)+/g) ?? []),
);

/** Two words that are one with a hyphen. */
function* joined({ word, before, after, expected }: Place, names: ReadonlySet<string>): Generator<Candidate> {
    if (!/^[\p{L}\d]/u.test(word)) return;
    const known = new Set([...expected, ...HYPHENATED, ...names]);
    const previous = /([\p{L}_][\w-]*) $/u.exec(before)?.[1];
    const next = /^ ([\p{L}\d][\w-]*)/u.exec(after)?.[1];
    const declares = /^\s*[\w-]+ [\p{L}_][\w-]* $/u.test(before) && expected.includes('STRING') && after.includes('"');
    if (previous !== undefined && (known.has(`${previous}-${word}`.toLowerCase()) || declares))
        yield certain(`${before.slice(0, -1)}-${word}${after}`);
    if (next !== undefined && known.has(`${word}-${next}`.toLowerCase()))
        yield certain(`${before}${word.toLowerCase()}-${after.slice(1)}`);
}

/** Signs and small words that other languages have at this place and that say nothing. */
function* withoutSign({ word, before, after, words }: Place): Generator<Candidate> {
    const isSign = /^[^\p{L}\p{N}\s"'{}]$/u.test(word);
    const [, head = '', previous = ''] = /^(.*\s)([a-z]+) $/.exec(before) ?? [];
    if (FILLERS.has(previous) && !words.includes(previous)) yield certain(head + word + after);
    if (!isSign && (!FILLERS.has(word.toLowerCase()) || words.includes(word))) return;
    if (!/^(?:\s|$)/.test(after)) return;
    const rest = /\s$/.test(before) || before === '' ? after.trimStart() : after;
    const text = before + rest;
    if (text.trim() !== '') yield certain(rest === '' ? text.trimEnd() : text);
}

/** A price that is written with its currency behind it, or glued to it. */
function* swapped({ word, before, after }: Place): Generator<Candidate> {
    const [, start = '', amount] = /^(.*?)(\d[\d.]*) ?$/.exec(before) ?? [];
    const behind = currencyOf(word);
    if (amount !== undefined && behind !== undefined) yield certain(`${start}${behind} ${amount}${after}`);
    const [written = '', sign = ''] = /^ ?([A-Z]{3}|[$€£])(?![\w-])/.exec(after) ?? [];
    const ahead = /^\d[\d.]*$/.test(word) ? currencyOf(sign) : undefined;
    if (ahead !== undefined) yield certain(`${before}${ahead} ${word}${after.slice(written.length)}`);
    const glued = /^([A-Z]{3})(\d+)$/.exec(word);
    if (glued) yield certain(`${before}${glued[1] ?? ''} ${glued[2] ?? ''}${after}`);
}

function currencyOf(word: string): string | undefined {
    return /^[A-Z]{3}$/.test(word) ? word : SIGNS[word];
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

function* withoutQuotes({ word, before, after, expected }: Place): Generator<Candidate> {
    if (!/^".+"$/.test(word) || expected.includes('STRING')) return;
    yield certain(before + word.slice(1, -1).trim() + after);
}

/** A text that lacks its quotes: up to the end of the line, or to any word before that. */
function* withQuotes({ word, before, after, expected, words }: Place): Generator<Candidate> {
    if (!expected.includes('STRING') || !/^[\p{L}\d]/u.test(word)) return;
    const rest = (word + after).replace(/\s*(?:\{\s*\}?|\})?\s*$/, '');
    if (rest.includes('"') && !/^[^"]+(?:,| [a-z])/.test(rest)) return;
    const ends = [rest.length, ...[...rest.matchAll(/\s+|,/g)].map(({ index }) => index).reverse()];
    const possible = ends.filter(end => !rest.slice(0, end).includes('"')).slice(0, MOST_ENDS);
    const certainty = words.includes(word) ? 'open' : 'if-only';
    for (const end of possible)
        yield { text: `${before}"${rest.slice(0, end)}"${(word + after).slice(end)}`, certainty };
}

/** Words that connect, of which one may have been left out. */
const CONNECTING: ReadonlySet<string> = new Set([
    ',',
    '%',
    'per',
    'for',
    'within',
    'by',
    'to',
    'at',
    'as',
    'on',
    'of',
    'after',
    '{',
]);

function* withWord({ line, word, before, after, expected, isMissing }: Place): Generator<Candidate> {
    const rest = isMissing ? line.slice(before.length) : word + after;
    const isBraceHere = rest === '';
    const keywords = expected.filter(each => !/^[A-Z_]+$/.test(each) && (each !== '{' || isBraceHere));
    const inserted = expected.length === 1 ? keywords : keywords.filter(each => CONNECTING.has(each));
    if (expected.includes('{') && rest.startsWith('"')) yield certain(`${before.trimEnd()} { ${rest.trim()} }`);
    for (const each of [...inserted, ...(word === '' ? [] : [','])]) {
        const isTight = each === ',' || each === '%';
        const start = isTight ? before.trimEnd() : before.trimEnd() + ' ';
        const end = rest === '' || /^\s/.test(rest) ? rest : ` ${rest}`;
        yield {
            text: start + each + end,
            certainty: CONNECTING.has(each) || keywords.length === 1 ? 'certain' : 'open',
        };
    }
}

const UNITS = ['min', 'hours', 'business hours', 'days'];

/** What only the author knows: a unit, a label, a name. */
function* withWhatIsMissing({ line, word, before, after, expected, isMissing }: Place): Generator<Candidate> {
    const start = before.trimEnd();
    const rest = isMissing ? line.slice(before.length) : word + after;
    const space = rest === '' || /^\s/.test(rest) ? '' : ' ';
    const put = (text: string): Candidate => ({ text: `${start} ${text}${space}${rest}`, certainty: 'open' });
    if (expected.includes('hours') && /\d$/.test(start)) yield* UNITS.map(put);
    const name = /^\s*\w+ ([\p{L}_][\w-]*)$/u.exec(start)?.[1];
    if (expected.includes('STRING') && name !== undefined && (word === '' || word === '{'))
        yield put(`"${titleOf(name)}"`);
    const label = /^"([^"]+)"$/.exec(word)?.[1];
    if (expected.includes('ID') && label !== undefined && /^\s*\w+$/.test(start)) yield put(nameOf(label));
}

function titleOf(name: string): string {
    const words = name.replace(/[-_]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(label: string): string {
    const name = label
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^[\d-]+|-+$/g, '');
    return name === '' ? 'name' : name;
}

function certain(text: string): Candidate {
    return { text, certainty: 'certain' };
}
