// The licences of everything that the bundles contain, as their authors ask for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages of which data is taken in when the code is generated. */
const DATA = ['node_modules/date-holidays'];

/** Their names, versions and licence texts, from what esbuild says that it has read. */
export function thirdPartyNotices(built) {
    const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    const folders = inputs.flatMap(input => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
    return [...new Set([...folders, ...DATA])]
        .sort()
        .map(notice)
        .join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find(each => /^(licen[cs]e|copying)(\.|$)/i.test(each));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : 'No licence text is published with it.';
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
