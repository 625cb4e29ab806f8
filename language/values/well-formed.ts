/** The text with each half of a character, which no encoding can hold, replaced by the sign for what cannot be shown. */
export function wellFormed(text: string): string {
    return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
