import fc from 'fast-check';
import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createMsaCoreServices } from '../../../language/module.js';
import type { Piece } from '../../../review/merge/piece.js';
import { pieceOfFile } from '../../../review/merge/reading.js';
import { mergeTexts } from '../../../review/merge/texts.js';
import { AROUND, headOf } from '../../language/around.js';
import { describedBlocks } from '../../language/reference.js';

const { msa } = createMsaCoreServices(EmptyFileSystem);

const BLOCKS = describedBlocks().filter(
    ({ syntax, rule }) => / NAME "name" .*\{ … \}$/.test(syntax) && !['AgreementDeclaration', 'Contact'].includes(rule),
);

interface Version {
    readonly blocks: readonly { readonly head: string; readonly statements: readonly string[] }[];
}

/** A block of each of some kinds, with examples of their statements. */
const versions: fc.Arbitrary<Version> = fc
    .subarray(BLOCKS, { minLength: 1, maxLength: 4 })
    .chain(blocks =>
        fc.tuple(
            ...blocks.map((block, index) => {
                const examples = block.statements.flatMap(each => each.examples);
                return fc
                    .subarray(examples, { maxLength: Math.min(6, examples.length) })
                    .map(statements => ({ head: headOf(block, `block-${index}`), statements }));
            }),
        ),
    )
    .map(blocks => ({ blocks }));

/** What somebody did to a version: statements that went, came, moved or changed, and blocks likewise. */
type Edit = (version: Version) => Version;

