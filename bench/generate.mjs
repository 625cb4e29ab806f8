// Generates agreements for measurements. On its own it prints one: node bench/generate.mjs LINES [msa|yaml]
import { pathToFileURL } from 'node:url';
import { makeAgreement } from './agreement.mjs';
import { asMsa } from './write-msa.mjs';
import { asYaml } from './write-yaml.mjs';

/**
 * One agreement of about so many lines, as `.msa` and as YAML text. Both say the same, in numbers of lines that differ
 * by at most 5 %.
 */
export function generate(lines) {
    const agreement = makeAgreement(sitesFor(lines));
    const msa = untidy(asMsa(agreement));
    const yaml = untidy(asYaml(agreement));
    const ratio = countLines(yaml) / countLines(msa);
    if (Math.abs(ratio - 1) > 0.05) throw new Error(`The texts differ in length: ratio ${ratio.toFixed(3)}.`);
    return { msa, yaml };
}

/** How many sites an agreement of so many lines has. */
export function sitesFor(lines) {
    const head = countLines(asMsa(makeAgreement(0)));
    const perSite = (countLines(asMsa(makeAgreement(10))) - head) / 10;
    return Math.max(1, Math.round((lines - head) / perSite));
}

/** A text with some spaces too many, for the formatter to find. */
function untidy(text) {
    return text.replaceAll(/^( +means:?) "/gm, '$1  "');
}

/** The number of lines of a text that ends with a line break. */
export function countLines(text) {
    return text.split('\n').length - 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const [lines = '500', language = 'msa'] = process.argv.slice(2);
    process.stdout.write(generate(Number(lines))[language]);
}
