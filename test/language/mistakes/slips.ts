/** A slip of the hand: what somebody types who means a statement; `undefined` where it cannot happen to that. */
interface Slip {
    readonly name: string;
    readonly of: (statement: string) => string | undefined;
}

/** A slip that replaces what a pattern matches first. */
function replacing(name: string, pattern: RegExp, by: string | ((...found: string[]) => string)): Slip {
    const replacement = typeof by === 'string' ? () => by : by;
    return {
        name,
        of: statement => {
            const match = pattern.exec(statement);
            if (!match) return undefined;
            const found = match.map(part => part as string | undefined).map(part => part ?? '');
            const end = match.index + match[0].length;
            return statement.slice(0, match.index) + replacement(...found) + statement.slice(end);
        },
    };
}

const UNIT = '(?:business )?(?:hours?|days?|min|months?|years?|weeks?)';
/** A word after the first one, outside of quotes. */
const SECOND_WORD = /^([\w-]+ (?:[^"]*? )?)([a-z]{4,})(?![\w-]*")\b/;

/** Slips that only some values invite. */
const OF_VALUES: readonly Slip[] = [
    replacing('curly quotes', /"([^"]*)"/, (_, text = '') => `“${text}”`),
    replacing('quote not closed', /("[^"]*)"/, (_, text = '') => text),
    replacing('no quotes', /"([^"]*)"/, (_, text = '') => text),
    replacing('text left out', / "[^"]*"/, ''),
    replacing('currency sign', /(?:USD|GBP) (\d)/, (_, digit = '') => `$${digit}`),
    replacing('currency behind', /(USD|GBP) ([\d.]+)/, (_, currency = '', amount = '') => `${amount} ${currency}`),
    replacing('decimal comma', /(\d+)\.(\d+)/, (_, whole = '', part = '') => `${whole},${part}`),
    replacing('date with strokes', /(\d{4})-(\d\d)-(\d\d)/, (_, y = '', m = '', d = '') => `${d}/${m}/${y}`),
    replacing('hours of a clock', /(\d\d:\d\d)-(\d\d:\d\d)/, '9am-5pm'),
    replacing('all day', /24x7/, '24/7'),
    replacing('unit left out', new RegExp(`(\\d) ${UNIT}\\b`), (_, digit = '') => digit),
    replacing('unit cut', /(\d) (?:hours?|min|days?)\b/, (_, digit = '') => `${digit}hrs`),
    replacing('number left out', new RegExp(`\\d+ (${UNIT})\\b`), (_, unit = '') => unit),
    replacing('percent in words', /(\d)%/, (_, digit = '') => `${digit} percent`),
    replacing('name in words', /\b(acme|clinical|core|second|calls)-(\w+)/, (_, a = '', b = '') => `${a} ${b}`),
    replacing('name misspelt', /\b(serv)(ers)\b(?!")/, 'sevrers'),
    replacing('priority with a colon', /\b(P\d)\b/, (_, name = '') => `${name}:`),
    replacing('hyphen left out', /^([a-z]+)-([a-z]+)/, (_, a = '', b = '') => `${a} ${b}`),
    replacing('comma left out', /([\w"]), ([\w"])(?=[^"]*(?:"[^"]*"[^"]*)*$)/, (_, a = '', b = '') => `${a} ${b}`),
    replacing('brace left out', / \}$/, ''),
    replacing('brace too many', /\}$/, '} }'),
];

/** Slips that every statement invites. */
const OF_ALL: readonly Slip[] = [
    replacing('letters swapped', /^(\w)(\w)(\w)/, (_, a = '', b = '', c = '') => a + c + b),
    replacing('capital at the start', /^[a-z]/, (letter = '') => letter.toUpperCase()),
    replacing('plural or singular', /^([\w-]+?)(s?)(?![\w-])/, (_, word = '', s = '') => word + (s ? '' : 's')),
    replacing('colon after the first word', /^[\w-]+/, (word = '') => `${word}:`),
    replacing(
        'inner word misspelt',
        SECOND_WORD,
        (_, before = '', word = '') => before + word.slice(0, 2) + word.slice(3),
    ),
    replacing('last part left out', / (?:"[^"]*"|[^\s"]+)$/, ''),
    replacing('semicolon at the end', /$/, ';'),
    replacing('dash before it', /^/, '- '),
    replacing('equals sign', /^([\w-]+) /, (_, word = '') => `${word} = `),
    replacing('a word too many', /^([\w-]+) /, (_, word = '') => `${word} is `),
    replacing(
        'parts in the other order',
        /^([\w-]+) ("[^"]*"|[\w-]+) (.+)$/,
        (_, a = '', b = '', c = '') => `${a} ${c} ${b}`,
    ),
    replacing('full stop at the end', /$/, '.'),
];

const MOST = 10;

/** The likeliest slips of a statement, by name: what its values invite, and what every statement does. */
export function slipsOf(statement: string): readonly (readonly [slip: string, text: string])[] {
    const made = (slips: readonly Slip[]): (readonly [string, string])[] =>
        slips.flatMap(({ name, of }) => {
            const text = of(statement);
            return text === undefined || text === statement ? [] : [[name, text] as const];
        });
    const ofValues = made(OF_VALUES).slice(0, MOST / 2 + 1);
    return [...ofValues, ...made(OF_ALL).slice(0, MOST - ofValues.length)];
}
