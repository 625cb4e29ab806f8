import { deviationsMarkdown } from '../../contract/deviations.js';
import type { Agreement } from '../../language/agreement/model.js';
import { fileURLToPath } from 'node:url';
import type { Review } from '../../review/change.js';
import { withNewNames } from '../../review/matching/renames.js';
import { reviewOf, type ChangedAgreement } from '../../review/policy/grade.js';
import { DEFAULT_POLICY } from '../../review/policy/policy.js';
import { resolveDocument } from '../../language/agreement/resolve/agreement.js';
import type { Command } from '../command.js';
import { shownPath } from '../files.js';
import {
    redlinedAgreement,
    redlineFilesOf,
    trackingOf,
    writeRedlines,
    type RedlinedAgreement,
} from '../review/redlines.js';
import { today } from '../review/reviewed.js';
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
  --redline FILE                writes the contract as a redline against that of the base: .html, .docx, .pdf,
                                .critic.md (CriticMarkup), .md or .txt; of several agreements, each into a file with its
                                name; may be repeated
  --author NAME, --date DATE    who made the tracked changes of a .docx, and when (default: msa, and no date)
  --color, --no-color           with or without colours (default: as the terminal has them)

Examples:
  msa deviations agreements/acme.msa
  msa deviations --format markdown agreements/acme.msa > deviations.md
  msa deviations --redline acme.docx agreements/acme.msa

Exit codes: 0 listed, 1 a PDF would lack letters, 2 wrong use, 4 a file cannot be read.
`,
    options: {
        format: { type: 'string' },
        redline: { type: 'string', multiple: true },
        author: { type: 'string' },
        date: { type: 'string' },
    },
    async run(call, terminal) {
        const write = FORMATS.get(call.text('format') ?? 'text');
        if (!write) throw new UsageError('say --format text, markdown or json.');
        const redlines = redlineFilesOf(call.texts('redline'));
        const tracking = trackingOf(call.text('author'), call.text('date'));
        const project = await loadProject(call.operands, terminal.folder);
        const agreements = project.files
            .flatMap(({ document }) => resolveDocument(document, project.documents))
            .filter(agreement => agreement.base);
        if (agreements.length === 0) throw new UsageError('no agreement in these files is based on another one.');
        terminal.out(write(agreements, project, terminal));
        if (redlines.length === 0) return EXIT.ok;
        const compared = comparedWithBases(agreements, project, terminal);
        return (await writeRedlines(redlines, reviewOfBases(compared), compared, tracking, terminal))
            ? EXIT.ok
            : EXIT.findings;
    },
};

type ComparedWithBase = RedlinedAgreement & ChangedAgreement;

/** Each agreement as a later revision of what it is based on. */
function comparedWithBases(
    agreements: readonly Agreement[],
    { documents }: LoadedProject,
    terminal: Terminal,
): readonly ComparedWithBase[] {
    const all = documents.all.toArray().flatMap(document => resolveDocument(document, documents));
    return agreements.map(agreement => {
        const { name, provenance } = agreement.base?.value ?? agreement;
        const base = all.find(
            each =>
                each.provenance.span.uri === provenance.span.uri &&
                each.name?.value === (typeof name === 'string' ? name : name?.value),
        );
        const file = shownPath(fileURLToPath(agreement.provenance.span.uri), terminal.folder);
        const former = base && withNewNames(base, clientNames(base, agreement));
        return { ...redlinedAgreement(former, agreement), file, formerFile: undefined };
    });
}

/** The client of a base stands for the one that signs: it is the same party by another name. */
function clientNames(base: Agreement, agreement: Agreement): ReadonlyMap<string, string> {
    const clientOf = ({ parties }: Agreement): string | undefined =>
        parties.find(({ role }) => role === 'client')?.name.value;
    const [before, after] = [clientOf(base), clientOf(agreement)];
    return new Map(before !== undefined && after !== undefined ? [[before, after]] : []);
}

/** What the deviations mean, graded as without a policy: nothing is stopped by them. */
function reviewOfBases(agreements: readonly ComparedWithBase[]): Review {
    return reviewOf({
        before: { text: 'the base', commit: undefined },
        after: { text: 'the agreement', commit: undefined },
        agreements,
        policy: DEFAULT_POLICY,
        approvals: [],
        findings: [],
        today: today(),
        authors: [],
    });
}

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
