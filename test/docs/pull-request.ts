// The pull request of docs/review.md, made anew in an empty folder for a test of that page and for its pictures.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const EXAMPLE = new URL('../../examples/managed-it-services/', import.meta.url).pathname;

/** What the house asks of changes to its agreements. */
export const POLICY = `{
  "review": {
    "perspective": "client",
    "failOn": "major",
    "signed": "executed/*",
    "protected": ["data-protection.**"],
    "rules": [{ "match": "pricing.**", "tolerate": "3%" }],
    "approvals": {
      "required": [
        { "match": "**", "when": "worse-for-client", "roles": ["client-owner"] },
        { "match": "**", "when": "more-work", "roles": ["delivery"] }
      ],
      "byAuthor": false,
      "maximumAge": 90
    }
  }
}
`;

/** An edit of a file: what stood there, and what stands there now. */
type Edit = readonly [file: string, before: string, after: string];

/** The commits of the branch. */
const COMMITS: readonly { readonly message: string; readonly edits: readonly Edit[] }[] = [
    {
        message: 'Open the service desk from nine to five',
        edits: [
            ['library/provider.msa', 'open Mon-Fri 08:00-18:00', 'open Mon-Fri 09:00-17:00'],
            ['northwind.msa', 'expect respond by 2027-03-08 10:30', 'expect respond by 2027-03-08 12:30'],
            ['northwind.msa', 'expect resolve by 2027-03-10 18:00', 'expect resolve by 2027-03-10 17:00'],
        ],
    },
    {
        message: 'Give engineers half an hour for critical tickets',
        edits: [['northwind.msa', 'target P1 respond 15 min,', 'target P1 respond 30 min,']],
    },
    {
        message: 'Assess vulnerabilities in the tier Premium only',
        edits: [
            ['northwind.msa', 'firewalls, vulnerability-assessments, saas', 'firewalls, saas'],
            [
                'northwind.msa',
                'covers awareness-training, public',
                'covers vulnerability-assessments, awareness-training, public',
            ],
        ],
    },
    {
        message: 'Give clients two months to claim credits',
        edits: [['northwind.msa', 'claim within 30 days after month end', 'claim within 60 days after month end']],
    },
    {
        message: 'Promise no restore of data',
        edits: [
            [
                'northwind.msa',
                'never fail or that every attack is stopped.',
                'never fail, that every attack is stopped or that data can always be restored.',
            ],
        ],
    },
];

/** Runs git in the folder of the pull request, with settings of its own, on a day of the story. */
function git(folder: string, person: string, day: string, ...words: string[]): string {
    const house = person === 'Priya Nair' ? 'acme' : 'northwind';
    const email = `${person.toLowerCase().replace(' ', '.')}@${house}.example`;
    return execFileSync('git', words, {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
        env: {
            ...process.env,
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_AUTHOR_NAME: person,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: person,
            GIT_COMMITTER_EMAIL: email,
            GIT_AUTHOR_DATE: `${day}T09:00:00Z`,
            GIT_COMMITTER_DATE: `${day}T09:00:00Z`,
        },
    });
}

/** Makes a repository of the example with its policy on `main`, and the branch of the pull request. */
export function makePullRequest(folder: string): void {
    const commit = (person: string, day: string, message: string): void => {
        git(folder, person, day, 'add', '--all');
        git(folder, person, day, 'commit', '--quiet', `--message=${message}`);
    };
    cpSync(EXAMPLE, folder, { recursive: true });
    writeFileSync(path.join(folder, 'msa.config.json'), POLICY);
    git(folder, 'Helen Marsh', '2026-12-01', 'init', '--quiet', '--initial-branch=main');
    commit('Helen Marsh', '2026-12-01', 'Agree with Acme on managed services');
    git(folder, 'Helen Marsh', '2026-12-01', 'tag', 'executed/2026-12-01');
    git(folder, 'Tom Reed', '2027-02-01', 'switch', '--quiet', '--create', 'office-hours');
    for (const { message, edits } of COMMITS) {
        for (const [file, before, after] of edits) {
            const target = path.join(folder, file);
            const text = readFileSync(target, 'utf8');
            if (!text.includes(before)) throw new Error(`${file} does not say "${before}".`);
            writeFileSync(target, text.replace(before, after));
        }
        commit('Tom Reed', '2027-02-01', message);
    }
}

/** How the changes that are stopped are approved, but for their numbers. */
const APPROVAL = [
    'approve',
    '--in',
    'main...HEAD',
    '--role',
    'client-owner',
    '--by',
    'priya.nair@acme.example',
    '--ticket',
    'Service review of February',
    '--reason',
    'Agreed for 5% off the monthly fees of 2027',
];

/** Approves what a review stops, and commits that to the branch. */
export async function approveEverything(
    folder: string,
    review: string,
    msa: (...words: string[]) => Promise<unknown>,
): Promise<void> {
    const stopped = /^Stopped.*?^Needs review/ms.exec(review)?.[0] ?? '';
    await msa(...APPROVAL, ...(stopped.match(/(?<=· )[0-9a-f]{16}/g) ?? []));
    git(folder, 'Priya Nair', '2027-02-02', 'add', '--all');
    git(folder, 'Priya Nair', '2027-02-02', 'commit', '--quiet', '--message=Approve the terms of spring');
}
