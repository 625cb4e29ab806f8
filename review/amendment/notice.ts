import type { Block, Content, ContractDocument } from '../../contract/tree/document.js';
import { numberedDocument } from '../../contract/tree/numbering.js';
import { contentText, isGone, type Reading } from '../../contract/tree/text.js';
import type { AmendmentFrame } from '../../contract/wording/amendment-wording.js';
import type { Meaning, NoticeFrame, NoticeLine } from '../../contract/wording/notice-wording.js';
import { wordingOf } from '../../contract/wording/wordings.js';
import type { Agreement } from '../../language/agreement/model.js';
import type { Change } from '../change.js';
import { passages, type Passage } from './passages.js';
import { shortened, valuesOf } from '../reports/phrases.js';
import type { Amendment } from './amendment.js';
import { quotedContent } from './quotation.js';

/** A letter to the client about an amendment: each change in plain words, and what it means for the client. Never throws. */
export function noticeOf(
    redline: ContractDocument,
    changes: readonly Change[],
    { document: { standing }, numbers }: Amendment,
    frame: Omit<AmendmentFrame, 'changes'>,
): ContractDocument {
    const { former = redline, notation, vocabulary } = redline;
    const passageOf = passages(redline);
    const lines = changes.map((change): NoticeLine => ({
        meaning: meaningOf(change),
        what: [whatOf(change)],
        ...wordsOf(change, passageOf(change), { redline, former, numbers }),
        following: change.consequences.map(whatOf),
    }));
    const { notice } = wordingOf(frame.before);
    const whole: NoticeFrame = { ...frame, lines: joined(lines), procedure: procedureOf(frame.before, former) };
    return numberedDocument({
        form: 'letter',
        title: notice.titleBlock(whole),
        standing,
        sections: notice.sections(whole),
        vocabulary,
        notation,
    });
}

/**
 * What a change means for the client, as its review says it. One that means nothing by itself means what follows from it: what
 * is worse is never hidden behind what nobody can tell.
 */
function meaningOf({ verdict, consequences }: Change): Meaning {
    if (verdict.client !== 'neutral') return verdict.client;
    const all = new Set<Meaning>(consequences.map(each => each.verdict.client));
    if (all.has('mixed') || (all.has('better') && all.has('worse'))) return 'mixed';
    const graver: readonly Meaning[] = ['worse', 'unclear', 'better'];
    return graver.find(meaning => all.has(meaning)) ?? 'neutral';
}

function whatOf({ labels, path }: Change): string {
    return shortened(labels.length > 0 ? labels.join(', ') : path, 160);
}

/** Longer words would make the letter a contract: of those, the values alone are said. */
const LONGEST = 320;

interface Sources {
    readonly redline: ContractDocument;
    readonly former: ContractDocument;
    readonly numbers: Amendment['numbers'];
}

/** What the contract said and says about it: the sentence or the cell that changed, else the values as the agreement states them. */
function wordsOf(
    change: Change,
    passage: Passage | undefined,
    { redline, former, numbers }: Sources,
): { readonly before: Content; readonly after: Content } {
    const words = passage?.words ?? [];
    const side = (content: Content, reading: Reading, isPast: boolean): string => {
        const text = contentText(content, reading, (each, revision) =>
            isGone(revision) === isPast ? each : '',
        ).trim();
        // Where all of it came or went, what stood between is left.
        return /[\p{L}\p{N}]/u.test(text) ? text : '';
    };
    const [was, is] = [side(words, former, true), side(quotedContent(words, numbers), redline, false)];
    if (was !== is && was.length <= LONGEST && is.length <= LONGEST)
        return { before: was === '' ? [] : [was], after: is === '' ? [] : [is] };
    const { before, after } = valuesOf(change, LONGEST);
    const value = (text: string | undefined): Content =>
        // What is only stated has no value, and is known by its name.
        text === undefined ? [] : [text === '' ? (change.labels.at(-1) ?? change.path) : text];
    return { before: value(before), after: value(after) };
}

/** Changes that are told by the same words are told once. */
function joined(lines: readonly NoticeLine[]): readonly NoticeLine[] {
    const told = new Map<unknown, NoticeLine>();
    for (const line of lines) {
        const isSaid = line.before.length + line.after.length > 0;
        const key = isSaid ? JSON.stringify([line.meaning, line.before, line.after]) : line;
        const { what = [], following = [] } = told.get(key) ?? {};
        told.set(key, { ...line, what: [...what, ...line.what], following: [...following, ...line.following] });
    }
    return [...told.values()];
}

/** What the agreement says about how it is changed. */
function procedureOf({ topics }: Agreement, former: ContractDocument): NoticeFrame['procedure'] {
    const [statement] = topics
        .flatMap(topic => (topic.kind === 'Documents' ? [...topic.statements] : []))
        .filter(({ kind }) => kind === 'AmendmentProcedure');
    const span = statement?.provenance.span;
    const clause = former.clauses.find(
        ({ heading, source }) => !heading && span && source?.uri === span.uri && source.offset === span.offset,
    );
    if (!clause) return undefined;
    const content = clause.body.flatMap((block: Block) => (block.kind === 'paragraph' ? block.content : []));
    return { mention: clause.mention, text: quotedContent(content, former.clauseById) };
}
