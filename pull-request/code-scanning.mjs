// node code-scanning.mjs FOLDER: gives the review of a folder to the code scanning of GitHub.
import { gzipSync } from 'node:zlib';
import { asked, githubOf, HostError, say } from './hosts.mjs';
import { textOf } from './reports.mjs';

const [, , folder = '.'] = process.argv;
const { GITHUB_REF, GITHUB_SHA, PULL_REQUEST, HEAD_SHA } = process.env;

const sarif = textOf(folder, 'review.sarif');
if (sarif !== undefined) await uploaded(sarif).catch(explained);

async function uploaded(sarif) {
    const { api, repository } = githubOf(process.env);
    await asked(api, 'POST', `${repository}/code-scanning/sarifs`, {
        // The lines of the review are those of the head of the pull request, and not of its merge.
        commit_sha: HEAD_SHA || GITHUB_SHA,
        ref: PULL_REQUEST ? `refs/pull/${PULL_REQUEST}/head` : GITHUB_REF,
        sarif: gzipSync(sarif).toString('base64'),
        tool_name: 'msa',
    });
    console.log('Code scanning has the review.');
}

/** Without the permission, or where the repository has no code scanning, the review is in the other outputs. */
function explained(error) {
    if (error instanceof HostError && (error.status === 403 || error.status === 404)) {
        say(
            'notice',
            `Code scanning takes nothing from this run (${error.message}). It needs the permission \`security-events: write\`, which runs from forks lack, and a repository with code scanning; \`sarif: false\` leaves it out.`,
        );
        return;
    }
    say('error', `The review could not be given to code scanning: ${error.message}`);
    process.exitCode = 1;
}
