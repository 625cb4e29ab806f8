import { describe, expect, test } from 'vitest';
import { codesOf, readingsOf } from './readings.js';

const AROUND = `
  provider p "Northwind" { address "Leeds" }
  client c "Acme" { address "Sheffield" }
  environment standard "Standard systems" { means "All other systems." }
  environment clinical "Clinical systems" { means "Systems for patients." }
  category run "Running" { service servers "Servers" }
  service desk "Help desk"
  priority P1 "Critical" { means "Down." }
  priority P2 "High" { means "Slow." }
  priority P3 "Low" { means "A question." }
`;
const matrix = (name: string, scope: string, rows: string): string =>
    `classification ${name} "Matrix ${name}" {\n${scope}\ncolumns urgency high, low\n${rows}\n} include ${name}\n`;
const STANDARD = matrix('all', '', 'row impact high: P1, P2\nrow impact low: P2, P3');
const CLINICAL = matrix('clinic', 'applies to clinical', 'row impact high: P1, P1\nrow impact low: P2, P3');
const example = (given: string, priority: string): string =>
    `example "Case" { given impact high given urgency low ${given} expect priority ${priority} }`;

describe('a matrix for some tickets', () => {
    test('holds for these, and the wider one for the others', async () => {
        const at = async (environment: string, priority: string): Promise<unknown> =>
            (
                await readingsOf(
                    `${AROUND}${STANDARD}${CLINICAL}${example(`given environment ${environment}`, priority)}`,
                )
            ).outcomes;
        expect(await at('clinical', 'P1')).toMatchObject([{ kind: 'holds' }]);
        expect(await at('standard', 'P2')).toMatchObject([{ kind: 'holds' }]);
        expect(await at('clinical', 'P2')).toMatchObject([{ kind: 'differs', computed: 'P1' }]);
    });
    test('has to be chosen by the example', async () => {
        const { outcomes } = await readingsOf(`${AROUND}${STANDARD}${CLINICAL}${example('', 'P2')}`);
        expect(outcomes).toMatchObject([
            { kind: 'open', reason: expect.stringContaining('given environment') as string },
        ]);
    });
    test('says so in the contract', async () => {
        const { contract, findings } = await readingsOf(`${AROUND}${STANDARD}${CLINICAL}`);
        expect(contract).toContain('This clause applies to Tickets about “Clinical systems”.');
        expect(findings.filter(({ code }) => code === 'A13' || code === 'C12')).toEqual([]);
    });
    test('of a client are of the client, and not about it', async () => {
        const client = (scope: string): Promise<string> =>
            readingsOf(AROUND + STANDARD + matrix('own', scope, 'row impact high: P1, P1')).then(each => each.contract);
        const order = 'For these it prevails over a clause that applies to more Tickets.';
        expect(await client('applies to c')).toContain(`This clause applies to Tickets of the Client “Acme”. ${order}`);
        expect(await client('applies to desk, c')).toContain(
            `This clause applies to Tickets about “Help desk”, or of the Client “Acme”. ${order}`,
        );
        expect(await client('applies to desk, clinical')).toContain('about “Help desk” or “Clinical systems”. ');
    });
    test('may be for a service in a category that has one of its own', async () => {
        const category = matrix('wide', 'applies to run', 'row impact high: P2, P2\nrow impact low: P3, P3');
        const service = matrix('narrow', 'applies to servers', 'row impact high: P1, P1\nrow impact low: P3, P3');
        const { outcomes } = await readingsOf(
            `${AROUND}${category}${service}${example('given service servers', 'P1')}`,
        );
        expect(outcomes).toMatchObject([{ kind: 'holds' }]);
    });
});

