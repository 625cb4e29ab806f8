import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Fonts as text in base64, as the bundles of `scripts/build.mjs` have them. */
export const fonts = {
    name: 'fonts',
    enforce: 'pre',
    load: id => (id.endsWith('.ttf') ? `export default '${readFileSync(id).toString('base64')}';` : undefined),
};

export default defineConfig({
    plugins: [fonts],
    test: { include: ['test/**/*.test.ts'], exclude: ['test/vscode/**', 'test/documents/**'], testTimeout: 30_000 },
});
