import type { LangiumDocument } from 'langium';
import { checkDocument } from '../../language/findings/check-document.js';
import type { Severity } from '../../language/findings/finding.js';
import { isLibrary } from '../../language/library/standard-library.js';
import { importClosure } from '../../language/references/imports.js';
import type { Command } from '../command.js';
import { loadProject, type LoadedProject } from '../project.js';
import { githubReport } from '../reports/github.js';
import { jsonReport } from '../reports/json.js';
import { reportOf, type Report } from '../reports/report.js';
import { sarifReport } from '../reports/sarif.js';
import { textReport } from '../reports/text.js';
import { EXIT, UsageError, type Terminal } from '../terminal.js';

const FORMATS = new Map<string, (report: Report, terminal: Terminal) => string>([
    ['text', textReport],
    ['json', jsonReport],
    ['sarif', sarifReport],
    ['github', githubReport],
]);
const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const check: Command = {
    help: `
Usage: msa check [OPTIONS] PATH...

Checks agreements, and shows each finding where it is, with what it means and what to write instead.
A path is a file, a folder or a glob. In a folder, node_modules and hidden folders are passed over. Files that they
import are checked with them.

  --format text|json|sarif|github   how findings are written (default: text)
  --fail-on error|warning|info      from which severity on the exit code is 1 (default: error)
  --color, --no-color               with or without colours (default: as the terminal has them)

Examples:
  msa check agreements/
  msa check --fail-on warning 'agreements/**/*.msa'
  msa check --format sarif . > msa.sarif

Exit codes: 0 nothing found, 1 findings, 2 wrong use, 4 a file cannot be read.
`,
    options: { format: { type: 'string' }, 'fail-on': { type: 'string' } },
    async run(call, terminal) {
        const format = FORMATS.get(call.text('format') ?? 'text');
        if (!format) throw new UsageError('--format is one of text, json, sarif and github.');
        const failOn = call.text('fail-on') ?? 'error';
        if (failOn !== 'error' && failOn !== 'warning' && failOn !== 'info') {
            throw new UsageError('--fail-on is one of error, warning and info.');
        }
        const project = await loadProject(call.operands, terminal.folder);
        const checked = withImports(project);
        const findings = checked.flatMap(document => checkDocument(document, project));
        const report = reportOf(findings, project, terminal.folder, checked.length);
        terminal.out(format(report, terminal));
        const failed = findings.some(finding => GRAVITY[finding.severity] >= GRAVITY[failOn]);
        return failed ? EXIT.findings : EXIT.ok;
    },
};

/** The files that were named, then those that they import: their mistakes are in the contract too. */
function withImports({ files, documents }: LoadedProject): LangiumDocument[] {
    const named = files.map(file => file.document);
    const imported = named.flatMap(document => importClosure(document, documents));
    return [...new Set([...named, ...imported])].filter(document => !isLibrary(document.uri));
}
