// Opens a folder in VS Code with the packaged extension: in the installed VS Code, or else in one in the browser.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Comes back when the installed VS Code is open; the one in the browser runs until Ctrl+C.
 *
 * @param options.vsix the packaged extension
 * @param options.folder the folder to open
 */
export async function openVsCode({ vsix, folder }) {
    vsix = path.resolve(vsix);
    folder = path.resolve(folder);
    if (code('--install-extension', vsix, '--force') && code(folder)) {
        console.log(`VS Code is open on ${folder}, with the extension installed.`);
        return;
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0)); // stopping is no failure
    const { startServer } = await import('../test/vscode/server.mjs');
    const server = await startServer('workbench', { vsix });
    console.log(`VS Code runs at ${server.url}/?folder=${encodeURIComponent(folder)}`);
    console.log('Open the address in a browser. Ctrl+C stops it.');
    await server.ended;
    throw new Error('The VS Code server ended by itself.');
}

/** Runs the installed VS Code; false when there is none, or when it cannot. */
function code(...words) {
    const onWindows = process.platform === 'win32'; // there it is a batch file, which only a shell can run
    const quoted = onWindows ? words.map(word => `"${word}"`) : words;
    return spawnSync('code', quoted, { shell: onWindows, stdio: 'ignore' }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const [vsix, folder = 'examples'] = process.argv.slice(2);
    if (vsix === undefined) {
        console.error('Usage: node scripts/open-vscode.mjs <extension.vsix> [folder]');
        process.exit(2);
    }
    await openVsCode({ vsix, folder }).catch(error => {
        console.error(error.message);
        process.exit(1);
    });
}
