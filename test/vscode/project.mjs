// The project under test, as the suites know it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: also the extension's folder for tests inside the extension host. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where runs leave what nobody commits: bundled tests, pictures of failures. */
export const scratch = path.join(root, '.vscode-test');

/** The packaged extension; `run.mjs` sets it. */
export const vsix = process.env.MSA_VSIX;

/** A folder of agreements, by its path in the project. */
export const agreements = name => path.join(root, name);

/** User settings that make VS Code run an extension in the web worker, as vscode.dev does. */
export const inWebWorker = (extension = root) => {
    const { publisher, name } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
    return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
};
