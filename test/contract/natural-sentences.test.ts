import { describe, expect, test } from 'vitest';
import { markdownOf } from './contract-of.js';

const PARTIES = 'provider p "P Ltd" { } client c "C Ltd" { }';

/** The sentence that a statement of a block makes. */
async function said(block: string, statement: string): Promise<string> {
    return markdownOf(`${PARTIES} ${block} x "X" { ${statement} } include x`);
}

describe('sentences go on with the text of the author', () => {
    test.each([
        [
            'access',
            'client-duty "The Client keeps operating systems within support."',
            'The Client shall ensure that it keeps operating systems within support.',
        ],
        ['access', 'client-duty "Keeps systems within support."', 'The Client shall ensure that it keeps systems'],
        [
            'access',
            'client-duty "Updates of all systems."',
            'The Client shall meet the following duty: updates of all systems.',
        ],
        [
            'access',
            'client-duty "The Client systems are patched."',
            'The Client shall meet the following duty: the Client systems are patched.',
        ],
        ['access', 'administrators "The Client keeps one."', '**Administrators.** The Client keeps one.'],
        [
            'access',
            'administrators "No more than two."',
            'The parties agree on the following for administrators: no more than two.',
        ],
        ['data', 'residency "United Kingdom"', 'store and process the data only in the United Kingdom.'],
        ['data', 'residency "Germany", "European Economic Area"', 'only in Germany and the European Economic Area.'],
        [
            'data',
            'residency "On the premises of the Client", "Leeds"',
            'only on the premises of the Client and in Leeds.',
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
            'cause "A material breach" cure 30 days',
            'A party may end this Agreement for the following breach by the other party: a material breach. It shall first give the other party 30 days to remedy the breach.',
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
            'A time limit that names no event runs from the notice of termination:',
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
