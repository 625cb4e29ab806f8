import type { LangiumDocument } from 'langium';
import { LOCALES } from '../../../language/values/locales.js';
import { REGION_NAMES } from '../../../language/values/regions.js';
import { isTimeZone, TIME_ZONES } from '../../../language/values/time-zones.js';
import { CompletionItemKind } from 'vscode-languageserver';
import { importPaths } from './import-paths.js';
import type { Literal } from './literal.js';
import { MAJOR_ZONES } from './major-zones.js';
import type { Place } from './place.js';
import { mostFrequent, timesFor, wordsAt } from './ranking.js';
import { agreeing, numberBefore } from './units.js';

/**
 * The values that are known for a part of the grammar, `Rule.property` or `Rule`, at a place of a file among those of
 * its workspace; the likeliest first.
 */
export function literalsFor(part: string, place: Place, files: Iterable<LangiumDocument>): readonly Literal[] {
    const { document, begun, blockRule } = place;
    switch (part) {
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
            return currencies(place);
        case 'Unit':
            return units(numberBefore(begun), blockRule);
        case 'Event':
            return mostFrequent(wordsAt(blockRule, 'Event')).map(label => ({
                label,
                detail: 'event',
                kind: CompletionItemKind.Event,
            }));
        case 'Duration.amount':
            return timesFor(begun).map(time);
        case 'DurationOrRange.amount':
            return [...timesFor(begun), '1 to 2 business days'].map(time);
        case 'Import.path':
            return importPaths(place, files);
        default:
            return [];
    }
}

function time(label: string): Literal {
    return { label, detail: 'time', kind: CompletionItemKind.Value };
}

/** The time zones, those of the largest economies first. */
function zones(): readonly Literal[] {
    return (allZones ??= [...new Set([...Object.keys(MAJOR_ZONES), ...TIME_ZONES])].filter(isTimeZone).map(label => ({
        label,
        detail: MAJOR_ZONES[label] ?? 'time zone',
        kind: CompletionItemKind.Value,
    })));
}

let allZones: readonly Literal[] | undefined;

/** The names that the file still refers to and that nothing has any more: one of them may be the former name. */
function orphanedNames(document: LangiumDocument): Literal[] {
    const names = document.references.filter(({ error }) => error).map(({ $refText }) => $refText);
    return [...new Set(names)].map(label => ({
        label,
        detail: 'a name that is gone',
        kind: CompletionItemKind.Reference,
    }));
}

/** Units in the number that stands before them, those first that stand at such places. */
function units(number: string | undefined, block: string): Literal[] {
    const words = [...mostFrequent(wordsAt(block, 'Unit')), ...UNITS].map(word => agreeing(word, number));
    return [...new Set(words)].map(label => ({ label, detail: 'unit', kind: CompletionItemKind.Unit }));
}

function currencies(place: Place): Literal[] {
    const codes = currencyCodes(place);
    return codes.map(label => ({ label, detail: CURRENCIES[label] ?? 'currency', kind: CompletionItemKind.Unit }));
}

/** The codes of currencies, those first that the file uses, then those of the examples. */
export function currencyCodes({ document, blockRule }: Place): readonly string[] {
    const used = new Map<string, number>(wordsAt(blockRule, 'Currency'));
    for (const [code] of document.textDocument.getText().matchAll(/\b[A-Z]{3}(?= \d)/g))
        used.set(code, (used.get(code) ?? 0) + STATED_HERE);
    return [...new Set([...mostFrequent(used), ...Object.keys(CURRENCIES)])];
}

/** What stands in the file itself counts more than all examples. */
const STATED_HERE = 100_000;

const UNITS = ['user', 'device', 'workstation', 'server', 'site', 'visit', 'hour', 'day', 'month', 'quarter', 'year'];

const CURRENCIES: Readonly<Record<string, string>> = {
    USD: 'US dollar',
    EUR: 'euro',
    GBP: 'pound sterling',
    CHF: 'Swiss franc',
    CAD: 'Canadian dollar',
    AUD: 'Australian dollar',
    NZD: 'New Zealand dollar',
    SEK: 'Swedish krona',
    NOK: 'Norwegian krone',
    DKK: 'Danish krone',
    PLN: 'Polish zloty',
    CZK: 'Czech koruna',
    JPY: 'Japanese yen',
    SGD: 'Singapore dollar',
    INR: 'Indian rupee',
    ZAR: 'South African rand',
};
