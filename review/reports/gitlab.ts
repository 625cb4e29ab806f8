import { jsonText } from '../../contract/text/terminal-text.js';
import type { Review, Severity } from '../change.js';
import type { ReportContext } from './context.js';
import { entriesOf, findingsOf, type Entry } from './groups.js';
import { sentences, shortened } from './phrases.js';

const SEVERITIES: Readonly<Record<Severity, string>> = {
    critical: 'critical',
    major: 'major',
    minor: 'minor',
    review: 'minor',
    improve: 'info',
    info: 'info',
};

/** For the code quality widget of a merge request at GitLab. What is stopped is a blocker. */
export function gitlabReport(review: Review, context: ReportContext): string {
    const changes = entriesOf(review, context).map((entry: Entry) => ({
        description: sentences(entry, context),
        check_name: entry.change.id,
        fingerprint: entry.change.fingerprint,
        severity: entry.group === 'stopped' ? 'blocker' : SEVERITIES[entry.change.severity],
        location: { path: entry.location.file, lines: { begin: entry.location.line } },
    }));
    // GitLab shows nothing that is nowhere, so what concerns no file is shown at the policy, which it is about.
    const findings = findingsOf(review, context).map(({ id, message, gated, file = 'msa.config.json', line = 1 }) => ({
        description: shortened(message, 1000),
        check_name: id,
        fingerprint: `${id}:${file}:${line}`,
        severity: gated ? 'blocker' : 'minor',
        location: { path: file, lines: { begin: line } },
    }));
    return jsonText([...findings, ...changes]);
}
