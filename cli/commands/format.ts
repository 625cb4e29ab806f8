import { writeFileSync } from 'node:fs';
import { format as formatText } from '../../language/formatting/format.js';
import { NodeFileSystem } from 'langium/node';
import { createMsaCoreServices } from '../../language/module.js';
import type { Command } from '../command-line.js';
import { agreementPaths, readText, shownPath } from '../project.js';
import { EXIT, FileError } from '../terminal.js';

export const format: Command = {
    name: 'format',
    summary: 'brings agreements into their canonical form',
    help: `
Usage: msa format [--check] PATH...

Rewrites the white space of agreements: one statement to a line, two spaces for each block. Words, comments and prose
stay as they are. A path is a file, a folder or a glob.

  --check   changes nothing, lists the files that would change, and ends with 1 if there are any
`,
    options: { check: { type: 'boolean' } },
    async run(call, terminal) {
        const { msa } = createMsaCoreServices(NodeFileSystem);
        const isCheck = call.flag('check');
        const paths = await agreementPaths(call.operands, terminal.folder);
        let changed = 0;
        for (const file of paths) {
            const shown = shownPath(file, terminal.folder);
            const before = readText(file, shown);
            const after = formatText(before, msa);
            if (after === before) continue;
            changed++;
            if (!isCheck) write(file, shown, after);
            terminal.out(`${isCheck ? 'would format' : 'formatted'} ${shown}\n`);
        }
        if (changed === 0)
            terminal.out(`${paths.length === 1 ? 'The file is' : `All ${paths.length} files are`} formatted.\n`);
        return isCheck && changed > 0 ? EXIT.findings : EXIT.ok;
    },
};

function write(file: string, shown: string, text: string): void {
    try {
        writeFileSync(file, text);
    } catch (error) {
        throw new FileError(`"${shown}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
