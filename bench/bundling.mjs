// A program of the benchmark that uses the source of ours, made one file for the time that it is needed.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `use` makes of the bundle of a program of this folder, which is gone afterwards. */
export function withBundle(name, use) {
    const here = file => fileURLToPath(new URL(file, import.meta.url));
    // Beside the packages that it leaves outside of the bundle.
    const program = here(`node_modules/.${name}-${process.pid}.mjs`);
    const bundled = build({
        entryPoints: [here(`${name}.mjs`)],
        outfile: program,
        bundle: true,
        loader: { '.msa': 'text' },
        platform: 'node',
        format: 'esm',
        external: ['jsondiffpatch'],
        mainFields: ['module', 'main'],
        logLevel: 'warning',
    });
    return bundled.then(() => use(program)).finally(() => rmSync(program, { force: true }));
}
