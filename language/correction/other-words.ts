/** Words that say nothing where they are too many. */
export const FILLERS: ReadonlySet<string> = new Set([
    'is',
    'are',
    'be',
    'the',
    'within',
    'in',
    'from',
    'on',
    'date',
    'of',
    'with',
    'a',
    'an',
]);

/** What people write, by what the language has for it. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
    second: ['sec', 'secs'],
    min: ['mins', 'm', 'mn'],
    hours: ['hrs', 'hr', 'h'],
    days: ['d'],
    weeks: ['wk', 'wks'],
    months: ['mo', 'mos', 'mth', 'mths'],
    years: ['yr', 'yrs'],
    respond: ['response', 'reply', 'answer', 'reaction', 'react'],
    resolve: ['resolution', 'fix', 'solve'],
    acknowledge: ['ack', 'acknowledgement'],
    per: ['a', 'an', 'each', '/', 'every', 'pr'],
    'per month': ['monthly'],
    'per year': ['yearly', 'annually', 'p'],
    '%': ['percent', 'pct', 'per-cent'],
    ',': ['and', 'und', ';', '&', '+'],
    '-': ['to', 'until', 'till'],
    as: ['is', 'means'],
    '24x7': ['always', '24h'],
    'Mon-Fri': ['weekdays', 'workdays'],
    'Sat-Sun': ['weekends'],
    'next business day': ['nbd'],
    'not applicable': ['n'],
    'best effort': ['best-effort'],
    target: ['uptime', 'availability', 'sla'],
    means: ['description', 'meaning'],
    example: ['eg'],
    excluded: ['exclusive'],
    included: ['inclusive'],
    offsite: ['off-site'],
    onsite: ['on-site'],
    yearly: ['annual', 'annually'],
    '//': ['#'],
    Mon: ['monday', 'mon'],
    Tue: ['tuesday', 'tue', 'tues'],
    Wed: ['wednesday', 'wed'],
    Thu: ['thursday', 'thu', 'thurs'],
    Fri: ['friday', 'fri'],
    Sat: ['saturday', 'sat'],
    Sun: ['sunday', 'sun'],
    1: ['one'],
    2: ['two'],
    3: ['three'],
    4: ['four'],
    5: ['five'],
    6: ['six'],
};

const MEANT = new Map<string, string[]>();
for (const [meant, written] of Object.entries(OTHER_WORDS))
    for (const word of written) MEANT.set(word, [...(MEANT.get(word) ?? []), meant]);

const DAYS = /^(\w+)-(\w+)$/;

/** What may be meant by a word that the language does not have. */
export function otherWordsFor(word: string): readonly string[] {
    const key = word.toLowerCase();
    const found = MEANT.get(key);
    if (found) return found.filter(meant => meant !== word);
    const days = DAYS.exec(key);
    const [from] = MEANT.get(days?.[1] ?? '') ?? [];
    const [to] = MEANT.get(days?.[2] ?? '') ?? [];
    return from !== undefined && to !== undefined && /^[A-Z]/.test(from + to) ? [`${from}-${to}`] : [];
}
