// npm start: builds everything, checks the full example, writes its contract, and packages the extension.
import { mkdirSync, readdirSync } from 'node:fs';
import { output, requireProjectNode } from './steps.mjs';

requireProjectNode();
const agreement = 'examples/managed-it-services/acme.msa';
const msa = (...args) => output(`msa ${args[0]}`, process.execPath, 'dist/msa.cjs', ...args);

console.log(output('Building', process.execPath, 'scripts/build.mjs'));
console.log(`\nChecked the examples: ${msa('check', 'examples').split('\n').at(-1)}`);
mkdirSync('dist/contract', { recursive: true });
for (const [format, extension] of [
    ['markdown', 'md'],
    ['html', 'html'],
]) {
    msa('render', '--to', format, '-o', `dist/contract/acme.${extension}`, agreement);
}
output('Packaging', 'npx', 'vsce', 'package', '--no-dependencies', '--out', 'dist/');
const vsix = `dist/${readdirSync('dist').find(name => name.endsWith('.vsix'))}`;

console.log(`
  the agreement   ${agreement}
  its contract    dist/contract/acme.html and dist/contract/acme.md
  the extension   ${vsix}
  the command     node dist/msa.cjs help

Next:
  npm start -- --vscode                      VS Code on the examples, with the extension
  code --install-extension ${vsix}
  npm link                                   makes \`msa\` a command of your shell
`);

if (process.argv.includes('--vscode')) {
    const { openVsCode } = await import('./open-vscode.mjs');
    await openVsCode({ vsix, folder: 'examples' });
}
