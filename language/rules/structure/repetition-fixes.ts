import type { SourceSpan } from '../../agreement/provenance.js';
import type { Edit, Fix } from '../../findings/finding.js';
import type { Sources } from '../rule.js';
import { asComment } from '../insertion.js';
import type { Repetition } from './repetitions.js';

/**
 * Fixes that keep one of two statements and name the other, which goes. Only for statements that stand on lines of their
 * own: of anything else a part would stay.
 */
export function repetitionFixes({ first, second }: Repetition, before: string, after: string, sources: Sources): Fix[] {
    const [withoutFirst, withoutSecond] = [linesOf(first, sources), linesOf(second, sources)];
    if (!withoutFirst || !withoutSecond) return [];
    if (before === after) return [{ title: `Remove the second \`${after}\``, edits: [withoutSecond] }];
    return [
        { title: `Keep \`${before}\` and make \`${after}\` a comment`, edits: asComment(second, sources) },
        { title: `Keep \`${after}\` and make \`${before}\` a comment`, edits: asComment(first, sources) },
    ];
}

/** The edit that takes a statement out with its lines; `undefined` where something else stands on them. */
function linesOf({ uri, offset, end }: SourceSpan, sources: Sources): Edit | undefined {
    const text = sources.text(uri);
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const next = text.indexOf('\n', end);
    const stop = next < 0 ? text.length : next + 1;
    const around = text.slice(start, offset) + text.slice(end, stop);
    return around.trim() === '' ? { span: { uri, offset: start, end: stop }, newText: '' } : undefined;
}
