import path from 'node:path';
import { CONTRACT_FORMATS, formatNamed, type ContractFormat } from '../../../contract/formats.js';
import { paperNamed, type PaperName } from '../../../contract/paper/paper-size.js';
import { renderContract } from '../../../contract/rendering.js';
import { modularWriters } from '../../../contract/paper/writers.js';
import { errorsForContract } from '../../../language/findings/check-document.js';
import { contractsOf, holdsNone, viewOf, type AskedContract } from './asked-contracts.js';
import type { Call, Command } from '../../command.js';
import { readBytes, readText, shownPath, writeFile } from '../../files.js';
import { loadProject, type AgreementFile, type LoadedProject } from '../../project.js';
import { reportOf } from '../../reports/report.js';
import { textReport } from '../../reports/text.js';
import { printable } from '../../../contract/text/terminal-text.js';
import { EXIT, UsageError, type Terminal } from '../../terminal.js';

const FORMAT_NAMES = CONTRACT_FORMATS.map(format => format.name).sort();

export const render: Command = {
    help: `
Usage: msa render --to FORMAT [OPTIONS] PATH...

Writes the contract that an agreement makes; of several agreements in a file, each in a file of its own. An agreement with errors is refused, and so is one that imports a file with
errors. The same agreement gives the same bytes.

  --to FORMAT             the format of the contract: ${FORMAT_NAMES.join(', ')}
  -o, --output FILE       where to write it; - is the standard output (default: beside the agreement)
  --check                 writes nothing; fails when a contract that was written before is missing or out of date
  --agreement NAME        only this one of the agreements that the file holds
  --draft                 renders in spite of errors: marks every hole, and the document as a draft
  --view VIEW             what of it: contract (default), tiers (side by side), summary (one page for the client)
  --paper SIZE            the paper of PDF and Word: a4, letter (default: that of the agreement's locale)
  --style FILE            a style sheet that is laid over that of the HTML page
  --color, --no-color     with or without colours (default: as the terminal has them)

Examples:
  msa render --to docx agreements/acme.msa
  msa render --to markdown --check agreements
  msa render --to html --style brand.css -o contract.html agreements/acme.msa

Exit codes: 0 written, 1 the agreement has errors, the PDF would lack letters or a contract is out of date, 2 wrong use, 4 a file cannot be read or
written.
`,
    options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        check: { type: 'boolean' },
        agreement: { type: 'string' },
        draft: { type: 'boolean' },
        view: { type: 'string' },
        paper: { type: 'string' },
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
        if (call.flag('check') && call.text('output') === '-')
            throw new UsageError('--check compares files: the standard output is none.');
        const written = new Set<string>();
        let code: number = EXIT.ok;
        for (const file of project.files) {
            const contracts = contractsOf(file, project, call, format);
            if (contracts.length === 0 && others.length === 0) throw new UsageError(holdsNone(file));
            const isRefused = contracts.length > 0 && !call.flag('draft') && refuses(file, project, terminal);
            if (isRefused) code = EXIT.findings;
            for (const contract of isRefused ? [] : contracts) {
                if (written.has(contract.output)) throw new UsageError(`two contracts would be "${contract.output}".`);
                written.add(contract.output);
                code = Math.max(code, await renderFile({ ...contract, file, format, call }, terminal));
            }
        }
        return code;
    },
};

interface Work extends AskedContract {
    readonly file: AgreementFile;
    readonly format: ContractFormat;
    readonly call: Call;
}

/** Writes one contract, or compares it with the one that was written; answers the exit code. */
async function renderFile({ file, agreement, output, format, call }: Work, terminal: Terminal): Promise<number> {
    const target = path.resolve(terminal.folder, output);
    if (target.endsWith('.msa') || target === file.document.uri.fsPath)
        throw new UsageError(`"${output}" would be overwritten, and a contract is no agreement.`);
    const sheet = call.text('style');
    const style = sheet === undefined ? {} : { style: readText(path.resolve(terminal.folder, sheet), sheet) };
    const paper = paperOf(call);
    const rendered = await renderContract(agreement, format.name, modularWriters, {
        draft: call.flag('draft'),
        view: viewOf(call),
        ...(paper && { paper }),
        ...style,
    });
    const shown = printable(shownPath(target, terminal.folder));
    if (rendered.kind === 'refused') {
        for (const reason of rendered.reasons) terminal.error(`${printable(reason)}\n`);
        terminal.error(`${shown} is not written: letters would be missing. With --draft it is, with [?] for each.\n`);
        return EXIT.findings;
    }
    const { content } = rendered;
    if (call.flag('check')) {
        const written = readBytes(target, shown);
        if (written && isSame(written, content)) return EXIT.ok;
        const problem = written ? 'is not the contract that the agreement makes now' : 'is missing';
        terminal.error(`${shown} ${problem}. Write it with \`${printable(writingCommand(call, file))}\`.\n`);
        return EXIT.findings;
    }
    if (output === '-') terminal.out(content);
    else {
        await writeFile(target, output, content);
        terminal.error(`Wrote ${shown}.\n`);
    }
    return EXIT.ok;
}

function paperOf(call: Call): PaperName | undefined {
    const name = call.text('paper');
    if (name === undefined) return undefined;
    const paper = paperNamed(name);
    if (!paper) throw new UsageError(`there is no paper "${name}": say a4 or letter.`);
    return paper;
}

/** Whether a file holds the contract. Git may have given the lines of a text the ends that Windows has. */
function isSame(written: Buffer, content: string | Uint8Array): boolean {
    if (typeof content !== 'string') return written.equals(content);
    const unix = (text: string): string => text.replaceAll('\r\n', '\n');
    return unix(written.toString('utf8')) === unix(content);
}

/** The call that writes what this one checks. */
function writingCommand(call: Call, file: AgreementFile): string {
    const options = ['to', 'output', 'agreement', 'view', 'paper', 'style'].flatMap(option => {
        const value = call.text(option);
        return value === undefined ? [] : [`--${option}`, shellWord(value)];
    });
    return ['msa render', ...options, ...(call.flag('draft') ? ['--draft'] : []), shellWord(file.path)].join(' ');
}

/** A word as a shell reads it back. */
function shellWord(word: string): string {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
