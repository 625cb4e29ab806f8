import type { Clause, Content, ContractDocument, Fact, Revision } from '../../tree/document.js';
import { runsOf } from '../runs.js';
import { inlineXml } from './inlines.js';
import { commented } from './comments.js';
import { COLOR } from './looks.js';
import { fieldInstruction, fieldPart, innerLink, paragraph, run, tab } from './paragraphs.js';
import { STYLE } from './style-names.js';
import { tracked, trackedEnd, wholeRevision } from './tracking.js';
import type { Writing } from './writing.js';
import { value, w, type XmlElement } from './xml.js';

/** The first page: title, parties, how binding the document is, facts, and the table of contents. */
export function frontMatter(writing: Writing): readonly XmlElement[] {
    const { form, title } = writing.contract;
    return [
        paragraph(
            { style: STYLE.title },
            commented(title.remarks, inlineXml(title.title, writing), undefined, writing),
        ),
        ...(title.subtitle ? [subtitleXml(title.subtitle, writing)] : []),
        ...warningsXml(writing),
        ...title.facts.map(fact => factXml(fact, writing)),
        ...(form === 'contract' ? [contents(writing)] : []),
    ];
}

/** How binding the document is, and in a redline how binding it was. */
function warningsXml(writing: Writing): readonly XmlElement[] {
    const { contract } = writing;
    const now = warningOf(contract);
    const before = contract.former ? warningOf(contract.former) : now;
    const shown = (warning: string | undefined, revision?: Revision): readonly XmlElement[] => {
        if (warning === undefined) return [];
        const format = { style: STYLE.warning, ...trackedEnd(revision, writing) };
        return [paragraph(format, tracked(revision, [run(warning)], writing))];
    };
    return before === now ? shown(now) : [...shown(before, 'deleted'), ...shown(now, 'inserted')];
}

function warningOf({ standing, vocabulary }: ContractDocument): string | undefined {
    return vocabulary.standings[standing]?.warning;
}

function subtitleXml(subtitle: Content, writing: Writing): XmlElement {
    const end = trackedEnd(wholeRevision(subtitle), writing);
    return paragraph({ style: STYLE.subtitle, ...end }, inlineXml(subtitle, writing));
}

function factXml({ label, value: fact, revision }: Fact, writing: Writing): XmlElement {
    const opening = tracked(revision, [run(label, { color: COLOR.quiet }), tab()], writing);
    const end = trackedEnd(revision, writing);
    return paragraph({ style: STYLE.fact, ...end }, [...opening, ...inlineXml(fact, writing)]);
}

/**
 * The table of contents as a field, in a frame that offers to update it. It shows the sections, and their pages as soon as
 * Word has updated it: only Word knows them, and a field that it is to update when it opens the file makes it ask the
 * reader about links to other files.
 */
function contents(writing: Writing): XmlElement {
    const { contract } = writing;
    const entries = contract.clauses.flatMap(clause => {
        const { depth, heading, revision } = clause;
        if (depth > 1 || !heading) return [];
        return [{ link: entryXml(clause, heading, writing), end: trackedEnd(revision, writing) }];
    });
    const begin = [fieldPart('begin'), fieldInstruction('TOC \\o "1-1" \\h \\z \\u'), fieldPart('separate')];
    return w('sdt', {}, [
        w('sdtPr', {}, [w('docPartObj', {}, [value('docPartGallery', 'Table of Contents'), w('docPartUnique')])]),
        w('sdtContent', {}, [
            paragraph({ style: STYLE.contents }, [run(contract.vocabulary.contents)]),
            ...entries.map(({ link, end }, index) =>
                paragraph({ style: STYLE.entry, ...end }, [...(index === 0 ? begin : []), link]),
            ),
            paragraph({}, entries.length === 0 ? [...begin, fieldPart('end')] : [fieldPart('end')]),
        ]),
    ]);
}

function entryXml(clause: Clause, heading: Content, writing: Writing): XmlElement {
    const { label, revision } = clause;
    const number = writing.isNumbered(clause) ? [run(label), tab()] : [run(`${label} `)];
    const words = runsOf(heading, writing.contract).flatMap(({ text, style }) =>
        tracked(style.revision, [run(text)], writing),
    );
    return innerLink(writing.bookmarkOf(clause).name, [...tracked(revision, number, writing), ...words]);
}
