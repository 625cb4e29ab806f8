import { METRICS } from '../../../language/agreement/model.js';

const GOLD = 'tier gold "Gold" { target P1 respond 30 min }';

/** A promise that comes, that changes, and that runs by another clock. */
function promisesOf(metric: string): (readonly [string, string])[] {
    const tier = (target: string): string => `tier gold "Gold" { hours support ${target} }`;
    const promise = tier(`target P1 ${metric} 4 hours`);
    return [
        [tier(''), promise],
        [promise, tier(`target P1 ${metric} 8 hours`)],
        [promise, tier(`target P1 ${metric} 2 business hours`)],
        [promise, tier(`target P1 ${metric} 4 hours from detection`)],
    ];
}

/** Pairs of statements of an agreement for changes that no example of the grammar shows. */
export const WRITTEN: readonly (readonly [before: string, after: string])[] = [
    ...METRICS.flatMap(metric => promisesOf(metric === 'update' ? 'update every' : metric)),
    ['agreement a "Agreement" { }', 'agreement a "Contract" { }'],
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
