// A plain language client: starts a server, speaks the protocol over its standard input and output.
import { spawn } from 'node:child_process';

/**
 * Starts a language server. `settings` answers its questions for configuration, by section. Resolves requests, keeps
 * nothing of what it is told except what {@link diagnostics} waits for.
 */
export function startServer({ command, settings = {} }) {
    const [program, ...args] = command;
    const process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = new Map();
    const waiting = new Set();
    let lastId = 0;

    const send = message => {
        const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
        process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
        process.stdin.write(body);
    };
    const answerTo = ({ method, params }) => {
        if (method === 'workspace/configuration') return params.items.map(item => settings[item.section] ?? null);
        return null;
    };
    const receive = message => {
        if (message.method === undefined) {
            const { resolve, reject } = answers.get(message.id);
            answers.delete(message.id);
            if (message.error) reject(new Error(message.error.message));
            else resolve(message.result);
        } else if (message.id !== undefined) {
            send({ id: message.id, result: answerTo(message) });
        } else if (message.method === 'textDocument/publishDiagnostics') {
            for (const wait of waiting) if (wait.fits(message.params)) wait.resolve(message.params.diagnostics);
        }
    };
    readMessages(process.stdout, receive);

    const ended = new Promise(resolve => process.once('exit', resolve));
    const fail = error => {
        for (const { reject } of [...answers.values(), ...waiting]) reject(error);
    };
    process.once('error', fail);
    process.once('exit', code => fail(new Error(`The server ended with exit code ${code}.`)));

    const client = {
        pid: process.pid,
        notify: (method, params) => send({ method, params }),
        request(method, params) {
            const id = ++lastId;
            return new Promise((resolve, reject) => {
                answers.set(id, { resolve, reject });
                send({ id, method, params });
            });
        },
        /** The next diagnostics that are published and that fit; rejects after a minute without them. */
        diagnostics(fits) {
            return new Promise((resolve, reject) => {
                const done = settle => value => {
                    clearTimeout(timer);
                    waiting.delete(wait);
                    settle(value);
                };
                const wait = { fits, resolve: done(resolve), reject: done(reject) };
                const timer = setTimeout(() => wait.reject(new Error('No such diagnostics in a minute.')), 60_000);
                waiting.add(wait);
            });
        },
        async stop() {
            await client.request('shutdown');
            client.notify('exit');
            await ended;
        },
    };
    return client;
}

/** Calls back with each message that arrives in the framing of the protocol: headers, an empty line, a JSON text. */
function readMessages(stream, receive) {
    let chunks = [];
    let length = 0;
    let needed = 0;
    stream.on('data', chunk => {
        chunks.push(chunk);
        length += chunk.length;
        if (length < needed) return;
        let buffer = chunks.length === 1 ? chunk : Buffer.concat(chunks);
        for (;;) {
            const header = buffer.indexOf('\r\n\r\n');
            const size =
                header < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, header))[1]);
            needed = header < 0 ? 0 : header + 4 + size;
            if (header < 0 || buffer.length < needed) break;
            receive(JSON.parse(buffer.toString('utf8', header + 4, needed)));
            buffer = buffer.subarray(needed);
        }
        chunks = [buffer];
        length = buffer.length;
    });
}
