import { expect, test } from 'vitest';
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
        `${BASE}agreement a "A" based on b {\n  override t 5 hours because "x"\n}`,
        '`t` is a whole tier and no value, so nothing can take its place. The contract keeps it. Name the value that changes, such as `override t.…`, or take the tier out with `remove`.',
    ],
    [
        'an override by a name',
        `${BASE}agreement a "A" based on b {\n  override t.covers s because "x"\n}`,
        'Write a value such as `30 min`, `99.9%`, `USD 42.00`, `yearly`, `2027-01-01` or a text between quotes (a name takes no other name’s place: take its statement out with `remove`, and state it anew) after `covers`, instead of `s`.',
    ],
])('%s', async (_, text, said) => {
    expect(await errorsOf(text)).toEqual([said]);
});

test('two tiers in one fact of an example are to stand on two lines', async () => {
    const [said] = await errorsOf(
        'agreement a "A" {\n  service s "S"\n  tier t "T" { covers s price USD 5.00 per month }\n  example "E" {\n    given tier t, t\n    expect price USD 5.00\n  }\n}',
    );
    expect(said).toMatch(/^`,` cannot stand after `given tier t`\. .* Write each fact on a line of its own\.$/);
});
