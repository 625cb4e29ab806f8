// The comments of a pull request at GitHub, and the notes of a merge request at GitLab. Both are asked in the same way.

/** What the host of the repository answers where it refuses something. */
export class HostError extends Error {
    constructor(status, message) {
        super(`the host answered ${status}: ${message}`);
        this.status = status;
    }
}

/**
 * Where the comments of this run's pull request are, as the environment says; `undefined` where it belongs to none. `api`
 * is the address to which alone the token is sent, `needed` what lets it write. `isOurs` says whether a comment can be one of an earlier run: anybody
 * may write the marker into a comment, and what strangers write is left alone.
 */
export async function commentsOf(environment) {
    const { TOKEN, GITHUB_API_URL, CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID } = environment;
    if (GITHUB_API_URL) {
        const { api, repository } = githubOf(environment);
        const number = environment.PULL_REQUEST || (await pullRequestOf(environment));
        if (!number) return undefined;
        return {
            api,
            all: `${repository}/issues/${number}/comments`,
            one: id => `${repository}/issues/comments/${id}`,
            update: 'PATCH',
            longest: 65_536,
            needed: 'the permission `pull-requests: write`',
            isOurs: ({ user, author_association: association }) =>
                user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association),
        };
    }
    if (CI_API_V4_URL && CI_MERGE_REQUEST_IID) {
        const api = { address: CI_API_V4_URL, headers: { 'private-token': TOKEN ?? '' } };
        const all = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
        const me = await (await asked(api, 'GET', `${CI_API_V4_URL}/user`)).json();
        return {
            api,
            all,
            one: id => `${all}/${id}`,
            update: 'PUT',
            longest: 1_000_000,
            needed: 'a token with the scope `api`',
            isOurs: ({ author }) => author?.id === me.id,
        };
    }
    return undefined;
}

/** How GitHub is asked about the repository of this run. */
export function githubOf({ TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY }) {
    const headers = {
        authorization: `Bearer ${TOKEN ?? ''}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'msa',
    };
    return { api: { address: GITHUB_API_URL, headers }, repository: `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}` };
}

/** The open pull request of a commit, which the event of a run that follows another one does not name for a fork. */
async function pullRequestOf(environment) {
    const { HEAD_OWNER, HEAD_BRANCH, HEAD_SHA } = environment;
    if (!HEAD_OWNER || !HEAD_BRANCH) return undefined;
    const { api, repository } = githubOf(environment);
    const head = encodeURIComponent(`${HEAD_OWNER}:${HEAD_BRANCH}`);
    const response = await asked(api, 'GET', `${repository}/pulls?state=open&head=${head}`);
    return (await response.json()).find(each => each.head.sha === HEAD_SHA)?.number;
}

/** All items of a list, page after page. Throws a `HostError` where the host refuses. */
export async function listed(api, address) {
    const items = [];
    let next = `${address}?per_page=100`;
    while (next !== undefined) {
        const response = await asked(api, 'GET', next);
        items.push(...(await response.json()));
        next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    return items;
}

/** Sends a request with a body of JSON, or with none. Throws a `HostError` where the host refuses. */
export async function asked({ address, headers }, method, url, body) {
    if (!url.startsWith(`${address}/`)) throw new HostError(0, `it leads to another address, ${url}.`);
    const response = await fetch(url, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    const text = await response.text();
    throw new HostError(response.status, messageIn(text));
}

function messageIn(text) {
    try {
        return String(JSON.parse(text).message ?? text);
    } catch {
        return text.slice(0, 300);
    }
}

/** A sentence as an annotation of GitHub, or as a line of any other log. */
export function say(level, sentence) {
    const escaped = sentence.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    console.log(process.env.GITHUB_ACTIONS ? `::${level}::${escaped}` : sentence.replaceAll('\n', ' '));
}
