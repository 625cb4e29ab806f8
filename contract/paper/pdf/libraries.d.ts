/** What the libraries do not say of themselves. */

/** The build for browsers serves Node too, since it needs neither files nor a window. */
declare module 'pdfkit/js/pdfkit.standalone.js' {
    import PDFDocument from 'pdfkit';
    export default PDFDocument;
}

declare module 'linebreak' {
    /** Finds where lines may end in a text (UAX #14). */
    export default class LineBreaker {
        constructor(text: string);
        nextBreak(): { readonly position: number; readonly required: boolean } | null;
    }
}

declare namespace PDFKit {
    interface PDFOutline {
        /** @param options the place on the page that is drawn; `left` counts from the right */
        addItem(title: string, options: { readonly top: number; readonly left: number }): PDFOutline;
    }
}
