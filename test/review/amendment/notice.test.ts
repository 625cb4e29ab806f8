import { expect, test } from 'vitest';
import { papersBetween } from './amendments.js';

const BASE = `
    effective 2027-01-01
    provider north "North Ltd"
    client acme "Acme Ltd"
    service help-desk "Help desk"
    priority P1 "Critical"
    calendar office "Office Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 }
    tier standard "Standard" {
        covers help-desk
        hours office
        target P1 respond 15 min, resolve 8 business hours
        price GBP 45.00 per user per month
    }
    documents papers "Papers" { amendments signed }
    clause secrecy "Secrecy" { """Each party shall keep the secrets of the other party.""" }
`;

/** The letter about some words that become others, by its headings; each line of a table as it stands. */
async function notice(...edits: readonly (readonly [string, string])[]): Promise<ReadonlyMap<string, string>> {
    const after = edits.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`The agreement does not say "${from}".`);
        return text.replace(from, to);
    }, BASE);
    const { notice: text } = await papersBetween(BASE, after);
    const [head = '', ...parts] = text.split(/\n\n\d+\. /);
    return new Map([
        ['head', head],
        ...parts.map(part => {
            const [heading = '', ...rest] = part.trim().split('\n\n');
            return [heading, rest.join('\n\n')] as const;
        }),
    ]);
}

test('it says from whom and to whom it is, and from when the changes apply', async () => {
    const letter = await notice(['15 min', '30 min']);
    expect(letter.get('head')).toBe(
        'What changes in your agreement\n\nAgreement\n\nFrom: North Ltd\n\nTo: Acme Ltd\n\nDate: ____________________\n\nThe changes apply from: 1 July 2027',
    );
    expect(letter.get('In short')).toContain('is to change from 1 July 2027.');
    expect(letter.get('In short')).toContain('Amendment No. 2');
    expect(letter.get('In short')).toContain('Of the changes, 1 is worse for you.');
});

test('what gets better and what gets worse stand apart, in the words of the contract', async () => {
    const letter = await notice(['15 min', '10 min'], ['GBP 45.00', 'GBP 49.00']);
    expect([...letter.keys()]).toEqual([
        'head',
        'In short',
        'What gets better for you',
        'What gets worse for you',
        'What you can do',
    ]);
    expect(letter.get('What gets better for you')).toBe(
        'What\tUntil now\tFrom now on\nStandard, P1, Respond\t15 minutes\t10 minutes',
    );
    expect(letter.get('What gets worse for you')).toBe(
        'What\tUntil now\tFrom now on\nStandard, Price\tThe Client shall pay the Provider GBP 45.00 per user per month for the Service Tier Standard.\tThe Client shall pay the Provider GBP 49.00 per user per month for the Service Tier Standard.',
    );
});

test('what comes and what goes is told by what it says', async () => {
    const secrecy = '    clause secrecy "Secrecy" { """Each party shall keep the secrets of the other party.""" }\n';
    const gone = await notice([secrecy, '']);
    expect(gone.get('What else changes')).toBe(
        'What\tUntil now\tFrom now on\tFor you\nSecrecy\tSecrecy: Each party shall keep the secrets of the other party.\t–\tDepends on your situation',
    );
    const come = await notice([secrecy, `${secrecy}clause law "Law" { """The law of England applies.""" }\n`]);
    expect(come.get('What else changes')).toContain('Law\t–\tLaw: The law of England applies.\t');
});

test('what follows from a change is named below it, and counts for what it means', async () => {
    const letter = await notice(['08:00-18:00', '08:00-16:00']);
    expect(letter.get('What gets worse for you')).toMatch(
        /^What\tUntil now\tFrom now on\nOffice Hours, Opening hours\t.*18:00.*\t.*16:00/,
    );
    expect(letter.get('What gets worse for you')).toMatch(
        /With the change of “Office Hours, Opening hours”, this changes too:\n\n• .*Standard, P1, Resolve/s,
    );
});

test('the agreement itself says how it may be changed', async () => {
    const letter = await notice(['15 min', '30 min']);
    expect(letter.get('What you can do')).toMatch(
        /^Clause \d+\.1 of your agreement says how it may be changed:\n\nChanges of this Agreement\. The parties may change this Agreement only by a document that both parties sign\.\n\nThe changes apply only when you have signed the enclosed amendment\./,
    );
});

test('where the provider may change the agreement alone, nobody is asked to sign', async () => {
    const before = BASE.replace('amendments signed', 'amendments unilateral notice 30 days exit-right');
    const { notice: text } = await papersBetween(before, before.replace('15 min', '30 min'));
    expect(text).toContain('The Provider may change this Agreement by notice to the Client.');
    expect(text).not.toContain('sign');
});

test('where the agreement says nothing about changes, no right is invented', async () => {
    const before = BASE.replace('documents papers "Papers" { amendments signed }', '');
    const { notice: text } = await papersBetween(before, before.replace('15 min', '30 min'));
    expect(text).toContain('Your agreement has no clause about how it is changed.');
    expect(text).not.toMatch(/terminate|end this Agreement/);
});

test('it holds no fingerprints and no arrows', async () => {
    const letter = [...(await notice(['15 min', '30 min'], ['08:00-18:00', '08:00-16:00'])).values()].join('\n');
    expect(letter).not.toMatch(/[0-9a-f]{16}|→/);
});

test('a change means what its review says, and all that follows from it is named', async () => {
    const tiers = Array.from({ length: 9 }, (_, index) => `tier t${index} "Tier ${index}" extends standard { }`);
    const letter = await notice(['08:00-18:00', '09:00-17:00'], ['documents', `${tiers.join('\n')}\ndocuments`]);
    const worse = letter.get('What gets worse for you') ?? '';
    expect(worse).toMatch(/^What\tUntil now\tFrom now on\nOffice Hours, Opening hours\t/);
    expect(worse).toContain('Standard, P1, Resolve');
    expect(worse).not.toMatch(/\d more/);
});
