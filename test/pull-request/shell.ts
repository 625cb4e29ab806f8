import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

export interface Shell {
    readonly folder: string;
    readonly environment: NodeJS.ProcessEnv;
    /** Where the script is written before it is run, as runners do it. */
    readonly script: string;
}

/** Runs a script as `shell: bash` does at GitHub, and as a job does at GitLab. */
export async function bash(
    text: string,
    { folder, environment, script }: Shell,
): Promise<{ code: number; log: string }> {
    writeFileSync(script, text);
    const child = spawn('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd: folder,
        env: environment,
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (log += String(chunk)));
    const code = await new Promise<number>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', status => {
            resolve(status ?? 1);
        });
    });
    return { code, log };
}
