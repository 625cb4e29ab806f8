// What the scripts share: the Node that they run on, and running one step after another.
import { spawnSync } from 'node:child_process';

/** Stops when the Node of the project is not the one that runs: it comes with `npm ci` and is used by `npm run`. */
export function requireProjectNode() {
    if (process.version.startsWith('v24.')) return;
    console.error(
        `This script runs on Node 24, which \`npm ci\` installs, and not on ${process.version}. Start it with npm run.`,
    );
    process.exit(2);
}

// On Windows npm and npx are batch files, which only a shell can run.
const isBatch = command => process.platform === 'win32' && command !== process.execPath;

/** Runs a command with its output shown. Ends the script with its exit code when it fails. */
export function run(title, command, ...args) {
    console.log(`\n▶ ${title}`);
    const { status } = spawnSync(command, args, { stdio: 'inherit', shell: isBatch(command) });
    if (status !== 0) {
        console.error(`\n✘ ${title} failed.`);
        process.exit(status ?? 1);
    }
}

/** Runs a command and answers what it printed. Ends the script when it fails. */
export function output(title, command, ...args) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell: isBatch(command) });
    if (status !== 0) {
        console.error(`${stdout}${stderr}\n✘ ${title} failed.`);
        process.exit(status ?? 1);
    }
    return stdout.trim();
}
