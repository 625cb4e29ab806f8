import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Fonts in base64 and agreements as text, as the bundles of `scripts/build.mjs` have them. */
export const embedded = {
    name: 'embedded',
    enforce: 'pre',
    load(id) {
        if (id.endsWith('.ttf')) return `export default '${readFileSync(id).toString('base64')}';`;
        return id.endsWith('.msa') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
    },
};

export default defineConfig({
    plugins: [embedded],
    test: { include: ['test/**/*.test.ts'], exclude: ['test/vscode/**', 'test/documents/**'], testTimeout: 30_000 },
});
