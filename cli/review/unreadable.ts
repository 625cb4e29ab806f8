import { reportOf } from '../reports/report.js';
import { textReport } from '../reports/text.js';
import { styled, type Terminal } from '../terminal.js';
import { textsOf } from './positions.js';
import type { Unreadable } from './revision-reader.js';

/** Says for each revision what cannot be read, with its places, and what that means. */
export function unreadableText(unreadable: readonly Unreadable[], terminal: Terminal): string {
    const sides = [...new Set(unreadable.map(({ side }) => side))];
    return sides
        .map(side => {
            const errors = unreadable.filter(each => each.side === side).flatMap(each => each.errors);
            const files = new Set(errors.map(error => error.span.uri)).size;
            const report = reportOf(errors, { files: [], textOf: textsOf(side) }, side.root, files);
            const head = `msa diff: the agreements cannot be compared, because ${side.name.text} has errors: what cannot be read would look as if it were not agreed. Correct them, or name another revision.`;
            return `${styled(terminal, 'bold', head)}\n\n${textReport(report, terminal)}`;
        })
        .join('\n');
}
