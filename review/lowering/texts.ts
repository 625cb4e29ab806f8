import type { Attachment, Clause, DefinedTerm } from '../../language/agreement/model.js';
import type { Prose } from '../../language/agreement/prose.js';
import { metric, type Metric } from '../metrics/metric.js';
import { stated } from '../orders/stated.js';
import { text } from '../orders/text.js';
import { factAtom, placed, type Atom, type Naming } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';

const declarations = {
    term: declarationMetrics('definition', 'A term that the agreement defines.', 'unclear', { stake: 'wording' }),
    clause: declarationMetrics('clause', 'A clause in the words of its author.', 'unclear', { stake: 'wording' }),
    attachment: declarationMetrics('annex', 'A schedule or an annex.', 'unclear', { stake: 'wording' }),
} as const;

const textOf = (kind: string, meaning: string): Metric<Prose> =>
    metric({
        kind,
        name: 'text',
        meaning,
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'text',
        stake: 'wording',
        isRequired: true,
    });

const parts = {
    term: textOf('definition', 'What the term means.'),
    clause: textOf('clause', 'The text of a clause. Nobody but a person can say what a change of it means.'),
    attachment: textOf('annex', 'The text of a schedule or an annex.'),
    alias: metric<true>({
        kind: 'definition',
        name: 'alias',
        meaning: 'Another word for the term.',
        domain: stated,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'definition',
        stake: 'wording',
        weight: 'slight',
    }),
} as const;

export const textMetrics: readonly Metric[] = [
    ...Object.values(declarations).flatMap(({ declaration, label }) => [declaration as Metric, label as Metric]),
    ...Object.values(parts).map(each => each as Metric),
];

export function lowerDefinedTerm(term: DefinedTerm): Atom[] {
    const holder = holderOf('definition', term);
    return [
        ...lowerDeclaration(declarations.term, term, holder),
        ...factAtom(parts.term, placed(term.text), holder, writtenProse(term.text)),
        ...term.aliases.flatMap(({ value, provenance }) =>
            factAtom(parts.alias, { value: true as const, provenance }, holder, {
                key: `alias/${value}`,
                label: `Also ${value}`,
            }),
        ),
    ];
}

export function lowerClause(clause: Clause): Atom[] {
    const holder = holderOf('clause', clause);
    return [
        ...lowerDeclaration(declarations.clause, clause, holder),
        ...factAtom(parts.clause, placed(clause.text), holder, writtenProse(clause.text)),
    ];
}

export function lowerAttachment(attachment: Attachment): Atom[] {
    const holder = holderOf('annex', attachment);
    return [
        ...lowerDeclaration(declarations.attachment, attachment, holder),
        ...factAtom(parts.attachment, placed(attachment.text), holder, writtenProse(attachment.text)),
    ];
}

/** Prose as its author wrote it, and the paths of the values in it: the prose depends on these. */
function writtenProse(prose: Prose | undefined): Naming {
    const holes = prose?.parts.flatMap(part => (part.kind === 'hole' ? [part.path.join('.')] : [])) ?? [];
    if (!prose || holes.length === 0) return {};
    const written = prose.parts
        .map(part => (part.kind === 'hole' ? `{{${part.path.join('.')}}}` : part.markdown))
        .join('');
    return { written, restsOn: holes.map(path => `path:${path}`) };
}
