import { TIME_ZONES } from '../../values/time-zones.js';

/** What an abbreviation most often stands for in an agreement of the place where it is used. */
const ZONE_OF_ABBREVIATION: Readonly<Record<string, string>> = {
    GMT: 'Europe/London',
    BST: 'Europe/London',
    WET: 'Europe/Lisbon',
    WEST: 'Europe/Lisbon',
    CET: 'Europe/Berlin',
    CEST: 'Europe/Berlin',
    MET: 'Europe/Berlin',
    MEZ: 'Europe/Berlin',
    MESZ: 'Europe/Berlin',
    EET: 'Europe/Athens',
    EEST: 'Europe/Athens',
    MSK: 'Europe/Moscow',
    TRT: 'Europe/Istanbul',
    EST: 'America/New_York',
    EDT: 'America/New_York',
    ET: 'America/New_York',
    CST: 'America/Chicago',
    CDT: 'America/Chicago',
    CT: 'America/Chicago',
    MST: 'America/Denver',
    MDT: 'America/Denver',
    MT: 'America/Denver',
    PST: 'America/Los_Angeles',
    PDT: 'America/Los_Angeles',
    PT: 'America/Los_Angeles',
    BRT: 'America/Sao_Paulo',
    IST: 'Asia/Kolkata',
    GST: 'Asia/Dubai',
    SGT: 'Asia/Singapore',
    HKT: 'Asia/Hong_Kong',
    JST: 'Asia/Tokyo',
    KST: 'Asia/Seoul',
    AEST: 'Australia/Sydney',
    AEDT: 'Australia/Sydney',
    AWST: 'Australia/Perth',
    NZST: 'Pacific/Auckland',
    NZDT: 'Pacific/Auckland',
    SAST: 'Africa/Johannesburg',
    UTC: 'Etc/UTC',
    Z: 'Etc/UTC',
};

/** The zone that an abbreviation probably means; `undefined` for a word that is none. */
export function zoneOfAbbreviation(abbreviation: string): string | undefined {
    return ZONE_OF_ABBREVIATION[abbreviation.toUpperCase()];
}

/** The zone of countries that have only one, by ISO 3166 code. */
const ZONE_OF_COUNTRY: Readonly<Record<string, string>> = {
    AT: 'Europe/Vienna',
    BE: 'Europe/Brussels',
    CH: 'Europe/Zurich',
    CZ: 'Europe/Prague',
    DE: 'Europe/Berlin',
    DK: 'Europe/Copenhagen',
    FI: 'Europe/Helsinki',
    FR: 'Europe/Paris',
    GB: 'Europe/London',
    GR: 'Europe/Athens',
    HU: 'Europe/Budapest',
    IE: 'Europe/Dublin',
    IN: 'Asia/Kolkata',
    IT: 'Europe/Rome',
    JP: 'Asia/Tokyo',
    LI: 'Europe/Vaduz',
    LU: 'Europe/Luxembourg',
    NL: 'Europe/Amsterdam',
    NO: 'Europe/Oslo',
    PL: 'Europe/Warsaw',
    RO: 'Europe/Bucharest',
    SE: 'Europe/Stockholm',
    SG: 'Asia/Singapore',
    SK: 'Europe/Bratislava',
    ZA: 'Africa/Johannesburg',
};

/** The zone of an ISO 3166 region of a country with one zone: `GB-ENG` is in `Europe/London`. */
export function zoneOfRegion(region: string): string | undefined {
    return ZONE_OF_COUNTRY[region.slice(0, 2).toUpperCase()];
}

/** The time zones that are called after a place: London leads to `Europe/London`. */
export function zonesOfPlace(place: string): readonly string[] {
    const name = place.trim().toLowerCase().replace(/\s+/g, '_');
    return [...TIME_ZONES].filter(zone => zone.toLowerCase().endsWith(`/${name}`));
}
