import { expect, test } from 'vitest';
import { METRICS } from '../../language/agreement/model.js';
import { check } from './check.js';

/** What a file says that is wrong: message and advice of each error. */
async function errorsOf(text: string): Promise<readonly string[]> {
    const findings = await check(text);
    return findings
        .filter(({ severity, code }) => severity !== 'info' && code !== 'A04')
        .map(({ message, help }) => [message, help].filter(part => part !== undefined).join(' '));
}

const BAND = `calendar office "Office" {
  timezone "Europe/London"
  open Mon-Fri 09:00-17:00
  open on holidays
}
priority P1 "Critical" {
  means "Down."
  example "All is down."
}
service s "S"
tier t "T" {
  covers s
  target P1 respond 1 hour, update every 1 hour during office
}
`;
const BASE = 'agreement b "B" {\n  service s "S"\n  tier t "T" {\n    covers s\n    price USD 5.00 per month\n  }\n}\n';

test.each<[what: string, text: string, said: string]>([
    [
        'a notice of nothing leads nowhere else',
        'maintenance m "M" {\n  notice 0 days\n}',
        'A time of zero promises nothing that can be kept. Write a time above zero, or leave it out: what is not stated is not agreed.',
    ],
    [
        'and so does a notice of none',
        'maintenance m "M" {\n  notice none\n}',
        'Write a time such as `15 min`, `4 hours` or `2 business days` after `notice`, or leave it out: what is not stated is not agreed, and `none` is for what is promised.',
    ],
    [
        'a calendar where a time band is wanted',
        BAND,
        '`office` is a calendar, and a time band is wanted here, so the contract cannot say what is meant. Declare a time band, such as `band during-office "…" { hours during office }`, and name that; where time is to run in the calendar, write `on office`.',
    ],
    [
        'a price for several periods',
        'service s "S"\ntier t "T" {\n  covers s\n  price USD 5.00 per 6 months\n}',
        'After `per` stands one unit, such as `month` or `year`, and no number: say the amount for one of these units, instead of `per 6 …`.',
    ],
    [
        'a fee in words',
        'onboarding o "O" {\n  fee "by quote"\n}',
        'Write `included`, a price such as `USD 900.00`, or a number of `times the monthly-fees` after `fee`, instead of `"by quote"`.',
    ],
    [
        'a word that is wrong inside a statement',
        'service s "S"\ntier t "T" {\n  covers s unlimited\n}',
        '`unlimited` cannot stand after `covers s`. The statement is written `covers SERVICE [limited to QUANTITY [then PRICE] | optional [at PRICE]], …`. What is a statement of its own stands on the next line.',
    ],
    [
        'an override of a whole declaration',
        `${BASE}agreement a "A" based on b {\n  override t 5 hours because "X."\n}`,
        '`t` is a whole tier and no value, so nothing can take its place. The contract keeps it. Name the value that changes, such as `override t.…`, or take the tier out with `remove`.',
    ],
    [
        'an override by a name',
        `${BASE}agreement a "A" based on b {\n  override t.covers s because "X."\n}`,
        'Write a value such as `30 min`, `99.9%`, `USD 42.00`, `yearly`, `2027-01-01` or a text between quotes (a name takes no other name’s place: take its statement out with `remove`, and state it anew) after `covers`, instead of `s`.',
    ],
    [
        'a price in words',
        'service s "S"\ntier t "T" {\n  covers s\n  price "by quote"\n}',
        'Write a price such as `USD 45.00 per month`, a share such as `8% of "Cloud consumption"`, or `on-quotation` after `price`, instead of `"by quote"`.',
    ],
    [
        'a charge in words',
        'pricing p "P" {\n  charge "Setup" "by quote"\n}',
        'Write a price such as `USD 45.00 per month` after `"Setup"`, instead of `"by quote"`.',
    ],
    [
        'a charge for changes in words',
        'change c "C" {\n  charge normal "by quote"\n}',
        'Write `included`, or a price such as `USD 45.00 per month` after `normal`, instead of `"by quote"`.',
    ],
    [
        'a zone without quotes',
        'maintenance m "M" {\n  timezone London\n}',
        'Write the name of a zone such as `"Europe/London"`, or `of` and the name of a party after `timezone`, instead of `London`.',
    ],
    [
        'a statement of an outer block between those of an inner one costs its line alone',
        'service s "S"\ntier t "T" {\n  service u "U"\n  covers s\n}',
        '`service` cannot stand here in a tier. A statement here starts with `means`, `covers`, `excludes`, `hours`, `on-call`, `target`, `price`, `eligible`, `precondition`, `upgrade`, `downgrade`, `default`, `pauses`, `continuous-effort`, `remainder`, `clock` or `strength`.',
    ],
    [
        'a path that is changed twice',
        `${BASE}agreement a "A" based on b {\n  override t.price USD 6.00 because "X."\n  override t.price USD 7.00 because "X."\n}`,
        'This block has already said `override t.price USD 6.00 because "X."`, so nobody can tell which of the two holds. Keep one of them.',
    ],
])('%s', async (_, text, said) => {
    expect(await errorsOf(text)).toEqual([said]);
});

test.each<[what: string, fact: string, said: string]>([
    [
        'two tiers behind a comma',
        'given tier t, t',
        '`,` cannot stand after `given tier t`. The statement is written `given tier TIER [QUANTITY …] [paid per PERIOD]`. Write each fact on a line of its own.',
    ],
    [
        'two tiers without a comma',
        'given tier t tier t',
        '`tier` cannot stand after `given tier t`. The statement is written `given tier TIER [QUANTITY …] [paid per PERIOD]`. What is a statement of its own stands on the next line.',
    ],
])('two facts of an example are to stand on two lines: %s', async (_, fact, said) => {
    const errors = await errorsOf(
        `agreement a "A" {\n  service s "S"\n  tier t "T" { covers s price USD 5.00 per month }\n  example "E" {\n    ${fact}\n    expect price USD 5.00\n  }\n}`,
    );
    expect(errors[0]).toBe(said);
});

test('a word that stands elsewhere in its statement is sent there, and long choices are cut', async () => {
    const [said] = await errorsOf(
        'service s "S"\ntier t "T" {\n  covers s\n  target all respond 1 hour on c delivered remote\n}\ncalendar c "C" { open 24x7 }',
    );
    expect(said).toContain('`delivered` cannot stand after `target all respond 1 hour on c`.');
    expect(said).toContain('((acknowledge | respond | …) TIME');
    expect(said).toMatch(/There `delivered` has another place\.$/);
});

test('a number without its unit is told from the word behind it', async () => {
    expect(await errorsOf(`${BASE}agreement a "A" based on b {\n  override t.price 5 because "X."\n}`)).toContain(
        '`because` was read as a part of what stands before it, such as the unit of a number. Write that part, and `because` after it.',
    );
});

test('a path that leads nowhere is one error, at its first step that does', async () => {
    const said = await errorsOf(`${BASE}agreement a "A" based on b {\n  override u.P1.respond 5 min because "X."\n}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('named `u` is not declared');
});

test('in place of a time that is not known, every one that is can be written', async () => {
    const [said] = await errorsOf(BAND.replace('update every', 'update every 2 hours\n  remainder P1 answer'));
    const ofRows = METRICS.filter(metric => metric !== 'update');
    expect(ofRows.filter(metric => !said?.includes(`\`${metric}\``))).toEqual([]);
    expect(said).toContain('instead of `answer`');
});
