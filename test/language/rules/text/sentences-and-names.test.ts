import { describe, expect, test } from 'vitest';
import { exampleAgreement } from '../../../../language/rules/example.js';
import { applyFix, check, marked } from '../../check.js';

const meaning = (text: string): string => exampleAgreement(`service servers "Servers" { means ${text} }`);
const named = (name: string): string => exampleAgreement(`service servers "Servers" { includes "${name}" }`);
const found = async (code: string, text: string): ReturnType<typeof check> =>
    (await check(text)).filter(finding => finding.code === code);

describe('T09: where sentences stand', () => {
    test.each([
        ['"The Provider looks after the servers."'],
        ['"Is a server down? The Provider repairs it."'],
        ['"**The Provider** looks after the (physical) servers.**"'],
        ['"The Client says \\"repair it.\\""'],
        ['"24 servers belong to the scope."'],
        ['"iPhones belong to the scope."'],
        ['"msa.example is the address of the portal."'],
        ['"""\n{{northwind}} looks after the servers.\n"""'],
        ['"""\n- servers\n- networks\n"""'],
        ['"""\nThe scope:\n\n1. servers\n2. networks\n   of the plant\n"""'],
        ['"""\n| Server | Place |\n|---|---|\n| a | b |\n"""'],
        ['"""\n  # Scope\n\n  The Provider looks after the servers.\n  """'],
        ['"维护服务器"'],
        ['"サーバーを保守する。"'],
        ['"صيانة الخوادم"'],
        ['""'],
        ['"[to be completed: what the servers are]"'],
    ])('%s is one', async text => {
        expect(await found('T09', meaning(text))).toEqual([]);
    });

    test.each([
        ['"care of the servers"', '"Care of the servers."', 'begin with a capital and end with a period'],
        ['"care of the servers."', '"Care of the servers."', 'begin with a capital'],
        ['"Care of the servers"', '"Care of the servers."', 'end with a period'],
        ['"Care of the servers;"', '"Care of the servers."', 'end with a period'],
        [
            '"**care** of the **servers**"',
            '"**Care** of the **servers**."',
            'begin with a capital and end with a period',
        ],
        ['"Care of \\"Atlas\\""', '"Care of \\"Atlas\\"."', 'end with a period'],
        ['"über alle Server"', '"Über alle Server."', 'begin with a capital and end with a period'],
        ['"Уход за серверами"', '"Уход за серверами."', 'end with a period'],
        [
            '""" care of {{northwind}} """',
            '""" Care of {{northwind}}. """',
            'begin with a capital and end with a period',
        ],
    ])('%s becomes one', async (before, after, toDo) => {
        const text = meaning(before);
        const [finding] = await found('T09', text);
        expect(finding?.message).toBe(`This place takes a sentence, which the contract shows as it stands: ${toDo}.`);
        expect(finding?.severity).toBe('warning');
        expect(finding && applyFix(text, finding)).toBe(meaning(after));
    });

    test('a line for a sentence is asked for one, and a name is not', async () => {
        const priority = exampleAgreement('priority P1 "critical" { example "mail is down" }');
        const findings = await found('T09', priority);
        expect(findings.map(finding => marked(priority, finding))).toEqual(['mail is down']);
    });

    test('the value of a change may be either', async () => {
        const change =
            'agreement b "B" based on acme { override servers.includes "updates" because "Acme asks for it." }';
        expect(await found('T09', `${meaning('"The Provider repairs."')}${change}`)).toEqual([]);
    });
});

describe('T10: where a name stands', () => {
    test.each([
        ['Updates of operating systems'],
        ['updates'],
        ['Acme Inc.'],
        ['Servers, networks etc.'],
        ['Dr. Jonas Weber, St. Pauli'],
        ['Version 2.1'],
        ['Web site msa.example'],
        ['Backup (incl. restore)'],
    ])('%s is one', async name => {
        expect(await found('T10', named(name))).toEqual([]);
    });

    test('a period at its end is taken away', async () => {
        const text = named('Updates of operating systems.');
        const [finding] = await found('T10', text);
        expect(finding?.severity).toBe('info');
        expect(finding?.message).toBe(
            'This place takes a name, which the contract shows as it stands: it ends without a period.',
        );
        expect(finding && applyFix(text, finding)).toBe(named('Updates of operating systems'));
    });

    test('two sentences in it are reported, and left to the author', async () => {
        const [finding] = await found('T10', named('Updates are installed. Errors are repaired'));
        expect(finding?.message).toContain('it holds more than one sentence.');
        expect(finding?.fixes).toEqual([]);
    });
});
