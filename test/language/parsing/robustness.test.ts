import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { describe, expect, test } from 'vitest';
import { createMsaCoreServices } from '../../../language/module.js';
import { check } from '../check.js';
import { ACME, FIRST_LOOK, LIBRARY } from '../examples.js';
import { TEMPLATES } from '../../../language/library/templates.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

/** The larger examples, each as one file that lacks what it imports. */
const EXAMPLES = TEMPLATES.flatMap(({ files }) => Object.entries(files)).filter(([, text]) => text.length > 3000);

/** Checks a broken text and answers how long that took, after looking at every finding. */
async function survives(text: string): Promise<number> {
    const start = performance.now();
    const findings = await check(text);
    const duration = performance.now() - start;
    for (const { message, span } of findings) {
        expect(message, text).not.toContain('could not be completed');
        expect(span.offset).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.offset);
        expect(span.end).toBeLessThanOrEqual(text.length);
    }
    expect(findings.length).toBeLessThan(1000);
    return duration;
}

describe('broken text', () => {
    test('the small example survives being cut at every character, with a finding wherever a block is open', async () => {
        for (let length = 0; length < FIRST_LOOK.length; length++) await survives(FIRST_LOOK.slice(0, length));
        const open = await check(FIRST_LOOK.slice(0, FIRST_LOOK.lastIndexOf('tier standard') + 40));
        expect(open.map(finding => finding.code)).toContain('T01');
    });

    test.each([
        ['library', LIBRARY],
        ['agreement', ACME],
    ])('the full %s survives being cut at every character', (_name, text) => {
        for (let length = 0; length < text.length; length++) {
            const { value } = msa.parser.LangiumParser.parse(text.slice(0, length));
            expect(value.$type).toBe('Document');
        }
    });

    test.each([
        ['library', LIBRARY],
        ['agreement', ACME],
    ])('the full %s is checked when it is cut at any line', async (_name, text) => {
        const ends = [...text.matchAll(/\n/g)].map(match => match.index);
        for (const end of ends) await survives(text.slice(0, end));
    });

    test.each(EXAMPLES)('%s is checked when it is cut anywhere', async (_name, text) => {
        for (let length = 0; length < text.length; length += 61) await survives(text.slice(0, length));
    });

    test('a character that nobody can see is found in labels and in prose', async () => {
        for (const text of ['service a "A\u0000B"\n', 'clause c "C" {\n  """\n  A\u0000B\n  """\n}\n'])
            expect((await check(text)).map(finding => finding.code)).toContain('T02');
    });

    test('random words can be deleted, doubled and swapped', async () => {
        const words = ACME.split(/(?<=\s)/);
        const place = fc.nat(words.length - 1);
        await fc.assert(
            fc.asyncProperty(
                fc.array(fc.tuple(fc.constantFrom('delete', 'double', 'swap'), place, place), { maxLength: 12 }),
                async changes => {
                    const broken = [...words];
                    for (const [change, at, other] of changes) {
                        if (change === 'delete') broken[at] = '';
                        else if (change === 'double') broken[at] += broken[at] ?? '';
                        else [broken[at], broken[other]] = [broken[other] ?? '', broken[at] ?? ''];
                    }
                    await survives(broken.join(''));
                },
            ),
            { numRuns: 100 },
        );
    });

    test('any text at all is read', async () => {
        const piece = fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
                '"""',
                '{{',
                '}}',
                '"',
                '{',
                '}',
                '\u0000',
                '\r',
                '\r\n',
                '\u2028',
                '\uFEFF',
                '/*',
                '//',
                '99.9%',
                'tier',
                'target',
                '<<<<<<< ours\n',
            ),
            fc.constantFrom(...ACME.split(/\s+/)),
        );
        await fc.assert(
            fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
                await survives(pieces.join(' '));
            }),
            { numRuns: 300 },
        );
    });
});

describe('unusual files', () => {
    test('a byte order mark and Windows line ends change nothing', async () => {
        const codes = (text: string) =>
            check(text).then(findings => findings.map(({ code, severity }) => code + severity));
        expect(await codes(`\uFEFF${FIRST_LOOK.replaceAll('\n', '\r\n')}`)).toEqual(await codes(FIRST_LOOK));
    });

    test('a NUL character is pointed at', async () => {
        const findings = await check('service servers "Servers"\u0000\n');
        expect(findings.map(({ code, span }) => [code, span.offset])).toEqual([['T02', 25]]);
    });

    test('the markers of an unfinished merge are the only findings about the spelling', async () => {
        const text = ACME.replace(
            '  version "1.0"\n',
            '<<<<<<< ours\n  version "1.0"\n=======\n  version "1.1"\n>>>>>>> theirs\n',
        );
        const codes = (await check(text))
            .map(finding => finding.code)
            .filter(code => code.startsWith('T') && code !== 'T06');
        expect(codes).toEqual(['T03', 'T03', 'T03']);
    });

    test('ten megabytes of braces are refused at once', async () => {
        const text = '{'.repeat(10 * 1024 * 1024);
        const start = performance.now();
        const findings = await check(text);
        expect(findings.map(finding => finding.code)).toEqual(['T04']);
        expect(performance.now() - start).toBeLessThan(5000);
    });

    test.each(['{', '}', '"""', '{{', 'tier a "A" {', 'target ', '99.9% ', '"'])(
        'many repetitions of %j do not hang',
        async piece => {
            expect(await survives(piece.repeat(20_000))).toBeLessThan(15_000);
        },
    );
});
