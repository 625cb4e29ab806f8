// Starts one VS Code server per call, on a free loopback port, with folders of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bareServer, ensureServer, serverNode, workbenchServer } from './ensure.mjs';

/** Nothing asks a question, takes the focus, leaves the machine, or saves by itself. */
const quiet = {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoCheckUpdates': false,
    'files.autoSave': 'off',
};

/** What has to be stopped when this process ends early. */
const running = new Set();

/**
 * Starts a server and waits until it answers.
 *
 * @param kind `'workbench'` for everything a person sees; `'in-host'` for tests inside the extension host.
 * @param options.vsix a packaged extension to install first
 * @param options.copyOf a folder to work on a copy of: its files stay as they are
 * @param options.userSettings user settings beside, or instead of, those that keep VS Code quiet
 * @returns `url` and `port`; `folder`, the copy; `home`, the folder of this server alone; `processId`, also of its
 *   process group; `changeSettings(some)`, of the user, for the next window; `ended`, a promise; `log()`, what it printed; `stop()`
 */
export async function startServer(kind, { vsix, copyOf, userSettings = {} } = {}) {
    await ensureServer();
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'msa-vscode-'));
    const at = name => path.join(home, name);
    fs.mkdirSync(at('data/User'), { recursive: true });
    const changeSettings = changed => {
        userSettings = { ...userSettings, ...changed };
        fs.writeFileSync(at('data/User/settings.json'), JSON.stringify({ ...quiet, ...userSettings }));
    };
    changeSettings({});

    const folder = copyOf && at(path.basename(copyOf));
    if (folder) fs.cpSync(copyOf, folder, { recursive: true });

    const port = await freePort();
    const words = { workbench: workbenchWords, 'in-host': inHostWords }[kind](port, at);
    const logFile = at('server.log');
    const log = () => fs.readFileSync(logFile, 'utf8');
    const output = fs.openSync(logFile, 'a');
    // A process group of its own: the extension host is a child of the server and has to go with it.
    const launch = extra =>
        spawn(serverNode, [...words, ...extra], { detached: true, stdio: ['ignore', output, output], cwd: home });

    let child;
    const stop = () => {
        running.delete(stop);
        killGroup(child);
        fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    stopWithThisProcess(stop);
    try {
        if (vsix) {
            child = launch(['--install-extension', path.resolve(vsix)]);
            const [code] = await once(child, 'exit');
            if (code !== 0) throw new Error(`${vsix} could not be installed.`);
        }
        child = launch([]);
        const url = `http://127.0.0.1:${port}`;
        const ended = once(child, 'exit');
        await answering(url, child);
        return { url, port, folder, home, processId: child.pid, ended, log, changeSettings, stop };
    } catch (error) {
        error.message += `\n${log()}`;
        stop();
        throw error;
    } finally {
        fs.closeSync(output);
    }
}

const folders = at => ['--user-data-dir', at('data'), '--extensions-dir', at('extensions')];

/** `--config` keeps code-server from writing a configuration into the user's home. */
const workbenchWords = (port, at) => [
    ...[workbenchServer, '--config', at('config.yaml'), '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', ...folders(at)],
];

/** The smoke-test driver makes VS Code read the tests to run from the address of the page. */
const inHostWords = (port, at) => [
    ...[bareServer, '--host', '127.0.0.1', '--port', `${port}`, '--without-connection-token'],
    ...['--accept-server-license-terms', '--enable-smoke-test-driver', '--server-data-dir', at('server')],
    ...folders(at),
];

async function freePort() {
    const probe = net.createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address();
    probe.close();
    await once(probe, 'close');
    return port;
}

async function answering(url, child, patience = 60_000) {
    for (const end = Date.now() + patience; Date.now() < end; await pause(100)) {
        if (child.exitCode !== null) throw new Error(`The VS Code server ended with exit code ${child.exitCode}.`);
        const status = await fetch(url, { redirect: 'manual' }).then(
            response => response.status,
            () => undefined,
        );
        if (status < 500) return;
    }
    throw new Error(`The VS Code server did not answer within ${patience} ms.`);
}

function killGroup(child) {
    try {
        if (child?.pid) process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
        if (error.code !== 'ESRCH') throw error;
    }
}

/** Also when this process is interrupted: the servers are in groups of their own and would live on. */
function stopWithThisProcess(stop) {
    if (!stopWithThisProcess.armed) {
        stopWithThisProcess.armed = true;
        process.on('exit', () => running.forEach(each => each()));
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
    }
    running.add(stop);
}
