import type { Agreement, Deviation } from '../language/agreement/model.js';
import { escapeText, visible } from './markdown/escaping.js';

/** How an agreement departs from its base, one sentence for each deviation. Values are as they are written. */
export function sayDeviation(deviation: Deviation): string {
    switch (deviation.kind) {
        case 'override': {
            const change = `\`${deviation.path}\` is \`${deviation.after}\`${insteadOf(deviation.before?.value)}`;
            return `${change}${reason(deviation.because)}${deviation.refused ? REFUSED : ''}`;
        }
        case 'removal':
            return `\`${deviation.path}\` is taken out${reason(deviation.because)}${deviation.refused ? REFUSED : ''}`;
        case 'setting':
            return `${deviation.label}: \`${deviation.path}\` is set to \`${deviation.after}\`${insteadOf(deviation.before?.value)}.`;
        case 'wording':
            return `The clause of \`${deviation.path}\` has other words.${deviation.refused ? REFUSED : ''}`;
        case 'addition':
            return `\`${deviation.path}\` is added: \`${deviation.after}\`.`;
    }
}

const REFUSED = ' The base locks it, so it stays as it was.';

function insteadOf(before: string | undefined): string {
    return before === undefined ? '' : ` instead of \`${before}\``;
}

function reason(because: string): string {
    return because === '' ? '.' : `, because: ${because.replace(/\.$/, '')}.`;
}

/** All deviations as a Markdown page with a table for each kind; `undefined` for an agreement without a base. */
export function deviationsMarkdown(agreement: Agreement): string | undefined {
    const { base, deviations, title, name } = agreement;
    if (!base) return undefined;
    const heading = `# ${escapeText(title?.value ?? name?.value ?? '')}\n\nDeviations from ${escapeText(base.value.title)}.\n`;
    if (deviations.length === 0) return `${heading}\nThere are none.\n`;
    const rows = deviations.map(each => {
        const before = 'before' in each ? code(each.before?.value) : '';
        const after = 'after' in each ? code(each.after) : '';
        const because = 'because' in each ? each.because : each.kind === 'setting' ? each.label : '';
        const kind = 'refused' in each && each.refused ? `${each.kind} (refused: locked)` : each.kind;
        return `| ${code(each.path)} | ${kind} | ${before} | ${after} | ${escapeText(because).replaceAll('|', '\\|')} |`;
    });
    return `${heading}\n| Path | Kind | In the base | Here | Because |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** A value as it is written, in a cell of a table: in more backticks than it holds itself. */
function code(text: string | undefined): string {
    const line = visible(text ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replaceAll('|', '\\|');
    if (line === '') return '';
    const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
    if (runs.length === 0) return `\`${line}\``;
    const fence = '`'.repeat(Math.max(...runs) + 1);
    return `${fence} ${line} ${fence}`;
}
