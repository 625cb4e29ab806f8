import { describe, expect, test } from 'vitest';
import { markdownOf } from './contract-of.js';

const P1 = 'priority P1 "Critical" { means "All work stops." }';
const P2 = 'priority P2 "Low" { means "A question." }';
const SERVICE = 'service mail "Mail"';

describe('the parties', () => {
    test('are described in one sentence, whatever the order of the text', async () => {
        expect(
            await markdownOf(
                'provider p "P GmbH" { represented by "Jane Doe" as "Director" registered "HRB 1" address "Am Wall 1" form "GmbH" in "Germany" }',
            ),
        ).toContain(
            '**P GmbH** (GmbH, Germany) of Am Wall 1, registered with HRB 1, represented by Jane Doe (Director) (the “**Provider**”).',
        );
    });

    test('a client that is still open is named by its role', async () => {
        const markdown = await markdownOf(
            'provider p "P Ltd" { } client c "The Client" { address "As stated in the order form" contact d "Desk" { phone "1" } }',
        );
        expect(markdown).toContain('between **P Ltd** and the **Client**');
        expect(markdown).toContain(
            'The party that signs this Agreement as client (address: As stated in the order form) (the “**Client**”).',
        );
        expect(markdown).toContain('Contacts of the Client');
        expect(markdown).toContain('| The Provider: P Ltd | The Client |');
    });

    test('sign by the name and position of those who represent them, where these are known', async () => {
        const markdown = await markdownOf(
            'provider p "P GmbH" { represented by "Jane Doe" as "Director" } client c "C Ltd" { represented by "Max Roe" } client d "D Ltd" { }',
        );
        expect(markdown).toContain('| **Name** | Jane Doe | Max Roe |  |\n| **Position** | Director |  |  |');
        expect(markdown).toContain('between **P GmbH**, **C Ltd** and **D Ltd**');
    });

    test('have contacts with their purpose in the table', async () => {
        expect(
            await markdownOf(
                'provider p "P Ltd" { contact a "Desk" { phone "1" role service-desk } contact b "Duty" { phone "2" role emergency } }',
            ),
        ).toContain(
            '| Contact | Purpose | Reached by |\n| :-- | :-- | :-- |\n| **Desk** | Service desk | Telephone 1 |\n| **Duty** | Emergencies | Telephone 2 |',
        );
    });
});

