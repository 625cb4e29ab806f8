import path from 'node:path';
import { contractDocument } from '../../contract/contract.js';
import type { ContractDocument } from '../../contract/document.js';
import { agreementJson } from '../../contract/json/agreement.js';
import { renderMarkdown } from '../../contract/markdown.js';
import { renderPage } from '../../contract/page.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { errorsForContract } from '../../language/findings/check-document.js';
import type { Command } from '../command.js';
import { shownPath, writeText } from '../files.js';
import { loadProject, type AgreementFile, type LoadedProject } from '../project.js';
import { reportOf } from '../reports/report.js';
import { textReport } from '../reports/text.js';
import { EXIT, printable, UsageError, type Terminal } from '../terminal.js';

interface Format {
    readonly extension: string;
    readonly render: (contract: ContractDocument, agreement: Agreement) => string;
}

const FORMATS = new Map<string, Format>([
    ['markdown', { extension: '.md', render: contract => renderMarkdown(contract) }],
    ['html', { extension: '.html', render: contract => renderPage(contract) }],
    ['json', { extension: '.json', render: (contract, agreement) => agreementJson(agreement, contract.standing) }],
]);

export const render: Command = {
    help: `
Usage: msa render --to markdown|html|json [OPTIONS] FILE

Writes the contract that an agreement makes, or the agreement as data for other programs (docs/json.md). An agreement with errors is refused, and so is one that imports a file with
errors.

  --to markdown|html|json the format of the contract, or json for the data
  -o, --output FILE       where to write it; - is the standard output (default: beside the agreement)
  --agreement NAME        which agreement, when the file holds several
  --draft                 renders in spite of errors: marks every hole, and the document as a draft
  --color, --no-color     with or without colours (default: as the terminal has them)

Examples:
  msa render --to html agreements/acme.msa
  msa render --to markdown --draft -o - agreements/acme.msa

Exit codes: 0 written, 1 the agreement has errors, 2 wrong use, 4 a file cannot be read or written.
`,
    options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        agreement: { type: 'string' },
        draft: { type: 'boolean' },
    },
    async run(call, terminal) {
        const format = FORMATS.get(call.text('to') ?? '');
        if (!format) throw new UsageError('say --to markdown, --to html or --to json.');
        if (call.operands.length !== 1) throw new UsageError('name one file.');
        const project = await loadProject(call.operands, terminal.folder);
        const [file, ...others] = project.files;
        if (!file || others.length > 0) throw new UsageError('name one file: these are several.');
        const name = call.text('agreement');
        const agreement = chosenAgreement(file, name, project);
        const output = call.text('output') ?? besideAgreement(file, name, format);
        const target = path.resolve(terminal.folder, output);
        if (target.endsWith('.msa') || target === file.document.uri.fsPath)
            throw new UsageError(`"${output}" would be overwritten, and a contract is no agreement.`);
        const draft = call.flag('draft');
        if (!draft && refuses(file, project, terminal)) return EXIT.findings;
        const content = format.render(contractDocument(agreement, { draft }), agreement);
        if (output === '-') terminal.out(content);
        else {
            writeText(target, output, content);
            terminal.error(`Wrote ${printable(shownPath(target, terminal.folder))}.\n`);
        }
        return EXIT.ok;
    },
};

/** The file beside the agreement; one of several agreements in a file adds its name. */
function besideAgreement(file: AgreementFile, name: string | undefined, { extension }: Format): string {
    return `${file.path.replace(/\.msa$/, '')}${name === undefined ? '' : `-${name}`}${extension}`;
}

function chosenAgreement(file: AgreementFile, name: string | undefined, project: LoadedProject): Agreement {
    const agreements = resolveDocument(file.document, project.documents).filter(each => each.kind === 'agreement');
    const names = agreements.map(each => each.name?.value ?? 'one without a name').join(', ');
    const [only, ...others] = agreements;
    if (!only)
        throw new UsageError(
            `"${file.path}" holds no agreement: a file of shared declarations makes no contract by itself.`,
        );
    if (name !== undefined) {
        const chosen = agreements.find(each => each.name?.value === name);
        if (!chosen) throw new UsageError(`"${file.path}" holds no agreement "${name}", but ${names}.`);
        return chosen;
    }
    if (others.length > 0)
        throw new UsageError(`"${file.path}" holds several agreements. Choose one with --agreement: ${names}.`);
    return only;
}

/** Says what is wrong when the agreement has errors. */
function refuses(file: AgreementFile, project: LoadedProject, terminal: Terminal): boolean {
    const errors = errorsForContract(file.document, project);
    if (errors.length === 0) return false;
    terminal.error(textReport(reportOf(errors, project, terminal.folder), terminal));
    terminal.error(
        'The contract is not rendered: it would not say what was meant. With --draft it is, with every hole visible.\n',
    );
    return true;
}
