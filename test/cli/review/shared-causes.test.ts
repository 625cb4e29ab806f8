import { describe, expect, test } from 'vitest';
import { repository } from './repository.js';

const { file, msa, commit } = repository();

const COMMON = `calendar support "Support Hours" {
  timezone "Europe/London"
  open Mon-Fri 08:00-18:00
  closed on holidays "GB-ENG"
}
priority P1 "Urgent" { means "Nobody can work." }
priority P2 "Normal" { means "Somebody cannot work." }
service servers "Servers" { includes "Monitoring" includes "Backups" }
service network "Network" { includes "Switches" }
`;
const STANDARD = `import "../shared/common.msa"
agreement standard "Standard" {
  status template
  client customer "The Client" { address "Somewhere" }
  parameter p1 "Response to P1" for gold.P1.respond from 15 min to 4 hours
  tier gold "Gold" {
    covers servers, network
    hours support
    target P1 respond 2 hours, resolve 8 business hours
    target P2 respond 4 business hours
    price GBP 45.00 per user per month
  }
  clause promise "Promise" { """P1 is answered within {{gold.P1.respond}}.""" }
}
`;
const client = (name: string, own: string): string => `import "../standard/standard.msa"
agreement ${name} "${name}" based on standard {
  client ${name}-ltd "${name} Ltd" { address "London" }
  ${own}
}
`;
const FILES = {
    'shared/common.msa': COMMON,
    'standard/standard.msa': STANDARD,
    'clients/acme.msa': client('acme', 'tier silver "Silver" extends gold { target P1 respond 6 business hours }'),
    'clients/globex.msa': client('globex', 'override gold.P2.respond 6 business hours because "They are few."'),
};
type Path = keyof typeof FILES;

/** What an edit of one of these files shows in the terminal: the lines of the changes. */
async function shownAfter(path: Path, from: string, to: string, files: Partial<typeof FILES> = FILES): Promise<string> {
    commit(files);
    expect(FILES[path]).toContain(from);
    file(path, FILES[path].replace(from, to));
    const { out, error } = await msa('diff', '--fail-on=none');
    expect(error).toBe('');
    return out;
}

const SHARED_BY_ALL =
    '  In acme (clients/acme.msa), globex (clients/globex.msa) and Standard (standard/standard.msa):\n\n';

describe('an edit of what several agreements use is shown once, with its consequences', () => {
    test('the hours of a calendar in another folder', async () => {
        const out = await shownAfter('shared/common.msa', '08:00-18:00', '09:00-17:00');
        expect(out).toContain('1 change in 3 agreements, from\nwhich 8 more follow.');
        expect(out).toContain(`${SHARED_BY_ALL}  Support Hours / Opening hours\n`);
        expect(out).toMatch(
            / {2}shared\/common\.msa:1\n {6}8 commitments in 3 agreements follow, all worse for the client:\n/,
        );
        expect(out).toMatch(/ {8}Gold \/ P1 \/ Resolve +at worst /);
        expect(out).toMatch(/ {8}acme, standard: Gold \/ P2 \/ Respond +at worst /);
        expect(out).toMatch(/ {8}acme: Silver \/ P1 \/ Respond +at worst /);
    });

    test('the region of its holidays', async () => {
        const out = await shownAfter('shared/common.msa', 'GB-ENG', 'GB-SCT');
        expect(out).toContain(`${SHARED_BY_ALL}  Support Hours / Opening hours\n`);
        expect(out).toContain('2 days a year more, 3 days a year less');
        expect(out).toContain('8 commitments in 3 agreements follow, all better and worse for the client:\n');
    });

    test('a service of a library', async () => {
        const out = await shownAfter('shared/common.msa', ' includes "Backups"', '');
        expect(out).toContain(`${SHARED_BY_ALL}  Servers / Includes Backups  removed`);
        expect(out).toContain('shared/common.msa:8 (before), out of shared/common.msa:8\n');
    });

    test('a promise of a base, but for who overrides it', async () => {
        const out = await shownAfter('standard/standard.msa', 'respond 4 business hours', 'respond 8 business hours');
        expect(out).toContain(
            '  In acme (clients/acme.msa) and Standard (standard/standard.msa):\n\n  Gold / P2 / Respond',
        );
        expect(out).toContain('standard/standard.msa:10\n      1 commitment in 1 agreement follows:\n');
        expect(out).toContain('        acme: Silver / P2 / Respond  4 business hours → 8 business hours');
    });

    test('the default of a parameter, with the prose that says it', async () => {
        const out = await shownAfter('standard/standard.msa', 'respond 2 hours', 'respond 3 hours');
        expect(out).toContain(`${SHARED_BY_ALL}  Gold / P1 / Respond  2 hours → 3 hours (1 hour longer)\n`);
        expect(out).toContain('1 commitment in 3 agreements follows:\n        Promise / Text ');
    });

    test('a service that a base no longer covers, with the tiers that inherit that', async () => {
        const out = await shownAfter('standard/standard.msa', 'covers servers, network', 'covers servers');
        expect(out).toContain(`${SHARED_BY_ALL}  Gold / Network  removed: included\n`);
        expect(out).toContain('standard/standard.msa:7 (before), out of standard/standard.msa:6\n');
        expect(out).toMatch(
            /2 commitments in 3 agreements follow.*\n {8}Network +removed.*\n {8}acme: Silver \/ Network /,
        );
    });
});

const fingerprintIn = (out: string): string => /\b[0-9a-f]{16}\b/.exec(out)?.[0] ?? '';

test('the fingerprint does not depend on how many agreements an edit reaches', async () => {
    const { 'clients/globex.msa': globex, ...fewer } = FILES;
    const all = fingerprintIn(await shownAfter('shared/common.msa', '08:00-18:00', '09:00-17:00'));
    commit({ 'clients/globex.msa': '' });
    const few = fingerprintIn(await shownAfter('shared/common.msa', '08:00-18:00', '09:00-17:00', fewer));
    expect(few).toBe(all);
    expect(globex).not.toBe('');
});

test('one approval lets an edit pass in all agreements', async () => {
    const stopped = await shownAfter('shared/common.msa', '08:00-18:00', '09:00-17:00');
    expect((await msa('diff')).code).toBe(1);
    const given = ['--role', 'client-owner', '--reason', 'The night shift ends.'];
    expect((await msa('approve', ...given, fingerprintIn(stopped))).error).toBe('');
    const passed = await msa('diff');
    expect(passed.out).toContain('The night shift ends.');
    expect(passed.code).toBe(0);
});

test('who no longer uses what is shared has made a change of their own', async () => {
    const using = (name: string): string =>
        `import "shared/common.msa"\nagreement ${name} "${name}" { tier gold "Gold" { covers servers, network } }\n`;
    const files = { 'shared/common.msa': COMMON, 'acme.msa': using('acme'), 'globex.msa': using('globex') };
    commit(files);
    for (const name of ['acme.msa', 'globex.msa'] as const) file(name, files[name].replace(', network', ''));
    const { out } = await msa('diff');
    expect(out).toContain('2 changes in 2 agreements, from\nwhich 2 more follow.');
    expect(new Set(out.match(/(?<= · )[0-9a-f]{16}\b/g)).size).toBe(2);
});
