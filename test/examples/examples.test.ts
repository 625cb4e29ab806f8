import { globSync, readFileSync } from 'node:fs';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { format } from '../../language/format.js';
import { createMsaCoreServices } from '../../language/module.js';
import { TEMPLATES } from '../../language/library/templates.js';
import { faultsOf } from '../contract/well-formed.js';
import { check, resolve, type Files } from '../language/check.js';

const ROOT = new URL('../../examples/', import.meta.url).pathname;
const { msa } = createMsaCoreServices(EmptyFileSystem);

/** Every file of the examples as the one that is asked about, among the others of its folder. */
const EXAMPLES: readonly { readonly name: string; readonly files: Files }[] = globSync('*/**/*.msa', { cwd: ROOT })
    .sort()
    .map(name => {
        const [folder = '', ...rest] = name.split('/');
        const main = rest.join('/');
        const all = globSync('**/*.msa', { cwd: `${ROOT}${folder}` });
        const read = (each: string): [string, string] => [each, readFileSync(`${ROOT}${folder}/${each}`, 'utf8')];
        return { name, files: Object.fromEntries([main, ...all.filter(each => each !== main)].map(read)) };
    });

describe.each(EXAMPLES)('$name', ({ files }) => {
    test('has no errors and no warnings', async () => {
        const findings = (await check(files)).filter(({ severity }) => severity !== 'info');
        expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    });
    test('is in its canonical form', () => {
        const [text = ''] = Object.values(files);
        expect(format(text, msa)).toBe(text);
    });
    test('makes a contract in which nothing is missing', async () => {
        for (const agreement of await resolve(files)) {
            if (agreement.kind === 'library') continue;
            expect(renderMarkdown(contractDocument(agreement))).not.toMatch(/\[missing|undefined|\[object/);
        }
    });
    test('makes a contract of well-formed sentences', async () => {
        for (const agreement of await resolve(files)) expect(faultsOf(contractDocument(agreement))).toEqual([]);
    });
    test('its worked examples hold', async () => {
        for (const agreement of await resolve(files)) {
            const own = agreement.examples.filter(each => each.provenance.origin !== 'inherited');
            const outcomes = own.flatMap(example => evaluate(example, agreement));
            expect(outcomes.filter(outcome => outcome.kind !== 'holds')).toEqual([]);
        }
    });
});

test('every kind of agreement has an example', () => {
    expect(TEMPLATES.map(template => template.name)).toEqual([
        'first-look',
        'managed-it-services',
        'cloud-hosting',
        'co-managed-support',
        'outsourcing',
    ]);
});
