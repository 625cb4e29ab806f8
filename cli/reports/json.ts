import { jsonText } from '../../contract/text/terminal-text.js';
import type { Report } from './report.js';

/** One JSON object; its form is stable and counted by `formatVersion`. */
export function jsonReport({ findings, summary }: Report): string {
    const written = findings.map(({ finding, location }) => ({
        file: location.file,
        range: location.range,
        code: finding.code,
        slug: finding.slug,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
    }));
    return jsonText({ formatVersion: 1, findings: written, summary });
}
