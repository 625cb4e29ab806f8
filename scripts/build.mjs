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
    loader: { '.ttf': 'base64' },
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
/** What sets a PDF is as large as all else together. Node loads it when it is needed, one copy for every program. */
const typesetting = {
    name: 'typesetting',
    setup: ({ onResolve }) =>
        onResolve({ filter: /\/typesetting\.js$/ }, () => ({ path: './typesetting.cjs', external: true })),
};
const web = { ...everywhere, platform: 'browser', target: 'es2022' };

const bundles = [
    { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { server: 'server/main-node.ts' }, plugins: [typesetting] },
    { ...node, entryPoints: { typesetting: 'contract/pdf/typesetting.ts' } },
    {
        ...node,
        entryPoints: { msa: 'cli/main.ts' },
        plugins: [typesetting],
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
