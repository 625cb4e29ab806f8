// One server with one open agreement, and the measurements that can be taken of it. Times are in milliseconds.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';

const CAPABILITIES = {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: {
        synchronization: {},
        publishDiagnostics: { versionSupport: true, relatedInformation: true },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        formatting: {},
    },
};

/** Starts a server, opens an agreement in it, and waits for its diagnostics. `opened` is the time for all of that. */
export async function openSession(server, texts) {
    const text = server.text(texts);
    const row = targetRow(text);
    const last = priceRow(text, row.line);
    // A folder without files: nothing but the opened text is to be read.
    const uri = pathToFileURL(join(tmpdir(), 'msa-bench', `agreement.${server.languageId}`)).href;
    const document = { textDocument: { uri } };
    const start = { line: row.line, character: row.start };
    const end = { line: row.line, character: row.end };
    let version = 1;

    const started = performance.now();
    const client = startServer(server);
    await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
    client.notify('initialized', {});
    client.notify('workspace/didChangeConfiguration', { settings: server.settings ?? {} });
    const first = client.diagnostics(published => published.uri === uri);
    client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: server.languageId, version, text },
    });
    const baseline = await first;
    const opened = performance.now() - started;
    if (baseline.some(each => isAt(each, row.line))) throw new Error(`${server.name} finds the generated row wrong.`);

    const change = (range, newText) =>
        client.notify('textDocument/didChange', {
            textDocument: { uri, version: ++version },
            contentChanges: [{ range, text: newText }],
        });
    const timed = async action => {
        const begun = performance.now();
        const result = await action();
        return { time: performance.now() - begun, result };
    };

    return {
        opened,
        diagnostics: baseline,
        /** Misspells the name of a priority, or mends it, until the diagnostics say so. */
        async edit(broken) {
            const misspelt = { start: end, end: { ...end, character: end.character + 1 } };
            const { time } = await timed(() => {
                const published = client.diagnostics(
                    ({ uri: about, diagnostics }) =>
                        about === uri && diagnostics.some(each => isAt(each, row.line)) === broken,
                );
                change(broken ? { start: end, end } : misspelt, broken ? 'x' : '');
                return published;
            });
            return time;
        },
        /** Asks what may stand in the place of the priority. */
        async complete() {
            const { time, result } = await timed(() =>
                client.request('textDocument/completion', { ...document, position: start }),
            );
            const items = Array.isArray(result) ? result : (result?.items ?? []);
            if (items.length === 0) throw new Error(`${server.name} proposes nothing.`);
            return time;
        },
        /** Begins a new line at the end of the tier, asks what may stand there, and takes the line away again. */
        async completeWhileTyping() {
            const lineEnd = { line: last.line, character: last.length };
            const below = { line: last.line + 1, character: last.indentation.length };
            const { time, result } = await timed(() => {
                change({ start: lineEnd, end: lineEnd }, `\n${last.indentation}`);
                return client.request('textDocument/completion', { ...document, position: below });
            });
            const items = Array.isArray(result) ? result : (result?.items ?? []);
            if (items.length === 0) throw new Error(`${server.name} proposes nothing on a new line.`);
            change({ start: lineEnd, end: below }, '');
            return time;
        },
        async hover() {
            const { time, result } = await timed(() =>
                client.request('textDocument/hover', { ...document, position: start }),
            );
            if (!result?.contents) throw new Error(`${server.name} shows nothing.`);
            return time;
        },
        async format() {
            const options = { tabSize: 2, insertSpaces: true };
            const { time, result } = await timed(() =>
                client.request('textDocument/formatting', { ...document, options }),
            );
            if (!Array.isArray(result) || result.length === 0) throw new Error(`${server.name} formats nothing.`);
            return time;
        },
        /** The memory of the server that is in use by the machine, in MB. */
        memory() {
            const status = readFileSync(`/proc/${client.pid}/status`, 'utf8');
            return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
        },
        stop: client.stop,
    };
}

/** Where the tier in the middle promises something for the first priority. */
function targetRow(text) {
    const rows = rowsThatFit(text, /^\s+(?:target )?P1(?=: \{| respond)/);
    const row = rows[Math.floor(rows.length / 2)];
    return { line: row.line, start: row.match.length - 2, end: row.match.length };
}

/** The last row of the tier that a line stands in. */
function priceRow(text, line) {
    const row = rowsThatFit(text, /^\s+(?=price)/).find(each => each.line > line);
    return { line: row.line, indentation: row.match, length: row.length };
}

function rowsThatFit(text, pattern) {
    return text.split('\n').flatMap((content, line) => {
        const match = pattern.exec(content)?.[0];
        return match === undefined ? [] : [{ line, match, length: content.length }];
    });
}

function isAt({ range }, line) {
    return range.start.line <= line && line <= range.end.line;
}
