import { deviationsMarkdown } from '../../contract/deviations.js';
import type { Agreement } from '../../language/agreement/model.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import type { Command } from '../command.js';
import { loadProject, type LoadedProject } from '../project.js';
import { reportOf } from '../reports/report.js';
import { jsonText, printable } from '../../contract/text/terminal-text.js';
import { wordingOf } from '../../contract/wording/wordings.js';
import { EXIT, styled, UsageError, type Terminal } from '../terminal.js';

type Write = (agreements: readonly Agreement[], project: LoadedProject, terminal: Terminal) => string;

const FORMATS = new Map<string, Write>([
    ['text', textList],
    ['markdown', agreements => agreements.map(each => deviationsMarkdown(each)).join('\n')],
    ['json', jsonList],
]);

export const deviations: Command = {
    help: `
Usage: msa deviations [OPTIONS] FILE

Lists how an agreement departs from the one that it is based on: what it overrides and why, what it removes, sets and
adds. What the base has locked is marked as refused.

  --format text|markdown|json   how the list is written (default: text)
  --color, --no-color           with or without colours (default: as the terminal has them)

Examples:
  msa deviations agreements/acme.msa
  msa deviations --format markdown agreements/acme.msa > deviations.md

Exit codes: 0 listed, 2 wrong use, 4 a file cannot be read.
`,
    options: { format: { type: 'string' } },
    async run(call, terminal) {
        const write = FORMATS.get(call.text('format') ?? 'text');
        if (!write) throw new UsageError('say --format text, markdown or json.');
        const project = await loadProject(call.operands, terminal.folder);
        const agreements = project.files
            .flatMap(({ document }) => resolveDocument(document, project.documents))
            .filter(agreement => agreement.base);
        if (agreements.length === 0) throw new UsageError('no agreement in these files is based on another one.');
        terminal.out(write(agreements, project, terminal));
        return EXIT.ok;
    },
};

function textList(agreements: readonly Agreement[], project: LoadedProject, terminal: Terminal): string {
    const { locate } = reportOf([], project, terminal.folder);
    const lists = agreements.map(agreement => {
        const { name, base, deviations: list } = agreement;
        const { sentence } = wordingOf(agreement).deviations;
        const head = `${name?.value ?? ''} departs from ${base?.value.name ?? ''} in ${list.length} ${list.length === 1 ? 'place' : 'places'}.`;
        const lines = list.map(each => {
            const { file, range } = locate(each.provenance.span);
            return `  ${printable(sentence(each))}\n    ${styled(terminal, 'dim', printable(`${file}:${range.start.line + 1}`))}`;
        });
        return `${[styled(terminal, 'bold', printable(head)), ...lines].join('\n')}\n`;
    });
    return lists.join('\n');
}

function jsonList(agreements: readonly Agreement[], project: LoadedProject, terminal: Terminal): string {
    const { locate } = reportOf([], project, terminal.folder);
    const list = agreements.map(({ name, base, deviations: all }) => ({
        agreement: name?.value ?? null,
        base: base?.value.name ?? null,
        deviations: all.map(({ provenance, ...each }) => {
            const { file, range } = locate(provenance.span);
            return { ...each, before: 'before' in each ? (each.before?.value ?? null) : null, file, range };
        }),
    }));
    return jsonText({ formatVersion: 1, agreements: list });
}
