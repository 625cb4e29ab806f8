import { describe, expect, test } from 'vitest';
import { markdownOf } from './contract-of.js';

const PARTIES = 'provider p "P Ltd" { } client c "C Ltd" { }';

/** The sentence that a statement of a block makes. */
async function said(block: string, statement: string): Promise<string> {
    return markdownOf(`${PARTIES} ${block} x "X" { ${statement} } include x`);
}

describe('the sentences of the contract and those of the author', () => {
    test.each([
        ['access', 'client-duty "The Client shall tell."', '**Duty of the Client.** The Client shall tell.'],
        ['access', 'client-duty "updates of systems"', '**Duty of the Client.** updates of systems\n'],
        ['access', 'administrators "The Client keeps one."', '**Administrators.** The Client keeps one.'],
        [
            'access',
            'log "The record shows:\\n\\n- who\\n- when" keep 1 year',
            'access to the systems of the Client.\n\nThe record shows:\n\n- who\n- when\n\nThe Provider shall keep the record for 1 year.',
        ],
        ['data', 'residency "United Kingdom"', 'store and process the data only in the United Kingdom.'],
        ['data', 'residency "Germany", "European Economic Area"', 'only in Germany and the European Economic Area.'],
        [
            'data',
            'residency "On the premises of the Client", "Leeds"',
            'only in the following places: On the premises of the Client; Leeds.',
        ],
        [
            'data',
            'regime "UK GDPR", "PCI DSS"',
            'with the following laws and standards, to the extent that they apply to that party: UK GDPR; PCI DSS.',
        ],
        [
            'data',
            'regime "UK GDPR"',
            'with the following law or standard, to the extent that it applies to that party: UK GDPR.',
        ],
        ['pricing', 'discount "Volume" 5% from 1 servers', 'the discount “Volume” of 5% for 1 server or more.'],
        ['pricing', 'discount "Volume" 5% from 10 servers', 'the discount “Volume” of 5% for 10 servers or more.'],
        [
            'term',
            'cause "The other party has committed a material breach." cure 30 days',
            'A party may end this Agreement in the following case. The other party has committed a material breach. The party that ends this Agreement shall first give the other 30 days to remedy the breach.',
        ],
        ['governance', 'law "Netherlands"', 'This Agreement is governed by the law of the Netherlands.'],
        [
            'documents',
            'precedence "Order form", "This Agreement", "Policy"',
            'the earlier one in this order prevails: first “Order form”, then this Agreement, then “Policy”.',
        ],
    ])('%s { %s }', async (block, statement, sentence) => {
        expect(await said(block, statement)).toContain(sentence);
    });
});

describe('what is handed over at the end', () => {
    test('has time limits that run from the event of the transition, unless they name another', async () => {
        const markdown = await said(
            'offboarding',
            'transition 90 days after end deliver backups "All." within 5 days deliver hardware "All." within 1 day after end',
        );
        expect(markdown).toContain('A time limit that names no event runs from the end of this Agreement:');
        expect(await said('offboarding', 'deliver backups "All." within 5 days')).toContain(
            'A time limit that names no event runs from **\\[missing: event from which time limits run\\]**:',
        );
        expect(await said('offboarding', 'deliver backups "All." within 5 days after end')).toContain(
            'The Provider shall hand over or carry out the following:',
        );
    });
});

describe('a party', () => {
    const DUTY = 'data d "Data" { owner c party c as controller party p as processor } include d';

    test('is named by its role', async () => {
        const markdown = await markdownOf(`${PARTIES} ${DUTY}`);
        expect(markdown).toContain('The Client acts as controller');
        expect(markdown).toContain('remains the property of the Client at all times.');
    });
    test('has its name too where several parties have the role', async () => {
        const markdown = await markdownOf(`${PARTIES} client e "E Ltd" { } ${DUTY}`);
        expect(markdown).toContain('The Client (C Ltd) acts as controller');
        expect(markdown).toContain('The Provider acts as processor');
        expect(markdown).toContain('remains the property of the Client (C Ltd) at all times.');
    });
});

