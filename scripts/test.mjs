// npm test: everything that continuous integration runs, in the order in which it is soonest clear that something is wrong.
import { requireProjectNode, run } from './steps.mjs';

requireProjectNode();
const started = performance.now();
run('Types', 'npx', 'tsc', '--noEmit');
run('Lint', 'npm', 'run', '--silent', 'lint');
run('Bundles and package', 'npm', 'run', '--silent', 'package');
run('Unit tests', 'npx', 'vitest', 'run');
run('Documents as pictures and as text', 'npx', 'vitest', 'run', '--config', 'test/documents/vitest.config.mjs');
run('Tests in a real VS Code', process.execPath, 'test/vscode/run.mjs');
console.log(`\nEverything passed in ${Math.round((performance.now() - started) / 1000)} s.`);
