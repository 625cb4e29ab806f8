import { defineConfig } from 'vitest/config';
import { fonts } from '../../vitest.config.mjs';

/** Apart from the unit tests: these need a browser, LibreOffice and poppler, and install what is missing. */
export default defineConfig({
    plugins: [fonts],
    test: { include: ['test/documents/**/*.test.mjs'], testTimeout: 120_000, hookTimeout: 600_000 },
});
