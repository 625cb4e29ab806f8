import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractDocument } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/document.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import type { Command } from '../command-line.js';
import { findingsOf, loadProject, shownPath, type AgreementFile, type LoadedProject } from '../project.js';
import { reportOf } from '../reports/report.js';
import { textReport } from '../reports/text.js';
import { EXIT, FileError, UsageError, type Terminal } from '../terminal.js';

interface Format {
    readonly extension: string;
    readonly render: (contract: ContractDocument) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
    markdown: { extension: '.md', render: contract => renderMarkdown(contract) },
    html: { extension: '.html', render: contract => renderPage(contract) },
};

export const render: Command = {
    name: 'render',
    summary: 'writes the contract of an agreement',
    help: `
Usage: msa render --to markdown|html [OPTIONS] FILE

Writes the contract that an agreement makes. An agreement with errors is refused.

  --to markdown|html    the format of the contract
  -o, --output FILE     where to write it; - is the standard output (default: beside the agreement)
  --agreement NAME      which agreement, when the file holds several
  --draft               renders in spite of errors: shows every hole and marks the document as a draft
`,
    options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        agreement: { type: 'string' },
        draft: { type: 'boolean' },
    },
    async run(call, terminal) {
        const format = FORMATS[call.text('to') ?? ''];
        if (!format) throw new UsageError('--to is markdown or html.');
        if (call.operands.length !== 1) throw new UsageError('name one file.');
        const project = await loadProject(call.operands, terminal.folder);
        const [file] = project.files;
        if (!file || project.files.length > 1) throw new UsageError('name one file, not a folder.');
        const agreement = chosenAgreement(file, call.text('agreement'), project);
        const draft = call.flag('draft');
        if (!draft && refuses(file, project, terminal)) return EXIT.findings;
        const content = format.render(contractDocument(agreement, { draft }));
        const output = call.text('output');
        if (output === '-') terminal.out(content);
        else write(output ?? file.path.replace(/(\.msa)?$/, format.extension), content, terminal);
        return EXIT.ok;
    },
};

function chosenAgreement(file: AgreementFile, name: string | undefined, project: LoadedProject): Agreement {
    const agreements = resolveDocument(file.document, project.documents).filter(each => each.kind === 'agreement');
    const names = agreements.map(each => each.name?.value ?? '').join(', ');
    if (name !== undefined) {
        const chosen = agreements.find(each => each.name?.value === name);
        if (!chosen) throw new UsageError(`"${file.path}" holds no agreement "${name}"; it holds ${names || 'none'}.`);
        return chosen;
    }
    const [only, ...others] = agreements;
    if (!only)
        throw new UsageError(
            `"${file.path}" holds no agreement: a file of shared declarations makes no contract by itself.`,
        );
    if (others.length > 0)
        throw new UsageError(`"${file.path}" holds several agreements. Choose one with --agreement: ${names}.`);
    return only;
}

/** Says what is wrong when the agreement has errors. */
function refuses(file: AgreementFile, project: LoadedProject, terminal: Terminal): boolean {
    const errors = findingsOf(file, project).filter(finding => finding.severity === 'error');
    if (errors.length === 0) return false;
    const report = reportOf([{ file, findings: errors }], project, terminal.folder);
    terminal.error(textReport(report, terminal));
    terminal.error(
        'The contract is not rendered: it would not say what was meant. With --draft it is, with every hole visible.\n',
    );
    return true;
}

function write(output: string, content: string, terminal: Terminal): void {
    const target = path.resolve(terminal.folder, output);
    try {
        writeFileSync(target, content);
    } catch (error) {
        throw new FileError(`"${output}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    terminal.error(`Wrote ${shownPath(target, terminal.folder)}.\n`);
}
