import { EmptyFileSystem } from 'langium';
import { format as formatText } from '../../language/format.js';
import { createMsaCoreServices } from '../../language/module.js';
import { MAXIMUM_LENGTH } from '../../language/parsing/bounded-parser.js';
import type { Command } from '../command.js';
import { agreementPaths, readText, shownPath, writeFile } from '../files.js';
import { printable } from '../../contract/text/terminal-text.js';
import { EXIT } from '../terminal.js';

export const format: Command = {
    help: `
Usage: msa format [--check] PATH...

Brings the white space of agreements into its canonical form: one statement to a line, two spaces for each block.
Words, comments and prose stay as they are, and so do line ends. A file with syntax errors is left as it is.
A path is a file, a folder or a glob. In a folder, node_modules and hidden folders are passed over.

  --check   changes nothing, lists the files that would change, and ends with 1 if there are any

Examples:
  msa format agreements/
  msa format --check .

Exit codes: 0 done, 1 files would change or have syntax errors, 2 wrong use, 4 a file cannot be read or written.
`,
    options: { check: { type: 'boolean' } },
    async run(call, terminal) {
        const { msa } = createMsaCoreServices(EmptyFileSystem);
        const isCheck = call.flag('check');
        const paths = await agreementPaths(call.operands, terminal.folder);
        let changed = 0;
        let broken = 0;
        for (const file of paths) {
            const path = shownPath(file, terminal.folder);
            const shown = printable(path);
            const before = readText(file, path);
            const { lexerErrors, parserErrors } = msa.parser.LangiumParser.parse(before);
            if (lexerErrors.length + parserErrors.length > 0 || before.length > MAXIMUM_LENGTH) {
                broken++;
                terminal.error(`${shown} cannot be read as an agreement and is left as it is; see \`msa check\`.\n`);
                continue;
            }
            const after = formatText(before, msa);
            if (after === before) continue;
            changed++;
            if (!isCheck) await writeFile(file, path, after);
            terminal.out(`${isCheck ? 'would format' : 'formatted'} ${shown}\n`);
        }
        if (changed + broken === 0)
            terminal.out(`${paths.length === 1 ? 'The file is' : `All ${paths.length} files are`} formatted.\n`);
        return broken > 0 || (isCheck && changed > 0) ? EXIT.findings : EXIT.ok;
    },
};
