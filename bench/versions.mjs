// Two versions of an agreement, and a repository of agreements that import one library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeAgreement } from './agreement.mjs';
import { asMsa } from './write-msa.mjs';

/** What the second version changes: one thing of each kind, each at another site. */
const CHANGES = [
    site => Object.assign(site.tier.targets[0], { respond: '45 min' }),
    site => Object.assign(site.tier.targets[1], { resolve: '2 business days' }),
    site => Object.assign(site.tier, { price: 'USD 99.00 per user per month' }),
    site => site.tier.covers.pop(),
    site => Object.assign(site.availability, { target: '98.5% per calendar month' }),
    site => Object.assign(site.availability, { exclude: ['client-caused'] }),
    site => Object.assign(site.availability.bands[1], ['98.0%', '15%']),
    site => Object.assign(site.availability, { cap: '40% per month' }),
    site => Object.assign(site.availability, { claim: 'within 20 days' }),
    site => Object.assign(site.backup, { rpo: '8 hours' }),
    site => Object.assign(site.backup, { keep: '7 daily, 12 monthly' }),
    site => Object.assign(site.backup, { every: '8 hours' }),
    site => site.backup.copies.pop(),
    site => Object.assign(site.recovery, { test: 'failover quarterly' }),
    site => Object.assign(site.recovery, { review: '15 business days' }),
    site => Object.assign(site.category.services[0].activity, { cadence: 'quarterly' }),
    site => Object.assign(site.category.services[1], { label: 'Networks' }),
    site => Object.assign(site.category, { means: 'Keeping the systems at work.' }),
    site => site.clauses[0].prose.push('- Visitors wear their badges.'),
    site => site.clauses.pop(),
];

/** The text of an agreement with so many sites, and that of its second version. */
export function twoVersions(siteCount) {
    const [before, after] = [makeAgreement(siteCount), makeAgreement(siteCount)];
    // Prime to the number of changes, so that they are spread over the whole file.
    CHANGES.forEach((change, index) => change(after.sites[Math.floor(((index + 0.5) * siteCount) / CHANGES.length)]));
    return [asMsa(before), asMsa(after)];
}

/**
 * Makes a repository in an empty folder: so many agreements of one site that import `common.msa`, and a last commit that
 * changes the hours of one calendar there.
 */
export function makeRepository(folder, count) {
    const { library, agreement } = splitOff(asMsa(makeAgreement(1)));
    const git = (...words) =>
        execFileSync('git', [...AUTHOR, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 2] });
    const write = (file, text) => writeFileSync(path.join(folder, file), text);
    mkdirSync(path.join(folder, 'agreements'));
    write('common.msa', library);
    for (let number = 1; number <= count; number++) {
        const named = agreement.replace(/^agreement \S+/m, `agreement services-${number}`);
        write(`agreements/${number}.msa`, `import "../common.msa"\n\n${named}`);
    }
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Agreements');
    write('common.msa', library.replace('Mon-Fri 08:00-18:00', 'Mon-Fri 09:00-17:00'));
    git('commit', '--quiet', '--all', '--message', 'Shorter hours');
}

const AUTHOR = ['user.name=Bench', 'user.email=bench@example.com', 'commit.gpgSign=false'].flatMap(each => [
    '-c',
    each,
]);

/** An agreement without its calendars and priorities, and these as a library. */
function splitOff(text) {
    const shared = /^ {2}(?:calendar|priority) .*\{\n(?: {4}.*\n)* {2}\}\n/gm;
    const library = [...text.matchAll(shared)].map(([block]) => block.replace(/^ {2}/gm, '')).join('\n');
    return { library, agreement: text.replace(shared, '') };
}
