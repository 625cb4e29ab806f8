import { realpathSync } from 'node:fs';
import type { Call, Command } from '../../command.js';
import { externalDiff } from './external-diff.js';
import { install, uninstall, type Report, type Scope } from './installation.js';
import { mergeDriver } from './merge-driver.js';
import { quoted } from './settings.js';
import { showText } from './textconv.js';
import { EXIT, UsageError, type Terminal } from '../../terminal.js';

export const git: Command = {
    help: `
Usage: msa git install [--local | --global]
       msa git uninstall [--local | --global]
       msa git merge BASE OURS THEIRS [MARKER-SIZE [PATH]]
       msa git diff PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE [NEW-PATH SIMILARITY]
       msa git textconv FILE

Teaches git to read agreements. \`install\` writes a line to .gitattributes and settings to git; doing it again changes
nothing, and \`uninstall\` takes away what it wrote. After that

  git merge, git rebase and git cherry-pick
                  merge agreements by the facts that they state: edits of different facts go together, also on lines that
                  touch each other; of the same fact both values stand between the markers
  git diff        says what a change of a file means, also for the agreements that import it (--no-ext-diff: the lines)
  git log -p and git show
                  show one commitment to a line, without layout and comments

git calls the other commands itself. \`merge\` writes the merged text to OURS. \`diff\` always ends with 0, as git wants it.
\`textconv\` writes the commitments of a file; one that cannot be read it writes as it is.

  --local            for this repository (default)
  --global           for all repositories of this user
  --program WORDS    how a shell starts msa (default: this program)

Examples:
  msa git install
  msa git install --global --program msa
  git log -p -- agreements/acme.msa

Exit codes: 0 done, 1 the merge has conflicts, 2 wrong use, 4 git cannot be run, or a file cannot be read or written.
`,
    options: { local: { type: 'boolean' }, global: { type: 'boolean' }, program: { type: 'string' } },
    async run(call, terminal) {
        const [asked, ...words] = call.operands;
        switch (asked) {
            case 'install':
            case 'uninstall':
                if (words[0] !== undefined) throw new UsageError(`"${words[0]}" is not expected here.`);
                return printReport(await set(asked, call, terminal), terminal);
            case 'merge':
                return mergeDriver(words, terminal);
            case 'diff':
                return externalDiff(words, terminal);
            case 'textconv':
                return showText(words, terminal);
            case undefined:
                throw new UsageError('say what git is to do: install, uninstall, merge, diff or textconv.');
            default:
                throw new UsageError(`there is no "msa git ${asked}".`);
        }
    },
};

function set(asked: 'install' | 'uninstall', call: Call, { folder }: Terminal): Promise<Report> {
    if (call.flag('local') && call.flag('global')) throw new UsageError('--local and --global exclude each other.');
    const scope: Scope = call.flag('global') ? 'global' : 'local';
    if (asked === 'uninstall') return uninstall(scope, folder);
    return install(scope, call.text('program') ?? thisProgram(), folder);
}

/** The words with which a shell starts the program that runs, wherever it is started. */
function thisProgram(): string {
    return quoted([process.execPath, realpathSync(process.argv[1] ?? '')]);
}

function printReport(report: Report, terminal: Terminal): number {
    for (const line of report) terminal.out(`${line}\n`);
    return EXIT.ok;
}
