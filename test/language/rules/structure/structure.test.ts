import { describe, expect, test } from 'vitest';
import { check } from '../../check.js';
import { agreement, marks, PRIORITIES } from '../marks.js';

const define = (name: string, label: string, text: string): string => `define ${name} "${label}" as "${text}"`;
const clause = (text: string): string => `clause text "Text" {\n  """\n  ${text}\n  """\n}`;
const tier = (name: string, base: string): string => `tier ${name} "T ${name}" extends ${base} {\n}`;

describe('A03 circles', () => {
    test('every tier of a circle is marked, and none that only leads into it', async () => {
        const circle = [tier('a', 'b'), tier('b', 'c'), tier('c', 'a'), tier('d', 'a'), tier('e', 'e')].join('\n');
        expect(await marks('A03', circle)).toEqual(['b', 'c', 'a', 'e']);
    });

    test('files that import each other', async () => {
        const files = { 'a.msa': 'import "b.msa"\n', 'b.msa': 'import "c.msa"\n', 'c.msa': 'import "a.msa"\n' };
        expect(await marks('A03', files)).toEqual(['"b.msa"']);
        expect(await marks('A03', { 'a.msa': 'import "a.msa"\n' })).toEqual(['"a.msa"']);
    });

    test('a file imported on two ways is no circle', async () => {
        const files = { 'a.msa': 'import "b.msa"\nimport "c.msa"\n', 'b.msa': 'import "c.msa"\n', 'c.msa': '' };
        expect(await marks('A03', files)).toEqual([]);
    });
});

describe('A04 parties', () => {
    test('both are missing in an empty agreement, and none in a library', async () => {
        expect(await marks('A04', 'agreement acme "Acme" {\n}\n')).toEqual(['acme', 'acme']);
        expect(await marks('A04', PRIORITIES)).toEqual([]);
    });

    test('one company on both sides', async () => {
        const text = agreement().replace('Acme Manufacturing Ltd', 'Northwind IT Services Ltd');
        expect(await marks('A04', text)).toEqual(['"Northwind IT Services Ltd"']);
    });

    test('parties of a library that the agreement includes', async () => {
        const files = {
            'a.msa': 'import "b.msa"\nagreement acme "Acme" {\n  include p, c\n}\n',
            'b.msa': 'provider p "P" {\n}\nclient c "C" {\n}\n',
        };
        expect(await marks('A04', files)).toEqual([]);
    });
});

describe('A06 definitions that nothing uses', () => {
    test.each([
        ['by its label', clause('All Night Hours count.')],
        ['in the plural of an alias', clause('Graveyard Shifts count.')],
        ['as a value', clause('{{night}} count.')],
        ['in a line', 'service watch "Watch" {\n  includes "Answers in the Night Hours"\n}'],
    ])('used %s', async (_, use) => {
        const term = 'define night "Night Hours" also "Graveyard Shift" as "From ten to six."';
        expect(await marks('A06', agreement(term, use))).toEqual([]);
    });

    test('a part of another word is no use, nor is the definition itself', async () => {
        const term = define('log', 'Log', 'A Log of what happens.');
        expect(await marks('A06', agreement(term, clause('Logging in is logged as a Logbook.')))).toEqual(['log']);
    });
});

describe('A07 definitions that clash or turn in a circle', () => {
    test.each([
        [[define('a', 'Data', 'Some.'), define('b', 'data', 'More.')], ['"data"']],
        [[define('a', 'Data', 'All Data of the Client.')], ['"All Data of the Client."']],
        [
            ['define a "A" as """{{b}}"""', 'define b "B" as """{{a}}"""'],
            ['"""{{b}}"""', '"""{{a}}"""'],
        ],
        [[define('a', 'Data', 'Data means everything that is stored.')], []],
        [['define a "A" as """{{b}}"""', define('b', 'B', 'Everything.')], []],
    ])('%j', async (terms, expected) => {
        expect(await marks('A07', agreement(...terms))).toEqual(expected);
    });
});

describe('A08 placeholders', () => {
    test.each(['template', 'draft', 'final'])('in a document that is %s', async status => {
        const text = agreement(
            `status ${status}`,
            clause('The notice is [insert number] days. TBD. See [the list](x).'),
        );
        const found = (await check(text)).filter(({ code }) => code === 'A08');
        expect(found.map(({ severity }) => severity)).toEqual(new Array(2).fill(status === 'final' ? 'error' : 'info'));
        expect(await marks('A08', text)).toEqual(['[insert number]', 'TBD']);
    });
});

describe('A13 two values for one thing', () => {
    test.each([
        [
            'calendar c "C" {\n  timezone "Europe/London"\n  timezone "Europe/Paris"\n  open 24x7\n}',
            ['timezone "Europe/Paris"'],
        ],
        ['service s "S"\ntier t "T" {\n  covers s\n  covers s optional at USD 1.00\n}', ['s optional at USD 1.00']],
        ['availability a "A" {\n  target 99% per month\n  target 98% per month\n}', ['target 98% per month']],
        ['availability a "A" {\n  target 99% per month\n  target 99.9% per year\n}', []],
        [
            `${PRIORITIES}\ntier t "T" {\n  target P1 respond 1 hour\n  target P1 resolve 2 hours\n  target P2 respond 2 hours\n}`,
            [],
        ],
    ])('%s', async (text, expected) => {
        expect(await marks('A13', text)).toEqual(expected);
    });
});

test('A17 names the subjects that an agreement leaves out', async () => {
    const [finding] = (await check(agreement(PRIORITIES))).filter(({ code }) => code === 'A17');
    expect(finding?.message).toContain('about services, service levels, backup, disaster recovery and pricing,');
    expect(finding?.severity).toBe('info');
});
