// The licences of everything that the bundles contain, as their authors ask for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages of which data is taken in when the code is generated. */
const DATA = ['node_modules/date-holidays', 'node_modules/moment-timezone'];

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Their names, versions and licence texts, from what esbuild says that it has read. */
export function thirdPartyNotices(built) {
    const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    const bundled = inputs.filter(input => input.endsWith('.standalone.js')).flatMap(packagesIn);
    const folders = [...inputs, ...bundled].flatMap(input => input.match(PACKAGE)?.[0] ?? []).filter(isInstalled);
    return [...new Set([...folders, ...DATA])]
        .sort()
        .map(notice)
        .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The packages that a published bundle, that of pdfkit, was made of: it names them where it requires them. */
function packagesIn(input) {
    const names = readFileSync(input, 'utf8').matchAll(/"((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"]*":\d+/g);
    return [...names].map(([, name]) => `node_modules/${name}`);
}

function isInstalled(folder) {
    return existsSync(path.join(folder, 'package.json'));
}

function notice(folder) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter(each => /^(licen[cs]e|copying)/i.test(each));
    const texts = files.map(file => readFileSync(path.join(folder, file), 'utf8').trim());
    const text = texts.length > 0 ? texts.join('\n\n') : 'No licence text is published with it.';
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
