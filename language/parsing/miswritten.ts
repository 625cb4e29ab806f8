/** What stands at a place and is written as no agreement writes it: which kind of word it is, and what was meant. */
export interface Miswritten {
    readonly length: number;
    /** The token of the grammar as which it is read. */
    readonly readAs: 'STRING' | 'DATE' | 'TIME' | 'NUMBER' | 'ID' | '24x7' | '-' | '{' | '}';
    /** What is to be written; several where it can mean several things. */
    readonly meant: readonly [string, ...string[]];
    /** What is wrong, as a sentence. */
    readonly message: string;
}

type Reader = (text: string, offset: number) => Miswritten | undefined;

/** The kinds of miswritten words, by the characters with which they begin. Each is tried where no word of the language stands. */
export const MISWRITTEN: readonly { readonly name: string; readonly first: string; readonly read: Reader }[] = [
    { name: 'MISWRITTEN_VALUE', first: '0123456789', read: miswrittenValue },
    { name: 'MISWRITTEN_QUOTE', first: "“”„‟«»‘’‚‛'`", read: otherQuotes },
    { name: 'MISWRITTEN_SIGN', first: '$€£', read: currencySign },
    { name: 'MISWRITTEN_DASH', first: '–—‐‑−', read: otherDash },
    { name: 'MISWRITTEN_BRACE', first: '[]', read: otherBrace },
];

/** A quotation mark that opens a text which does not end on its line. It is tried where no text between quotes stands. */
export const UNCLOSED = { name: 'UNCLOSED_QUOTE', first: '"', read: unclosedQuote };

/** What is miswritten at a place. */
export function miswrittenAt(text: string, offset: number): Miswritten | undefined {
    for (const { first, read } of [...MISWRITTEN, UNCLOSED])
        if (first.includes(text.charAt(offset))) return read(text, offset);
    return undefined;
}

/** Where a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
    pattern.lastIndex = offset;
    return pattern.exec(text) ?? undefined;
}

function miswrittenValue(text: string, offset: number): Miswritten | undefined {
    return allDay(text, offset) ?? otherDate(text, offset) ?? clockTime(text, offset) ?? separatedNumber(text, offset);
}

const ALL_DAY = /24(?: ?[/*×] ?| ?x ?|-)7(?![\w.:-])/y;

function allDay(text: string, offset: number): Miswritten | undefined {
    const written = matchAt(ALL_DAY, text, offset)?.[0];
    if (written === undefined || written === '24x7') return undefined;
    const message = `Write \`24x7\` for all hours of all days, instead of \`${written}\`.`;
    return { length: written.length, readAs: '24x7', meant: ['24x7'], message };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_FIGURES = /(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\w./-])/y;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})(?![\w.-])/y;

function otherDate(text: string, offset: number): Miswritten | undefined {
    const figures = matchAt(IN_FIGURES, text, offset);
    const words = figures ? undefined : matchAt(DAY_FIRST, text, offset);
    const written = (figures ?? words)?.[0] ?? '';
    const [first, ...others] = figures ? datesInFigures(figures) : words ? datesInWords(words) : [];
    if (first === undefined || written === first) return undefined;
    const choice = others.length > 0 ? ` or \`${others.join('` or `')}\`` : '';
    const message = `Write a date with year, month and day, such as \`${first}\`${choice}, instead of \`${written}\`.`;
    return { length: written.length, readAs: 'DATE', meant: [first, ...others], message };
}

function datesInFigures([, a = '', sign, b = '', c = '']: RegExpExecArray): readonly string[] {
    if (a.length === 4) return c.length <= 2 ? datesOf([a, b, c]) : [];
    if (a.length > 2 || (c.length !== 4 && (c.length !== 2 || sign === '-'))) return [];
    const year = c.length === 2 ? `20${c}` : c;
    // With points the day comes first in every country.
    return sign === '.' ? datesOf([year, b, a]) : datesOf([year, b, a], [year, a, b]);
}

function datesInWords([, day = '', month = '', year = '']: RegExpExecArray): readonly string[] {
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    return datesOf([year, String(number), day]);
}

type DateParts = readonly [year: string, month: string, day: string];

/** The dates that exist, once each. */
function datesOf(...dates: readonly DateParts[]): readonly string[] {
    const existing = dates.filter(([, month, day]) => +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31);
    return [...new Set(existing.map(parts => parts.map(part => part.padStart(2, '0')).join('-')))];
}

