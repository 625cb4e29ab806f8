// The files that `msa diff` wrote into a folder, as a host shows them.
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The first line of the comment, as `review/reports/markdown.ts` writes it. */
export const MARKER = '<!-- msa-diff -->';

/** The text of a file; `undefined` where there is none. A link may lead anywhere, so it is none. */
export function textOf(folder, name) {
    const file = path.join(folder, name);
    return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
}

/** The review as data; `undefined` where the agreements could not be compared. */
export function reviewOf(folder) {
    const text = textOf(folder, 'review.json');
    return text === undefined ? undefined : JSON.parse(text);
}

/**
 * A report whose links to redlines lead to where this run shows them: to the clause on the one page that a browser opens,
 * else to the archive that holds all of them. Where there is neither, or no room for addresses, the words stand alone.
 */
export function withRedlines(markdown, { REDLINE_URL, ARTIFACT_URL }, isShort) {
    const linked = linkedTo(markdown, { REDLINE_URL, ARTIFACT_URL });
    return isShort(linked) ? linked : linkedTo(markdown, {});
}

function linkedTo(markdown, { REDLINE_URL, ARTIFACT_URL }) {
    return markdown.replace(/\[([\w ]+)\]\(<redlines\/([^>#]+)(#[\w-]+)>\)/g, (_, words, file, anchor) => {
        const address = file === 'redline.html' && REDLINE_URL ? `${REDLINE_URL}${anchor}` : ARTIFACT_URL;
        return address ? `[${words}](<${address}>)` : words;
    });
}

/** The most that is shown of what `msa diff` said. */
const LONGEST_LOG = 10_000;

/** What is said where the agreements could not be compared, with what `msa diff` said of it. */
export function failureOf(folder, { RUN_URL }) {
    const head = '### ❌ The agreements could not be compared\n';
    const log = textOf(folder, 'log.txt')?.trim().slice(0, LONGEST_LOG);
    const run = RUN_URL ? `[this run](<${RUN_URL}>)` : 'this run';
    if (!log) return `${head}\nThe log of ${run} says why, and what to do.\n`;
    // No run of backticks in the log ends the code in which it stands.
    const fence = '`'.repeat(Math.max(3, ...[...log.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `${head}\n${fence}text\n${log}\n${fence}\n`;
}
