import type { Calendar, Coverage } from '../../language/agreement/model.js';
import type { Fact } from '../../language/agreement/provenance.js';
import { periodOfPrice } from '../../language/agreement/tier-prices.js';
import { metric, type Metric } from '../metrics/metric.js';
import { coverage } from '../orders/coverage.js';
import { openingHours } from '../orders/opening-hours.js';
import { stated } from '../orders/stated.js';
import { tierPrice } from '../orders/tier-price.js';
import { text } from '../orders/text.js';
import { plainText } from '../orders/plain-text.js';
import { factAtom, INHERITED, placed, type Atom, type Holder, type Naming } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { lowerPromises, type TierOfAgreement } from './promises.js';
import { lowerStatements } from './statements.js';
import { TERMS } from '../comparison/terms.js';

const kind = 'tier';

const declaration = declarationMetrics(kind, 'A plan that a client can choose.', 'better', {
    stake: 'control',
    weight: 'protected',
});
const parts = {
    base: metric({
        kind,
        name: 'base',
        title: 'Extended tier',
        meaning: 'The tier whose promises this one takes over. What that changes stands beside it.',
        domain: plainText,
        preference: 'neither',
        absence: 'neutral',
        aspect: 'definition',
        stake: 'wording',
        weight: 'slight',
    }),
    meaning: metric({
        kind,
        name: 'meaning',
        meaning: 'What the tier is, in words.',
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'text',
        stake: 'wording',
    }),
    coverage: metric<Coverage>({
        kind,
        name: 'coverage',
        meaning: 'What the tier says of a service: included, up to a quantity, at a price of its own, or excluded.',
        domain: coverage,
        preference: 'greater',
        absence: 'worst',
        aspect: 'scope',
        stake: 'control',
    }),
    hours: metric({
        kind,
        name: 'hours',
        title: 'Support hours',
        meaning: 'The hours in which the tier is served.',
        domain: openingHours,
        preference: 'greater',
        absence: 'unclear',
        aspect: 'scope',
        stake: 'time',
    }),
    onCall: metric({
        kind,
        name: 'on-call',
        title: 'On call',
        meaning: 'That a priority is answered outside the support hours too.',
        domain: stated,
        preference: 'greater',
        absence: 'worst',
        aspect: 'scope',
        stake: 'time',
    }),
    price: metric({
        kind,
        name: 'price',
        meaning: 'What the tier costs for a period.',
        domain: tierPrice,
        preference: 'less',
        absence: 'unclear',
        stake: 'money',
    }),
} as const;

export const tierMetrics: readonly Metric[] = [
    declaration.declaration as Metric,
    declaration.label as Metric,
    ...Object.values(parts).map(each => each as Metric),
];

/** A tier; `other` is the same tier in the other revision. */
export function lowerTier(own: TierOfAgreement, other: TierOfAgreement | undefined): Atom[] {
    const { tier } = own;
    const holder = holderOf(kind, tier);
    const { base } = tier;
    /** A fact that the tier inherits depends on the tier that it extends. */
    const naming = (key: string, origin: string, rest: Naming = {}): Naming =>
        origin === 'inherited' && base
            ? { ...rest, key, written: INHERITED, restsOn: [`${kind}:${base.value.name.value}/${key}`] }
            : { ...rest, key };
    return [
        ...lowerDeclaration(declaration, tier, holder),
        ...factAtom(parts.base, base && { value: base.value.name.value, provenance: base.provenance }, holder),
        ...factAtom(parts.meaning, placed(tier.meaning), holder),
        ...tier.coverage.flatMap(fact => {
            const { name, label } = fact.value.service;
            const rest = {
                step: `covers-${name.value}`,
                label: label?.value ?? name.value,
                isNothing: fact.value.kind === 'excluded',
                refersTo: [`service:${name.value}`],
            };
            return factAtom(
                parts.coverage,
                fact,
                holder,
                naming(`coverage/${name.value}`, fact.provenance.origin, rest),
            );
        }),
        ...(tier.hours ? lowerHours(tier.hours, holder, naming) : []),
        ...tier.onCall.flatMap(({ value: { name }, provenance }) => {
            const rest = { label: `On call for ${name.value}` };
            const fact = { value: true as const, provenance };
            return factAtom(parts.onCall, fact, holder, naming(`on-call/${name.value}`, provenance.origin, rest));
        }),
        ...tier.prices.flatMap(price =>
            factAtom(
                parts.price,
                placed(price),
                holder,
                naming(`price/${periodOfPrice(price) ?? ''}`, price.provenance.origin, {
                    // A price for a year in the place of that for a month is another price of the same tier.
                    group: `${holder.identity}/price`,
                }),
            ),
        ),
        ...lowerPromises(own, other, holder),
        ...lowerStatements(tier.terms, TERMS.tier, holder, holder.identity),
    ];
}

function lowerHours(
    hours: Fact<Calendar>,
    holder: Holder,
    naming: (key: string, origin: string, rest?: Naming) => Naming,
): Atom[] {
    const calendar = hours.value.name.value;
    const own = {
        written: calendar,
        restsOn: [`calendar:${calendar}/opening-hours`],
        refersTo: [`calendar:${calendar}`],
    };
    return factAtom(parts.hours, hours, holder, naming('hours', hours.provenance.origin, own));
}