describe('two matrices for one ticket', () => {
    test('are an error, and no example is computed', async () => {
        const other = matrix('other', '', 'row impact high: P3, P3\nrow impact low: P3, P3');
        const readings = await readingsOf(`${AROUND}${STANDARD}${other}${example('', 'P2')}`);
        expect(readings.findings.find(({ code }) => code === 'C12')?.message).toBe(
            '`all` and `other` both give a priority to every ticket: nobody can tell which of the two holds.',
        );
        expect(readings.outcomes).toMatchObject([{ kind: 'open' }]);
    });
    test('of an environment and of a service are an error that names the ticket', async () => {
        const service = matrix('desk-only', 'applies to desk', 'row impact high: P3, P3\nrow impact low: P3, P3');
        const { findings } = await readingsOf(`${AROUND}${CLINICAL}${service}`);
        expect(findings.find(({ code }) => code === 'C12')?.message).toContain('a ticket about `clinical` and `desk`');
    });
    test('of two environments are none', async () => {
        const standard = matrix('std', 'applies to standard', 'row impact high: P1, P2\nrow impact low: P2, P3');
        expect(codesOf(await readingsOf(`${AROUND}${CLINICAL}${standard}`))).not.toContain('C12');
    });
});

describe('a definition and the matrix', () => {
    const criterion = (words: string): string => AROUND.replace('means "Down."', `means "Down." ${words}`);
    test('that give different priorities are found', async () => {
        const { findings } = await readingsOf(`${criterion('criterion impact high and urgency low')}${STANDARD}`);
        expect(findings.find(({ code }) => code === 'C07')?.message).toBe(
            'The criterion gives P1 to tickets with impact high and urgency low, and the matrix gives them P2.',
        );
    });
    test('that agree are not', async () => {
        const readings = await readingsOf(`${criterion('criterion impact high and urgency high')}${STANDARD}`);
        expect(codesOf(readings)).not.toContain('C07');
        expect(readings.contract).toContain('A Ticket has this priority if its impact is high and urgency is high.');
        expect(readings.contract).toContain('This table prevails over the definition of a priority');
    });
});

test('what an answer means is said', async () => {
    const meaning = 'answer impact high means "More than half of the users cannot work."';
    const { contract } = await readingsOf(`${AROUND}${STANDARD.replace('columns', `${meaning}\ncolumns`)}`);
    expect(contract).toContain('| **Impact: high** | More than half of the users cannot work. |');
});

test.each([
    ['C05', 'row impact high: P1, P2\nrow impact low: P3'],
    ['C05', 'row impact high: P1, P2, P3\nrow impact low: P3, P3'],
    ['C06', 'row impact high: P2, P1\nrow impact low: P3, P3'],
    ['C06', 'row impact high: P2, P2\nrow impact low: P1, P3'],
    ['C07', 'row impact high: P1, P1\nrow impact low: P2, P2'],
])('%s finds what is wrong with the rows %j', async (code, rows) => {
    expect(codesOf(await readingsOf(`${AROUND}${matrix('m', '', rows)}`))).toContain(code);
    const sound = codesOf(await readingsOf(`${AROUND}${STANDARD}`));
    expect(sound.filter(each => ['C05', 'C06', 'C07', 'C12'].includes(each))).toEqual([]);
});

describe('a matrix in which a ticket has no cell, or several, is an error', () => {
    test.each([
        [
            'rows with two questions',
            'columns urgency high, low row impact high: P1, P2 row effect low: P2, P3',
            'The rows of the matrix ask for `impact` and for `effect`, so a ticket has a cell for each of the two answers, and nobody can tell which holds.',
        ],
        [
            'rows and columns with one question',
            'columns urgency high, low row urgency high: P1, P2',
            'The rows and the columns of the matrix both ask for `urgency`, and a ticket has one answer to it, so most of the cells are those of no ticket.',
        ],
        [
            'two columns with one answer',
            'columns urgency high, high row impact high: P1, P2',
            '`high` stands over two columns of the matrix, so a ticket with this answer has two priorities.',
        ],
    ])('%s', async (_, statements, message) => {
        const { findings } = await readingsOf(`${AROUND} classification m "M" { ${statements} }`);
        expect(findings.filter(({ code }) => code === 'C05').map(each => each.message)).toEqual([message]);
    });
    test('and one with a cell for each pair of answers is none', async () => {
        expect(codesOf(await readingsOf(AROUND + STANDARD))).not.toContain('C05');
    });
});
