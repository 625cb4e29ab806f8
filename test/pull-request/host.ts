import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

/** A comment of a pull request, or a note of a merge request, as its host tells it. */
interface HostComment {
    readonly id: number;
    body: string;
    readonly user?: { readonly type: string };
    readonly author_association?: string;
    readonly author?: { readonly id: number };
}

/** What the host was asked: the method with the path, and the body of JSON. */
interface HostCall {
    readonly what: string;
    readonly token: string | undefined;
    readonly body: Readonly<Record<string, string>> | undefined;
}

/** A host of repositories, here on this machine: it keeps the comments, holds their limits and records what it is asked. */
export interface Host {
    readonly address: () => string;
    readonly calls: HostCall[];
    readonly comments: HostComment[];
    /** The open pull requests, as it lists them for the name of a branch. */
    readonly pullRequests: { readonly number: number; readonly head: { readonly sha: string } }[];
    /** The status and the message with which it refuses what would be written to a path that ends like this. */
    refuses: { readonly path: RegExp; readonly status: number; readonly message: string } | undefined;
    /** What was written, in order. */
    readonly written: () => readonly HostCall[];
    /** A comment that a run of the action has written, or others before it. */
    readonly holds: (...bodies: string[]) => void;
}

/** GitHub takes no longer comment. */
const LONGEST_COMMENT = 65_536;
const OWN = { user: { type: 'Bot' }, author: { id: 7 } };

interface Answer {
    readonly status: number;
    readonly value: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}

export function localHost(): Host {
    let address = '';
    const host: Host = {
        address: () => address,
        calls: [],
        comments: [],
        pullRequests: [],
        refuses: undefined,
        written: () => host.calls.filter(({ what }) => !what.startsWith('GET')),
        holds(...bodies) {
            for (const body of bodies) host.comments.push({ id: host.comments.length + 1, body, ...OWN });
        },
    };
    const server = createServer((request, response) => {
        void answer(host, request).then(({ status, value, headers }) =>
            response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value)),
        );
    });
    beforeEach(async () => {
        for (const list of [host.calls, host.comments, host.pullRequests]) list.length = 0;
        host.refuses = undefined;
        await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
        address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterEach(async () => {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
    });
    return host;
}

async function answer(host: Host, request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, string>);
    const { method = '', url = '', headers } = request;
    const token = headers.authorization ?? headers['private-token']?.toString();
    host.calls.push({ what: `${method} ${url}`, token, body });

    const { pathname, searchParams } = new URL(url, host.address());
    if (method === 'GET' && pathname.endsWith('/user')) return { status: 200, value: { id: OWN.author.id } };
    if (method === 'GET' && pathname.endsWith('/pulls')) return { status: 200, value: host.pullRequests };
    if (method === 'GET') {
        const size = Number(searchParams.get('per_page'));
        const page = Number(searchParams.get('page') ?? 1);
        const value = host.comments.slice((page - 1) * size, page * size);
        const next = `<${host.address()}${pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
        return { status: 200, value, headers: page * size < host.comments.length ? { link: next } : {} };
    }
    if (host.refuses?.path.test(pathname))
        return { status: host.refuses.status, value: { message: host.refuses.message } };
    if (pathname.endsWith('/code-scanning/sarifs')) return { status: 202, value: { id: '1' } };
    if ((body?.body ?? '').length > LONGEST_COMMENT) return { status: 422, value: { message: 'Body is too long' } };
    if (method === 'POST') {
        host.holds(body?.body ?? '');
        return { status: 201, value: {} };
    }
    const comment = host.comments.find(({ id }) => pathname.endsWith(`/${id}`));
    if (comment) comment.body = body?.body ?? '';
    return { status: comment ? 200 : 404, value: {} };
}
