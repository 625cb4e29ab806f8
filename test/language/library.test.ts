import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractDocument } from '../../contract/contract.js';
import { renderMarkdown } from '../../contract/markdown/markdown.js';
import { LIBRARY, LIBRARY_NAMES } from '../../language/library/standard-library.js';
import { TEMPLATES } from '../../language/library/templates.js';
import { check, resolve } from './check.js';

const root = new URL('../../', import.meta.url).pathname;
const textsIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
        globSync('**/*.msa', { cwd: root + folder }).map(name => [
            name,
            readFileSync(`${root}${folder}/${name}`, 'utf8'),
        ]),
    );

test('what ships is what is in the folders', () => {
    expect(LIBRARY).toEqual(textsIn('language/library'));
    const examples = TEMPLATES.flatMap(({ name: folder, files }) =>
        Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const),
    );
    expect(Object.fromEntries(examples)).toEqual(textsIn('examples'));
});

test('every template has a file to open', () => {
    expect(TEMPLATES.filter(({ main, files }) => files[main] === undefined)).toEqual([]);
});

test.each(Object.entries(LIBRARY))('%s has no findings', async (name, text) => {
    expect(await check({ [name]: text })).toEqual([]);
});

/** An agreement that takes everything from the library. */
const ALL = `${LIBRARY_NAMES.map(name => `import "${name}"`).join('\n')}
agreement a "A" {
  provider northwind "Northwind" { address "Leeds" }
  client acme "Acme" { address "Sheffield" }
  include P1, P4, impact-and-urgency, office-england, usual-remote-access, services-not-included, severability
}`;

test('an agreement takes what it needs from the library', async () => {
    const findings = await check(ALL);
    expect(findings.filter(each => each.severity === 'error').map(each => each.message)).toEqual([]);
    const [agreement] = await resolve(ALL);
    expect(agreement?.priorities.map(each => each.name.value)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(agreement?.calendars.map(each => each.name.value)).toEqual(['office-england']);
    const contract = agreement ? renderMarkdown(contractDocument(agreement)) : '';
    expect(contract).toContain('Services that are not included');
    expect(contract).toContain('Unsupported System');
});

test('a library that does not exist is reported with those that do', async () => {
    const [finding] = await check('import "msa:priority"\nservice servers "Servers"\n');
    expect(finding).toMatchObject({ code: 'T06' });
    expect(finding?.help).toContain('"msa:calendars"');
});
