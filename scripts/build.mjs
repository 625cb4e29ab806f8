// Bundles the extension, the language server, the command line and the preview page into dist/, or a named new folder.
import { build } from 'esbuild';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { thirdPartyNotices } from './third-party-notices.mjs';

const outdir = process.argv[2] ?? 'dist';

const everywhere = {
    bundle: true,
    outdir,
    sourcemap: false,
    minify: true,
    legalComments: 'none',
    loader: { '.ttf': 'base64', '.msa': 'text' },
    logLevel: 'warning',
};
// A package that publishes both forms is taken as an ES module: unused parts of it then fall away.
const node = {
    ...everywhere,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
};
const web = { ...everywhere, platform: 'browser', target: 'es2022' };

/**
 * What writes PDF and Word files is larger than all else. One copy of each serves every program, as a script that
 * leaves its exports in a variable: Node requires it when it is needed, a worker gets it from the client.
 */
const writer = name => ({
    ...web,
    entryPoints: { [name]: `contract/paper/${name}/${name}.ts` },
    format: 'iife',
    globalName: `msa_${name}`,
    footer: { js: `if (typeof module === 'object') module.exports = msa_${name};` },
});
const withWriters = {
    plugins: [
        {
            name: 'writers',
            setup: ({ onResolve }) =>
                onResolve({ filter: /\/(pdf|docx)\.js$/ }, ({ path: imported, kind }) =>
                    kind === 'dynamic-import' ? { path: `./${path.basename(imported)}`, external: true } : undefined,
                ),
        },
    ],
    // The scripts are no modules, so they are required.
    supported: { 'dynamic-import': false },
};

const bundles = [
    writer('docx'),
    writer('pdf'),
    { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { server: 'server/main-node.ts' }, ...withWriters },
    {
        ...node,
        entryPoints: { msa: 'cli/main.ts' },
        ...withWriters,
        // A library asks where its module is, which a CommonJS bundle knows under another name.
        define: { 'import.meta.url': 'moduleUrl' },
        banner: { js: "#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    },
    { ...web, entryPoints: { 'extension-web': 'client/extension-web.ts' }, format: 'cjs', external: ['vscode'] },
    { ...web, entryPoints: { 'server-web': 'server/main-browser.ts' }, format: 'iife' },
    {
        ...web,
        entryPoints: { preview: 'client/preview/page/preview.ts', 'preview-style': 'client/preview/page/preview.css' },
        format: 'iife',
    },
];

const started = performance.now();
if (outdir === 'dist') rmSync(outdir, { recursive: true, force: true });
const built = await Promise.all(bundles.map(bundle => build({ ...bundle, metafile: true })));
writeFileSync(path.join(outdir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(built));
chmodSync(path.join(outdir, 'msa.cjs'), 0o755); // `npm link` points at the file itself
console.log(`Built ${outdir}/ in ${Math.round(performance.now() - started)} ms.`);
