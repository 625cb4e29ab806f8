/**
 * How a place writes numbers and dates, after the Unicode CLDR (release 47). A table of its own rather than `Intl`, whose
 * data differ from machine to machine: the same agreement has the same contract everywhere.
 */
export interface Locale {
    /** The language tag (BCP 47), such as `en-GB`. */
    readonly tag: string;
    readonly place: string;
    /** What stands between the thousands of a number. */
    readonly group: string;
    /** What stands before its decimals. */
    readonly decimal: string;
    /** Whether a date begins with its month, as in `January 1, 2027`. */
    readonly monthFirst: boolean;
}

/** Also where the CLDR has a narrow one, which not every typeface holds. */
const NO_BREAK_SPACE = '\u00A0';

function locale(tag: string, place: string, group: string, decimal: string, monthFirst = false): Locale {
    return { tag, place, group, decimal, monthFirst };
}

/** An agreement that names no locale is written as in the first. */
export const LOCALES: readonly [Locale, ...Locale[]] = [
    locale('en-GB', 'United Kingdom', ',', '.'),
    locale('en-US', 'United States', ',', '.', true),
    locale('en-AU', 'Australia', ',', '.'),
    locale('en-CA', 'Canada', ',', '.', true),
    locale('en-HK', 'Hong Kong', ',', '.'),
    locale('en-IE', 'Ireland', ',', '.'),
    locale('en-NZ', 'New Zealand', ',', '.'),
    locale('en-SG', 'Singapore', ',', '.'),
    locale('en-ZA', 'South Africa', NO_BREAK_SPACE, ','),
    locale('cs-CZ', 'Czechia', NO_BREAK_SPACE, ','),
    locale('da-DK', 'Denmark', '.', ','),
    locale('de-AT', 'Austria', NO_BREAK_SPACE, ','),
    locale('de-CH', 'Switzerland (German)', '’', '.'),
    locale('de-DE', 'Germany', '.', ','),
    locale('es-ES', 'Spain', '.', ','),
    locale('fi-FI', 'Finland', NO_BREAK_SPACE, ','),
    locale('fr-BE', 'Belgium (French)', NO_BREAK_SPACE, ','),
    locale('fr-CA', 'Canada (French)', NO_BREAK_SPACE, ','),
    locale('fr-CH', 'Switzerland (French)', NO_BREAK_SPACE, ','),
    locale('fr-FR', 'France', NO_BREAK_SPACE, ','),
    locale('it-IT', 'Italy', '.', ','),
    locale('nb-NO', 'Norway', NO_BREAK_SPACE, ','),
    locale('nl-BE', 'Belgium (Dutch)', '.', ','),
    locale('nl-NL', 'Netherlands', '.', ','),
    locale('pl-PL', 'Poland', NO_BREAK_SPACE, ','),
    locale('pt-BR', 'Brazil', '.', ','),
    locale('pt-PT', 'Portugal', NO_BREAK_SPACE, ','),
    locale('sv-SE', 'Sweden', NO_BREAK_SPACE, ','),
];

/** The locale of a tag, however its letters are written; `undefined` for one that is not in the table. */
export function localeOf(tag: string): Locale | undefined {
    return LOCALES.find(each => each.tag.toLowerCase() === tag.toLowerCase());
}
