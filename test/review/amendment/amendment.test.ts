import { expect, test } from 'vitest';
import { renderText } from '../../../contract/text/plain-text.js';
import { papersBetween } from './amendments.js';

const BASE = `
    version "1.0"
    provider north "North Ltd" { address "1 Quay" }
    client acme "Acme Ltd" { address "2 Mill" }
    service help-desk "Help desk"
    service servers "Servers"
    priority P1 "Critical" { means "All stand still." }
    priority P2 "High" { means "Some stand still." }
    priority P3 "Low" { means "One is hindered." }
    tier standard "Standard" {
        covers help-desk
        target P1 respond 15 min
        target P2 respond 4 hours
        target P3 respond 8 hours
        price GBP 45.00 per user per month
    }
    clause secrecy "Secrecy" { """Each party shall keep the secrets of the other party.""" }
    clause audit "Audit" { """The Client may audit the Provider.""" }
    clause law "Law" { """The law of England applies.""" }
`;

type Edit = readonly [before: string, after: string];

function edited(edits: readonly Edit[]): string {
    return edits.reduce((text, [before, after]) => {
        if (!text.includes(before)) throw new Error(`The agreement does not say "${before}".`);
        return text.replace(before, after);
    }, BASE);
}

/** What the amendment does where some words of the agreement become others. */
async function operations(...edits: readonly Edit[]): Promise<readonly string[]> {
    return (await papersBetween(BASE, edited(edits))).operations;
}

const SECRECY = '    clause secrecy "Secrecy" { """Each party shall keep the secrets of the other party.""" }\n';
const LAW = '    clause law "Law" { """The law of England applies.""" }\n';

test('a value in a table replaces its row', async () => {
    expect(await operations(['15 min', '30 min'])).toEqual([
        'In the table of clause 6.2 (Standard), the row “P1 (Critical)” is replaced by the following row:\n\nPriority\tResponse\nP1 (Critical)\t30 minutes',
    ]);
});

test('several rows of a table are named together', async () => {
    expect(
        await operations(
            ['15 min', '30 min'],
            ['        target P3 respond 8 hours\n', ''],
            ['priority P3', '// priority P3'],
        ),
    ).toEqual([
        expect.stringMatching(/^In the table of clause 5\.1, the row “P3 \(Low\)” is deleted\.$/),
        expect.stringContaining('Clause 6.2 (Standard) is deleted and replaced by the following:\n\n6.2 Standard'),
    ]);
});

test('a sentence replaces its clause', async () => {
    expect(await operations(['GBP 45.00', 'GBP 49.00'])).toEqual([
        'Clause 4.4 (Charges) is deleted and replaced by the following:\n\n4.4 Charges\n\nThe Client shall pay the Provider GBP 49.00 per user per month for the Service Tier Standard.',
    ]);
});

test('a clause that goes is named with its heading', async () => {
    expect(await operations([LAW, ''])).toEqual(['Clause 9 (Law) is deleted.']);
});

test('a clause that comes counts on by a letter, so that no other one gets another number', async () => {
    const pay = 'clause pay "Pay" { """The Client shall pay.""" }\n';
    expect(await operations(['    clause audit', `${pay}    clause audit`])).toEqual([
        'The following is inserted after clause 7 as clause 7A:\n\n7A. Pay\n\nThe Client shall pay.',
    ]);
    expect(
        await operations([
            '    clause audit',
            `${pay}clause more "More" { """The Client shall pay more.""" }\n    clause audit`,
        ]),
    ).toEqual([
        expect.stringContaining('after clause 7 as clause 7A:\n\n7A. Pay'),
        expect.stringContaining('after clause 7 as clause 7B:\n\n7B. More'),
    ]);
});

test('a clause that comes where another one goes takes its number', async () => {
    expect(await operations([LAW, '    clause courts "Courts" { """The courts of Leeds decide.""" }\n'])).toEqual([
        'Clause 9 (Law) is deleted and replaced by the following:\n\n9. Courts\n\nThe courts of Leeds decide.',
    ]);
});

test('a clause that stands elsewhere is moved, and what it says is not repeated', async () => {
    expect(await operations([SECRECY, ''], [LAW, LAW + SECRECY])).toEqual([
        'Clause 7 (Secrecy) is moved to stand after clause 9. It becomes clause 9A.',
    ]);
    expect(await operations([SECRECY, ''], [LAW, LAW + SECRECY.replace('secrets', 'business secrets')])).toEqual([
        'Clause 7 (Secrecy) is moved to stand after clause 9. It becomes clause 9A and reads as follows:\n\n9A. Secrecy\n\nEach party shall keep the business secrets of the other party.',
    ]);
});

