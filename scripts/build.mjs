// Bundles the extension, the language server, the command line and the preview page into dist/.
import { build } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';

const everywhere = {
    bundle: true,
    outdir: 'dist',
    sourcemap: false,
    minify: true,
    keepNames: true,
    legalComments: 'none',
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

const bundles = [
    { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
    { ...node, entryPoints: { server: 'server/main-node.ts' } },
    {
        ...node,
        entryPoints: { msa: 'cli/main.ts' },
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
rmSync('dist', { recursive: true, force: true });
await Promise.all(
    bundles.filter(bundle => existsSync(Object.values(bundle.entryPoints)[0])).map(bundle => build(bundle)),
);
console.log(`Built dist/ in ${Math.round(performance.now() - started)} ms.`);
