// Bundled with the tests and run beside the extension, in Node or in a web worker.

/** Runs one test after the other and prints one line of JSON for each. */
export async function runAll(tests, host) {
    const actual = typeof process === 'undefined' ? 'web' : 'node';
    if (actual !== host) throw new Error(`These tests are for the ${host} host and came into the ${actual} host.`);
    for (const [name, prove] of Object.entries(tests)) {
        const error = await prove().then(
            () => undefined,
            reason => String(reason?.stack ?? reason),
        );
        console.log(`in-host-result ${JSON.stringify({ name, error })}`);
    }
}
