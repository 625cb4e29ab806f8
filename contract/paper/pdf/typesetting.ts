import bold from '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf';
import boldItalic from '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf';
import regular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
import italic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf';
import fixed from '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf';
import pdfMake from 'pdfmake/build/pdfmake.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Typeface } from './typeface.js';

/**
 * The library that sets pages, and the fonts. Both are large: only `pdf.ts` loads this module, when a PDF is asked for.
 * The build for browsers serves Node too, since it needs neither files nor a window.
 */

pdfMake.addVirtualFileSystem({ regular, bold, italic, boldItalic, fixed });
pdfMake.setFonts({
    Serif: { normal: 'regular', bold: 'bold', italics: 'italic', bolditalics: 'boldItalic' },
    Fixed: { normal: 'fixed', bold: 'fixed', italics: 'fixed', bolditalics: 'fixed' },
});
pdfMake.setUrlAccessPolicy(() => false);

/** The fonts as the library has opened them. */
interface OpenedDocument {
    provideFont(
        family: string,
        bold: boolean,
        italics: boolean,
    ): {
        readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
        widthOfString(text: string, size: number): number;
    };
}

/** The bytes of a PDF. They follow from the definition alone. */
export async function typeset(definition: TDocumentDefinitions): Promise<Uint8Array> {
    return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

/** The typeface of the text. */
export async function openTypeface(): Promise<Typeface> {
    return typefaceOf(await pdfMake.createPdf({ content: [], defaultStyle: { font: 'Serif' } }).getStream());
}

function typefaceOf(opened: unknown): Typeface {
    if (!isOpened(opened)) throw new Error('The library does not give its fonts.');
    const regular = opened.provideFont('Serif', false, false);
    const bold = opened.provideFont('Serif', true, false);
    const widths = new Map<string, number>();
    // Letter by letter, which leaves out that some are set closer together, and is many times as fast.
    const letterWidth = (letter: string): number => {
        const width = widths.get(letter) ?? bold.widthOfString(letter, 1);
        widths.set(letter, width);
        return width;
    };
    return {
        has: codePoint => regular.font.hasGlyphForCodePoint(codePoint),
        widthOf: (text, size) => [...text].reduce((total, letter) => total + letterWidth(letter), 0) * size,
    };
}

function isOpened(opened: unknown): opened is OpenedDocument {
    return typeof opened === 'object' && opened !== null && 'provideFont' in opened;
}
