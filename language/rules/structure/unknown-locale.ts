import type { Agreement } from '../../agreement/model.js';
import { mostSimilar } from '../../parsing/similar.js';
import { localeOf, LOCALES } from '../../values/locales.js';
import { exampleAgreement } from '../example.js';
import type { Problem, Rule } from '../rule.js';

const agreement = (locale: string): string => exampleAgreement(`locale "${locale}"`);

export const unknownLocale: Rule = {
    code: 'A19',
    slug: 'unknown-locale',
    severity: 'error',
    profile: 'core',
    summary: 'The locale of an agreement is none whose way of writing numbers and dates is known.',
    explanation:
        'The locale decides how the contract writes amounts and dates: `EUR 1.450,00` in Germany is `EUR 1,450.00` in Ireland, and 1 January 2027 is January 1, 2027 in the United States. With an unknown locale the contract is written as in the United Kingdom.',
    example: { fails: agreement('en-UK'), passes: agreement('en-GB') },
    fixable: true,
    check: { reads: 'agreement', run: checkLocale },
};

function* checkLocale({ locale }: Agreement): Generator<Problem> {
    if (!locale || localeOf(locale.value)) return;
    const { span } = locale.provenance;
    const meant = meantLocale(locale.value);
    yield {
        message: `"${locale.value}" is not a locale that is known, so the contract writes numbers and dates as in the United Kingdom.`,
        help: meant ? `Write "${meant}".` : 'Write a language and a country, such as "en-GB", "en-US" or "de-DE".',
        span,
        ...(meant && { fixes: [{ title: `Change to "${meant}"`, edits: [{ span, newText: `"${meant}"` }] }] }),
    };
}

function meantLocale(written: string): string | undefined {
    const tag = written.replace('_', '-').replace(/-UK$/i, '-GB');
    return (
        localeOf(tag)?.tag ??
        mostSimilar(
            tag,
            LOCALES.map(each => each.tag),
        )
    );
}
