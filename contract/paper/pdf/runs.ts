import type { ContentText } from 'pdfmake/interfaces.js';
import type { Run } from '../printed.js';
import { COLOURS, type Look } from './style.js';
import { printable, type Typeface } from './typeface.js';

/** Running text with its styles and links. `clauses` are those that the document has. */
export function textOf(runs: readonly Run[], { typeface, clauses }: Setting): ContentText[] {
    return runs.map(run => ({
        text: printable(run.text, typeface),
        ...styleOf(run.style),
        ...(run.clause !== undefined && clauses.has(run.clause) && { linkToDestination: run.clause }),
        ...(run.address !== undefined && {
            link: run.address,
            color: COLOURS.accent,
            decoration: 'underline' as const,
        }),
    }));
}

/** What text is set with, and what it may point to. */
export interface Setting {
    readonly typeface: Typeface;
    /** The ids of all clauses. */
    readonly clauses: ReadonlySet<string>;
    readonly look: Look;
}

function styleOf(style: Run['style']): Omit<ContentText, 'text'> {
    switch (style) {
        case undefined:
            return {};
        case 'strong':
            return { bold: true };
        case 'emphasis':
            return { italics: true };
        case 'code':
            return { font: 'Fixed', fontSize: 8.5 };
        case 'missing':
            return { bold: true, background: COLOURS.alarm };
    }
}
