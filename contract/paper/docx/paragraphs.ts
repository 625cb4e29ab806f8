import { around, letterFormat, paragraphFormat, type LetterFormat, type ParagraphFormat } from './formatting.js';
import { element, w, type XmlElement } from './xml.js';

export function paragraph(format: ParagraphFormat, children: readonly XmlElement[]): XmlElement {
    return w('p', {}, [around('pPr', paragraphFormat(format)), ...children]);
}

/** Text in one format. `\n` is a line break. */
export function run(text: string, format: LetterFormat = {}): XmlElement {
    return styledRun(format, textChildren(text));
}

/** Text that Word itself keeps up to date, such as the number of the page or that of another paragraph. */
export function field(instruction: string, shown: string, format: LetterFormat = {}): readonly XmlElement[] {
    return [
        fieldPart('begin'),
        fieldInstruction(instruction),
        fieldPart('separate'),
        run(shown, format),
        fieldPart('end'),
    ];
}

/** One of the three marks of a field, where the field has several paragraphs. */
export function fieldPart(part: 'begin' | 'separate' | 'end'): XmlElement {
    return styledRun({}, [w('fldChar', { fldCharType: part })]);
}

/** The instruction of such a field, between the marks `begin` and `separate`. */
export function fieldInstruction(instruction: string): XmlElement {
    return styledRun({}, [preserved('instrText', ` ${instruction} `)]);
}

export function tab(): XmlElement {
    return styledRun({}, [w('tab')]);
}

/** Words that lead to a bookmark of the document. */
export function innerLink(anchor: string, children: readonly XmlElement[]): XmlElement {
    return w('hyperlink', { anchor, history: 1 }, children);
}

/** Words that lead to a page or a mailbox, by the relation that holds its address. */
export function outerLink(relation: string, children: readonly XmlElement[]): XmlElement {
    return element('w:hyperlink', { 'r:id': relation, 'w:history': 1 }, children);
}

/** @param id unique among the bookmarks */
export function bookmarked(id: number, name: string, children: readonly XmlElement[]): readonly XmlElement[] {
    return [w('bookmarkStart', { id, name }), ...children, w('bookmarkEnd', { id })];
}

function styledRun(format: LetterFormat, children: readonly XmlElement[]): XmlElement {
    return w('r', {}, [around('rPr', letterFormat(format)), ...children]);
}

/** Line breaks and tabs are elements of their own. */
function textChildren(text: string): readonly XmlElement[] {
    return text
        .split('\n')
        .flatMap((line, index) => [
            ...(index === 0 ? [] : [w('br')]),
            ...line
                .split('\t')
                .flatMap((part, place) => [
                    ...(place === 0 ? [] : [w('tab')]),
                    ...(part === '' ? [] : [preserved('t', part)]),
                ]),
        ]);
}

/** Text whose spaces at both ends stay. */
function preserved(name: string, text: string): XmlElement {
    return element(`w:${name}`, { 'xml:space': 'preserve' }, [text]);
}
