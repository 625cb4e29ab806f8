import { URI } from 'langium';
import { expect, test } from 'vitest';
import { mayImport } from '../../../language/references/project.js';
import { check, resolve } from '../check.js';

const TIER = 'tier gold "Gold" {\n  covers servers\n}\n';

test('a file sees the declarations of the files that it imports, also through others', async () => {
    const files = {
        'agreement.msa': `import "tiers/gold.msa"\nagreement a "A" {\n  include gold, servers\n}\n`,
        'tiers/gold.msa': `import "../services.msa"\n${TIER}`,
        'services.msa': 'service servers "Servers"\n',
    };
    const findings = await check(files);
    expect(findings.filter(({ code }) => code === 'A01' || code.startsWith('T'))).toEqual([]);
    const [agreement] = await resolve(files);
    expect(agreement?.tiers[0]?.coverage[0]?.value.service.label?.value).toBe('Servers');
});

test('a file does not see what it does not import', async () => {
    const findings = await check({ 'gold.msa': TIER, 'services.msa': 'service servers "Servers"\n' });
    expect(findings.map(({ code }) => code)).toContain('A01');
});

test('what stands inside an agreement is not visible to other files', async () => {
    const findings = await check({
        'gold.msa': `import "other.msa"\n${TIER}`,
        'other.msa': 'agreement other "Other" {\n  service servers "Servers"\n}\n',
    });
    expect(findings.map(({ code }) => code)).toContain('A01');
});

test('two agreements of one file have names of their own', async () => {
    const space = (name: string): string => `agreement ${name} "A" {\n  service servers "Servers"\n  ${TIER}}\n`;
    const findings = await check(space('first') + space('second'));
    expect(findings.filter(({ code }) => code === 'A01' || code === 'A02')).toEqual([]);
});

test('a missing file and a file outside the project are told apart', async () => {
    const findings = await check('import "missing.msa"\nimport "../../etc/library.msa"\n');
    expect(findings.map(({ code }) => code)).toEqual(['T06', 'T07']);
});

test('files that import each other are read once', async () => {
    const files = { 'a.msa': 'import "b.msa"\nservice one "One"\n', 'b.msa': 'import "a.msa"\nservice two "Two"\n' };
    expect((await check(files)).filter(({ code }) => code === 'A01' || code === 'A02')).toEqual([]);
});

test('a long chain of imports is followed to its end', async () => {
    const length = 1000;
    const files: Record<string, string> = { 'f0.msa': `import "f1.msa"\n${TIER}` };
    for (let index = 1; index < length; index++) files[`f${index}.msa`] = `import "f${index + 1}.msa"\n`;
    files[`f${length}.msa`] = 'service servers "Servers"\n';
    expect((await check(files)).filter(({ code }) => code === 'A01')).toEqual([]);
});

test.each([
    ['memory:/project/a.msa', 'memory:/project/library/b.msa', ['memory:/project'], true],
    ['memory:/project/deep/a.msa', 'memory:/project/b.msa', ['memory:/project'], true],
    ['memory:/project/a.msa', 'memory:/project-other/b.msa', ['memory:/project'], false],
    ['memory:/project/a.msa', 'memory:/other/b.msa', ['memory:/project', 'memory:/other'], true],
    ['memory:/single/a.msa', 'memory:/single/b.msa', ['memory:/project'], true],
    ['memory:/single/a.msa', 'memory:/b.msa', [], false],
    ['memory:/project/a.msa', 'https://host/project/b.msa', ['memory:/project'], false],
])('from %s to %s with the folders %j: %s', (importing, imported, folders, allowed) => {
    expect(
        mayImport(
            URI.parse(importing),
            URI.parse(imported),
            folders.map(folder => URI.parse(folder)),
        ),
    ).toBe(allowed);
});
