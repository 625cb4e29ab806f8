import { defineConfig } from 'vitest/config';
import { embedded } from '../../vitest.config.mjs';

/** Apart from the unit tests: these need a browser, LibreOffice and poppler, and install what is missing. */
export default defineConfig({
    plugins: [embedded],
    test: { include: ['test/documents/**/*.test.mjs'], testTimeout: 120_000, hookTimeout: 600_000 },
});
