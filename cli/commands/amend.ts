import { REDLINE_FORMATS } from '../../contract/formats.js';
import { renderText } from '../../contract/text/plain-text.js';
import { printable } from '../../contract/text/terminal-text.js';
import type { ContractDocument } from '../../contract/tree/document.js';
import { parseDate, type PlainDate } from '../../language/values/date.js';
import type { Command } from '../command.js';
import { amendedAgreement, amendmentObstacle } from '../review/amendments.js';
import { comparedAgreements } from '../review/compared.js';
import { documentFilesOf, writeDocuments } from '../review/documents.js';
import { sidesOf } from '../review/question.js';
import { unreadableText } from '../review/unreadable.js';
import { EXIT, UsageError } from '../terminal.js';

/** Those of a document that has no revisions to mark. */
const FORMATS = REDLINE_FORMATS.filter(({ name }) => name !== 'critic-markup');

export const amend: Command = {
    help: `
Usage: msa amend [OPTIONS] [REVISION | REVISION..REVISION | REVISION...REVISION] [--] [PATH...]
       msa amend [OPTIONS] BEFORE AFTER

Writes what the parties sign to change an agreement: the amendment, clause by clause, in the numbers of the contract before it;
and a notice that tells the client in plain words what gets better and what gets worse. The revisions and files are named as for
\`msa diff\`; without one, HEAD is compared with the working tree. Of several agreements, each is written into a file with its name.

  -o, --output FILE       writes the amendment: .pdf, .docx, .html, .md or .txt; may be repeated
                          (default: text on standard output, unless a notice is asked for)
  --notice FILE           writes the notice to the client, in the same formats; may be repeated
  --number NUMBER         the number of the amendment (default: a blank to fill in)
  --effective DATE        the day on which it takes effect, such as 2027-07-01 (default: a blank to fill in)
  --staged                what is staged for the next commit, in place of the working tree
  --against TAG           from the signed version: a tag, or the latest that matches a pattern such as 'executed/*'
  --color, --no-color     with or without colours (default: as the terminal has them)

Examples:
  msa amend --against 'executed/*' -o amendment.docx --notice notice.pdf
  msa amend v2026.1..v2027.1 --number 2 --effective 2027-07-01 -o amendment.pdf
  msa amend signed.msa changed.msa

Exit codes: 0 written, or there is nothing to amend, 1 a PDF would lack letters, 2 wrong use, 3 an agreement cannot be read, 4 a
revision or a file cannot be read or written.
`,
    options: {
        output: { type: 'string', short: 'o', multiple: true },
        notice: { type: 'string', multiple: true },
        number: { type: 'string' },
        effective: { type: 'string' },
        staged: { type: 'boolean' },
        against: { type: 'string' },
    },
    async run(call, terminal) {
        const outputs = documentFilesOf('--output', call.texts('output'), FORMATS);
        const notices = documentFilesOf('--notice', call.texts('notice'), FORMATS);
        const options = { number: call.text('number'), effective: dayOf(call.text('effective')) };
        const sides = await sidesOf(call, terminal.folder);
        const { agreements, unreadable } = await comparedAgreements(sides, (before, after) =>
            amendedAgreement(before, after, options),
        );
        if (unreadable.length > 0) {
            terminal.error(unreadableText(unreadable, terminal));
            return EXIT.notUnderstood;
        }
        if (agreements.length === 0) terminal.error('No agreement changed, so there is nothing to amend.\n');
        const amended = agreements.flatMap(each => {
            const { agreement, papers } = each;
            if (!papers) terminal.error(`${printable(amendmentObstacle(each))}\n`);
            return papers ? [{ agreement, ...papers }] : [];
        });
        if (outputs.length + notices.length === 0)
            for (const { amendment } of amended) terminal.out(printedText(amendment));
        const amendments = amended.map(each => ({ ...each, document: each.amendment }));
        const letters = amended.map(each => ({ ...each, document: each.notice }));
        const isWhole = [
            await writeDocuments('amendment', outputs, amendments, terminal),
            await writeDocuments('notice', notices, letters, terminal),
        ].every(each => each);
        return isWhole ? EXIT.ok : EXIT.findings;
    },
};

/** The lines of a document, as a terminal may show them. */
function printedText(document: ContractDocument): string {
    return renderText(document).split('\n').map(printable).join('\n');
}

function dayOf(written: string | undefined): PlainDate | undefined {
    const day = parseDate(written);
    if (written === undefined || day) return day;
    throw new UsageError(`--effective is a day such as 2027-07-01, not "${written}".`);
}
