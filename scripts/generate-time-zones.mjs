// Part of `npm run generate`: writes the time zones of the world into one small table, because the data that a machine has
// by itself differ from machine to machine, and the package that knows them is too large to ship.
import moment from 'moment-timezone';
import { writeFileSync } from 'node:fs';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2037;
const [START, END] = [FIRST_YEAR, LAST_YEAR + 1].map(year => Date.UTC(year, 0, 1));

/**
 * The clocks of a zone: how many minutes they are ahead of UTC, one number for each way in which they are set, then each
 * change: the minutes since the one before in base 36, and a capital for the way.
 */
function clocksOf(name) {
    const { untils, offsets } = moment.tz.zone(name);
    const first = untils.findIndex(until => until === null || until > START);
    const ways = [-offsets[first]];
    const changes = [];
    for (let index = first, before = START; untils[index] < END && untils[index] !== null; index++) {
        const ahead = -offsets[index + 1];
        if (ahead === -offsets[index]) continue;
        if (!ways.includes(ahead)) ways.push(ahead);
        const minutes = (untils[index] - before) / 60_000;
        changes.push(minutes.toString(36) + String.fromCharCode(65 + ways.indexOf(ahead)));
        before = untils[index];
    }
    return `${ways.join(' ')}|${changes.join('')}`;
}

const zones = new Map();
for (const name of moment.tz.names().filter(each => each === 'UTC' || each.includes('/'))) {
    const clocks = clocksOf(name);
    zones.set(clocks, [...(zones.get(clocks) ?? []), name]);
}

const rows = [...zones]
    .sort(([, a], [, b]) => (a[0] < b[0] ? -1 : 1))
    .map(([clocks, names]) => `    '${clocks}':\n        '${names.sort().join(' ')}',`);
writeFileSync(
    'language/tables/time-zones.ts',
    `// Written by \`npm run generate\` from the package moment-timezone (MIT), which holds the IANA time zone database.

/** The release of the database. */
export const RELEASE = '${moment.tz.dataVersion}';
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};

/**
 * The names of the zones, links included, by what their clocks show from the first year to the last. Before the bar: by
 * how many minutes they are ahead of UTC, for each way in which they are set; at first the first. After it, for each time
 * that they are set: the minutes since the time before, or since the start, in base 36, and a capital for the way.
 */
export const ZONES_BY_CLOCKS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
