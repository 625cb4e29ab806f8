import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what ships into an existing folder, as `npm run build` builds it into `dist/`. */
export function buildBundles(folder: string): void {
    execFileSync(process.execPath, ['scripts/build.mjs', folder], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
    });
}
