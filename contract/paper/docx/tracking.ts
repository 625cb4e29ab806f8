import type { Content, Revision } from '../../tree/document.js';
import { isGone } from '../../tree/text.js';
import type { ParagraphFormat } from './formatting.js';
import { w, type Attributes, type XmlElement } from './xml.js';

/**
 * The revisions of a redline as the tracked changes of Word (ECMA-376, part 1, 17.13.5), which a reader accepts or refuses
 * one by one. What moved is deleted at one place and inserted at the other.
 */

/** Who made the changes, and when: a moment in the notation of ISO 8601. */
export interface Tracking {
    readonly author: string;
    readonly date?: string;
}

/** All tracked changes of a document, which knows what each new one says about itself. */
export interface Changes {
    nextChange(): Attributes;
}

/** Runs that came or went. */
export function tracked(
    revision: Revision | undefined,
    runs: readonly XmlElement[],
    changes: Changes,
): readonly XmlElement[] {
    if (revision === undefined || runs.length === 0) return runs;
    return isGone(revision)
        ? [w('del', changes.nextChange(), runs.map(deletedRun))]
        : [w('ins', changes.nextChange(), runs)];
}

/** Word has other names for the text of what is deleted. */
function deletedRun(run: XmlElement): XmlElement {
    const children = run.children.map(child => (typeof child === 'string' ? child : deletedRun(child)));
    switch (run.name) {
        case 'w:t':
            return { ...run, name: 'w:delText' };
        case 'w:instrText':
            return { ...run, name: 'w:delInstrText' };
        default:
            return { ...run, children };
    }
}

/**
 * The end of a paragraph that came or went. Without it the words would go and leave an empty line: where the end goes, too,
 * what follows stays a paragraph as it is.
 */
export function trackedEnd(revision: Revision | undefined, changes: Changes): Pick<ParagraphFormat, 'end'> {
    return revision === undefined ? {} : { end: changeOf(revision, 'ins', 'del', changes) };
}

/** What the properties of a row say. */
export function trackedRow(revision: Revision | undefined, changes: Changes): readonly XmlElement[] {
    return revision === undefined ? [] : [changeOf(revision, 'ins', 'del', changes)];
}

/** What the properties of a cell say whose column came or went. */
export function trackedCell(revision: Revision | undefined, changes: Changes): readonly XmlElement[] {
    return revision === undefined ? [] : [changeOf(revision, 'cellIns', 'cellDel', changes)];
}

/** Whether the end of the last paragraph is a tracked change. A document keeps its last end, so another paragraph has to follow. */
export function endsTracked(paragraphs: readonly XmlElement[]): boolean {
    const [properties] = paragraphs.at(-1)?.children ?? [];
    if (properties === undefined || typeof properties === 'string') return false;
    return properties.children.some(child => typeof child !== 'string' && child.name === 'w:rPr');
}

function changeOf(revision: Revision, inserted: string, deleted: string, changes: Changes): XmlElement {
    return w(isGone(revision) ? deleted : inserted, changes.nextChange());
}

/** What became of all of a content, such as that of a caption which has come; `undefined` where some of it stays. */
export function wholeRevision(content: Content): Revision | undefined {
    const revisions = content.map(inline => (typeof inline === 'string' ? undefined : revisionOf(inline)));
    const [first] = revisions;
    if (first === undefined) return undefined;
    const isWhole = revisions.every(each => each !== undefined && isGone(each) === isGone(first));
    return isWhole ? first : undefined;
}

function revisionOf(inline: Exclude<Content[number], string>): Revision | undefined {
    return inline.kind === 'revised' ? inline.revision : undefined;
}
