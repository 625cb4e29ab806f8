import type { ContractDocument } from '../../tree/document.js';
import { contentText } from '../../tree/text.js';
import { element, value, w, type XmlElement } from './xml.js';

/** What the file says about itself: title, subject, language (the core properties of ECMA-376, part 2). */
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
            element('dc:language', {}, [vocabulary.language]),
            element('cp:revision', {}, ['1']),
        ],
    );
}

/** How Word is to treat the document: as one of today's, in its language. It asks nothing when it opens the file. */
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
