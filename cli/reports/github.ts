import type { Severity } from '../../language/findings/finding.js';
import { workflowCommand, type Annotation } from '../../review/reports/workflow-command.js';
import type { Report } from './report.js';

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations beside the changed lines. */
export function githubReport({ findings }: Report): string {
    return findings
        .map(({ finding, location: { file, range } }) =>
            workflowCommand({
                level: LEVELS[finding.severity],
                title: `${finding.code} ${finding.slug}`,
                lines: [finding.message, finding.help].filter(sentence => sentence !== undefined),
                file,
                line: range.start.line + 1,
                col: range.start.character + 1,
                endLine: range.end.line + 1,
                endColumn: range.end.character + 1,
            }),
        )
        .join('');
}
