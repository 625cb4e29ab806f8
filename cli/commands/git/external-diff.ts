import { readFileSync } from 'node:fs';
import path from 'node:path';
import { printable } from '../../../contract/text/terminal-text.js';
import { compareAgreements } from '../../../review/compare.js';
import { reviewOf } from '../../../review/policy/grade.js';
import { DEFAULT_POLICY } from '../../../review/policy/policy.js';
import { comparedAgreements } from '../../review/compared.js';
import { written } from '../../review/outputs.js';
import { locatorOf } from '../../review/positions.js';
import { today } from '../../review/reviewed.js';
import { isSetting } from '../../../review/policy/settings.js';
import type { Side, Sides } from '../../review/sides.js';
import { unreadableText } from '../../review/unreadable.js';
import { textOf } from '../../git/blobs.js';
import { runGit } from '../../git/git.js';
import { openRepository } from '../../git/repository.js';
import { Trees } from '../../git/trees.js';
import { EXIT, styled, type Terminal } from '../../terminal.js';

/** One file as git gives it to an external diff; a side that does not exist has no file. */
interface Question {
    readonly path: string;
    readonly laterPath: string;
    readonly oldFile: string;
    readonly newFile: string;
}

/**
 * Shows what a change of one file means, as git asks an external diff to: path, old file, hash and mode, new file, hash and
 * mode, and after a rename the new path and how alike both are. Always answers 0 and says inline what went wrong, because
 * git stops at anything else.
 */
export async function externalDiff(words: readonly string[], terminal: Terminal): Promise<number> {
    const [file = '', oldFile, , , newFile, , , laterPath = file] = words;
    if (oldFile === undefined || newFile === undefined) {
        terminal.out(`${printable(file)} has a merge conflict.\n`);
        return EXIT.ok;
    }
    const question: Question = { path: file, laterPath, oldFile, newFile };
    terminal.out(`${styled(terminal, 'bold', printable(file === laterPath ? file : `${file} → ${laterPath}`))}\n`);
    const report = await meaning(question, terminal).catch((error: unknown) => ({
        text: `msa cannot compare these: ${error instanceof Error ? error.message : String(error)}\n`,
        isWhole: false,
    }));
    terminal.out(report.text);
    if (!report.isWhole) terminal.out(await lineDiff(question, terminal));
    return EXIT.ok;
}

interface Said {
    readonly text: string;
    /** Whether the report says everything; otherwise the changed lines are printed after it. */
    readonly isWhole: boolean;
}

async function meaning(question: Question, terminal: Terminal): Promise<Said> {
    const sides = await sidesOf(question, terminal.folder);
    const { agreements, unreadable } = await comparedAgreements(sides, compareAgreements);
    if (unreadable.length > 0) return { text: unreadableText(unreadable, terminal), isWhole: false };
    if (agreements.length === 0)
        return { text: 'No agreement says anything else than before. The lines that changed:\n', isWhole: false };
    const names = { before: sides.before.name, after: sides.after.name };
    const policy = { ...DEFAULT_POLICY, failOn: 'none' } as const;
    const nothing = { approvals: [], findings: [], authors: [], today: today() };
    const review = reviewOf({ ...names, ...nothing, agreements, policy });
    const output = { format: 'text', file: '-' } as const;
    return { text: written(output, review, locatorOf(sides), {}, terminal), isWhole: true };
}

/** The working tree with one file as it was, and as it is: what that file changes, also in those that import it. */
async function sidesOf({ path: file, laterPath, oldFile, newFile }: Question, folder: string): Promise<Sides> {
    const repository = await openRepository(folder);
    const others = await new Trees(repository).ofWorkingTree();
    const side = (text: string, place: string, content: string | undefined): Side => {
        const files = new Map([...others].filter(([each]) => each !== file && each !== laterPath && !isSetting(each)));
        if (content !== undefined) files.set(place, content);
        return {
            name: { text, commit: undefined },
            root: repository.root,
            files,
            settings: new Map(),
            covers: () => true,
        };
    };
    return {
        before: side('before', file, contentOf(oldFile, folder)),
        after: side('after', laterPath, contentOf(newFile, folder)),
        moved: new Map(file === laterPath ? [] : [[file, laterPath]]),
    };
}

function contentOf(file: string, folder: string): string | undefined {
    return file === '/dev/null' ? undefined : textOf(readFileSync(path.resolve(folder, file)));
}

async function lineDiff({ oldFile, newFile }: Question, terminal: Terminal): Promise<string> {
    const color = terminal.colors ? 'always' : 'never';
    const options = ['--no-index', '--no-ext-diff', '--no-textconv', `--color=${color}`];
    const { out } = await runGit(terminal.folder, ['diff', ...options, '--', oldFile, newFile]);
    // What stands before the first hunk are the names of temporary files, which tell a reader nothing.
    const lines = out.toString().split('\n');
    return lines
        .slice(
            Math.max(
                0,
                lines.findIndex(line => line.includes('@@ ')),
            ),
        )
        .join('\n');
}
