import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../vscode/package.json', import.meta.url));

/** What a person with a disability would stumble over in the page: WCAG 2 A and AA and good practice, one line each. */
export async function accessibilityViolations(page) {
    // Evaluated, not loaded: the page's content security policy stays untouched.
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => window.axe.run(document));
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.html).join(' ')})`);
}
