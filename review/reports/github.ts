import type { Review, ReviewFinding } from '../change.js';
import type { ReportContext } from './context.js';
import { entriesOf, findingsOf, type Entry } from './groups.js';
import { counted, labelOf, sentences, shortened } from './phrases.js';
import { workflowCommand, type Annotation } from './workflow-command.js';

/** The number of annotations of each level that GitHub shows for a step. It drops all others silently. */
const MOST_OF_A_LEVEL = 10;
const LEVELS = ['error', 'warning', 'notice'] as const;

/** Annotations beside the changed lines, the gravest first; the last of each level says how many more there are. */
export function githubReport(review: Review, context: ReportContext): string {
    const annotations = [
        ...findingsOf(review, context).map(findingAnnotation),
        ...entriesOf(review, context).map(entry => entryAnnotation(entry, context)),
    ];
    return LEVELS.flatMap(level => limited(annotations.filter(each => each.level === level)))
        .map(workflowCommand)
        .join('');
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
    const shown = annotations.slice(0, MOST_OF_A_LEVEL);
    const rest = annotations.length - shown.length;
    const last = shown.at(-1);
    if (rest === 0 || last === undefined) return shown;
    const more = `+${counted(rest, `more ${last.level}`)}: the summary of this step shows all of them.`;
    return [...shown.slice(0, -1), { ...last, lines: [...last.lines, more] }];
}

function entryAnnotation(entry: Entry, context: ReportContext): Annotation {
    const { change, location, group } = entry;
    return {
        level: group === 'stopped' ? 'error' : group === 'worse' || group === 'review' ? 'warning' : 'notice',
        title: shortened(`${labelOf(change)} (${change.id})`, 200),
        lines: [sentences(entry, context), `Change ${change.fingerprint}.`],
        file: location.file,
        line: location.line,
        col: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
    };
}

function findingAnnotation({ id, message, gated, file, line }: ReviewFinding): Annotation {
    return {
        level: gated ? 'error' : 'warning',
        title: id,
        lines: [shortened(message, 1000)],
        file,
        ...(line === undefined ? {} : { line }),
    };
}
