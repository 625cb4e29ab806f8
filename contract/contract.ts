import type { Agreement } from '../language/agreement/model.js';
import { localeOf } from '../language/values/locales.js';
import type { ContractDocument, Standing } from './tree/document.js';
import { numberedDocument } from './tree/numbering.js';
import { reworded } from './tree/rewording.js';
import { withTermLinks } from './tree/term-links.js';
import type { ContractView } from './views.js';
import { isSameLanguage, wordingOf } from './wording/wordings.js';

export interface ContractOptions {
    /** Marks the contract as a draft, whatever status the agreement states. */
    readonly draft?: boolean;
    /** What to show of it; the whole contract without it. */
    readonly view?: ContractView;
}

/** The contract that an agreement makes. Never throws; what the agreement lacks is visibly missing. */
export function contractDocument(agreement: Agreement, options: ContractOptions = {}): ContractDocument {
    const { vocabulary, views, titleBlock, prose, notationIn, termPlaces } = wordingOf(agreement);
    const { view = 'contract' } = options;
    const usual = views[view](agreement);
    const sections = view === 'contract' ? reworded(usual, agreement.rewordings, prose) : usual;
    return numberedDocument({
        form: view === 'contract' ? 'contract' : 'sheet',
        title: titleBlock(agreement, view),
        standing: standingOf(agreement, options),
        sections: withTermLinks(sections, termPlaces(agreement, sections)),
        vocabulary: { ...vocabulary, language: languageOf(agreement, vocabulary.language) },
        notation: notationIn(agreement.locale && localeOf(agreement.locale.value)),
    });
}

/** The language of the contract, as it is spoken in the country that the agreement names where it is spoken there. */
function languageOf({ locale }: Agreement, language: string): string {
    const tag = locale && localeOf(locale.value)?.tag;
    return tag !== undefined && isSameLanguage(tag, language) ? tag : language;
}

/** How binding the contract is; `final` where the agreement says nothing else. */
export function standingOf(agreement: Agreement, options: ContractOptions = {}): Standing {
    const status = agreement.status?.value;
    return options.draft && (status === undefined || status === 'final') ? 'draft' : (status ?? 'final');
}
