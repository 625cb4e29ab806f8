import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, vi } from 'vitest';
import { runCommandLine } from '../../../cli/command-line.js';
import { workplace, type Workplace } from '../msa.js';

/** A folder with a new git repository, which knows nothing of the settings of the machine. */
export interface Repository extends Workplace {
    /** Runs git in the folder, or in another one, and answers what it wrote. */
    readonly git: (...words: string[]) => string;
    readonly gitIn: (folder: string, ...words: string[]) => string;
    /** Writes files and commits everything. Answers the hash. */
    readonly commit: (files?: Readonly<Record<string, string>>) => string;
    /** What `msa diff` says, without a gate; in the folder, or in another one. */
    readonly diff: (...words: string[]) => Promise<Diffed>;
    readonly diffIn: (folder: string, ...words: string[]) => Promise<Diffed>;
}

export interface Diffed {
    readonly code: number;
    readonly error: string;
    readonly before: string;
    readonly after: string;
    /** Each agreement as `name file`, behind `added` or `removed`, with ` (was FILE)` where its file had another name. */
    readonly agreements: readonly string[];
}

/** No settings of the machine, and the same hashes every time. */
const GIT_ENVIRONMENT = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: '2027-01-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2027-01-01T12:00:00Z',
    // A submodule is cloned from a folder beside it.
    GIT_ALLOW_PROTOCOL: 'file',
};

export function repository(): Repository {
    const place = workplace();
    const gitIn = (folder: string, ...words: string[]): string =>
        execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: process.env });
    const git = (...words: string[]): string => gitIn(place.folder(), ...words);
    const diffIn = async (folder: string, ...words: string[]): Promise<Diffed> => {
        let out = '';
        let error = '';
        const code = await runCommandLine(['diff', '--format=json', '--fail-on=none', ...words], {
            folder,
            colors: false,
            out: content => void (out += String(content)),
            error: text => void (error += text),
        });
        return { code, error, ...readReview(out) };
    };
    beforeEach(() => {
        for (const [name, value] of Object.entries(GIT_ENVIRONMENT)) vi.stubEnv(name, value);
        git('init', '--quiet', '--initial-branch=main');
    });
    afterEach(() => {
        vi.unstubAllEnvs();
    });
    return {
        ...place,
        git,
        gitIn,
        commit(files = {}) {
            for (const [name, text] of Object.entries(files)) place.file(name, text);
            git('add', '--all');
            git('commit', '--quiet', '--allow-empty', '--message=Change');
            return git('rev-parse', 'HEAD').trim();
        },
        diff: (...words) => diffIn(place.folder(), ...words),
        diffIn,
    };
}

function readReview(out: string): Omit<Diffed, 'code' | 'error'> {
    if (out === '') return { before: '', after: '', agreements: [] };
    const review = JSON.parse(out);
    const agreements = review.agreements.map(
        (each: { status: string; name: string; file: string; formerFile?: string | null }) =>
            `${each.status.replace(/(un)?changed/, '')} ${each.name} ${each.file}${each.formerFile ? ` (was ${each.formerFile})` : ''}`.trim(),
    );
    return { before: review.before.text, after: review.after.text, agreements };
}

/** An agreement with one promise. */
export function agreement(name: string, minutes: number, imports = '', included = ''): string {
    return `${imports}agreement ${name} "${name}" {
  ${included}
  service servers "Servers" { includes "Monitoring" }
  priority P1 "Critical" { means "Everything stands still." }
  calendar always "Always" { timezone "Europe/London" open 24x7 }
  tier gold "Gold" {
    covers servers
    hours always
    target P1 respond ${minutes} min
  }
}
`;
}

/** A file of shared declarations with one service. */
export function library(included: string): string {
    return `service network "Network" { includes "${included}" }\n`;
}
