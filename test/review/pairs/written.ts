import { METRICS } from '../../../language/agreement/model.js';
import { STATEMENT_PAIRS } from './written-statements.js';

const GOLD = 'tier gold "Gold" { target P1 respond 30 min }';

const LATE = 'calendar late "Late" { timezone "Europe/London" open Mon-Fri 12:00-22:00 }';

/** A promise that comes, that changes, and that runs by another clock. */
function promisesOf(metric: string): WrittenPair[] {
    const tier = (target: string): string => `tier gold "Gold" { hours support ${target} }`;
    const promise = tier(`target P1 ${metric} 4 hours`);
    return [
        [tier(''), promise],
        [promise, tier(`target P1 ${metric} 8 hours`)],
        [promise, tier(`target P1 ${metric} 2 business hours`)],
        [promise, tier(`target P1 ${metric} 4 hours from detection`)],
    ];
}

/** Two statements, and the rule of the block that they stand in: the agreement where nothing is said. */
type WrittenPair = readonly [before: string, after: string, block?: string];

/** Pairs of statements for changes that no example of the grammar shows. */
export const WRITTEN: readonly WrittenPair[] = [
    ...STATEMENT_PAIRS,
    ...METRICS.flatMap(metric => promisesOf(metric === 'update' ? 'update every' : metric)),
    ['agreement a "Agreement" { }', 'agreement a "Contract" { }'],
    ['category a "A" { } service web "Web" { }', 'category a "A" { service web "Web" { } }'],
    [
        'category a "A" { service web "Web" { } } category b "B" { }',
        'category a "A" { } category b "B" { service web "Web" { } }',
    ],
    [
        'agreement a "Agreement" { } agreement b "Base" { }',
        'agreement a "Agreement" based on b { } agreement b "Base" { }',
    ],
    [
        'agreement a "Agreement" based on b { } agreement b "Base" { } agreement c "Other base" { }',
        'agreement a "Agreement" based on c { } agreement b "Base" { } agreement c "Other base" { }',
    ],
    ['', 'wording "definitions.interpretation" "Headings do not affect the meaning of this Agreement."'],
    [
        'wording "definitions.interpretation" "Headings do not affect the meaning of this Agreement."',
        'wording "definitions.interpretation" "Headings have no meaning."',
    ],
    [GOLD, `${GOLD} parameter response "Response" for gold.P1.respond from 15 min to 1 hour`],
    [
        `${GOLD} parameter response "Response" for gold.P1.respond from 15 min to 1 hour`,
        `${GOLD} parameter response "Response" for gold.P1.respond from 15 min to 2 hours`,
    ],
    [
        `${GOLD} parameter response "Response" for gold.P1.respond from 15 min to 1 hour`,
        `${GOLD} parameter response "Response to P1" for gold.P1.respond from 15 min to 1 hour`,
    ],
    ['priority P5 "Low" { } priority P6 "Lower" { }', 'priority P6 "Lower" { } priority P5 "Low" { }'],
    ['priority P5 "Low" { }', 'priority P5 "Low" { means "A wish." }'],
    ['client other "Other" { address "Leeds" }', 'provider other "Other" { address "Leeds" }'],
    [
        'calendar long "Long" { open Mon-Fri 06:00-22:00 } tier gold "Gold" { hours support }',
        'calendar long "Long" { timezone "Europe/London" open Mon-Sun 06:00-22:00 } tier gold "Gold" { hours long }',
    ],
    [
        'calendar late "Late" { timezone "Europe/London" open Mon-Fri 12:00-22:00 } tier gold "Gold" { hours support }',
        'calendar late "Late" { timezone "Europe/London" open Mon-Fri 12:00-22:00 } tier gold "Gold" { hours late }',
    ],
    [
        'tier gold "Gold" { target P1 respond 4 hours pauses while waiting-for-client }',
        'tier gold "Gold" { target P1 respond 4 hours pauses while waiting-for-client or waiting-for-vendor }',
    ],
    [
        'tier gold "Gold" { target P1 respond 4 hours pauses while waiting-for-client }',
        'tier gold "Gold" { target P1 respond 4 hours pauses while waiting-for-vendor }',
    ],
    [
        'tier gold "Gold" { target P1 respond 4 hours resets on reopening }',
        'tier gold "Gold" { target P1 respond 4 hours resets on reopening or reassignment }',
    ],
    [
        'tier gold "Gold" { target P1 respond 4 hours resets on reopening }',
        'tier gold "Gold" { target P1 respond 4 hours resets on reassignment }',
    ],
    [
        `${LATE} availability up "Up" { applies to servers target 99.9% per month hours support }`,
        `${LATE} availability up "Up" { applies to servers target 99.9% per month hours late }`,
    ],
    [
        `${LATE} band quiet "Quiet" { hours outside support holidays excluded of support }`,
        `${LATE} band quiet "Quiet" { hours outside support holidays excluded of late }`,
    ],
    [
        `${LATE} provider other "Other" { contact desk "Desk" { email "a@example.com" open during support } }`,
        `${LATE} provider other "Other" { contact desk "Desk" { email "a@example.com" open during late } }`,
    ],
    [
        'availability up "Up" { applies to servers target 99.9% credit { below 99.9% credit 5% below 99% credit 30% of monthly-fees } }',
        'availability up "Up" { applies to servers target 99.9% credit { below 99.9% credit 10% below 99% credit 20% of monthly-fees } }',
    ],
    ['backup files "Files" { protects servers }', 'backup files "Files" { protects servers rpo 4 hours }'],
    ['backup files "Files" { protects servers }', 'backup files "Files" { protects servers rto 4 hours }'],
    ['backup files "Files" { protects servers rpo 4 hours }', 'backup files "Files" { protects servers rpo 8 hours }'],
    ['backup files "Files" { protects servers rto 4 hours }', 'backup files "Files" { protects servers rto 8 hours }'],
    [
        'backup files "Files" { protects servers rpo 10 days }',
        'backup files "Files" { protects servers rpo 1 business day }',
    ],
    [
        'backup files "Files" { protects servers rto 10 days }',
        'backup files "Files" { protects servers rto 1 business day }',
    ],
    ['version "1.0"', 'version "1.1"'],
    ['', 'version "1.0"'],
    ['status draft', 'status final'],
    ['', 'status draft'],
    ['effective 2027-01-01', 'effective 2027-02-01'],
    ['', 'effective 2027-01-01'],
    ['locale "en-GB"', 'locale "en-US"'],
    ['', 'locale "en-GB"'],
    ['chooses standard', 'chooses standard 10 users'],
    ['', 'chooses standard'],
    ['define downtime "Downtime" as "Time without service."', 'define downtime "Outage" as "Time without service."'],
    [
        'define downtime "Downtime" as "Time without service."',
        'define downtime "Downtime" as "Time without any service."',
    ],
    ['define downtime "Downtime" as "Time."', 'define downtime "Downtime" also "Outage" as "Time."'],
    ['', 'define downtime "Downtime" as "Time without service."'],
    [
        'clause fairness "Fairness" { "The parties are fair." }',
        'clause fairness "Good faith" { "The parties are fair." }',
    ],
    [
        'clause fairness "Fairness" { "The parties are fair." }',
        'clause fairness "Fairness" { "The parties act in good faith." }',
    ],
    ['', 'clause fairness "Fairness" { "The parties are fair." }'],
    ['annex sites "Sites" { "Leeds." }', 'annex sites "Places" { "Leeds." }'],
    ['annex sites "Sites" { "Leeds." }', 'annex sites "Sites" { "Leeds and Hull." }'],
    ['', 'annex sites "Sites" { "Leeds." }'],
    ['tier gold "Gold" extends standard { }', 'tier gold "Gold" { covers servers }'],
    [
        'tier basic "Basic" { covers servers } tier gold "Gold" extends standard { }',
        'tier basic "Basic" { covers servers } tier gold "Gold" extends basic { }',
    ],
];
