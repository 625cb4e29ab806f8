// Brings in what the tests need and npm does not install here: a VS Code server, and Chromium to look at it.
// The server lives in a cache outside the checkout; the second call returns at once.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The release of the npm package `code-server`; 4.139.1 holds VS Code 1.139.1 and needs exactly Node 24. */
const version = '4.139.1';
const nodePackage = `node-linux-${process.arch}`;

const here = fileURLToPath(new URL('.', import.meta.url));
const cache =
    process.env.MSA_VSCODE_CACHE ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'msa-vscode-test');
const installed = path.join(cache, version);

/** The server with everything a person sees, webviews included. */
export const workbenchServer = path.join(installed, 'node_modules/code-server/out/node/entry.js');
/** The bare VS Code server, which can be told to run tests inside its extension host. */
export const bareServer = path.join(installed, 'node_modules/code-server/lib/vscode/out/server-main.js');
/** The Node both servers run on. */
export const serverNode = path.join(installed, 'node_modules', nodePackage, 'bin/node');

/** What stands between this machine and the tests, said in one line. */
export class Missing extends Error {}

/** Installs the VS Code server when it is missing. */
export const ensureServer = () => ensure({ server: true });

/** Installs Chromium when no browser is there. */
export const ensureChromium = () => ensure({ browser: true });

/** Installs the packages of this folder when they are missing: what drives the browser, and what checks accessibility. */
export const ensurePackages = () => alone(installPackages);

/** Installs what turns documents into pictures and text when it is missing: LibreOffice, poppler, and their fonts. */
export async function ensureDocumentTools() {
    const missing = [
        ...(onPath('soffice')
            ? []
            : ['libreoffice-writer-nogui', 'fonts-crosextra-carlito', 'fonts-crosextra-caladea']),
        ...(onPath('pdftoppm') ? [] : ['poppler-utils']),
    ];
    if (missing.length === 0) return;
    if (process.platform !== 'linux') throw new Missing('LibreOffice and poppler are installed on Linux only.');
    await alone(() => installDebianPackages(missing));
}

/** Installs what is missing. Runs that start at the same time wait for each other. */
export async function ensure({ server = false, browser = false } = { server: true, browser: true }) {
    const serverMissing = () => server && !fs.existsSync(installed);
    const browserMissing = () => browser && !chromium();
    if (!serverMissing() && !browserMissing()) return;
    if (process.platform !== 'linux') throw new Missing('A VS Code in the browser needs Linux.');
    await alone(() => {
        const compilers = serverMissing() ? ['gcc', 'g++', 'make', 'python3'] : [];
        installDebianPackages([
            ...compilers.filter(program => !onPath(program)),
            ...(browserMissing() ? ['chromium'] : []),
        ]);
        if (serverMissing()) installServer();
    });
}

/** The browser to drive, or undefined when there is none. */
export function chromium() {
    const { CHROMIUM } = process.env;
    if (CHROMIUM) return CHROMIUM;
    return ['chromium', 'chromium-browser', 'google-chrome'].map(name => `/usr/bin/${name}`).find(fs.existsSync);
}

/**
 * Does the work while no other run does any. The lock is a socket that is only a name in the kernel: one process at a
 * time gets it, and it is free again when that process ends, however it ends. The name has the full length of such
 * names, because versions of Node differ in how they fill up a shorter one.
 */
export async function alone(work) {
    const name = `\0msa-vscode-test-${createHash('sha256').update(cache).digest('hex')}`.padEnd(108, '-');
    for (let told = false; ; told = true) {
        const lock = net.createServer();
        const held = await new Promise((resolve, reject) => {
            lock.once('error', error => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
            lock.listen(name, () => resolve(true));
        });
        if (held) {
            try {
                return await work();
            } finally {
                lock.close();
            }
        }
        if (!told) say('waiting for another run that is installing');
        await pause(500);
    }
}

/** Chromium, and the compilers for the server's native modules. */
/** The packages of this folder, unless they are there in the versions of its package.json. */
function installPackages() {
    const read = file => JSON.parse(fs.readFileSync(path.join(here, file), 'utf8'));
    const { devDependencies, optionalDependencies } = read('package.json');
    // What checks Word files is a program for one kind of machine.
    const forHere = process.platform === 'linux' && process.arch === 'x64' ? optionalDependencies : {};
    const current = Object.entries({ ...devDependencies, ...forHere }).every(([name, version]) => {
        const file = `node_modules/${name}/package.json`;
        return fs.existsSync(path.join(here, file)) && read(file).version === version;
    });
    if (current) return;
    say('installing the packages of the tests');
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
}

function installDebianPackages(packages) {
    if (packages.length === 0) return;
    if (process.getuid() !== 0 || !onPath('apt-get')) {
        throw new Missing(`Install ${packages.join(', ')} first (or name a Chromium in CHROMIUM).`);
    }
    say(`installing with apt-get: ${packages.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], { env });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    if (packages.includes('chromium') && !chromium()) {
        throw new Missing('The package chromium brought no /usr/bin/chromium: name a Chromium in CHROMIUM.');
    }
}

/** Installs beside the final folder and moves it there last: the final folder is never half-finished. */
function installServer() {
    const work = `${installed}.installing`;
    const vscode = path.join(work, 'node_modules/code-server/lib/vscode');
    const node = path.join(work, 'node_modules', nodePackage);
    const env = {
        ...process.env,
        PATH: `${path.join(node, 'bin')}:${process.env.PATH}`,
        npm_config_nodedir: node, // build against the headers of this Node, not against those of another
        npm_config_loglevel: 'error',
    };
    const npm = (cwd, ...words) => run('npm', [...words, '--no-audit', '--no-fund'], { cwd, env });

    say(`installing the VS Code server into ${cache} (once, a minute or two)`);
    fs.rmSync(work, { recursive: true, force: true });
    fs.mkdirSync(work, { recursive: true });
    fs.writeFileSync(path.join(work, 'package.json'), '{"private":true}');
    npm(work, 'install', '--ignore-scripts', `code-server@${version}`, `${nodePackage}@24`);
    npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
    say('building its native modules');
    npm(vscode, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher');
    fs.renameSync(work, installed);
}

/** Runs a program quietly; what it said is shown when it fails. */
function run(program, words, options) {
    try {
        execFileSync(program, words, { ...options, stdio: 'pipe', maxBuffer: 1 << 28 });
    } catch (error) {
        process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
        throw new Missing(`\`${program} ${words.join(' ')}\` failed.`, { cause: error });
    }
}

const onPath = name => process.env.PATH.split(':').some(folder => fs.existsSync(path.join(folder, name)));

/** One line of progress. */
export const say = text => console.log(`vscode tests: ${text}`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    try {
        await ensure();
    } catch (error) {
        if (!(error instanceof Missing)) throw error;
        console.error(error.message);
        process.exit(1);
    }
}
