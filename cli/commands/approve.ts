import path from 'node:path';
import { parseDate } from '../../language/values/date.js';
import { formatDate } from '../../language/values/moment.js';
import { approvableWith, approvalFile } from '../../review/policy/approving.js';
import type { Call, Command } from '../command.js';
import { reviewed, today } from '../review/reviewed.js';
import { makeFolder, readBytes, writeFile } from '../files.js';
import { runGit } from '../git/git.js';
import { EXIT, UsageError } from '../terminal.js';

export const approve: Command = {
    help: `
Usage: msa approve --role ROLE --reason TEXT [OPTIONS] FINGERPRINT...

Approves changes that a review stops: writes a file for each into approvals/, to be committed with the change. An
approval is bound to the commitment and its two values, so that it counts no more when the value changes again.
FINGERPRINT is what msa diff shows for the change; its first digits are enough.

  --role ROLE         in which role you approve, as the policy in msa.config.json names it
  --reason TEXT       why the change is right
  --in REVISIONS      where the change is, as msa diff takes it, such as main...HEAD (default: the working tree)
  --against TAG       the same for a change since the version that was signed
  --by NAME           who approves (default: user.email of git)
  --ticket TEXT       where it was agreed
  --expires DATE      the last day on which the approval counts

Examples:
  msa approve --role client-owner --reason "Agreed in the review of May" 3f9a
  msa approve --in main...HEAD --role delivery --reason "The team grows" 3f9a 77b0

Exit codes: 0 approved, 2 wrong use, 3 an agreement cannot be read, 4 a revision or a file cannot be read.
`,
    options: {
        role: { type: 'string' },
        reason: { type: 'string' },
        in: { type: 'string' },
        against: { type: 'string' },
        by: { type: 'string' },
        ticket: { type: 'string' },
        expires: { type: 'string' },
    },
    async run(call, terminal) {
        if (call.operands.length === 0) throw new UsageError('name the fingerprint of at least one change.');
        const [role, reason] = [expectText(call, 'role'), expectText(call, 'reason')];
        const expires = call.text('expires');
        if (expires !== undefined && !parseDate(expires))
            throw new UsageError('--expires is a day such as 2027-01-31.');
        const revisions = call.text('in');
        const question: Call = {
            ...call,
            operands: revisions === undefined ? [] : [revisions],
            behindSeparator: undefined,
        };
        const result = await reviewed(question, terminal, {});
        if (result.kind === 'unreadable') {
            terminal.error(result.text);
            return EXIT.notUnderstood;
        }
        const { review, root } = result;
        const changes = call.operands.map(digits => {
            const found = approvableWith(digits, review);
            if (found.kind === 'none') throw new UsageError(found.reason);
            return found.approvable;
        });
        const by = call.text('by') ?? (await userOf(root));
        const ticket = call.text('ticket');
        const statement = {
            ...{ by, role, reason, date: formatDate(today()) },
            ...(ticket !== undefined && { ticket }),
            ...(expires !== undefined && { expires }),
        };
        for (const change of changes) {
            const { file, text } = approvalFile(change, statement, each =>
                readBytes(path.join(root, each), each)?.toString(),
            );
            makeFolder(path.join(root, file), file);
            await writeFile(path.join(root, file), file, text, root);
            terminal.out(`${change.id} of ${change.path} is approved in ${file}. Commit it with the change.\n`);
        }
        return EXIT.ok;
    },
};

function expectText(call: Call, option: string): string {
    const text = call.text(option)?.trim() ?? '';
    if (text === '') throw new UsageError(`say --${option}: an approval without it tells nobody anything.`);
    return text;
}

/** The address of who would commit now. */
async function userOf(root: string): Promise<string> {
    const { code, out } = await runGit(root, ['var', 'GIT_AUTHOR_IDENT']);
    const user = /<([^>]+)>/.exec(out.toString())?.[1];
    if (code === 0 && user !== undefined) return user;
    throw new UsageError('git does not know who you are: say --by, or set user.email.');
}
