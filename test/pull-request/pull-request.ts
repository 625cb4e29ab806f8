import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildBundles } from '../bundles.js';
import { repository, type Repository } from '../cli/review/repository.js';
import { FIRST_LOOK } from '../language/examples.js';
import { runAction, type Action, type Ran, type Run } from './action.js';
import { localHost, type Host } from './host.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const OWNER = { owner: { login: 'acme' }, full_name: 'acme/agreements' };

/** A checkout of the program as a release brings it, for all tests of a file. */
export function releasedProgram(): () => string {
    const folder = mkdtempSync(path.join(tmpdir(), 'msa-action-'));
    beforeAll(() => {
        mkdirSync(path.join(folder, 'dist'));
        buildBundles(path.join(folder, 'dist'));
        cpSync(path.join(ROOT, 'pull-request'), path.join(folder, 'pull-request'), { recursive: true });
    });
    afterAll(() => {
        rmSync(folder, { recursive: true, force: true });
    });
    return () => folder;
}

/** An agreement free of errors, in which critical tickets are answered within some business hours. */
export function answeredWithin(hours: number, name = 'acme', title = 'Support Agreement'): string {
    return FIRST_LOOK.replace('first-look "Support Agreement"', `${name} ${JSON.stringify(title)}`).replace(
        'respond 1 business hour,',
        `respond ${hours} business hour${hours === 1 ? '' : 's'},`,
    );
}

/** How a run differs from that of a pull request in the repository itself. */
interface Occasion extends Partial<Pick<Run, 'inputs' | 'before' | 'uses'>> {
    readonly github?: Readonly<Record<string, unknown>>;
    readonly environment?: NodeJS.ProcessEnv;
    /** The commit at the head of the pull request; without it, the one that is checked out. */
    readonly head?: string;
    readonly actionPath?: string;
}

/** A repository with a pull request from one of its branches, at a host. */
export interface PullRequest extends Repository {
    readonly host: Host;
    /** Commits files to main, and leaves main for a branch. */
    readonly based: (files: Readonly<Record<string, string>>, branch?: string) => void;
    readonly run: (action: Action, occasion?: Occasion) => Promise<Ran>;
    /** What the run left in its folder. */
    readonly kept: (name: string) => string;
    readonly keptNames: () => readonly string[];
}

export const REDLINE = 'https://github.com/acme/agreements/actions/runs/9/artifacts/2';
export const ARTIFACT = 'https://github.com/acme/agreements/actions/runs/9/artifacts/1';

export function pullRequest(program: () => string): PullRequest {
    const place = repository();
    const host = localHost();
    const temporary = (): string => path.join(place.folder(), '.git', 'runner');
    return {
        ...place,
        host,
        based(files, branch = 'offer') {
            place.commit(files);
            place.git('update-ref', 'refs/remotes/origin/main', 'main');
            place.git('checkout', '--quiet', '-b', branch);
        },
        run(action, { inputs, before, uses, github, environment, head, actionPath = program() } = {}) {
            const sha = head ?? place.git('rev-parse', 'HEAD').trim();
            const [server, api] = ['https://github.com', host.address()];
            return runAction(action, {
                workspace: place.folder(),
                temporary: temporary(),
                github: {
                    event: { pull_request: { number: 12, head: { sha, repo: OWNER }, user: { login: 'tom' } } },
                    ...{ action_path: actionPath, token: 'ghs_token', actor: 'tom', run_id: 9 },
                    ...{ server_url: server, repository: OWNER.full_name },
                    ...github,
                },
                environment: {
                    ...process.env,
                    ...{ GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_REPOSITORY: OWNER.full_name },
                    ...{ GITHUB_REF: 'refs/pull/12/merge', GITHUB_SHA: sha, GITHUB_BASE_REF: 'main' },
                    ...environment,
                },
                uses: uses ?? (step => ({ 'artifact-url': step.startsWith('Show') ? REDLINE : ARTIFACT })),
                ...(inputs && { inputs }),
                ...(before && { before }),
            });
        },
        kept: name => readFileSync(path.join(temporary(), 'agreement-review', name), 'utf8'),
        keptNames() {
            const folder = path.join(temporary(), 'agreement-review');
            return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
        },
    };
}
