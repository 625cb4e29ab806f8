import type { GradedChange, Locator, Review } from '../../review/change.js';
import { jsonText, printable } from '../../contract/terminal-text.js';
import { UsageError, type Terminal } from '../terminal.js';

/** How a review is written. */
export type ReviewWriter = (review: Review, locator: Locator, terminal: Terminal) => string;

const WRITERS: ReadonlyMap<string, ReviewWriter> = new Map([
    ['text', textReview],
    ['json', review => jsonText({ formatVersion: 1, ...review })],
]);

export const FORMATS: readonly string[] = [...WRITERS.keys()];

/** A review that is to be written to a file; `-` is standard output. */
export interface Output {
    readonly write: ReviewWriter;
    readonly file: string;
}

/** What `--format FORMAT` and each `-o FORMAT=FILE` ask for; the text on standard output where nothing is asked. */
export function outputsOf(format: string | undefined, outputs: readonly string[]): readonly Output[] {
    const asked = outputs.map(output => {
        const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(output) ?? [];
        if (file === '')
            throw new UsageError(`-o is written FORMAT=FILE, such as -o json=review.json, not "${output}".`);
        return { write: writerNamed(name, '-o'), file };
    });
    const own = format === undefined && asked.some(output => output.file === '-') ? [] : [format ?? 'text'];
    const all = [...own.map(name => ({ write: writerNamed(name, '--format'), file: '-' })), ...asked];
    const twice = all.find((output, index) => all.findIndex(each => each.file === output.file) !== index);
    if (twice)
        throw new UsageError(`${twice.file === '-' ? 'standard output' : `"${twice.file}"`} is asked for twice.`);
    return all;
}

function writerNamed(name: string, option: string): ReviewWriter {
    const writer = WRITERS.get(name);
    if (writer) return writer;
    throw new UsageError(
        `${option} knows no format "${name}": say ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1) ?? ''}.`,
    );
}

function textReview(review: Review, locator: Locator): string {
    const head = `${review.before.text} → ${review.after.text}: ${review.gated ? 'stopped' : 'passes'}`;
    const agreements = review.agreements.flatMap(({ file, agreement, status, changes }) => [
        '',
        `${file}: ${agreement} is ${status}.`,
        ...changes.flatMap(change => lines(change, locator, '  ')),
    ]);
    const findings = review.findings.flatMap(({ message }) => ['', message]);
    return [head, ...findings, ...agreements].map(line => `${printable(line)}\n`).join('');
}

function lines(change: GradedChange, locator: Locator, indent: string): string[] {
    const place = change.after ? locator.after(change.after.span) : change.before && locator.before(change.before.span);
    const values = `${change.before?.text ?? '–'} → ${change.after?.text ?? '–'}`;
    const where = place ? `  ${place.file}:${place.line}` : '';
    const own = `${indent}${change.severity}: ${change.labels.join(' / ')}  ${values}${where}`;
    return [own, ...change.consequences.flatMap(each => lines(each, locator, `${indent}  `))];
}
