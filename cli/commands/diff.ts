import path from 'node:path';
import type { Perspective, Review } from '../../review/change.js';
import { compareAgreements } from '../../review/compare.js';
import { FAIL_ON, type FailOn } from '../../review/policy/policy.js';
import type { Call, Command } from '../command.js';
import { shownName } from '../review/git-sides.js';
import { FORMAT_NAMES, outputsOf, written, type Output } from '../review/outputs.js';
import { locatorOf } from '../review/positions.js';
import {
    redlineAddresses,
    redlinedAgreement,
    redlineFilesOf,
    trackingOf,
    writeRedlines,
    type RedlinedAgreement,
} from '../review/redlines.js';
import { reviewedBy } from '../review/reviewed.js';
import { writeFile } from '../files.js';
import { EXIT, UsageError, type Terminal } from '../terminal.js';

const PERSPECTIVES: readonly Perspective[] = ['client', 'provider', 'both'];

export const diff: Command = {
    help: `
Usage: msa diff [OPTIONS] [REVISION | REVISION..REVISION | REVISION...REVISION] [--] [PATH...]
       msa diff [OPTIONS] BEFORE AFTER

Says what a change of agreements means, and for whom. Without a revision, HEAD is compared with the working tree. Every
agreement of the repository is looked at, also one that changed only through a file that it imports or an agreement
that it is based on. Each revision is read with its own imports, without a checkout.

  REVISION               that revision with the working tree
  REVISION..REVISION     one with the other; one that is left out is HEAD
  REVISION...REVISION    what the second one did since both went apart (a pull request)
  REVISION:PATH          a file or folder as it was there; two of them are compared, or one with the working tree
  BEFORE AFTER           two files or two folders, whatever git knows of them
  PATH                   only agreements at or below these paths; behind -- where a name could be a revision

  --staged                          what is staged for the next commit, in place of the working tree
  --against TAG                     the signed version: a tag, or the latest that matches a pattern such as 'executed/*'
  --perspective client|provider|both
                                    from whose side changes are graded (default: as the policy says, or client)
  --fail-on SEVERITY                from which severity on the exit code is 1: ${FAIL_ON.slice(0, -1).join(', ')};
                                    none only reports (default: as the policy says, or major)
  --exit-code                       the exit code is 1 when anything changed, as with git
  --format FORMAT                   how the review is written to standard output (default: text)
  -o, --output FORMAT=FILE          writes it to a file as well; may be repeated, and FILE may be -
                                    formats: ${FORMAT_NAMES.join(', ')}
  --redline FILE                    writes the redline of the contract: .html, .docx, .pdf, .critic.md (CriticMarkup),
                                    .md or .txt; of several agreements, each into a file with its name; may be repeated
  --redline-address URL             the address or the folder below which the .html redlines will be read: changes become
                                    links to their clauses in the formats that have links
  --author NAME, --date DATE        who made the tracked changes of a .docx, and when (default: msa, and no date)
  --repository URL                  where the repository is shown, such as https://github.com/acme/agreements:
                                    files become links in the formats that have links
  --color, --no-color               with or without colours (default: as the terminal has them)

Examples:
  msa diff
  msa diff main...HEAD
  msa diff --against 'executed/*' --fail-on minor
  msa diff v2026.1 -- agreements/acme.msa
  msa diff -o markdown=comment.md -o sarif=review.sarif main...HEAD
  msa diff --redline redline.html --redline redline.docx main...HEAD

Exit codes: 0 nothing is stopped, 1 something is, 2 wrong use, 3 an agreement cannot be read, 4 a revision or a file
cannot be read.
`,
    options: {
        staged: { type: 'boolean' },
        against: { type: 'string' },
        perspective: { type: 'string' },
        'fail-on': { type: 'string' },
        'exit-code': { type: 'boolean' },
        repository: { type: 'string' },
        redline: { type: 'string', multiple: true },
        'redline-address': { type: 'string' },
        author: { type: 'string' },
        date: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string', short: 'o', multiple: true },
    },
    async run(call, terminal) {
        const outputs = outputsOf(call.text('format'), call.texts('output'));
        const repository = repositoryOf(call);
        const redlineAddress = redlineAddressOf(call);
        const redlines = redlineFilesOf(call.texts('redline'));
        const tracking = trackingOf(call.text('author'), call.text('date'));
        const overrides = { perspective: perspectiveOf(call), failOn: failOnOf(call) };
        const compare = redlines.length > 0 ? redlinedAgreement : compareAgreements;
        const result = await reviewedBy<RedlinedAgreement>(compare, call, terminal, overrides);
        if (result.kind === 'unreadable') {
            terminal.error(result.text);
            return EXIT.notUnderstood;
        }
        const { review, compared, sides } = result;
        const locator = locatorOf(sides);
        const redlineOf =
            redlineAddress === undefined ? undefined : redlineAddresses(redlineAddress, redlines, review, compared);
        const addresses = { repository, redlineOf, range: rangeOf(call.operands, review) };
        for (const output of outputs)
            await write(output, written(output, review, locator, addresses, terminal), terminal);
        const isWhole = await writeRedlines(redlines, review, compared, tracking, terminal);
        const isStopped = call.flag('exit-code') ? review.agreements.length > 0 : review.gated;
        return isStopped || !isWhole ? EXIT.findings : EXIT.ok;
    },
};

function perspectiveOf(call: Call): Perspective | undefined {
    const asked = call.text('perspective');
    const perspective = PERSPECTIVES.find(each => each === asked);
    if (perspective ?? asked === undefined) return perspective;
    throw new UsageError('--perspective is one of client, provider and both.');
}

function failOnOf(call: Call): FailOn | undefined {
    const asked = call.text('fail-on');
    const failOn = FAIL_ON.find(each => each === asked);
    if (failOn ?? asked === undefined) return failOn;
    throw new UsageError(`--fail-on is one of ${FAIL_ON.slice(0, -1).join(', ')} and none.`);
}

/** How another command asks for the revisions of this one, safe to be copied into a shell whatever branches are called. */
function rangeOf(operands: readonly string[], { before, after }: Review): string | undefined {
    if (after.commit === undefined) return undefined;
    const range = operands.find(word => /^\w[\w./@-]*\.\.[\w./@-]*$/.test(word));
    return (
        range
            ?.split(/(\.{2,3})/)
            .map(shownName)
            .join('') ??
        (before.commit && `${before.commit.slice(0, 12)}..${after.commit.slice(0, 12)}`)
    );
}

function repositoryOf(call: Call): string | undefined {
    const address = call.text('repository');
    if (address === undefined || /^https?:\/\/[^\s/<>]+\/[^\s<>]*$/.test(address)) return address;
    throw new UsageError('--repository is an address such as https://github.com/acme/agreements.');
}

function redlineAddressOf(call: Call): string | undefined {
    const address = call.text('redline-address');
    if (address === undefined || /^(https?:\/\/[^\s<>]+|[\w./-]+)$/.test(address)) return address;
    throw new UsageError(
        '--redline-address is an address such as https://acme.example/redlines, or a folder such as redlines.',
    );
}

async function write({ file }: Output, text: string, terminal: Terminal): Promise<void> {
    if (file === '-') terminal.out(text);
    else await writeFile(path.resolve(terminal.folder, file), file, text);
}
