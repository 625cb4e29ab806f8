import { UriUtils, type LangiumDocument } from 'langium';
import { isLibrary, LIBRARY_NAMES } from '../../../language/library/standard-library.js';
import { LOCALES } from '../../../language/values/locales.js';
import { REGION_NAMES } from '../../../language/values/regions.js';
import { TIME_ZONES } from '../../../language/values/time-zones.js';
import { CompletionItemKind } from 'vscode-languageserver';

/** A value that can be written at a place. */
export interface Literal {
    readonly label: string;
    readonly detail: string;
    readonly kind: CompletionItemKind;
}

/**
 * The values that are known for a place of the grammar, `Rule.property` or `Rule`, in a file among those of its
 * workspace.
 */
export function literalsFor(
    place: string,
    document: LangiumDocument,
    files: Iterable<LangiumDocument>,
): readonly Literal[] {
    switch (place) {
        case 'TimeZone.value':
        case 'PartyZone.value':
        case 'BandZone.value':
        case 'EnvironmentZone.value':
        case 'MaintenanceZone.value':
        case 'Opening.closesIn':
            return zones();
        case 'Locale.value':
            return LOCALES.map(({ tag, place }) => ({ label: tag, detail: place, kind: CompletionItemKind.Value }));
        case 'Closing.region':
        case 'BandHolidays.region':
            return REGION_NAMES.map(([label, name]) => ({
                label,
                detail: name.replace(/^the /, ''),
                kind: CompletionItemKind.Value,
            }));
        case 'FormerNames.formerNames':
            return orphanedNames(document);
        case 'Currency':
            return CURRENCIES.map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Unit }));
        case 'Unit':
            return UNITS.map(label => ({ label, detail: 'unit', kind: CompletionItemKind.Unit }));
        case 'Duration.amount':
            return DURATIONS.map(time);
        case 'DurationOrRange.amount':
            return [...DURATIONS, 'next business day', '1 to 2 business days'].map(time);
        case 'Import.path':
            return importPaths(document, files);
        default:
            return [];
    }
}

function time(label: string): Literal {
    return { label, detail: 'time', kind: CompletionItemKind.Value };
}

function zones(): Literal[] {
    return [...TIME_ZONES].map(label => ({ label, detail: 'time zone', kind: CompletionItemKind.Value }));
}

/** The names that the file still refers to and that nothing has any more: one of them may be the former name. */
function orphanedNames(document: LangiumDocument): Literal[] {
    const names = document.references.filter(({ error }) => error).map(({ $refText }) => $refText);
    return [...new Set(names)].map(label => ({
        label,
        detail: 'a name that is gone',
        kind: CompletionItemKind.Reference,
    }));
}

function importPaths(document: LangiumDocument, files: Iterable<LangiumDocument>): Literal[] {
    const folder = UriUtils.dirname(document.uri);
    const ofProject = [...files]
        .filter(file => file !== document && !isLibrary(file.uri))
        .map(file => ({ label: UriUtils.relative(folder, file.uri), detail: 'file', kind: CompletionItemKind.File }));
    return [
        ...ofProject,
        ...LIBRARY_NAMES.map(label => ({ label, detail: 'standard library', kind: CompletionItemKind.Module })),
    ];
}

const DURATIONS = [
    '15 min',
    '30 min',
    '1 hour',
    '4 hours',
    '8 hours',
    '1 business hour',
    '4 business hours',
    '1 business day',
    '5 business days',
    '30 days',
];

const UNITS = ['user', 'device', 'workstation', 'server', 'site', 'visit', 'hour', 'day', 'month', 'quarter', 'year'];

const CURRENCIES: readonly (readonly [string, string])[] = [
    ['USD', 'US dollar'],
    ['EUR', 'euro'],
    ['GBP', 'pound sterling'],
    ['CHF', 'Swiss franc'],
    ['CAD', 'Canadian dollar'],
    ['AUD', 'Australian dollar'],
    ['NZD', 'New Zealand dollar'],
    ['SEK', 'Swedish krona'],
    ['NOK', 'Norwegian krone'],
    ['DKK', 'Danish krone'],
    ['PLN', 'Polish zloty'],
    ['CZK', 'Czech koruna'],
    ['JPY', 'Japanese yen'],
    ['SGD', 'Singapore dollar'],
    ['INR', 'Indian rupee'],
    ['ZAR', 'South African rand'],
];
