import { readFileSync } from 'node:fs';

/** What stands in a statement: words, values, texts and signs, with the white space between them. */
const TOKEN =
    /\s+|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|\d{4}-\d\d-\d\d|\d{1,2}:\d\d|\d+(?:\.\d+)?%?|[\p{L}_][\p{L}\d_-]*|[^\s]/gu;

/** The words that the grammar has for one part of a statement stand for each other. */
const ALTERNATIVES = [
    ...readFileSync(new URL('../../../language/generated/ast.ts', import.meta.url), 'utf8').matchAll(
        /(?:export type \w+ =|\w+\??:) ((?:'[\w-]+'(?: \| )?){2,30})[;\n]/g,
    ),
].map(([, words = '']) => [...words.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word));

/** Names of the declarations around the examples, and what the language has no list for. */
const FAMILIES: readonly (readonly string[])[] = [
    ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'every 20 business days'],
    ['P1', 'P2', 'P3', 'P4'],
    ['servers', 'network'],
    ['northwind', 'acme-ltd'],
    ['GBP', 'USD'],
    ...ALTERNATIVES,
];

const TEXTS = ['"Other words of the same kind."', '"Both and more."'];

/** Texts that differ from a statement in one place, whether they are statements or not. */
export function mutationsOf(statement: string): readonly string[] {
    const tokens = statement.match(TOKEN) ?? [];
    const replaced = tokens.flatMap((token, index) =>
        insteadOf(token).map(other => [...tokens.slice(0, index), other, ...tokens.slice(index + 1)].join('')),
    );
    const longer = tokens.flatMap((token, index) =>
        token.trim() === '' || index === tokens.length - 1
            ? TEXTS.slice(0, 1).map(text =>
                  [...tokens.slice(0, index + 1), ` ${text} `, ...tokens.slice(index + 1)].join(''),
              )
            : [],
    );
    return [...replaced, ...withBusinessTime(tokens), ...longer, ...withoutParts(tokens)];
}

/** The same statement in another notation, whether it is one or not. */
export function rewritingsOf(statement: string): readonly string[] {
    const other = (pattern: RegExp, replace: (...groups: string[]) => string): string[] => {
        const text = statement.replace(pattern, (_, ...groups: unknown[]) => replace(...groups.map(String)));
        return text === statement ? [] : [text];
    };
    return [
        ...other(/\b(\d+) hours?\b/, hours => `${Number(hours) * 60} min`),
        ...other(/\b(\d+) days?\b/, days => `${Number(days) * 24} hours`),
        ...other(/\b(\d+) min\b/, minutes => `${Number(minutes) * 60} seconds`),
        ...other(/\b(\d+) years?\b/, years => `${Number(years) * 12} months`),
        ...other(/\b(\d+)%/, share => `${share}.0%`),
        ...other(/\b(\d+\.\d+)%/, share => `${share}0%`),
        ...other(/\b([A-Z]{3}) (\d+)\.00\b/, (currency, amount) => `${currency} ${amount}`),
        ...other(/"(\S+) /, word => `"${word}   `),
        `${statement} // A comment.`,
    ];
}

function insteadOf(token: string): readonly string[] {
    if (/^\d{4}-/.test(token)) return [token.replace(/^\d{4}/, year => String(Number(year) + 1))];
    if (/^\d{1,2}:/.test(token))
        return [token.replace(/^\d+/, hour => String((Number(hour) + 1) % 24).padStart(2, '0'))];
    if (token.endsWith('%')) {
        const share = Number(token.slice(0, -1));
        return [`${Number((share >= 50 ? (share + 100) / 2 : share * 2).toFixed(4))}%`];
    }
    if (/^\d/.test(token)) return [token.includes('.') ? (Number(token) * 2).toFixed(2) : String(Number(token) * 2)];
    if (token.startsWith('"')) return TEXTS;
    return [...new Set(FAMILIES.filter(family => family.includes(token)).flat())].filter(other => other !== token);
}

/** A time on the other clock: no order says which is longer. */
function withBusinessTime(tokens: readonly string[]): string[] {
    return tokens.flatMap((token, index) =>
        /^\d+$/.test(token) && tokens[index + 1]?.trim() === ''
            ? [[...tokens.slice(0, index + 1), ' business', ...tokens.slice(index + 1)].join('')]
            : [],
    );
}

/** Texts that leave out a part of a statement, whether they are statements or not. */
export function withoutPartsOf(statement: string): readonly string[] {
    return withoutParts(statement.match(TOKEN) ?? []);
}

const LONGEST_PART = 16;

/** Without each run of words that may be a part of it. The first word says what the statement is. */
function withoutParts(tokens: readonly string[]): string[] {
    const found: string[] = [];
    for (let start = 1; start < tokens.length; start++) {
        if (tokens[start]?.trim() !== '' && tokens[start] !== ',') continue;
        for (let end = start + 2; end <= Math.min(tokens.length, start + LONGEST_PART); end++)
            found.push([...tokens.slice(0, start), ...tokens.slice(end)].join(''));
    }
    return found;
}
