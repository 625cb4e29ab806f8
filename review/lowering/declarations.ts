import type { Declaration } from '../../language/agreement/model.js';
import type { Direction } from '../change.js';
import { absenceOf, metric, titleOf, type Metric } from '../metrics/metric.js';
import { plainText } from '../orders/plain-text.js';
import { stated } from '../orders/stated.js';
import { atom, type Atom, type Holder } from './atom.js';

/** The metrics of every declaration: that it exists, and its label. */
export interface DeclarationMetrics {
    readonly kind: string;
    readonly declaration: Metric<true>;
    readonly label: Metric<string>;
}

/** The metrics of a kind of declaration. `added`: what it means for the client that there is one more. */
export function declarationMetrics(
    kind: string,
    meaning: string,
    added: Direction,
    rest: Pick<Metric, 'stake'> & Partial<Pick<Metric, 'weight'>>,
): DeclarationMetrics {
    return {
        kind,
        declaration: metric<true>({
            kind,
            name: 'declaration',
            title: titleOf(kind),
            meaning,
            domain: stated,
            preference: 'unclear',
            absence: absenceOf(added),
            aspect: 'existence',
            isWorkOfProvider: false,
            ...rest,
        }),
        label: metric<string>({
            kind,
            name: 'label',
            title: `${titleOf(kind)} label`,
            meaning: 'What people call it.',
            domain: plainText,
            preference: 'neither',
            absence: 'neutral',
            aspect: 'presentation',
            stake: 'wording',
            weight: 'slight',
            isWorkOfProvider: false,
            isRequired: true,
        }),
    };
}

/** The place of a declaration among the commitments. */
export function holderOf(kind: string, { name, label }: Declaration, within?: Holder): Holder {
    return {
        identity: `${within ? `${within.identity}/` : ''}${kind}:${name.value}`,
        path: name.value,
        labels: [...(within?.labels ?? []), label?.value ?? name.value],
    };
}

/** That a declaration is there, and what it is called. */
export function lowerDeclaration(
    { kind, declaration, label }: DeclarationMetrics,
    declared: Declaration,
    holder: Holder = holderOf(kind, declared),
    parent?: string,
): Atom[] {
    const { identity, path, labels } = holder;
    const whole = atom(declaration, true, { identity, parent, path, labels, provenance: declared.provenance });
    if (!declared.label) return [whole];
    const { value, provenance } = declared.label;
    return [
        whole,
        atom(label, value, {
            identity: `${identity}/label`,
            parent: identity,
            path,
            labels: [...labels, 'label'],
            provenance,
        }),
    ];
}
