import {
    ExternalHyperlink,
    InternalHyperlink,
    NumberedItemReference,
    NumberedItemReferenceFormat,
    TextRun,
    type IRunOptions,
    type ParagraphChild,
} from 'docx';
import type { PrintedClause, Run } from '../printed.js';
import { COLOR } from './styles.js';

/** The clauses by their ids, for what refers to them. */
export type Clauses = ReadonlyMap<string, PrintedClause>;

/** The bookmark of a clause. Word allows 40 letters, digits and underscores. */
export function bookmarkOf(clause: PrintedClause): string {
    return `clause_${clause.number.replace(/\W/g, '_')}`;
}

/** Runs of text; a reference to a clause is a field that follows the numbering. */
export function paragraphChildren(runs: readonly Run[], clauses: Clauses): readonly ParagraphChild[] {
    return runs.flatMap(run => {
        const target = run.clause === undefined ? undefined : clauses.get(run.clause);
        if (target) return referenceChildren(run, target);
        const text = textRuns(run);
        return run.address === undefined ? text : [new ExternalHyperlink({ link: run.address, children: text })];
    });
}

/** `clause ` as text, its number as a field. Words of the author that lead to a clause stay as they are. */
function referenceChildren(run: Run, target: PrintedClause): readonly ParagraphChild[] {
    const bookmark = bookmarkOf(target);
    if (!target.isCounted || !run.text.endsWith(target.number))
        return [new InternalHyperlink({ anchor: bookmark, children: textRuns(run) })];
    const words = run.text.slice(0, -target.number.length);
    const options = { hyperlink: true, referenceFormat: NumberedItemReferenceFormat.FULL_CONTEXT };
    return [new TextRun(words), new NumberedItemReference(bookmark, target.number, options)];
}

function textRuns(run: Run): TextRun[] {
    const look = lookOf(run);
    return writable(run.text)
        .split('\n')
        .map((text, line) => new TextRun({ ...look, text, ...(line > 0 && { break: 1 }) }));
}

function lookOf({ style }: Run): IRunOptions {
    if (style === undefined) return {};
    switch (style) {
        case 'strong':
            return { bold: true };
        case 'emphasis':
            return { italics: true };
        case 'code':
            return { font: 'Courier New' };
        case 'missing':
            return { bold: true, shading: { fill: COLOR.alarm, color: 'auto', type: 'clear' } };
    }
}

/** XML has no way to write most controls and half a character. */
export function writable(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replace(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
}
