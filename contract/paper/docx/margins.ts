import type { ContractDocument } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import { field, paragraph, run } from './paragraphs.js';
import { STYLE } from './style-names.js';
import { watermark } from './watermark.js';
import type { XmlElement } from './xml.js';

/** What stands at the head of a page, and across it while the contract is not final. */
export function header(contract: ContractDocument, text: string): readonly XmlElement[] {
    const mark = contract.vocabulary.standings[contract.standing]?.mark;
    const children = [...(text === '' ? [] : [run(text)]), ...(mark === undefined ? [] : [watermark(mark)])];
    return [paragraph({ style: STYLE.header }, children)];
}

/** The facts that say which version of the contract this is, and the number of the page; a letter has no versions. */
export function footer(contract: ContractDocument): readonly XmlElement[] {
    const { page, of } = contract.vocabulary.pageNumber;
    const version = (contract.form === 'letter' ? [] : contract.title.facts)
        .map(({ label, value }) => `${label} ${contentText(value, contract)}`)
        .join(' · ');
    return [
        paragraph({ style: STYLE.footer }, [
            run(`${version}\t${page} `),
            ...field('PAGE', '1'),
            run(` ${of} `),
            ...field('NUMPAGES', '1'),
        ]),
    ];
}
