// Runs tests inside VS Code's extension host, with the real `vscode` API.
import path from 'node:path';
import { fileURLToPath, URLSearchParams } from 'node:url';
import { build } from 'esbuild';
import { launch } from './browser.mjs';
import { inWebWorker, root } from './project.mjs';
import { startServer } from './server.mjs';

/**
 * Bundles a file of tests, opens a copy of `fixture` in a VS Code that loads the extension from its folder, and runs
 * the tests in the same extension host. The file's default export is an object: a sentence for each test, and the
 * async function that proves it. It may import `vscode`, and Node's modules only when `host` is `'node'`.
 *
 * @param tests the path of that file, JavaScript or TypeScript
 * @param options.host `'node'`, or `'web'` for the web worker of vscode.dev
 * @param options.extension the folder of the extension's package.json, built
 * @param options.timeout in milliseconds
 * @returns `results`: `{ name, error }` for each test, without `error` when it passed; `lines`: what VS Code logged
 */
export async function runInHost(
    tests,
    { fixture, host = 'node', extension = root, userSettings = {}, timeout = 180_000 },
) {
    const bundle = await bundled(tests, host, extension);
    const server = await startServer('in-host', {
        copyOf: fixture,
        userSettings: { ...(host === 'web' ? inWebWorker(extension) : {}), ...userSettings },
    });
    let browser;
    let timer;
    try {
        browser = await launch();
        const page = await browser.newPage();
        const lines = [];
        await page.exposeFunction('codeAutomationLog', (level, words) => lines.push(`${level} ${words.join(' ')}`));
        let end;
        const ended = new Promise(resolve => (end = resolve));
        await page.exposeFunction('codeAutomationExit', end);
        timer = setTimeout(end, timeout, `no end within ${timeout} ms`);

        const remote = file => `vscode-remote://127.0.0.1:${server.port}${file}`;
        const payload = JSON.stringify([
            ['extensionDevelopmentPath', remote(path.resolve(extension))],
            ['extensionTestsPath', remote(bundle)],
            ['skipWelcome', 'true'],
        ]);
        await page.goto(`${server.url}/?${new URLSearchParams({ folder: server.folder, payload })}`);
        const outcome = await ended;
        if (outcome !== 0) throw new Error(`The tests did not run (${outcome}).\n${lines.join('\n')}`);
        return { results: resultsIn(lines), lines };
    } finally {
        clearTimeout(timer);
        await browser?.close();
        server.stop();
    }
}

/** Runs the tests as subtests of the test `context` of node:test. */
export async function reportInHost(context, tests, options) {
    const { results, lines } = await runInHost(tests, options);
    if (results.length === 0) throw new Error(`${tests} holds no tests.\n${lines.join('\n')}`);
    for (const { name, error } of results) {
        await context.test(name, () => {
            if (error) throw new Error(error);
        });
    }
}

const runner = fileURLToPath(new URL('inhost-runner.mjs', import.meta.url));

/**
 * The bundle lies inside the extension's folder: VS Code runs tests in the extension host of the extension whose
 * folder holds them, and in the Node host when none does.
 */
async function bundled(tests, host, extension) {
    const outfile = path.join(path.resolve(extension), '.vscode-test', host, `${path.parse(tests).name}.cjs`);
    await build({
        stdin: {
            contents: `import { runAll } from ${JSON.stringify(runner)};
                import tests from ${JSON.stringify(path.resolve(tests))};
                export const run = () => runAll(tests, ${JSON.stringify(host)});`,
            resolveDir: path.dirname(runner),
        },
        outfile,
        bundle: true,
        format: 'cjs',
        platform: host === 'node' ? 'node' : 'browser',
        external: ['vscode'],
        logLevel: 'warning',
    });
    return outfile;
}

/** The driver hands over each line twice when the page's console shows it too: the last word on a test counts. */
function resultsIn(lines) {
    const results = new Map();
    for (const line of lines) {
        const [, found] = line.match(/in-host-result (\{.*\})$/s) ?? [];
        if (!found) continue;
        const { name, error } = JSON.parse(found);
        results.set(name, { name, error });
    }
    return [...results.values()];
}
