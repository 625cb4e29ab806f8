import type { ContractDocument } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import type { PlainDate } from '../../../language/values/date.js';
import { element, value, w, type XmlElement } from './xml.js';

/** The date of a file whose contract states no day: the same contract gives the same bytes, so the clock is not asked. */
const NO_DAY: PlainDate = { year: 1980, month: 1, day: 1 };

/** What the file says about itself: title, author, day, language (the core properties of ECMA-376, part 2). */
export function corePart(contract: ContractDocument): XmlElement {
    const { title, vocabulary } = contract;
    const subject = title.subtitle ? contentText(title.subtitle, contract) : '';
    return element(
        'cp:coreProperties',
        {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        [
            element('dc:title', {}, [contentText(title.title, contract)]),
            element('dc:subject', {}, [subject]),
            element('dc:creator', {}, [title.author ?? '']),
            element('cp:lastModifiedBy', {}, [title.author ?? '']),
            day('dcterms:created', title.date),
            day('dcterms:modified', title.date),
            element('dc:language', {}, [vocabulary.language]),
            element('cp:revision', {}, ['1']),
        ],
    );
}

/** Midnight of a day in the notation of the W3C. */
function day(name: string, { year, month, day: number }: PlainDate = NO_DAY): XmlElement {
    const digits = (count: number, length: number): string => String(count).padStart(length, '0');
    const date = [digits(year, 4), digits(month, 2), digits(number, 2)].join('-');
    return element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${date}T00:00:00Z`]);
}

/** The settings of the document: the present form of Word files, and the language. Word opens it without a question. */
export function settingsPart(language: string): XmlElement {
    const setting = (name: string, val: number): XmlElement =>
        w('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val });
    return w('settings', {}, [
        w('zoom', { percent: 100 }),
        value('defaultTabStop', 720),
        value('characterSpacingControl', 'doNotCompress'),
        w('compat', {}, [
            setting('compatibilityMode', 15),
            setting('overrideTableStyleFontSizeAndJustification', 1),
            setting('enableOpenTypeFeatures', 1),
            setting('doNotFlipMirrorIndents', 1),
            setting('differentiateMultirowTableHeaders', 1),
        ]),
        w('themeFontLang', { val: language }),
        value('decimalSymbol', '.'),
        value('listSeparator', ','),
    ]);
}
