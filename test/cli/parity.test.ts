import { expect, test } from 'vitest';
import { CONTRACT_FORMATS } from '../../contract/formats.js';
import { RULES } from '../../language/rules/rules.js';
import { ACME, FIRST_LOOK, LIBRARY } from '../language/examples.js';
import { RenderContract } from '../../protocol/contracts.js';
import { startEditor } from '../server/editor.js';
import { workplace } from './msa.js';

const { file, bytes, msa } = workplace();
/** Those of the protocol, by number: what is information or a hint to an editor is an info here. */
const SEVERITIES = ['', 'error', 'warning', 'info', 'info'];

interface Written {
    readonly file: string;
    readonly range: object;
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly help: string | null;
}

async function fromCommandLine(): Promise<object[]> {
    const report: { findings: Written[] } = JSON.parse((await msa('check', '--format', 'json', '.')).out);
    return report.findings.map(({ file, range, code, severity, message, help }) => ({
        ...{ file, range, code, severity },
        message: help === null ? message : `${message} ${help}`,
    }));
}

async function fromEditor(files: Readonly<Record<string, string>>): Promise<object[]> {
    const editor = await startEditor(files);
    const findings: object[] = [];
    for (const name of Object.keys(files).sort()) {
        for (const { range, code, severity, message } of await editor.diagnostics(name))
            findings.push({ file: name, range, code, severity: SEVERITIES[severity ?? 0], message });
    }
    await editor.close();
    return findings;
}

test.each([
    [
        'agreements over several files, with errors, missing files and files outside',
        {
            'acme.msa': ACME.replace('resolve 4 hours', 'resolve 4 minutes'),
            'library/northwind-standard.msa': `${LIBRARY.replace('99.9%', '199.9%')}\nservice {\n`,
            'first.msa': `import "missing.msa"\nimport "../outside.msa"\n${FIRST_LOOK}`,
            'marked.msa': `\uFEFF${FIRST_LOOK.replaceAll('\n', '\r\n').replace('covers', 'cover')}`,
        },
    ],
    [
        'the failing example of every rule',
        Object.fromEntries(RULES.map(({ code, example }) => [`${code}.msa`, example.fails])),
    ],
])('the command line finds what the editor finds: %s', async (_title, files) => {
    for (const [name, text] of Object.entries<string>(files)) file(name, text);
    const findings = await fromCommandLine();
    expect(findings.length).toBeGreaterThan(5);
    expect(findings).toEqual(await fromEditor(files));
});

test.each(CONTRACT_FORMATS.map(format => format.name))(
    'the command line writes the contract that the editor exports: %s',
    async format => {
        const files = { 'acme.msa': ACME, 'library/northwind-standard.msa': LIBRARY };
        for (const [name, text] of Object.entries(files)) file(name, text);
        const editor = await startEditor(files);
        await editor.diagnostics('acme.msa');
        const uri = editor.uri('acme.msa');
        const exported = await editor.connection.sendRequest(RenderContract.type, { uri, format, draft: false });
        await msa('render', '--to', format, '-o', 'contract', 'acme.msa');
        expect(exported).toMatchObject({ kind: 'rendered', content: bytes('contract').toString('base64') });
        await editor.close();
    },
);

test('both refuse an agreement that imports a file with errors', async () => {
    const files = { 'acme.msa': ACME, 'library/northwind-standard.msa': `service {\n${LIBRARY}` };
    for (const [name, text] of Object.entries(files)) file(name, text);
    const editor = await startEditor(files);
    await editor.diagnostics('acme.msa');
    const uri = editor.uri('acme.msa');
    const exported = await editor.connection.sendRequest(RenderContract.type, { uri, format: 'html', draft: false });
    expect(exported).toMatchObject({
        kind: 'refused',
        reasons: expect.arrayContaining([expect.stringMatching(/^northwind-standard\.msa, line 1: /)]),
    });
    expect((await msa('render', '--to', 'html', '-o', '-', 'acme.msa')).code).toBe(1);
    await editor.close();
});
