import { contentText } from '../../tree/text.js';
import { inlineXml } from './inlines.js';
import { COLOR } from './looks.js';
import { fieldInstruction, fieldPart, innerLink, paragraph, run, tab } from './paragraphs.js';
import { STYLE } from './style-names.js';
import type { Writing } from './writing.js';
import { value, w, type XmlElement } from './xml.js';

/** The first page: title, parties, how binding the document is, facts, and the table of contents. */
export function frontMatter(writing: Writing): readonly XmlElement[] {
    const { form, title, standing, vocabulary } = writing.contract;
    const warning = vocabulary.standings[standing]?.warning;
    return [
        paragraph({ style: STYLE.title }, inlineXml(title.title, writing)),
        ...(title.subtitle ? [paragraph({ style: STYLE.subtitle }, inlineXml(title.subtitle, writing))] : []),
        ...(warning === undefined ? [] : [paragraph({ style: STYLE.warning }, [run(warning)])]),
        ...title.facts.map(({ label, value: fact }) =>
            paragraph({ style: STYLE.fact }, [run(label, { color: COLOR.quiet }), tab(), ...inlineXml(fact, writing)]),
        ),
        ...(form === 'contract' ? [contents(writing)] : []),
    ];
}

/**
 * The table of contents as a field, in a frame that offers to update it. It shows the sections, and their pages as soon as
 * Word has updated it: only Word knows them, and a field that it is to update when it opens the file makes it ask the
 * reader about links to other files.
 */
function contents(writing: Writing): XmlElement {
    const { contract } = writing;
    const entries = contract.clauses.flatMap(clause => {
        const { depth, heading, label } = clause;
        if (depth > 1 || !heading) return [];
        const number = writing.isNumbered(clause) ? [run(label), tab()] : [run(`${label} `)];
        const words = [...number, run(contentText(heading, contract))];
        return [innerLink(writing.bookmarkOf(clause).name, words)];
    });
    const begin = [fieldPart('begin'), fieldInstruction('TOC \\o "1-1" \\h \\z \\u'), fieldPart('separate')];
    return w('sdt', {}, [
        w('sdtPr', {}, [w('docPartObj', {}, [value('docPartGallery', 'Table of Contents'), w('docPartUnique')])]),
        w('sdtContent', {}, [
            paragraph({ style: STYLE.contents }, [run(contract.vocabulary.contents)]),
            ...entries.map((entry, index) => paragraph({ style: STYLE.entry }, [...(index === 0 ? begin : []), entry])),
            paragraph({}, entries.length === 0 ? [...begin, fieldPart('end')] : [fieldPart('end')]),
        ]),
    ]);
}
