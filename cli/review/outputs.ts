import type { Locator, Review } from '../../review/change.js';
import type { ReportContext } from '../../review/reports/context.js';
import { FORMATS, isFormatName, type FormatName } from '../../review/reports/formats.js';
import { styled, UsageError, type Terminal } from '../terminal.js';

export const FORMAT_NAMES = Object.keys(FORMATS).filter(isFormatName);

/** A review that is to be written to a file; `-` is standard output. */
export interface Output {
    readonly format: FormatName;
    readonly file: string;
}

/** Where a review is read: how wide lines may be where nothing says it. */
const COLUMNS = 100;

/** What links of a report lead to, and how its commands name the revisions; without it, there is nothing of that. */
export type Addresses = Pick<Partial<ReportContext>, 'repository' | 'redlineOf' | 'range'>;

/** The text of one output. Only what goes to the terminal has its colours and its width. */
export function written(
    { format, file }: Output,
    review: Review,
    locate: Locator,
    addresses: Addresses,
    terminal: Terminal,
): string {
    const reader = file === '-' ? terminal : { ...terminal, colors: false, columns: undefined };
    return FORMATS[format].write(review, {
        locate,
        styled: (style, text) => styled(reader, style, text),
        columns: reader.columns ?? COLUMNS,
        ...addresses,
        repository: addresses.repository?.replace(/\/+$/, ''),
    });
}

/** What `--format FORMAT` and each `-o FORMAT=FILE` ask for; the text on standard output where nothing is asked. */
export function outputsOf(format: string | undefined, outputs: readonly string[]): readonly Output[] {
    const asked = outputs.map(output => {
        const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(output) ?? [];
        if (file === '')
            throw new UsageError(`-o is written FORMAT=FILE, such as -o json=review.json, not "${output}".`);
        return { format: formatNamed(name, '-o'), file };
    });
    const own = format === undefined && asked.some(output => output.file === '-') ? [] : [format ?? 'text'];
    const all = [...own.map(name => ({ format: formatNamed(name, '--format'), file: '-' })), ...asked];
    const twice = all.find((output, index) => all.findIndex(each => each.file === output.file) !== index);
    if (twice)
        throw new UsageError(`${twice.file === '-' ? 'standard output' : `"${twice.file}"`} is asked for twice.`);
    return all;
}

function formatNamed(name: string, option: string): FormatName {
    if (isFormatName(name)) return name;
    throw new UsageError(
        `${option} knows no format "${name}": say ${FORMAT_NAMES.slice(0, -1).join(', ')} or ${FORMAT_NAMES.at(-1) ?? ''}.`,
    );
}
