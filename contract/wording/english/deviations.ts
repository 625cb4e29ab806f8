import type { Deviation } from '../../../language/agreement/model.js';
import type { DeviationWording } from '../wording.js';

/** How an agreement departs from its base, in English. */
export const deviations: DeviationWording = {
    sentence,
    heading: base => `Deviations from ${base}.`,
    none: 'There are none.',
    columns: { path: 'Path', kind: 'Kind', before: 'In the base', after: 'Here', because: 'Because' },
    kind: deviation => (isRefused(deviation) ? `${deviation.kind} (refused: locked)` : deviation.kind),
};

function sentence(deviation: Deviation): string {
    return isRefused(deviation) ? `${change(deviation)} The base locks it, so it stays as it was.` : change(deviation);
}

function change(deviation: Deviation): string {
    switch (deviation.kind) {
        case 'override':
            return `\`${deviation.path}\` is \`${deviation.after}\`${insteadOf(deviation.before?.value)}${reason(deviation.because)}`;
        case 'removal':
            return `\`${deviation.path}\` is taken out${reason(deviation.because)}`;
        case 'setting':
            return `${deviation.label}: \`${deviation.path}\` is set to \`${deviation.after}\`${insteadOf(deviation.before?.value)}.`;
        case 'wording':
            return `The clause of \`${deviation.path}\` has other words.`;
        case 'addition':
            return `\`${deviation.path}\` is added: \`${deviation.after}\`.`;
    }
}

function isRefused(deviation: Deviation): boolean {
    return 'refused' in deviation && deviation.refused;
}

function insteadOf(before: string | undefined): string {
    return before === undefined ? '' : ` instead of \`${before}\``;
}

function reason(because: string): string {
    return because === '' ? '.' : `. ${because}`;
}
