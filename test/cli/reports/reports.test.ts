import { expect, test } from 'vitest';
import { RULES } from '../../../language/rules/rules.js';
import { BROKEN, workplace } from '../msa.js';

const { file, msa } = workplace();

test('text shows the line, marks the word, and says what to do', async () => {
    file('broken.msa', BROKEN);
    const { out } = await msa('check', 'broken.msa');
    expect(out).toContain(
        'error[A01]: reference-to-undeclared-element\n --> broken.msa:4:10\n4 |   covers server\n  |          ^^^^^^\n',
    );
    expect(out).toContain('\n  = Hint: Did you mean `servers`?\n');
    expect(out).toMatch(/\n1 error in 1 file\.\n$/);
});

test('text has nothing to say of an empty file', async () => {
    file('empty.msa', '');
    expect((await msa('check', 'empty.msa')).out).toBe('No findings in 1 file.\n');
});

test('text marks the word behind tabs and wide characters', async () => {
    file('wide.msa', 'tier gold "金 e\u0301🙂" {\n\t/* 金 */\tcovers server\n}\n');
    expect((await msa('check', 'wide.msa')).out).toContain(
        '2 |     /* 金 */    covers server\n  |                        ^^^^^^\n',
    );
});

test('text shows the part of a long line that is marked', async () => {
    file('long.msa', `tier gold "Gold" { covers ${'x'.repeat(300)}, ${'y'.repeat(300)}\n}\n`);
    const lines = (await msa('check', 'long.msa')).out.split('\n').filter(line => /^\d* *\| /.test(line));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThan(170);
});

test.each(['text', 'json', 'sarif', 'github'])('%s lets no file steer the terminal', async format => {
    file('evil.msa', 'service \u001b[31mevil\u009b31m "E\u202evil"\ntier "\u001b]8;;" {\n');
    const { out } = await msa('check', '--format', format, '.');
    expect(out.length).toBeGreaterThan(100);
    for (const character of ['\u001b', '\u009b', '\u202e']) expect(out).not.toContain(character);
});

test('JSON has its stable form', async () => {
    file('sub/broken.msa', BROKEN);
    const report = JSON.parse((await msa('check', '--format', 'json', 'sub')).out);
    expect(Object.keys(report)).toEqual(['formatVersion', 'findings', 'summary']);
    expect(report.formatVersion).toBe(1);
    expect(report.findings.find((finding: { code: string }) => finding.code === 'A01')).toStrictEqual({
        file: 'sub/broken.msa',
        range: { start: { line: 3, character: 9 }, end: { line: 3, character: 15 } },
        code: 'A01',
        slug: 'reference-to-undeclared-element',
        severity: 'error',
        message: expect.stringContaining('`server`'),
        help: 'Did you mean `servers`?',
    });
    expect(Object.keys(report.summary)).toEqual(['errors', 'warnings', 'infos', 'files']);
    expect(report.summary).toMatchObject({ errors: 1, files: 1 });
});

test('a file cannot steer the terminal by its name', async () => {
    file('evil\u001b[31m.msa', 'service {\n');
    for (const command of ['check', 'format']) {
        const { out, error } = await msa(command, '.');
        expect(out + error).toContain('evil␛[31m.msa');
    }
});

test('GitHub gets one command for each finding, escaped', async () => {
    file('100%,a:b.msa', BROKEN);
    const { out } = await msa('check', '--format', 'github', '.');
    expect(out).toMatch(
        /^::error file=100%25%2Ca%3Ab\.msa,line=4,col=10,endLine=4,endColumn=16,title=A01 reference-[a-z-]+::.*%0ADid you mean/m,
    );
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=/);
});

test('SARIF names the place, the rule and the fix', async () => {
    file('broken file.msa', BROKEN);
    const [run] = JSON.parse((await msa('check', '--format', 'sarif', 'broken file.msa')).out).runs;
    const result = run.results.find((each: { ruleId: string }) => each.ruleId === 'A01');
    const artifactLocation = { uri: 'broken%20file.msa' };
    const region = { startLine: 4, startColumn: 10, endLine: 4, endColumn: 16 };
    expect(result.level).toBe('error');
    expect(result.locations).toEqual([{ physicalLocation: { artifactLocation, region } }]);
    expect(result.fixes[0].artifactChanges).toEqual([
        { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'servers' } }] },
    ]);
});

test('SARIF keeps what its schema demands, for the findings of every rule', async () => {
    for (const { code, example } of RULES) file(`${code}.msa`, example.fails);
    const log = JSON.parse((await msa('check', '--format', 'sarif', '.')).out);
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    const [{ tool, columnKind, results }] = log.runs;
    expect([tool.driver.name, columnKind]).toEqual(['msa', 'utf16CodeUnits']);
    const { rules } = tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map(rule => rule.code));
    for (const rule of rules) {
        expect(rule.help.text.length).toBeGreaterThan(20);
        expect(rule.helpUri).toMatch(/^https:\/\/\S+$/);
    }
    for (const result of results) {
        expect(rules[result.ruleIndex].id).toBe(result.ruleId);
        expect(['error', 'warning', 'note']).toContain(result.level);
        expect(result.message.text).toMatch(/\S/);
        expectUnique(result.relatedLocations);
        expectUnique(result.fixes);
        for (const { artifactChanges } of result.fixes) {
            expect(artifactChanges.length).toBeGreaterThan(0);
            expectUnique(artifactChanges.map((change: { artifactLocation: object }) => change.artifactLocation));
            for (const { replacements } of artifactChanges) expect(replacements.length).toBeGreaterThan(0);
        }
    }
    for (const region of regionsIn(results)) {
        expect(region.startLine).toBeGreaterThan(0);
        expect(region.startColumn).toBeGreaterThan(0);
        expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
        if (region.endLine === region.startLine) expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn);
    }
});

function expectUnique(items: readonly object[]): void {
    expect(new Set(items.map(item => JSON.stringify(item))).size).toBe(items.length);
}

interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}

function regionsIn(value: unknown): Region[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('startLine' in value) return [value as Region];
    return Object.values(value).flatMap(regionsIn);
}
