import type { Agreement, Parameter } from '../../language/agreement/model.js';
import { metric, type Metric } from '../metrics/metric.js';
import { date } from '../orders/date.js';
import { plainText } from '../orders/plain-text.js';
import { text } from '../orders/text.js';
import { word } from '../orders/word.js';
import { anything } from '../orders/anything.js';
import { factAtom, placed, type Atom, type Holder } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';

const kind = 'agreement';
const neutral = { kind, preference: 'neither', absence: 'neutral', weight: 'slight', isWorkOfProvider: false } as const;

const parts = {
    title: metric({
        ...neutral,
        name: 'title',
        isRequired: true,
        meaning: 'The title of the agreement.',
        domain: plainText,
        aspect: 'presentation',
        stake: 'wording',
    }),
    version: metric({
        ...neutral,
        name: 'version',
        meaning: 'The version of the agreement.',
        domain: plainText,
        aspect: 'lifecycle',
        stake: 'wording',
    }),
    status: metric({
        ...neutral,
        name: 'status',
        meaning: 'How binding the text is.',
        domain: word,
        preference: 'unclear',
        absence: 'unclear',
        weight: 'material',
        aspect: 'lifecycle',
        stake: 'risk',
    }),
    effective: metric({
        ...neutral,
        name: 'effective',
        title: 'Effective date',
        meaning: 'The day from which the agreement holds.',
        domain: date,
        preference: 'unclear',
        absence: 'unclear',
        weight: 'material',
        aspect: 'lifecycle',
        stake: 'time',
    }),
    locale: metric({
        ...neutral,
        name: 'locale',
        meaning: 'The place whose way of writing numbers and dates the contract follows.',
        domain: plainText,
        aspect: 'presentation',
        stake: 'wording',
    }),
    base: metric({
        ...neutral,
        name: 'base',
        meaning: 'The agreement that this one is based on. What that changes stands beside it.',
        domain: plainText,
        aspect: 'definition',
        stake: 'wording',
    }),
    choice: metric({
        ...neutral,
        name: 'choice',
        meaning: 'What the client has chosen, and how many of it.',
        domain: anything,
        preference: 'unclear',
        absence: 'unclear',
        weight: 'material',
        aspect: 'scope',
        stake: 'money',
    }),
    wording: metric({
        ...neutral,
        name: 'wording',
        meaning: 'Words of the house for a clause of the contract.',
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        weight: 'material',
        aspect: 'text',
        stake: 'wording',
    }),
} as const;

const parameter = {
    ...declarationMetrics('parameter', 'A value of the base that an agreement based on it may set.', 'unclear', {
        stake: 'control',
        weight: 'slight',
    }),
    bounds: metric({
        kind: 'parameter',
        name: 'bounds',
        isRequired: true,
        meaning: 'Within which limits an agreement may set the value.',
        domain: plainText,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'scope',
        stake: 'control',
        weight: 'slight',
    }),
} as const;

export const headMetrics: readonly Metric[] = [
    ...Object.values(parts).map(each => each as Metric),
    parameter.declaration as Metric,
    parameter.label as Metric,
    parameter.bounds as Metric,
];

/** What an agreement says of itself. */
export function lowerHead(agreement: Agreement): Atom[] {
    const name = agreement.name?.value ?? '';
    const holder: Holder = { identity: 'agreement', path: name, labels: [] };
    const { base } = agreement;
    const facts = [
        ...factAtom(parts.title, agreement.title, holder),
        ...factAtom(parts.version, agreement.version, holder),
        ...factAtom(parts.status, agreement.status, holder),
        ...factAtom(parts.effective, agreement.effective, holder),
        ...factAtom(parts.locale, agreement.locale, holder),
        ...factAtom(parts.base, base && { ...base, value: base.value.name }, holder),
        ...agreement.choices.flatMap(choice =>
            factAtom(parts.choice, placed(choice), holder, {
                key: `choice/${choice.subject?.name ?? ''}`,
                label: `Chosen: ${choice.subject?.label ?? ''}`,
            }),
        ),
        ...agreement.rewordings.flatMap(each =>
            factAtom(parts.wording, placed(each.text), holder, {
                key: `wording/${each.path}`,
                label: `Wording of ${each.path}`,
            }),
        ),
        ...agreement.parameters.flatMap(lowerParameter),
    ];
    // What stands at the head of an agreement is not a part of another atom, so it is added and removed by itself.
    return facts.map(each => (each.parent === holder.identity ? { ...each, parent: undefined } : each));
}

function lowerParameter(declared: Parameter): Atom[] {
    const holder = holderOf('parameter', declared);
    const { path, minimum, maximum, required, provenance } = declared;
    const words = [
        `for ${path}`,
        minimum === undefined ? '' : `from ${minimum}`,
        maximum === undefined ? '' : `to ${maximum}`,
        required ? 'required' : '',
    ];
    const value = words.filter(each => each !== '').join(' ');
    return [
        ...lowerDeclaration(parameter, declared, holder),
        ...factAtom(parameter.bounds, { value, provenance }, holder),
    ];
}