describe('terms with capitals', () => {
    test('are defined when a clause or another definition uses them', async () => {
        const markdown = await markdownOf(P1);
        expect(markdown).toContain('| **Ticket** |');
        expect(markdown).toContain('| **Services** | The services that the Provider performs under this Agreement. |');
    });

    test('are not defined when nothing uses them', async () => {
        const markdown = await markdownOf(SERVICE);
        expect(markdown).toContain('| **Services** | The services described in');
        expect(markdown).not.toContain('**Ticket**');
        expect(markdown).not.toContain('**Downtime**');
    });

    test('have the meaning that the author gives them', async () => {
        const markdown = await markdownOf(`${P1} define ticket "Ticket" as "A message in the portal."`);
        expect(markdown).toContain('| **Ticket** | A message in the portal. |');
        expect(markdown.match(/\| \*\*Ticket\*\* \|/g)).toHaveLength(1);
    });

    test('that a clause defines where it stands refer to it', async () => {
        const markdown = await markdownOf(
            `${SERVICE} effective 2027-01-01 provider p "P Ltd" { } client c "C Ltd" { } client d "D Ltd" { }
            calendar office "Office Hours" { open Mon-Fri 09:00-17:00 }
            band nights "Nights" { hours outside office }
            pricing fees "Fees" { rate "Engineer" GBP 95.00 per hour during nights } include nights, fees`,
        );
        expect(markdown).toContain('| **Agreement** | Has the meaning given in [clause 1](#1-parties). |');
        expect(markdown).toContain('| **Provider** | Has the meaning given in clause 1.1. |');
        expect(markdown).toContain('| **Client** | Has the meaning given in [clause 1](#1-parties). |');
        expect(markdown).toContain('| **Effective Date** | Has the meaning given in clause 1.5. |');
        expect(markdown).toMatch(/\| \*\*Office Hours\*\* \| Has the meaning given in \[clause 5\.1\]/);
        expect(markdown).toMatch(/\| \*\*Nights\*\* \| The time band described in \[clause 6\]/);
        expect(markdown).toMatch(/During “Nights” \(\[clause 6\]/);
        expect(markdown).toMatch(/the time outside Office Hours \(\[clause 5\.1\]/);
    });

    test('Downtime refers to the clause of its one meaning', async () => {
        const one = 'availability a "A" { target 99.9% per month downtime "A minute without mail." }';
        expect(await markdownOf(one)).toMatch(/\| \*\*Downtime\*\* \| Has the meaning given in clause 3\.1\.3\. \|/);
        expect(await markdownOf(`${one} ${one.replace('a "A"', 'b "B"')}`)).toContain('describes it for the systems');
    });

    test('of business time decide how other times run', async () => {
        expect(await markdownOf(SERVICE)).toContain('Each time runs without interruption');
        expect(await markdownOf(`${P1} tier t "T" { target P1 respond 1 business hour }`)).toContain(
            'A time that is not stated in Business Hours runs without interruption',
        );
    });
});

describe('obligations are numbered paragraphs', () => {
    test('of the parties, whose list the date does not run into', async () => {
        const markdown = await markdownOf('provider p "P Ltd" { } client c "C Ltd" { } effective 2027-01-01');
        expect(markdown).toContain(
            'This agreement (the “**Agreement**”) is made between the parties named in clause 1.1 and clause 1.2.',
        );
        expect(markdown).toContain('**1.3** This Agreement takes effect on 1 January 2027');
    });

    test('of services', async () => {
        const markdown = await markdownOf(
            'category run "Running" { service mail "Mail" service s "S" { includes "A" excludes "B" delivered remote } }',
        );
        expect(markdown).toContain('**3.2.1** The Provider shall provide the following Service:');
        expect(markdown).toMatch(/#+ 3\.2\.2 S\n\n\*\*3\.2\.2\.1\*\* This Service includes:/);
        expect(markdown).toContain('**3.2.2.3** The Provider shall deliver this Service remotely.');
    });

    test('of tiers, where the default tier is for those who have not chosen', async () => {
        const tiers = `${P1} calendar c "Office Hours" { open Mon-Fri 09:00-17:00 }
            tier t "T" { means "For all." hours c on-call for P1 default target P1 respond 1 business hour } tier u "U" { }`;
        const open = await markdownOf(tiers);
        expect(open).toMatch(
            /### 3\.2 T\n\n\*\*3\.2\.1\*\* For all\.\n\n\*\*3\.2\.2\*\* The Provider shall give support/,
        );
        expect(open).toContain('**3.2.4** If the Client has not chosen a Service Tier, this Service Tier applies.');
        expect(open).toMatch(/\*\*6\.2\.1\*\* Time in Business Hours runs only within Office Hours/);
        expect(await markdownOf(`${tiers} chooses u`)).not.toContain('has not chosen a Service Tier');
    });
});

describe('services', () => {
    test.each([
        ['delivered remote', 'The Provider shall deliver this Service remotely.'],
        ['delivered on-site, remote', 'The Provider shall deliver this Service on site and remotely.'],
        [
            'supports "Workstations" if "The vendor still supports the equipment." up to 5 years',
            'for equipment of the class “Workstations” that is not older than 5 years, as long as the following condition is met. The vendor still supports the equipment.',
        ],
        [
            'depends on "The Client shall report suspicions without delay."',
            'The obligations of the Provider under this Service depend on the following condition. The Client shall report suspicions without delay.',
        ],
    ])('`%s`', async (statement, sentence) => {
        expect(await markdownOf(`service s "S" { ${statement} }`)).toContain(sentence);
    });
});

describe('service levels', () => {
    test('say once what several promises have in common', async () => {
        const markdown = await markdownOf(`${P1} ${P2} tier t "T" {
            target P1 respond 15 min for 95% per month as objective, resolve 4 hours for 95% per month as objective
            target P2 respond 1 hour as objective, resolve 8 hours as objective
        }`);
        expect(markdown).toContain(
            'The Provider shall meet the service levels “Response” for P1 (Critical) and “Resolution” for P1 (Critical) for at least 95% of the Tickets of each calendar month.',
        );
        expect(markdown).toContain(
            'The Provider shall pursue each of these service levels as an objective, without a guarantee.',
        );
    });

    test('have one rule for their start, which yields to what is stated', async () => {
        const level = 'target P1 respond 15 min';
        expect(await markdownOf(`${P1} tier t "T" { ${level} }`)).toContain('receives the Ticket. The Provider');
        const markdown = await markdownOf(`${P1} tier t "T" { ${level} clock starts on hand-over }`);
        expect(markdown).toMatch(/receives the Ticket, unless \[clause \d\]\(#.*\) states another moment\./);
        expect(markdown).toContain('The times of the service levels of this Service Tier run from the hand-over.');
        expect(await markdownOf(`${P1} tier t "T" { ${level} from detection }`)).toContain(
            'unless this clause states another moment.',
        );
    });

    test('name the clock that stands still and the states', async () => {
        expect(await markdownOf('tier t "T" { pauses while waiting-for-client, waiting-for-vendor }')).toContain(
            'The times of the service levels of this Service Tier do not run while the state of a Ticket is “waiting for the Client” or “waiting for a vendor”.',
        );
    });

    test('a hole that leads to an update says how often', async () => {
        const markdown = await markdownOf(`${P1} ${P2} tier t "T" {
            target P1 update every 1 hour
            target P2 update every 2 business hours
        } clause c "C" { """We report {{t.P1.update}}, or {{t.P2.update}}.""" }`);
        expect(markdown).toContain('We report every hour, or every 2 Business Hours.');
    });
});

describe('key performance indicators', () => {
    test('share a table, and a sentence on how strongly they are promised', async () => {
        const markdown = await markdownOf(`
            pool fees "Fees at risk" { at-risk 10% of monthly-fees }
            indicator calls "Calls" { means "How fast." target at least 90% minimum at least 80% per calendar month weight 40% in fees strength guarantee }
            indicator first "First call" { target at least 70% strength guarantee chronic 2 months rectification-plan }
            include fees, calls, first`);
        expect(markdown).toContain('| Indicator | Definition | Target | Serious miss | Measured over | Weight |');
        expect(markdown).toContain(
            '| **Calls** | How fast. | At least 90% | Below 80% | Each calendar month | 40% in “Fees at risk” |',
        );
        expect(markdown).toContain('| **First call** | – | At least 70% | – | – | – |');
        expect(markdown).toContain('The Provider guarantees these targets.');
        expect(markdown).toContain(
            '**First call.** If the Provider misses the target in 2 consecutive months, the Provider shall submit',
        );
    });
});

describe('service credits', () => {
    test('say how much, then how the Client gets them, then what they exclude, whatever the order of the text', async () => {
        const markdown =
            await markdownOf(`${SERVICE} availability a "A" { applies to mail target 99.9% per month credit {
            chronic 3 of 6 months terminate sole-remedy holds form offset claim within 30 days after month end
            cap 50% per month below 99.9% credit 5% of monthly-fees } }`);
        const order = [
            'shall grant the Client a Service Credit',
            'shall not exceed 50%',
            'shall claim a Service Credit',
            'shall set off the Service Credit',
            'are the sole remedy',
            '**Repeated failure.**',
        ].map(words => markdown.indexOf(words));
        expect(order).not.toContain(-1);
        expect(order).toEqual([...order].sort((a, b) => a - b));
    });

    test('that are computed name the fees that they are a share of', async () => {
        expect(
            await markdownOf(
                `${SERVICE} availability a "A" { applies to mail target 99.9% per month credit { step 0.1% credit 1% of monthly-fees } }`,
            ),
        ).toContain(
            'The Provider shall grant the Client Service Credits as follows. Their percentages are shares of the monthly fees.',
        );
    });
});

describe('recovery objectives', () => {
    test.each([
        ['rpo 0 minutes rto 0 minutes', '| 0 minutes (no loss of data) | 0 minutes (no interruption) |'],
        ['rpo none rto best effort', '| No objective agreed | Best effort, without a fixed time |'],
        ['rpo not applicable rto 1 hour', '| Not applicable | 1 hour |'],
    ])('`%s`', async (objectives, cells) => {
        expect(await markdownOf(`backup b "B" { ${objectives} }`)).toContain(cells);
    });
});

describe('changes', () => {
    test.each([
        ['approve normal by "The IT manager"', '| **Normal** | The IT manager |'],
        ['complete emergency within 1 hour', 'The Provider shall complete an emergency change within 1 hour'],
        ['charge standard included', 'The fees include standard changes.'],
    ])('`%s`', async (statement, sentence) => {
        expect(await markdownOf(`change c "Changes" { ${statement} } include c`)).toContain(sentence);
    });
});

test('every table of statements is introduced by the obligation that it states', async () => {
    expect(
        await markdownOf('pricing p "Prices" { charge "Server" GBP 95.00 per server per month } include p'),
    ).toContain('The Client shall pay the Provider the following fees:\n\n| Fee | Price |\n');
});

test('a column that says nothing in any row is left out, and stays where one row says something', async () => {
    const charges = (more: string): string =>
        `pricing p "Prices" { charge "Server" GBP 95.00 per server per month charge "User" GBP 9.00 per user per month ${more} } include p`;
    expect(await markdownOf(charges(''))).toContain('| Fee | Price |\n| :-- | --: |\n| **Server** | GBP 95.00');
    expect(await markdownOf(charges('minimum 10 users'))).toContain(
        '| **Server** | GBP 95.00 per server per month | – |\n| **User** | GBP 9.00 per user per month | At least 10 users |',
    );
    expect(
        await markdownOf(
            'governance g "G" { report "Uptime" monthly due 5 days } documents d "D" { incorporates "Policy" } include g, d',
        ),
    ).toMatch(/\| Report \| How often \| Due within \|\n[^]*\| Incorporated document \|\n/);
});
