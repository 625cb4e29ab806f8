import { expect, test } from 'vitest';
import { contentText } from '../../../contract/tree/text.js';
import type { ContractDocument } from '../../../contract/tree/document.js';
import { redlineBetween } from './redlines.js';

const tier = (respond: string, more = ''): string => `
    service help-desk "Help desk"
    priority P1 "Critical"
    priority P2 "High"
    tier standard "Standard" {
        covers help-desk
        target P1 respond ${respond}
        target P2 respond 4 hours
        ${more}
    }`;

/** Each remark with the heading of its clause, `head` for those that no clause shows. */
function remarksOf(redline: ContractDocument): readonly string[] {
    const { title, clauses } = redline;
    return [
        ...(title.remarks ?? []).map(({ text, verdict }) => `head: ${text} (${verdict})`),
        ...clauses.flatMap(({ id, heading = [], remarks = [] }) =>
            remarks.map(({ text, verdict }) => `${contentText(heading, redline) || id}: ${text} (${verdict})`),
        ),
    ];
}

test('the verdict of a change stands beside the clause that shows it', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min'), tier('30 min')))).toEqual([
        'Standard: Standard / P1 / Respond: 15 min → 30 min (Worse for the client, major)',
    ]);
});

test('the verdict of what is gone stands beside the place that it is gone from', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min', 'price GBP 45 per user per month'), tier('15 min')))).toEqual([
        'Charges: Standard / Price: removed: GBP 45 per user per month (Unclear for the client, review)',
    ]);
});

test('equal revisions have no remarks', async () => {
    expect(remarksOf(await redlineBetween(tier('15 min'), tier('15 min')))).toEqual([]);
});

const based = (hours: string, respond = '1 hour'): string => `
    service help-desk "Help desk"
    priority P1 "Critical"
    calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri ${hours} }
    tier basic "Basic" { covers help-desk hours support target P1 respond ${respond} }
    tier gold "Gold" extends basic { }`;

test('what a declaration takes from another one has its verdict beside its own clause', async () => {
    expect(remarksOf(await redlineBetween(based('08:00-18:00'), based('08:00-18:00', '2 hours')))).toEqual([
        'Basic: Basic / P1 / Respond: 1 hour → 2 hours (Worse for the client, major)',
        'Gold: Gold / P1 / Respond: 1 hour → 2 hours, from Basic / P1 / Respond (Worse for the client, major)',
    ]);
});

test('what means something else without another word has its verdict beside the clause that says it', async () => {
    const remarks = remarksOf(
        await redlineBetween(based('08:00-18:00', '2 business hours'), based('09:00-17:00', '2 business hours')),
    );
    expect(remarks.filter(each => each.startsWith('head'))).toEqual([]);
    expect(remarks.filter(each => each.includes('P1'))).toEqual([
        expect.stringMatching(/^Basic: Basic \/ P1 \/ Respond/),
        expect.stringMatching(/^Gold: Gold \/ P1 \/ Respond/),
    ]);
    expect(remarks).toContainEqual(expect.stringMatching(/^Support Hours: Support Hours \/ Opening hours/));
});

test('a value stands with the clause that shows it, also where its declaration changed elsewhere', async () => {
    const [before, after] = [tier('15 min', 'price GBP 45 per month'), tier('30 min', 'price GBP 50 per month')];
    expect(remarksOf(await redlineBetween(before, after))).toEqual([
        expect.stringMatching(/^Charges: Standard \/ Price/),
        expect.stringMatching(/^Standard: Standard \/ P1 \/ Respond/),
    ]);
});

test('what stands in a table of others has its verdict beside their clause', async () => {
    const contact = (hours: string): string =>
        `provider p "Provider" { contact desk "Desk" { phone "1" open during support } }
        calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri ${hours} }`;
    expect(remarksOf(await redlineBetween(contact('08:00-18:00'), contact('09:00-17:00')))).toContainEqual(
        expect.stringMatching(/^Contacts of the Provider: .*Hours of a contact/),
    );
});

test('what concerns the whole agreement stands at the head', async () => {
    const remarks = remarksOf(await redlineBetween('version "1"', 'version "2"'));
    expect(remarks.every(each => each.startsWith('head'))).toBe(true);
});

const calendar = (open: string): string => `
    calendar office "Office hours" {
        timezone "Europe/London"
        open ${open}
    }
    service help-desk "Help desk"
    priority P1 "Critical"
    tier standard "Standard" {
        covers help-desk
        hours office
        target P1 respond 1 business hour
    }`;

test('what follows from a change names it, and says what it means where the words stayed', async () => {
    const redline = await redlineBetween(calendar('Mon-Fri 08:00-18:00'), calendar('Mon-Fri 09:00-17:00'));
    const remarks = [redline.title, ...redline.clauses].flatMap(each => each.remarks ?? []);
    const root = remarks.find(({ cause }) => cause === undefined);
    const response = remarks.find(({ text }) => text.startsWith('Standard / P1 / Respond'));
    expect(root?.text).toContain('Office hours / Opening hours: Mon-Fri 08:00-18:00');
    expect(response?.cause).toBe(root?.id);
    expect(response?.text).toMatch(/: at worst .+ hours instead of .+, from Office hours \/ Opening hours$/);
});
