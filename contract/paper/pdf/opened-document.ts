import bold from '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf';
import boldItalic from '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf';
import regular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
import italic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf';
import fixed from '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf';
import PDFDocument from 'pdfkit/js/pdfkit.standalone.js';
import type { Face, Typeface } from './typeface.js';

/**
 * The library that writes PDF files, and the fonts. Both are large: they are loaded when a PDF is asked for.
 */

const FONTS: Readonly<Record<Face, string>> = { regular, bold, italic, boldItalic, fixed };

/** A document without pages, which knows the faces by their names. */
export function openDocument(title: string, language: string): PDFKit.PDFDocument {
    const document = new TaggedDocument({
        autoFirstPage: false,
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: language,
        // The same contract gives the same bytes, so the file does not say when it was made.
        info: { Title: title, Creator: PROGRAM, Producer: PROGRAM, CreationDate: new Date(0) },
    });
    for (const [face, base64] of Object.entries(FONTS)) document.registerFont(face, bytesOf(base64));
    return document;
}

const PROGRAM = 'Agreements as Code';

/** Says in its metadata that it is made for everybody (PDF/UA-1), and writes what they hold as XML. */
class TaggedDocument extends PDFDocument {
    override endMetadata(): void {
        const { Title = '' } = this.info;
        this.info = { ...this.info, Title: Title.replace(/[&<>]/g, character => ENTITIES[character] ?? '') };
        this.appendXML(CONFORMANCE);
        super.endMetadata();
    }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const CONFORMANCE = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** The letters of an open document. */
export function typefaceIn(document: PDFKit.PDFDocument): Typeface {
    const letters = new Map<string, number>();
    const measure = (text: string, face: Face): number => document.font(face).fontSize(1000).widthOfString(text);
    const letterWidth = (letter: string, face: Face): number => {
        const key = face + letter;
        const width = letters.get(key) ?? measure(letter, face);
        letters.set(key, width);
        return width;
    };
    return {
        has: (codePoint, face) => fontOf(document.font(face)).hasGlyphForCodePoint(codePoint),
        widthOf: (text, face, size) => {
            // The library takes very long for long words, which nobody writes in good faith.
            const width =
                text.length > LONGEST_WORD && !text.includes(' ')
                    ? [...text].reduce((total, letter) => total + letterWidth(letter, face), 0)
                    : measure(text, face);
            return (width * size) / 1000;
        },
    };
}

const LONGEST_WORD = 60;

interface OpenedFont {
    hasGlyphForCodePoint(codePoint: number): boolean;
}

/** The font that is chosen, which the library does not give away by itself. */
function fontOf(document: object): OpenedFont {
    const chosen: unknown = Reflect.get(document, '_font');
    const font: unknown = typeof chosen === 'object' && chosen !== null ? Reflect.get(chosen, 'font') : undefined;
    if (!isFont(font)) throw new Error('The library does not give its fonts.');
    return font;
}

function isFont(font: unknown): font is OpenedFont {
    return typeof font === 'object' && font !== null && 'hasGlyphForCodePoint' in font;
}

function bytesOf(base64: string): Uint8Array {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

/** All bytes of a document, which ends with that. */
export function finished(document: PDFKit.PDFDocument): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
        const chunks: Uint8Array[] = [];
        document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        document.on('error', reject);
        document.on('end', () => {
            resolve(joined(chunks));
        });
        document.end();
    });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
    const bytes = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}
