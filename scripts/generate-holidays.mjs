// Part of `npm run generate`: writes the public holidays of the world into one small table, because the package that
// knows them is too large to ship and to load while somebody types.
import Holidays from 'date-holidays';
import { writeFileSync } from 'node:fs';

const FIRST_YEAR = 2024;
const YEARS = 14;

/** The days of each year as two digits in base 36, counted from 1 January as 0; years are parted by a dot. */
function daysOf(...region) {
    const known = new Holidays(...region);
    return Array.from({ length: YEARS }, (_, index) => {
        const year = FIRST_YEAR + index;
        const days = (known.getHolidays(year) ?? [])
            .filter(holiday => holiday.type === 'public')
            .map(holiday => (Date.parse(`${holiday.date.slice(0, 10)}T00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000)
            .filter(day => day >= 0 && day < 366);
        return [...new Set(days)]
            .sort((a, b) => a - b)
            .map(day => day.toString(36).padStart(2, '0'))
            .join('');
    }).join('.');
}

const world = new Holidays();
const table = {};
for (const country of Object.keys(world.getCountries('en')).sort()) {
    table[country] = daysOf(country);
    for (const state of Object.keys(world.getStates(country, 'en') ?? {}).sort()) {
        const days = daysOf(country, state);
        // A part without holidays of its own is found under its country.
        if (/^[A-Z0-9]{1,3}$/.test(state) && days !== table[country]) table[`${country}-${state}`] = days;
    }
}

const rows = Object.entries(table).map(([region, days]) => `    '${region}': '${days}',`);
writeFileSync(
    'language/tables/holidays.ts',
    `// Written by \`npm run generate\` from the package date-holidays (ISC; its data CC BY 3.0).

export const FIRST_YEAR = ${FIRST_YEAR};

/** By ISO 3166 region: the public holidays, two digits in base 36 for each day of a year, years parted by a dot. */
export const PUBLIC_HOLIDAYS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
