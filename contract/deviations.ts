import type { Agreement } from '../language/agreement/model.js';
import { wordingOf } from './wording/wordings.js';
import { codeSpan, escapeText } from './markdown/escaping.js';

/** All deviations as a Markdown page with a table; `undefined` for an agreement without a base. */
export function deviationsMarkdown(agreement: Agreement): string | undefined {
    const { base, deviations, title, name } = agreement;
    if (!base) return undefined;
    const words = wordingOf(agreement).deviations;
    const heading = `# ${escapeText(title?.value ?? name?.value ?? '')}\n\n${words.heading(escapeText(base.value.title))}\n`;
    if (deviations.length === 0) return `${heading}\n${words.none}\n`;
    const { path, kind, before, after, because } = words.columns;
    const rows = deviations.map(each => [
        code(each.path),
        words.kind(each),
        'before' in each ? code(each.before?.value) : '',
        'after' in each ? code(each.after) : '',
        cell('because' in each ? each.because : each.kind === 'setting' ? each.label : ''),
    ]);
    const lines = [[path, kind, before, after, because], Array<string>(5).fill('---'), ...rows];
    return `${heading}\n${lines.map(cells => `| ${cells.join(' | ')} |\n`).join('')}`;
}

function cell(text: string): string {
    return escapeText(text).replaceAll('|', '\\|');
}

/** A value as it is written, in a cell of a table. */
function code(text: string | undefined): string {
    return codeSpan(text ?? '').replaceAll('|', '\\|');
}