const TWELVE_HOURS = /(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?/iy;
const TO = String.raw` ?(?:[-–—]|to) ?`;
const CLOCK = String.raw`(?:\d\d[:.]?\d\d|\d{1,2}[:.]\d\d|\d{1,2})`;
const RANGE_END = String.raw`(?=\s*(?:[}\r\n,]|$|next\b|closing\b|//))`;
const RANGE_START = new RegExp(
    String.raw`(\d{1,2})[.:]?(\d\d)?(?=${TO}${CLOCK}(?: ?[ap]\.?m\b\.?)?${RANGE_END})`,
    'iy',
);
const BEFORE_END = new RegExp(String.raw`(?:^|\s)(\d{1,2})[.:]?(?:\d\d)?( ?[ap]\.?m\b\.?)?${TO}$`, 'i');
const END = new RegExp(String.raw`(\d{1,2})[.:]?(\d\d)?${RANGE_END}`, 'y');

/** A time of day as clocks of twelve hours show it, or without its minutes, at one end of a range. */
function clockTime(text: string, offset: number): Miswritten | undefined {
    const twelve = matchAt(TWELVE_HOURS, text, offset);
    if (twelve) {
        const [written, hour = '', minutes = '00', half = ''] = twelve;
        return time(written, (+hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes);
    }
    const start = matchAt(RANGE_START, text, offset);
    if (start) return time(start[0], Number(start[1]), start[2] ?? '00');
    const before = BEFORE_END.exec(text.slice(Math.max(0, offset - 20), offset));
    const end = before ? matchAt(END, text, offset) : undefined;
    if (!before || !end) return undefined;
    const hour = Number(end[1]);
    // From nine to five: a range that would end before it starts ends in the afternoon.
    const isAfternoon = hour < 12 && hour <= Number(before[1]) && end[0].length <= 2;
    return time(end[0], isAfternoon ? hour + 12 : hour, end[2] ?? '00');
}

function time(written: string, hour: number, minutes: string): Miswritten | undefined {
    const meant = `${String(hour).padStart(2, '0')}:${minutes}`;
    if (hour > 24 || /^\d{1,2}:\d\d$/.test(written)) return undefined;
    const message = `Write a time of day with hours and minutes, such as \`${meant}\`, instead of \`${written}\`.`;
    return { length: written.length, readAs: 'TIME', meant: [meant], message };
}

const SEPARATED =
    /\d{1,3}(?:([.,'’])\d{3}(?!\d))(?:\1\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?(?![\w'])|\d+,\d{1,3}(?![\w,.])/y;

/** A number with signs between its digits: `1.250,00`, `1,250.00`, `99,9`. */
function separatedNumber(text: string, offset: number): Miswritten | undefined {
    const written = matchAt(SEPARATED, text, offset)?.[0];
    if (written === undefined || /^\d+(?:\.\d+)?$/.test(written)) return undefined;
    const [first, ...others] = numbersIn(written);
    const message = `Write a number with a point before its decimals and nothing else between its digits, such as \`${first}\`, instead of \`${written}\`.`;
    return { length: written.length, readAs: 'NUMBER', meant: [first, ...others], message };
}

function numbersIn(written: string): readonly [string, ...string[]] {
    const signs = written.replace(/\d/g, '');
    const digits = written.replace(/\D/g, '');
    const last = signs.at(-1) ?? '';
    const decimals = written.length - 1 - written.lastIndexOf(last);
    const isDecimal = new Set(signs).size > 1 || (signs.length === 1 && decimals !== 3);
    const asDecimal = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    if (isDecimal) return [asDecimal];
    return signs === ',' && digits.length <= 5 ? [digits, asDecimal] : [digits];
}

const ENDS: readonly (readonly [opening: string, content: RegExp])[] = [
    ['“”„‟«»', /[^“”„‟«»"\r\n]*(?<end>[“”„‟«»"])?/y],
    ["‘’‚‛'`", /(?:[^‘’‚‛'`"\r\n]|[’'](?=\w))*(?<end>[‘’‚‛'`])?/y],
];

/** A text between quotation marks of another kind, on one line. */
function otherQuotes(text: string, offset: number): Miswritten | undefined {
    const opening = text.charAt(offset);
    const content = ENDS.find(([marks]) => marks.includes(opening))?.[1];
    const match = content && matchAt(content, text, offset + 1);
    if (!match?.groups?.['end']) return opening === "'" || opening === '`' ? undefined : unclosedQuote(text, offset);
    const meant = `"${match[0].slice(0, -1).replaceAll('\\', '\\\\')}"`;
    const message = `Write straight quotation marks \`"\` around a text, instead of \`${opening}\`.`;
    return { length: match[0].length + 1, readAs: 'STRING', meant: [meant], message };
}

/** Nothing of this stands in a text between quotes. */
const NO_TEXT = String.raw`"\r\n\u0000`;
const REST_OF_LINE = new RegExp(
    String.raw`[^${NO_TEXT}]*?(?=[”“]?\s*(?:\{\s*(?:\}\s*)?|\}\s*)?(?:[${NO_TEXT}]|$))`,
    'y',
);

/** A text whose closing quotation mark is missing: the rest of its line, without a brace at the end. */
function unclosedQuote(text: string, offset: number): Miswritten | undefined {
    const content = matchAt(REST_OF_LINE, text, offset + 1)?.[0] ?? '';
    const isCurly = /[“”]/.test(text.charAt(offset + 1 + content.length));
    const meant = `"${content.replaceAll('\\', '\\\\')}"`;
    const message = 'A text between quotes must end on the line on which it starts: the closing `"` is missing.';
    return { length: content.length + (isCurly ? 2 : 1), readAs: 'STRING', meant: [meant], message };
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const SIGN = /[$€£](?= ?\d)/y;

function currencySign(text: string, offset: number): Miswritten | undefined {
    const sign = matchAt(SIGN, text, offset)?.[0];
    const code = CURRENCIES[sign ?? ''];
    if (sign === undefined || code === undefined) return undefined;
    const isTight = text.charAt(offset + 1) !== ' ';
    const message = `Write the code of a currency before its amount, such as \`${code} 45.00\`, instead of \`${sign}\`.`;
    return { length: 1, readAs: 'ID', meant: [isTight ? `${code} ` : code], message };
}

function otherDash(text: string, offset: number): Miswritten | undefined {
    const dash = text.charAt(offset);
    return { length: 1, readAs: '-', meant: ['-'], message: `Write a hyphen \`-\`, instead of \`${dash}\`.` };
}

function otherBrace(text: string, offset: number): Miswritten {
    const bracket = text.charAt(offset);
    const brace = bracket === '[' ? '{' : '}';
    return { length: 1, readAs: brace, meant: [brace], message: `Write \`${brace}\`, instead of \`${bracket}\`.` };
}
