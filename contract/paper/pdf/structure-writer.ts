import type { Element, Leaf, Part } from './structure.js';

/** Where the text of a leaf belongs in the structure of a file. */
export interface Home {
    readonly element: PDFKit.PDFStructureElement;
    readonly tag: string;
    /** Its place in reading order. */
    readonly order: number;
}

/** The structure of a file, all of it but the text. */
export interface Structure {
    readonly root: PDFKit.PDFStructureElement;
    readonly homes: ReadonlyMap<Leaf, Home>;
}

/** Makes the elements of a document. Their text is added as the pages are drawn; then the root has to be ended. */
export function structureOf(parts: readonly Part[], pdf: PDFKit.PDFDocument): Structure {
    const homes = new Map<Leaf, Home>();
    const notes = { count: 0 };
    const add = (part: Part, parent: PDFKit.PDFStructureElement, tag: string): void => {
        if (part.tag === 'leaf') {
            homes.set(part, { element: parent, tag, order: homes.size });
            return;
        }
        const element = pdf.struct(part.tag);
        setAttributes(element, part, notes);
        parent.add(element);
        for (const inner of part.parts) add(inner, element, part.tag);
    };
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    for (const part of parts) add(part, root, 'Document');
    return { root, homes };
}

/** What an element says beside its tag. */
function setAttributes(element: object, { tag, scope, numbering }: Element, notes: { count: number }): void {
    const dictionary: unknown = Reflect.get(element, 'dictionary');
    const data: unknown = typeof dictionary === 'object' && dictionary ? Reflect.get(dictionary, 'data') : undefined;
    if (typeof data !== 'object' || data === null) throw new Error('The library does not give its elements.');
    // A string object is written as text, a string as a name of the format.
    if (tag === 'Note') Reflect.set(data, 'ID', Object(`note-${++notes.count}`));
    if (scope) Reflect.set(data, 'A', { O: 'Table', Scope: scope });
    if (numbering) Reflect.set(data, 'A', { O: 'List', ListNumbering: numbering });
}
