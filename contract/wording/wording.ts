import type { Agreement, Deviation } from '../../language/agreement/model.js';
import type { Notation, Section, TitleBlock, Vocabulary } from '../tree/document.js';
import type { Locale } from '../../language/values/locales.js';
import type { TermPlace } from '../tree/term-links.js';
import type { ProseWording } from '../tree/prose.js';
import type { ContractView } from '../views.js';
import type { AmendmentWording } from './amendment-wording.js';
import type { NoticeWording } from './notice-wording.js';

/** All that a language of contracts words anew. */
export interface Wording {
    readonly vocabulary: Vocabulary;
    /** The sections of each view. */
    readonly views: Readonly<Record<ContractView, (agreement: Agreement) => readonly Section[]>>;
    /** The head of the contract, or of a view of it that is a paper of its own. */
    readonly titleBlock: (agreement: Agreement, view: ContractView) => TitleBlock;
    /** Where the sections of a contract define its terms. */
    readonly termPlaces: (agreement: Agreement, sections: readonly Section[]) => readonly TermPlace[];
    readonly prose: ProseWording;
    /** How it writes values in a place; as in the first of the locales where none is given. */
    readonly notationIn: (locale: Locale | undefined) => Notation;
    readonly deviations: DeviationWording;
    readonly amendment: AmendmentWording;
    readonly notice: NoticeWording;
}

/** What is said of how an agreement departs from its base. */
export interface DeviationWording {
    /** One sentence. Values are as they are written, in backticks. */
    readonly sentence: (deviation: Deviation) => string;
    /** Stands over the table. */
    readonly heading: (base: string) => string;
    readonly none: string;
    readonly columns: Readonly<Record<'path' | 'kind' | 'before' | 'after' | 'because', string>>;
    readonly kind: (deviation: Deviation) => string;
}
