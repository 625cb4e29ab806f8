import path from 'node:path';
import { parseDate } from '../../language/values/date.js';
import { formatDate } from '../../language/values/moment.js';
import { mostSimilar } from '../../language/parsing/similar.js';
import type { GradedChange, Review } from '../../review/change.js';
import type { Approval } from '../../review/policy/approvals.js';
import { rootsOf } from '../../review/reports/groups.js';
import { jsonText } from '../../contract/text/terminal-text.js';
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
        const changes = call.operands.map(digits => changeWith(digits, result.review));
        const by = call.text('by') ?? (await userOf(result.root));
        for (const change of changes) {
            const ticket = call.text('ticket');
            const approval: Approval = {
                fingerprint: change.fingerprint,
                id: change.id,
                path: change.path,
                from: change.from,
                to: change.to,
                by,
                role,
                date: formatDate(today()),
                reason,
                ...(ticket === undefined ? {} : { ticket }),
                ...(expires === undefined ? {} : { expires }),
            };
            const file = freeFile(result.root, approval);
            makeFolder(path.join(result.root, file), file);
            await writeFile(path.join(result.root, file), file, jsonText(approval), result.root);
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

/** What can be approved: a change, or a weakening of the policy. */
type Approvable = Pick<Approval, 'fingerprint' | 'id' | 'path' | 'from' | 'to'>;

function changeWith(digits: string, review: Review): Approvable {
    const changes = rootsOf(review).map(approvable);
    const findings = review.findings.flatMap(({ id, fingerprint, file, message }): Approvable[] =>
        fingerprint === undefined ? [] : [{ fingerprint, id, path: file ?? id, from: null, to: message }],
    );
    const all = [...changes, ...findings];
    const [found, other] = all.filter(each => each.fingerprint.startsWith(digits.toLowerCase()));
    if (found && (!other || other.fingerprint === found.fingerprint)) return found;
    if (found) throw new UsageError(`several changes begin with ${digits}: write more of its digits.`);
    const similar = mostSimilar(
        digits,
        all.map(each => each.fingerprint),
    );
    throw new UsageError(
        `no change has the fingerprint ${digits}.${similar === undefined ? ' msa diff shows those that there are.' : ` Did you mean ${similar}?`}`,
    );
}

function approvable({ fingerprint, id, path: at, before, after }: GradedChange): Approvable {
    return { fingerprint, id, path: at, from: before?.text ?? null, to: after?.text ?? null };
}

/** One file for each person who approves a change. */
function freeFile(root: string, { fingerprint, by }: Approval): string {
    for (let number = 1; ; number++) {
        const file = `approvals/${fingerprint}${number === 1 ? '' : `.${number}`}.json`;
        const bytes = readBytes(path.join(root, file), file);
        if (bytes === undefined || bytes.toString().includes(JSON.stringify(by))) return file;
    }
}

/** The address of who would commit now. */
async function userOf(root: string): Promise<string> {
    const { code, out } = await runGit(root, ['var', 'GIT_AUTHOR_IDENT']);
    const user = /<([^>]+)>/.exec(out.toString())?.[1];
    if (code === 0 && user !== undefined) return user;
    throw new UsageError('git does not know who you are: say --by, or set user.email.');
}
