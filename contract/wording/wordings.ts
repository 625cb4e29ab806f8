import type { Agreement } from '../../language/agreement/model.js';
import { localeOf } from '../../language/values/locales.js';
import { english } from './english/english.js';
import type { Wording } from './wording.js';

const WORDINGS: readonly Wording[] = [english];

/** The wording in the language of the agreement's locale; English where there is none in that language. */
export function wordingOf({ locale }: Agreement): Wording {
    const tag = locale && localeOf(locale.value)?.tag;
    return WORDINGS.find(({ vocabulary }) => tag !== undefined && isSameLanguage(tag, vocabulary.language)) ?? english;
}

/** Whether two tags (BCP 47) name the same language, wherever it is spoken. */
export function isSameLanguage(one: string, other: string): boolean {
    return one.split('-')[0] === other.split('-')[0];
}
