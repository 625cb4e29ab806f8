import type { PlainDate } from '../../language/values/date.js';
import { compareAgreements } from '../../review/compare.js';
import type { AgreementChanges, Perspective, Review } from '../../review/change.js';
import { reviewOf } from '../../review/policy/grade.js';
import type { FailOn } from '../../review/policy/policy.js';
import type { Call } from '../command.js';
import { runGit } from '../git/git.js';
import type { Terminal } from '../terminal.js';
import { comparedAgreements, type Compare } from './compared.js';
import { sidesOf } from './question.js';
import { settingsOf } from './settings.js';
import type { Sides } from './sides.js';
import { unreadableText } from './unreadable.js';

/** A review of what a call of the command line asks for, or why there is none. */
export type Reviewed<C extends AgreementChanges = AgreementChanges> =
    | {
          readonly kind: 'review';
          readonly review: Review;
          /** What the comparison made of each agreement of the review, in its order. */
          readonly compared: readonly C[];
          readonly sides: Sides;
          readonly root: string;
      }
    | { readonly kind: 'unreadable'; readonly text: string };

/** What the command line says in place of the policy. */
export interface Overrides {
    readonly perspective?: Perspective | undefined;
    readonly failOn?: FailOn | undefined;
}

/** Reads two revisions, compares their agreements and grades what changed by the policy of the earlier one. */
export async function reviewed(call: Call, terminal: Terminal, overrides: Overrides): Promise<Reviewed> {
    return reviewedBy(compareAgreements, call, terminal, overrides);
}

/** The same with a comparison that makes more of two revisions than their changes. */
export async function reviewedBy<C extends AgreementChanges>(
    compare: Compare<C>,
    call: Call,
    terminal: Terminal,
    overrides: Overrides,
): Promise<Reviewed<C>> {
    const sides = await sidesOf(call, terminal.folder);
    const { policy, approvals, findings } = settingsOf(sides);
    const { agreements, unreadable } = await comparedAgreements(sides, compare);
    if (unreadable.length > 0) return { kind: 'unreadable', text: unreadableText(unreadable, terminal) };
    const { perspective = policy.perspective, failOn = policy.failOn } = overrides;
    const review = reviewOf({
        before: sides.before.name,
        after: sides.after.name,
        agreements,
        policy: { ...policy, perspective, failOn },
        approvals,
        findings,
        today: today(),
        authors: policy.approvals.byAuthor ? [] : await authorsOf(sides),
    });
    return { kind: 'review', review, compared: agreements, sides, root: sides.after.root };
}

/** Limits `git log` to everything but approvals. */
const PATHS = [':(top)', ':(top,exclude)approvals'];

/** The day by the clock of this machine. */
export function today(): PlainDate {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/**
 * Who made the changes between two revisions, by name and address; for uncommitted changes, the user of git. Somebody
 * who commits only approvals is not an author.
 */
async function authorsOf({ before, after }: Sides): Promise<readonly string[]> {
    if (before.name.commit === undefined) return [];
    const words =
        after.name.commit === undefined
            ? ['config', '--get-regexp', '^user\\.(name|email)$']
            : [
                  'log',
                  '--format=%ae%n%an',
                  '--end-of-options',
                  `${before.name.commit}..${after.name.commit}`,
                  '--',
                  ...PATHS,
              ];
    const { code, out } = await runGit(after.root, words);
    if (code !== 0) return [];
    const lines = out.toString().split('\n');
    return [...new Set(lines.map(line => line.replace(/^user\.(name|email) /, '').trim()))].filter(line => line !== '');
}
