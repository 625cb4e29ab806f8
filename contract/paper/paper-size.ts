/** A size of paper, by the name under which it is asked for. */
export type PaperName = 'a4' | 'letter';

/** Where paper is Letter (ISO 3166-1). */
const LETTER_COUNTRIES: readonly string[] = ['US', 'CA'];

/** The paper for a contract where nobody asks for another, by the locale of the agreement (BCP 47). */
export function paperIn(locale: string | undefined): PaperName {
    const [, ...parts] = locale?.toUpperCase().split('-') ?? [];
    return LETTER_COUNTRIES.includes(parts.at(-1) ?? '') ? 'letter' : 'a4';
}

/** The paper of that name, if there is one. */
export function paperNamed(name: string): PaperName | undefined {
    return name === 'a4' || name === 'letter' ? name : undefined;
}

/** The sizes in points, upright. */
export const PAPERS: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
    a4: { width: 595.28, height: 841.89 },
    letter: { width: 612, height: 792 },
};
