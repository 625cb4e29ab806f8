import type { Agreement } from '../../agreement/model.js';
import { isRegionCode } from '../../values/regions.js';
import { EXAMPLE_CALENDAR } from '../example.js';
import type { Problem, Rule } from '../rule.js';

export const unknownHolidaySet: Rule = {
    code: 'B06',
    slug: 'unknown-holiday-set',
    severity: 'error',
    profile: 'core',
    summary: 'The region whose holidays a calendar or a time band names is no ISO 3166 code.',
    explanation:
        'Holidays differ from country to country, and often from state to state. The ISO 3166 code of the country (`DE`) or of a part of it (`DE-BY`, `GB-ENG`) says exactly whose public holidays are meant.',
    example: {
        fails: EXAMPLE_CALENDAR.replace('GB-ENG', 'UK') + '\n',
        passes: EXAMPLE_CALENDAR + '\n',
    },
    fixable: true,
    check: { reads: 'declarations', run: checkRegions },
};

function* checkRegions(agreement: Agreement): Generator<Problem> {
    for (const calendar of agreement.calendars) {
        for (const { value, provenance } of calendar.closings) {
            if (value.kind !== 'holidays' || isRegionCode(value.region)) continue;
            const meant = meantRegion(value.region);
            yield {
                message: `"${value.region}" is no country or region code of ISO 3166, so nobody can tell on which days calendar \`${calendar.name.value}\` is closed.`,
                help: meant
                    ? `Write "${meant}".`
                    : 'Write the code of the country, such as "DE", or of a part of it, such as "DE-BY" or "GB-ENG".',
                span: provenance.span,
                ...(meant && {
                    fixes: [
                        {
                            title: `Change to "${meant}"`,
                            edits: [{ span: provenance.span, newText: `closed on holidays "${meant}"` }],
                        },
                    ],
                }),
            };
        }
    }
    for (const band of agreement.topics) {
        if (band.kind !== 'TimeBand') continue;
        for (const statement of band.statements) {
            if (statement.kind !== 'BandHolidays' || statement.region === undefined) continue;
            if (isRegionCode(statement.region)) continue;
            yield {
                message: `"${statement.region}" is no country or region code of ISO 3166, so nobody can tell which days time band \`${band.name.value}\` means.`,
                help: `Write "${meantRegion(statement.region) ?? 'GB-ENG'}", or the code of another country or part of it.`,
                span: statement.provenance.span,
            };
        }
    }
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
    UK: 'GB',
    'UK-ENG': 'GB-ENG',
    'UK-SCT': 'GB-SCT',
    'UK-WLS': 'GB-WLS',
    'UK-NIR': 'GB-NIR',
    ENGLAND: 'GB-ENG',
    SCOTLAND: 'GB-SCT',
    WALES: 'GB-WLS',
    'UNITED KINGDOM': 'GB',
    USA: 'US',
    'UNITED STATES': 'US',
    GERMANY: 'DE',
    AUSTRIA: 'AT',
    SWITZERLAND: 'CH',
    FRANCE: 'FR',
    NETHERLANDS: 'NL',
    IRELAND: 'IE',
};

function meantRegion(region: string): string | undefined {
    const upper = region.trim().toUpperCase().replace('_', '-');
    return OTHER_NAMES[upper] ?? (isRegionCode(upper) ? upper : undefined);
}
