import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Missing, say } from './ensure.mjs';
import { root } from './project.mjs';

/** The file of the extension as it is installed: MSA_VSIX, or the newest in dist/, which is made where there is none. */
export function packagedExtension() {
    const { MSA_VSIX } = process.env;
    if (MSA_VSIX && !fs.existsSync(MSA_VSIX)) throw new Missing(`MSA_VSIX names no file: ${MSA_VSIX}`);
    if (MSA_VSIX) return path.resolve(MSA_VSIX);
    if (newestPackage() === undefined) {
        say('packaging the extension');
        execFileSync('npm', ['run', 'package'], { cwd: root, stdio: 'inherit' });
    }
    return newestPackage();
}

function newestPackage() {
    const dist = path.join(root, 'dist');
    if (!fs.existsSync(dist)) return undefined;
    const age = file => fs.statSync(file).mtimeMs;
    return fs
        .readdirSync(dist)
        .filter(name => name.endsWith('.vsix'))
        .map(name => path.join(dist, name))
        .sort((one, other) => age(other) - age(one))[0];
}
