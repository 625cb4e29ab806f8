import path from 'node:path';
import { CONTRACT_FORMATS, formatNamed, type ContractFormat } from '../../contract/formats.js';
import { renderContract } from '../../contract/rendering.js';
import { viewNamed, type ContractView } from '../../contract/views.js';
import { modularWriters } from '../../contract/writers.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import { errorsForContract } from '../../language/findings/check-document.js';
import type { Call, Command } from '../command.js';
import { readBytes, readText, shownPath, writeFile } from '../files.js';
import { loadProject, type AgreementFile, type LoadedProject } from '../project.js';
import { reportOf } from '../reports/report.js';
import { textReport } from '../reports/text.js';
import { EXIT, printable, UsageError, type Terminal } from '../terminal.js';

const FORMAT_NAMES = CONTRACT_FORMATS.map(format => format.name).sort();

export const render: Command = {
    help: `
Usage: msa render --to FORMAT [OPTIONS] PATH...

Writes the contract that an agreement makes. An agreement with errors is refused, and so is one that imports a file with
errors. The same agreement gives the same bytes.

  --to FORMAT             the format of the contract: ${FORMAT_NAMES.join(', ')}
  -o, --output FILE       where to write it; - is the standard output (default: beside the agreement)
  --check                 writes nothing; fails when a contract that was written before is missing or out of date
  --agreement NAME        which agreement, when the file holds several
  --draft                 renders in spite of errors: marks every hole, and the document as a draft
  --view VIEW             what of it: contract (default), tiers (side by side), summary (one page for the client)
  --style FILE            a style sheet that is laid over that of the HTML page
  --color, --no-color     with or without colours (default: as the terminal has them)

Examples:
  msa render --to docx agreements/acme.msa
  msa render --to markdown --check agreements
  msa render --to html --style brand.css -o contract.html agreements/acme.msa

Exit codes: 0 written, 1 the agreement has errors or a contract is out of date, 2 wrong use, 4 a file cannot be read or
written.
`,
    options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        check: { type: 'boolean' },
        agreement: { type: 'string' },
        draft: { type: 'boolean' },
        view: { type: 'string' },
        style: { type: 'string' },
    },
    async run(call, terminal) {
        const format = formatNamed(call.text('to') ?? '');
        if (!format) throw new UsageError(`say --to with a format: ${FORMAT_NAMES.join(', ')}.`);
        const project = await loadProject(call.operands, terminal.folder);
        const [first, ...others] = project.files;
        if (!first) throw new UsageError('there is no agreement in these folders.');
        if (others.length > 0 && (call.text('output') ?? call.text('agreement')) !== undefined)
            throw new UsageError('--output and --agreement go with one file: these are several.');
        let code: number = EXIT.ok;
        for (const file of project.files) {
            const agreement = chosenAgreement(file, call.text('agreement'), project, others.length > 0);
            if (!agreement) continue;
            const ended = await renderFile({ file, agreement, format, project, call }, terminal);
            code = Math.max(code, ended);
        }
        return code;
    },
};

interface Work {
    readonly file: AgreementFile;
    readonly agreement: Agreement;
    readonly format: ContractFormat;
    readonly project: LoadedProject;
    readonly call: Call;
}

/** Writes one contract, or compares it with the one that was written; answers the exit code. */
async function renderFile({ file, agreement, format, project, call }: Work, terminal: Terminal): Promise<number> {
    const output = call.text('output') ?? besideAgreement(file, call, format);
    const target = path.resolve(terminal.folder, output);
    if (target.endsWith('.msa') || target === file.document.uri.fsPath)
        throw new UsageError(`"${output}" would be overwritten, and a contract is no agreement.`);
    const draft = call.flag('draft');
    if (!draft && refuses(file, project, terminal)) return EXIT.findings;
    const sheet = call.text('style');
    const style = sheet === undefined ? {} : { style: readText(path.resolve(terminal.folder, sheet), sheet) };
    const content = await renderContract(agreement, format.name, modularWriters, {
        draft,
        view: viewOf(call),
        ...style,
    });
    const shown = printable(shownPath(target, terminal.folder));
    if (call.flag('check')) return checkRendering(content, target, shown, file, format, terminal);
    if (output === '-') terminal.out(content);
    else {
        writeFile(target, output, content);
        terminal.error(`Wrote ${shown}.\n`);
    }
    return EXIT.ok;
}

function viewOf(call: Call): ContractView {
    const name = call.text('view') ?? 'contract';
    const view = viewNamed(name);
    if (!view) throw new UsageError(`there is no view "${name}": say contract, tiers or summary.`);
    return view;
}

/** Says when a contract on disk is not the one that the agreement makes now. */
function checkRendering(
    content: string | Uint8Array,
    target: string,
    shown: string,
    file: AgreementFile,
    format: ContractFormat,
    terminal: Terminal,
): number {
    const written = readBytes(target, shown);
    if (written?.equals(Buffer.from(content))) return EXIT.ok;
    const problem = written ? 'is not the contract that the agreement makes now' : 'is missing';
    terminal.error(`${shown} ${problem}. Write it with \`msa render --to ${format.name} ${printable(file.path)}\`.\n`);
    return EXIT.findings;
}

/** The file beside the agreement; one of several agreements in a file adds its name, a view that of the view. */
function besideAgreement(file: AgreementFile, call: Call, { extension }: ContractFormat): string {
    const view = viewOf(call);
    const parts = [file.path.replace(/\.msa$/, ''), call.text('agreement'), view === 'contract' ? undefined : view];
    return parts.filter(part => part !== undefined).join('-') + extension;
}

/** The agreement to render. Among several files those without one are passed over: they are there to be imported. */
function chosenAgreement(
    file: AgreementFile,
    name: string | undefined,
    project: LoadedProject,
    isOneOfSeveral: boolean,
): Agreement | undefined {
    const agreements = resolveDocument(file.document, project.documents).filter(each => each.kind === 'agreement');
    const names = agreements.map(each => each.name?.value ?? 'one without a name').join(', ');
    const [only, ...others] = agreements;
    if (!only && isOneOfSeveral) return undefined;
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
