import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { format } from '../../language/format.js';
import { createMsaCoreServices } from '../../language/module.js';
import { AROUND } from './around.js';
import { resolve, type Files } from './check.js';
import { describedBlocks } from './reference.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

/** What an agreement means: its model without the places that it comes from. */
async function meaningOf(files: string | Files): Promise<unknown> {
    const withoutPlaces = JSON.stringify(await resolve(files), (key, value: unknown) =>
        key === 'provenance' ? undefined : value,
    );
    return JSON.parse(withoutPlaces);
}

/** Blocks that can be named at will, with the examples of their statements. */
const BLOCKS = describedBlocks()
    .filter(
        ({ syntax, rule }) =>
            / NAME "name" .*\{ … \}$/.test(syntax) && !['AgreementDeclaration', 'Contact'].includes(rule),
    )
    .map(({ keyword, statements }) => ({ keyword, examples: statements.flatMap(each => each.examples) }));

/** An agreement with some blocks, each with some of the statements that may stand in it. */
const agreements = fc
    .array(
        fc
            .constantFrom(...BLOCKS)
            .chain(({ keyword, examples }) =>
                fc
                    .subarray(examples, { maxLength: Math.min(6, examples.length) })
                    .map(statements => ({ keyword, statements })),
            ),
        { minLength: 1, maxLength: 5 },
    )
    .map(blocks =>
        blocks
            .map(
                ({ keyword, statements }, index) =>
                    `${keyword} block-${index} "Block ${index}" {\n${statements.join('\n')}\n}`,
            )
            .join('\n'),
    )
    .map(blocks => `agreement a "Agreement" {\n${AROUND}\n${blocks}\n}\n`);

test('there are blocks of every kind', () => {
    expect(BLOCKS.length).toBeGreaterThan(20);
});

test('formatting keeps the meaning of every agreement, and formatting twice is formatting once', async () => {
    await fc.assert(
        // On one line, what follows a statement could go on with it.
        fc.asyncProperty(agreements, fc.constantFrom('\n', '\n\n\n', '\t \n', ' // note\n'), async (text, gap) => {
            const untidy = text.replaceAll('\n', gap);
            const once = format(untidy, msa);
            expect(format(once, msa)).toBe(once);
            const meaning = await meaningOf(text);
            expect(await meaningOf(untidy)).toEqual(meaning);
            expect(await meaningOf(once)).toEqual(meaning);
        }),
        { numRuns: 60 },
    );
});

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;

test.each(globSync('*', { cwd: EXAMPLES }))('formatting keeps the meaning of %s', async folder => {
    const names = globSync('**/*.msa', { cwd: EXAMPLES + folder }).sort();
    const files = Object.fromEntries(names.map(name => [name, readFileSync(`${EXAMPLES}${folder}/${name}`, 'utf8')]));
    const untidy = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, text.replace(/^ +/gm, '\t').replace(/ \{\n/g, '{\n\n')]),
    );
    const formatted = Object.fromEntries(Object.entries(untidy).map(([name, text]) => [name, format(text, msa)]));
    expect(await meaningOf(formatted)).toEqual(await meaningOf(files));
});