describe('values in words', () => {
    test.each([
        ['GB-ENG', 'the public holidays of England (ISO 3166 GB-ENG)'],
        ['NL', 'the public holidays of the Netherlands (ISO 3166 NL)'],
        ['BR-AC', 'the public holidays of the region BR-AC of Brazil (ISO 3166)'],
        ['YT', 'the public holidays of the region YT (ISO 3166)'],
    ])('holidays of %s', async (region, said) => {
        expect(
            await markdownOf(`calendar c "Hours" { open Mon-Fri 09:00-17:00 closed on holidays "${region}" }`),
        ).toContain(said);
    });

    test('a price that depends on the quantity has a row for each band, with its unit', async () => {
        expect(
            await said(
                'pricing',
                'volume "Boxes" per box per month { up to 1 at GBP 3.00 up to 2500 at GBP 2.00 above at GBP 1.00 }',
            ),
        ).toContain(
            '**Boxes.** The Client shall pay the following price, according to the quantity. The price of the band that the quantity reaches applies to all units:\n\n' +
                '| Quantity | Price per box per month |\n| :-- | --: |\n' +
                '| **Up to 1 box** | GBP 3.00 |\n| **Above 1 box up to 2,500 boxes** | GBP 2.00 |\n| **Above 2,500 boxes** | GBP 1.00 |',
        );
        expect(
            await said('pricing', 'graduated "Storage" per GB { up to 500 at GBP 0.10 above at GBP 0.07 }'),
        ).toContain('| **Up to 500 GB** | GBP 0.10 |\n| **Above 500 GB** | GBP 0.07 |');
    });

    test.each([
        ['time', 'keep these systems available for at least 99.9% of the minutes of each calendar month.'],
        ['error-rate', 'ensure that at least 99.9% of the requests to these systems of each calendar month succeed.'],
        ['requests', 'ensure that at least 99.9% of the requests to these systems of each calendar month succeed.'],
        [
            'synthetic-probe',
            'ensure that at least 99.9% of the checks of these systems of each calendar month succeed.',
        ],
    ])('what a target is a share of, measured by %s', async (method, sentence) => {
        expect(await markdownOf(`availability a "A" { target 99.9% per month method ${method} }`)).toContain(sentence);
    });

    test.each([
        ['step 0.05% credit 5%', 'For each 0.05 percentage points by which the availability is below the target'],
        ['step 1% credit 5%', 'For each 1 percentage point by which'],
    ])('a credit by steps: %s', async (credit, sentence) => {
        expect(
            await markdownOf(`availability a "A" { target 99.9% per month credit { ${credit} of monthly-fees } }`),
        ).toContain(sentence);
    });
});

describe('numbers and parties of a sentence fit', () => {
    const withCredit = (terms: string): Promise<string> =>
        markdownOf(
            `${PARTIES} service mail "Mail" availability a "A" { applies to mail target 100% per month credit { ${terms} of monthly-fees cap 50% per month claim automatic } }`,
        );

    test.each([
        ['each 1 hour credit 5%', 'For each period of 1 hour of Downtime that has begun, the Service Credit is 5%'],
        ['refund 1 times downtime', 'The Service Credit is the fee for the time of the Downtime.'],
        ['refund 10 times downtime', 'The Service Credit is 10 times the fee for the time of the Downtime.'],
        ['points for "A late report" add 1', '“A late report” adds 1 point.'],
        ['refund 1 times downtime', 'A target of 100% allows no Downtime in a calendar month.'],
    ])('%s: %s', async (terms, sentence) => {
        expect(await withCredit(terms)).toContain(sentence);
    });

    test.each([
        ['event service-levels', 'The Client may end this Agreement if the Provider misses the service levels'],
        ['event price-increase', 'The Client may end this Agreement if prices rise'],
        ['event regulation', 'A party may end this Agreement if a law'],
    ])('%s: %s', async (statement, sentence) => {
        expect(await said('term', statement)).toContain(sentence);
    });

    test('who shall only pursue a target is not told to meet it', async () => {
        const weak = 'indicator i "I" { target at least 95% strength objective } include i';
        expect(await markdownOf(`${PARTIES} ${weak}`)).toContain(
            'of the following key performance indicators, unless a weaker promise is stated for them:',
        );
        expect(await markdownOf(`${PARTIES} ${weak.replace(' strength objective', '')}`)).not.toContain('weaker');
    });
});
