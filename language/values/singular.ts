/**
 * One of what an English word names many of: `visit` for `visits`. Of several words the last one counts. What is no
 * plural stays: abbreviations such as `GB`, `ms` and `Mbps`, and words such as `analysis`, `series` and `status`.
 */
export function singular(words: string): string {
    if (!PLURAL.test(words) || NO_PLURAL.test(words)) return words;
    if (/ies$/.test(words)) return words.replace(/ies$/, 'y');
    return words.replace(/(?<=ch|sh|ss|x|z)es$|(?<=[^s])s$/, '');
}

/** An abbreviation before the `s`, or a word that can be spoken. */
const PLURAL = /(?:[A-Z]|[aeiouyAEIOUY]\S*)s$/;

/** `CPUs` and `gpus` are plurals, `status` and `bonus` are not. */
const NO_PLURAL = /(?:is|series|(?<!p)us)$/;