test('where other clauses refer to a clause that gets another number, it says what they mean', async () => {
    const [evenings, nights] = [
        'band evenings "Evenings" { open Mon-Fri 18:00-22:00 }\n',
        'band nights "Nights" { open Mon-Fri 22:00-24:00 }\n',
    ];
    const rates = `pricing rates "Rates" {
        rate "Engineer" GBP 95.00 per hour during evenings
        rate "Engineer" GBP 160.00 per hour during nights
    }\n`;
    const { operations: found } = await papersBetween(
        BASE + evenings + nights + rates,
        BASE + nights + evenings + rates,
    );
    expect(found).toEqual([
        'Clause 6.1 (Evenings) is moved, with all clauses in it, to stand after clause 6.2. It becomes clause 6.2A.',
        'Where the Agreement refers to clause 6.1, it refers to clause 6.2A.',
    ]);
});

test('a new tier is inserted, and what speaks of all tiers is replaced', async () => {
    const gold = 'tier gold "Gold" extends standard { target P1 respond 5 min price GBP 90.00 per user per month }\n';
    expect(await operations([SECRECY, gold + SECRECY])).toEqual([
        expect.stringContaining('Clause 4.1 is deleted and replaced'),
        expect.stringContaining('Clause 4.2 (Standard) is deleted and replaced'),
        expect.stringContaining(
            'The following is inserted after clause 4.2 as clause 4.2A:\n\n4.2A Gold\n\n4.2A.1 The',
        ),
        expect.stringContaining('Clause 4.3 (Services in each Service Tier) is deleted and replaced'),
        expect.stringContaining('Clause 4.4 (Charges) is deleted and replaced'),
        expect.stringContaining('The following is inserted after clause 6.2 as clause 6.2A:\n\n6.2A Gold'),
    ]);
});

test('a party with another name changes the head and the clause that names it', async () => {
    expect(await operations(['"Acme Ltd"', '"Acme plc"'])).toEqual([
        'At the head of the Agreement, “between North Ltd and Acme Ltd” is replaced by “between North Ltd and Acme plc”.',
        'Clause 1.2 is deleted and replaced by the following:\n\n1.2 Acme plc of 2 Mill (the “Client”).',
    ]);
});

test('another party joins the amendment and signs it; what reads as before is not named', async () => {
    const after = edited([['client acme "Acme Ltd"', 'client bolt "Bolt Ltd"']]);
    const { operations: found, amendment } = await papersBetween(BASE, after);
    expect(found).toEqual([
        expect.stringContaining('At the head of the Agreement'),
        'Clause 1.2 is deleted and replaced by the following:\n\n1.2 Bolt Ltd of 2 Mill (the “Client”).',
    ]);
    const text = amendment ? renderText(amendment.document) : '';
    expect(text).toContain('1.3 Bolt Ltd, which becomes a party to the Agreement by this Amendment.');
    expect(text).toContain('\tThe Provider: North Ltd\tThe Client: Acme Ltd\tThe Client: Bolt Ltd\n');
});

test('a priority with another name replaces its rows', async () => {
    expect(await operations(['"Low"', '"Minor"'])).toEqual([
        'In the table of clause 5.1, the row “P3 (Low)” is replaced by the following row:\n\nPriority\tDefinition\nP3 (Minor)\tOne is hindered.',
        'In the table of clause 6.2 (Standard), the row “P3 (Low)” is replaced by the following row:\n\nPriority\tResponse\nP3 (Minor)\t8 hours',
    ]);
});

test('a schedule before the others leaves their names', async () => {
    const [one, zero] = ['schedule one "One" { """It is one.""" }\n', 'schedule zero "Zero" { """It is none.""" }\n'];
    const { operations: found } = await papersBetween(BASE + one, BASE + zero + one);
    expect(found).toEqual([
        'The following is inserted before Schedule 1 as Schedule A1:\n\nSchedule A1: Zero\n\nThis Schedule is a part of this Agreement.\n\nIt is none.',
    ]);
    expect((await papersBetween(BASE, BASE + one)).operations).toEqual([
        expect.stringMatching(
            /^The following is inserted at the end of the Agreement as Schedule 1:\n\nSchedule 1: One/,
        ),
    ]);
});

test('the title and the version stand at the head', async () => {
    expect(await operations(['version "1.0"', 'version "1.1"'])).toEqual([
        'At the head of the Agreement, “Version: 1.0” is replaced by “Version: 1.1”.',
    ]);
});

test('a contract that says the same has no amendment', async () => {
    expect((await papersBetween(BASE, `${BASE}\n// A remark\n`)).amendment).toBeUndefined();
});

test('it names the agreement, its start and what stays', async () => {
    const { amendment } = await papersBetween(BASE, edited([['15 min', '30 min']]));
    const text = amendment ? renderText(amendment.document) : '';
    expect(text).toMatch(/^Amendment No\. 2 to Agreement\n\nbetween North Ltd and Acme Ltd\n/);
    expect(text).toContain('The parties have made the agreement “Agreement” (version 1.0) (the “Agreement”).');
    expect(text).toContain('4.1 This Amendment takes effect on 1 July 2027.');
    expect(text).toContain('4.2 Except as stated in clause 3, the Agreement remains unchanged and in full force.');
});
