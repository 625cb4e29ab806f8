import { EmptyFileSystem } from 'langium';
import path from 'node:path';
import { createMsaCoreServices } from '../../../language/module.js';
import type { Conflict } from '../../../review/merge/conflict.js';
import { MARKER_SIZE, mergeTexts } from '../../../review/merge/texts.js';
import { readText, writeFile } from '../../files.js';
import { EXIT, UsageError, type Terminal } from '../../terminal.js';
import { printable } from '../../../contract/text/terminal-text.js';
import { runGit } from '../../git/git.js';

/**
 * Merges as git asks a merge driver to: the files of the base, of ours and of theirs, the length of the markers, the path.
 * The result takes the place of ours. Answers 0 for a merge without conflicts and 1 for one with some.
 */
export async function mergeDriver(words: readonly string[], terminal: Terminal): Promise<number> {
    const [base, ours, theirs, size = String(MARKER_SIZE), shown = ours] = words;
    if (base === undefined || ours === undefined || theirs === undefined || shown === undefined)
        throw new UsageError('git calls this with the files %O %A %B, then %L and %P.');
    const [baseFile, oursFile, theirsFile] = [base, ours, theirs].map(file => path.resolve(terminal.folder, file));
    const texts = textsOf([baseFile, oursFile, theirsFile]);
    const { msa } = createMsaCoreServices(EmptyFileSystem);
    const merge = texts && mergeTexts(texts, msa, Number(size) || MARKER_SIZE);
    if (!merge || oursFile === undefined) return mergeByLines([ours, base, theirs], size, shown, terminal);
    await writeFile(oursFile, shown, merge.text);
    for (const conflict of merge.conflicts) terminal.error(`${printable(`${shown}: ${describeConflict(conflict)}`)}\n`);
    return merge.conflicts.length > 0 ? EXIT.findings : EXIT.ok;
}

function describeConflict({ place, ours, theirs }: Conflict): string {
    const where = place.length === 0 ? '' : `${place.join(' / ')}: `;
    return `${where}both sides changed this. Ours: ${ours}. Theirs: ${theirs}.`;
}

type Texts = Parameters<typeof mergeTexts>[0];

/** `undefined` where a file cannot be read as text. */
function textsOf(files: readonly (string | undefined)[]): Texts | undefined {
    try {
        const [base, ours, theirs] = files.map(file => (file === undefined ? undefined : readText(file, file)));
        return base === undefined || ours === undefined || theirs === undefined ? undefined : { base, ours, theirs };
    } catch {
        return undefined;
    }
}

/** What git does with any text. */
async function mergeByLines(
    files: readonly string[],
    size: string,
    shown: string,
    terminal: Terminal,
): Promise<number> {
    terminal.error(
        `${printable(shown)} cannot be merged by its facts, because one of the versions cannot be read as an agreement. It is merged by lines.\n`,
    );
    const labels = ['ours', 'base', 'theirs'].flatMap(label => ['-L', label]);
    const { code } = await runGit(terminal.folder, ['merge-file', `--marker-size=${size}`, ...labels, '--', ...files]);
    return code === 0 ? EXIT.ok : EXIT.findings;
}
