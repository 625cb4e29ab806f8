import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { HOSTILE, HUGE, write } from './hostile.js';
import { EVERYTHING, NOTHING } from './reviews.js';
import sarifSchema from './schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };

describe('github', () => {
    test.each([EVERYTHING, HOSTILE, HUGE])('shows at most ten annotations of a level, the gravest first', review => {
        const lines = write('github', review).trimEnd().split('\n');
        const levels = lines.map(line => /^::(error|warning|notice) /.exec(line)?.[1]);
        expect(levels.join(' ')).toMatch(/^(error ?)*(warning ?)*(notice ?)*$/);
        for (const level of ['error', 'warning', 'notice'] as const)
            expect(levels.filter(each => each === level).length).toBeLessThanOrEqual(10);
        expect(levels).not.toContain(undefined);
    });

    test('the last of a level says how many more there are', () => {
        const errors = write('github', HUGE)
            .split('\n')
            .filter(line => line.startsWith('::error'));
        expect(errors.at(-1)).toMatch(/%0A\+\d{4} more errors: the summary of this step shows all of them\.$/);
        expect(errors.at(0)).not.toContain('more errors');
    });

    test('what is gone is shown at what it was taken out of', () => {
        expect(write('github', EVERYTHING)).toContain(
            '::warning file=services.msa,line=110,col=3,endLine=110,endColumn=3,title=Availability / Service credits ',
        );
    });
});

describe('sarif', () => {
    // Ajv knows no draft 4; the schema uses nothing in which it differs.
    const schema = Object.fromEntries(
        Object.entries(sarifSchema).filter(([keyword]) => keyword !== '$schema' && keyword !== 'id'),
    );
    const ajv = new Ajv({
        strict: false,
        unicodeRegExp: false,
        formats: { uri: isAddress, 'uri-reference': isAddress, 'date-time': true },
    });
    const validate = ajv.compile(schema);

    test.each([EVERYTHING, NOTHING, HOSTILE, HUGE])('keeps the schema of SARIF 2.1.0', review => {
        const log: unknown = JSON.parse(write('sarif', review));
        expect(validate(log) ? [] : validate.errors?.slice(0, 3)).toEqual([]);
    });

    const log = JSON.parse(write('sarif', EVERYTHING));
    const results = log.runs.flatMap((run: { results: object[] }) => run.results);
    const resultOf = (rule: string): Record<string, unknown> =>
        results.find((each: { ruleId: string }) => each.ruleId === rule);

    test('has a run for each agreement and one for what they share, told from each other', () => {
        expect(log.runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)).toEqual([
            'msa-diff/services.msa/Acme Managed Services',
            'msa-diff/clients/globex.msa/Globex Support',
            'msa-diff/shared',
            'msa-diff/review',
        ]);
    });

    test('grades what is stopped as an error, and what is unclear as something to review', () => {
        expect(resultOf('promise.response.lengthened')).toMatchObject({ kind: 'fail', level: 'error' });
        expect(resultOf('clause.text.changed')).toMatchObject({ kind: 'review', level: 'none' });
        expect(resultOf('service.existence.added')).toMatchObject({ kind: 'fail', level: 'note' });
    });

    test('lists what is approved as suppressed, and points to where it was', () => {
        expect(resultOf('credit.schedule.removed')).toMatchObject({
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: 'services.msa' },
                        region: { startLine: 110, endLine: 110 },
                    },
                },
            ],
            relatedLocations: [
                {
                    physicalLocation: { region: { startLine: 119 } },
                    message: { text: 'Before: 5% of the fee below 99.5%' },
                },
            ],
            suppressions: [
                { status: 'accepted', justification: 'Replaced by the right to terminate. (Ada Brown, client-owner)' },
            ],
        });
    });

    test('leads to the page of the change, also where hosts hide the address of a rule', () => {
        const page = 'https://github.com/agreements-as-code/msa/blob/main/docs/changes/clause.md#clausetextchanged';
        expect(log.runs[0].tool.driver.rules).toContainEqual(
            expect.objectContaining({ id: 'clause.text.changed', helpUri: page }),
        );
        expect(resultOf('clause.text.changed')).toMatchObject({
            message: { markdown: expect.stringContaining(`](${page})`) },
        });
    });

    test('says what is compared, as the page of the change does', () => {
        const { rules } = log.runs[0].tool.driver;
        expect(rules).toContainEqual(
            expect.objectContaining({
                shortDescription: { text: 'Opening hours: calendar.opening-hours.narrowed' },
                fullDescription: { text: expect.stringMatching(/^[A-Z].{10,}\.$/) },
            }),
        );
    });

    test('has no more runs and results than code scanning takes', () => {
        const many = JSON.parse(
            write('sarif', {
                ...HUGE,
                agreements: HUGE.agreements.flatMap(each => [each, { ...each, agreement: `${each.agreement}2` }]),
            }),
        );
        expect(many.runs.length).toBeLessThanOrEqual(20);
        const ids = many.runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id);
        expect(new Set(ids).size).toBe(ids.length);
    });
});

describe('junit', () => {
    test.each([EVERYTHING, NOTHING, HOSTILE, HUGE])('is well-formed XML', review => {
        expect(() => elementsOf(write('junit', review))).not.toThrow();
    });

    test('has a suite for each agreement and for those that share an edit, a case for each change, and a failure for each that is stopped', () => {
        const elements = elementsOf(write('junit', EVERYTHING));
        const count = (name: string): number => elements.filter(each => each === name).length;
        expect([count('testsuite'), count('testcase'), count('failure')]).toEqual([4, 11, 4]);
        expect(write('junit', EVERYTHING)).toContain(
            '<testsuites name="msa diff" tests="11" failures="4" errors="0" time="0">',
        );
    });
});

test('GitLab gets a place and a severity that it knows for everything', () => {
    const issues: { severity: string; location: { path: string; lines: { begin: number } } }[] = JSON.parse(
        write('gitlab', EVERYTHING),
    );
    expect(issues.map(({ severity }) => severity)).toEqual([
        'blocker',
        'blocker',
        'blocker',
        'blocker',
        'minor',
        'critical',
        'minor',
        'info',
        'info',
        'info',
        'info',
    ]);
    for (const { location } of issues)
        expect(location).toEqual({ path: expect.any(String), lines: { begin: expect.any(Number) } });
});

function isAddress(text: string): boolean {
    return URL.canParse(text, 'https://example.com/') && !/[\s<>"{}|\\^`]/.test(text);
}

/** The names of all elements of an XML file; throws where it is not well-formed. */
function elementsOf(xml: string): readonly string[] {
    // eslint-disable-next-line no-control-regex -- what XML 1.0 cannot hold, which the parser does not look for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
        throw new Error('a character that XML cannot hold');
    const sax: { parser: (strict: boolean) => SaxParser } = createRequire(import.meta.url)('sax');
    const parser = sax.parser(true);
    const names: string[] = [];
    parser.onopentag = ({ name }) => names.push(name);
    parser.onerror = error => {
        throw error;
    };
    parser.write(xml).close();
    return names;
}

interface SaxParser {
    onopentag: (tag: { readonly name: string }) => void;
    onerror: (error: Error) => void;
    write: (xml: string) => { close: () => void };
}