const edits: fc.Arbitrary<Edit> = fc
    .record({
        block: fc.nat(),
        statement: fc.nat(),
        kind: fc.constantFrom('remove', 'number', 'comment', 'move', 'add', 'label', 'space'),
        example: fc.nat(),
    })
    .map(({ block, statement, kind, example }) => version => {
        const blocks = [...version.blocks];
        const index = block % Math.max(1, blocks.length);
        const chosen = blocks[index];
        if (!chosen) return version;
        const statements = [...chosen.statements];
        const at = statement % Math.max(1, statements.length);
        const text = statements[at];
        if (kind === 'label')
            blocks[index] = { ...chosen, head: chosen.head.replace(/"[^"]*"/, `"Label ${example % 3}"`) };
        else if (kind === 'add') {
            const described = BLOCKS.find(({ keyword }) => chosen.head.startsWith(`${keyword} `));
            const examples = described?.statements.flatMap(each => each.examples) ?? [];
            statements.splice(at, 0, ...examples.slice(example % Math.max(1, examples.length)).slice(0, 1));
        } else if (text === undefined) return version;
        else if (kind === 'remove') statements.splice(at, 1);
        else if (kind === 'number')
            statements[at] = text.replace(/(?<![\w.:-])\d+(?![\w.:-])/, String(2 + (example % 5)));
        else if (kind === 'comment') statements[at] = `// Note ${example % 3}\n${text}`;
        else if (kind === 'space') statements[at] = `\n   ${text}`;
        else statements.push(...statements.splice(at, 1));
        if (kind !== 'label') blocks[index] = { ...chosen, statements };
        return { blocks };
    });

const changed = (version: Version, made: readonly Edit[]): Version =>
    made.reduce((before, edit) => edit(before), version);
const severalEdits = fc.array(edits, { maxLength: 4 });
const manyEdits = fc.array(edits, { minLength: 3, maxLength: 8 });

function textOf({ blocks }: Version): string {
    const written = blocks.map(({ head, statements }) => `${head} {\n${statements.join('\n')}\n}`);
    return `agreement a "Agreement" {${AROUND}${written.join('\n')}\n}\n`;
}

const isReadable = (text: string): boolean => {
    const { lexerErrors, parserErrors } = msa.parser.LangiumParser.parse(text);
    return lexerErrors.length + parserErrors.length === 0;
};

/** What a text says, whatever the order in which it says it. */
function factsOf(text: string): readonly string[] {
    const say = ({ content, meaning }: Piece): readonly string[] => {
        if (content.kind === 'block') {
            const head = content.headWords.join(' ');
            return content.groups
                .flat()
                .flatMap(say)
                .map(each => `${head}: ${each}`)
                .concat(`${head} {}`);
        }
        if (content.lists.length === 0) return [meaning];
        const frame = content.frame.map(each => each.meaning).join(' … ');
        return content.lists.flatMap(({ items }) => items.map(item => `${frame}: ${item.meaning}`));
    };
    return [...say(pieceOfFile(msa.parser.LangiumParser.parse(text).value, text))].sort();
}

const RUNS = { numRuns: 150 };

test('what only one side changed is what comes of it, to the letter', () => {
    fc.assert(
        fc.property(versions, severalEdits, fc.constantFrom('draft', 'final'), (base, made, status) => {
            const other = (version: string): string => `agreement b "Other" {\n  status ${version}\n}\n`;
            const [before, after] = [textOf(base), textOf(changed(base, made))];
            expect(mergeTexts({ base: before, ours: before, theirs: after }, msa)?.text).toBe(after);
            expect(mergeTexts({ base: before, ours: after, theirs: before }, msa)?.text).toBe(after);
            expect(mergeTexts({ base: before, ours: after, theirs: after }, msa)?.text).toBe(after);
            fc.pre(isReadable(after));
            // The same beside an agreement that the other side changed.
            const sides = {
                base: before + other('template'),
                ours: before + other(status),
                theirs: after + other('template'),
            };
            expect(mergeTexts(sides, msa)).toEqual({ text: after + other(status), conflicts: [] });
            const mirrored = { ...sides, ours: sides.theirs, theirs: sides.ours };
            expect(mergeTexts(mirrored, msa)).toEqual({ text: after + other(status), conflicts: [] });
        }),
        RUNS,
    );
});

test('it does not matter who is ours and who is theirs', () => {
    fc.assert(
        fc.property(versions, manyEdits, manyEdits, (version, one, other) => {
            const [base, ours, theirs] = [version, changed(version, one), changed(version, other)].map(textOf);
            fc.pre([base, ours, theirs].every(each => each !== undefined && isReadable(each)));
            if (base === undefined || ours === undefined || theirs === undefined) return;
            const merged = mergeTexts({ base, ours, theirs }, msa);
            const mirrored = mergeTexts({ base, ours: theirs, theirs: ours }, msa);
            expect(merged === undefined).toBe(mirrored === undefined);
            if (!merged || !mirrored) return;
            const said = merged.conflicts.map(each => [each.ours, each.theirs].join(' | ')).sort();
            expect(mirrored.conflicts.map(each => [each.theirs, each.ours].join(' | ')).sort()).toEqual(said);
            if (merged.conflicts.length === 0) expect(factsOf(merged.text)).toEqual(factsOf(mirrored.text));
            for (const side of [1, 2]) expect(isReadable(taken(merged.text, side))).toBe(true);
        }),
        RUNS,
    );
});

function taken(text: string, side: number): string {
    const conflict = /<{7} ours[^\n]*\n((?:(?!={7})[^\n]*\n)*)={7}\n((?:(?!>{7})[^\n]*\n)*)>{7} theirs[^\n]*/g;
    return text.replace(conflict, (_, ours: string, theirs: string) => (side === 1 ? ours : theirs));
}

test('edits of different statements never collide, and all of them hold', () => {
    const owners = fc.array(fc.constantFrom('ours', 'theirs', 'nobody'), { minLength: 24, maxLength: 24 });
    fc.assert(
        fc.property(versions, owners, (base, owner) => {
            const without = (...sides: readonly string[]): string =>
                textOf({
                    blocks: base.blocks.map(({ head, statements }, block) => ({
                        head,
                        statements: statements.filter((_, index) => !sides.includes(owner[block * 6 + index] ?? '')),
                    })),
                });
            const sides = { base: without(), ours: without('ours'), theirs: without('theirs') };
            const expected = without('ours', 'theirs');
            fc.pre([...Object.values(sides), expected].every(isReadable));
            const merged = mergeTexts(sides, msa);
            expect(merged?.conflicts).toEqual([]);
            expect(factsOf(merged?.text ?? '')).toEqual(factsOf(expected));
        }),
        RUNS,
    );
});
