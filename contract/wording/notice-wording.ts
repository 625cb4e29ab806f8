import type { Content, Section, TitleBlock } from '../tree/document.js';
import type { AmendmentFrame } from './amendment-wording.js';

/** What a change means for the client: for a group of its own where it is plainly better or worse. */
export type Meaning = 'better' | 'worse' | 'neutral' | 'mixed' | 'unclear';

/** A change as the client reads of it. */
export interface NoticeLine {
    readonly meaning: Meaning;
    /** What changes, from the outside in; several where they are said by the same words. */
    readonly what: readonly string[];
    /** What the agreement said; empty where it said nothing. */
    readonly before: Content;
    readonly after: Content;
    /** What else changes with it. */
    readonly following: readonly string[];
}

export interface NoticeFrame extends Omit<AmendmentFrame, 'changes'> {
    readonly lines: readonly NoticeLine[];
    /** What the agreement itself says about how it is changed, with the name of that clause. */
    readonly procedure: { readonly mention: string; readonly text: Content } | undefined;
}

/** How the client is told what an amendment means. */
export interface NoticeWording {
    readonly titleBlock: (frame: NoticeFrame) => TitleBlock;
    readonly sections: (frame: NoticeFrame) => readonly Section[];
}
