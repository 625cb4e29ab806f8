import type {
    Agreement,
    Availability,
    CreditSchedule,
    DowntimeExclusion,
    Subject,
    UptimeTarget,
} from '../../language/agreement/model.js';
import { serviceHours } from '../../language/agreement/service-minutes.js';
import { TERMS } from '../comparison/terms.js';
import { metric, type Metric } from '../metrics/metric.js';
import { creditBase } from '../orders/credit-base.js';
import { creditCap } from '../orders/credit-cap.js';
import { creditClaim } from '../orders/credit-claim.js';
import { creditFunction } from '../orders/credit-function.js';
import { downtimeExclusion } from '../orders/downtime-exclusion.js';
import { stated } from '../orders/stated.js';
import { text } from '../orders/text.js';
import { uptime, type Uptime } from '../orders/uptime.js';
import { atom, factAtom, placed, type Atom, type Holder, type Naming } from './atom.js';
import { declarationMetrics, holderOf, lowerDeclaration } from './declarations.js';
import { lowerStatements } from './statements.js';

const kind = 'availability';

const declaration = declarationMetrics(kind, 'How available services are promised to be.', 'better', {
    stake: 'risk',
    weight: 'protected',
});

const parts = {
    subject: metric<true>({
        kind,
        name: 'subject',
        title: 'Subject of the availability',
        meaning: 'A service or category whose availability is promised.',
        domain: stated,
        preference: 'greater',
        absence: 'worst',
        aspect: 'scope',
        stake: 'risk',
    }),
    target: metric({
        kind,
        name: 'target',
        title: 'Uptime target',
        meaning: 'The share of time in which the services are promised to be available.',
        domain: uptime,
        preference: 'greater',
        absence: 'worst',
        stake: 'risk',
    }),
    downtime: metric({
        kind,
        name: 'downtime',
        title: 'Definition of downtime',
        meaning: 'What counts as downtime.',
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'measurement',
        stake: 'risk',
    }),
    measurement: metric({
        kind,
        name: 'measurement',
        title: 'Measurement of uptime',
        meaning: 'How the availability is measured.',
        domain: text,
        preference: 'unclear',
        absence: 'unclear',
        aspect: 'measurement',
        stake: 'risk',
    }),
    exclusion: metric<DowntimeExclusion>({
        kind,
        name: 'exclusion',
        title: 'Excluded cause',
        meaning: 'A cause whose downtime does not count, perhaps up to a limit.',
        domain: downtimeExclusion,
        preference: 'less',
        absence: 'best',
        aspect: 'measurement',
        stake: 'risk',
    }),
} as const;

const credits = {
    function: metric({
        kind: 'credit',
        name: 'schedule',
        title: 'Service credits',
        meaning: 'What a miss costs the provider, for each availability that is reached.',
        domain: creditFunction,
        preference: 'greater',
        absence: 'worst',
        aspect: 'remedy',
        stake: 'remedy',
        weight: 'protected',
    }),
    base: metric({
        kind: 'credit',
        name: 'base',
        title: 'Base of credits',
        meaning: 'The fees of which a credit is a share.',
        domain: creditBase,
        preference: 'greater',
        absence: 'unclear',
        aspect: 'remedy',
        stake: 'remedy',
    }),
    cap: metric({
        kind: 'credit',
        name: 'cap',
        title: 'Cap on credits',
        meaning: 'The most that credits come to in a period.',
        domain: creditCap,
        preference: 'greater',
        absence: 'best',
        aspect: 'remedy',
        stake: 'remedy',
    }),
    claim: metric({
        kind: 'credit',
        name: 'claim',
        title: 'Claim of credits',
        meaning: 'Whether and how soon the client has to claim a credit.',
        domain: creditClaim,
        preference: 'greater',
        absence: 'unclear',
        aspect: 'condition',
        stake: 'remedy',
    }),
} as const;

export const availabilityMetrics: readonly Metric[] = [
    ...[declaration.declaration, declaration.label],
    ...Object.values(parts),
    ...Object.values(credits),
].map(each => each as Metric);

export function lowerAvailability(availability: Availability, agreement: Agreement): Atom[] {
    const holder = holderOf(kind, availability);
    const hours = serviceHours(availability, agreement);
    return [
        ...lowerDeclaration(declaration, availability, holder),
        ...availability.subjects.flatMap(({ value, provenance }) =>
            factAtom(parts.subject, { value: true as const, provenance }, holder, namedSubject(value)),
        ),
        ...availability.targets.flatMap(({ value, provenance }) =>
            lowerTarget({ ...value, hours }, provenance, holder),
        ),
        ...factAtom(parts.downtime, placed(availability.downtime), holder),
        ...factAtom(parts.measurement, placed(availability.measurement), holder),
        ...availability.exclusions.flatMap(fact => {
            const { cause } = fact.value;
            const name = cause.kind === 'known' ? cause.cause : cause.text;
            return factAtom(parts.exclusion, fact, holder, { key: `exclusion/${name}`, label: `Excludes ${name}` });
        }),
        ...lowerStatements(availability.terms, TERMS.availability, holder, holder.identity),
        ...(availability.credit ? lowerCredit(availability.credit, holder) : []),
    ];
}

/** One promise for each tier that the target names, or one for all of them. It rests on the hours in which it is made. */
function lowerTarget(
    target: Uptime & Pick<UptimeTarget, 'tiers'>,
    provenance: Availability['provenance'],
    holder: Holder,
): Atom[] {
    const { hours } = target;
    const tiers = target.tiers.length > 0 ? target.tiers : [undefined];
    return tiers.flatMap(tier => {
        const name = tier?.name.value;
        const label = name === undefined ? 'Target' : `Target for ${tier?.label?.value ?? name}`;
        const rest = {
            written: uptime.canonical({ ...target, hours: undefined }),
            restsOn: [`path:${holder.path}.hours`, ...(hours ? [`calendar:${hours.name.value}/opening-hours`] : [])],
        };
        const value: Uptime = target;
        return factAtom(parts.target, { value, provenance }, holder, { key: `target/${name ?? ''}`, label, ...rest });
    });
}

/** The key and the label of a service or category that a block is about. */
export function namedSubject(subject: Subject): Naming {
    const { name, label } = subject.kind === 'service' ? subject.service : subject.category;
    return {
        key: `subject/${name.value}`,
        label: `For ${label?.value ?? name.value}`,
        refersTo: [`${subject.kind}:${name.value}`],
    };
}

function lowerCredit(credit: CreditSchedule, availability: Holder): Atom[] {
    const holder: Holder = {
        identity: `${availability.identity}/credit`,
        path: `${availability.path}.credit`,
        labels: [...availability.labels, 'Credits'],
    };
    const { identity, path, labels } = holder;
    const schedule = { identity, parent: availability.identity, path, labels, provenance: credit.provenance };
    return [
        atom(credits.function, credit, schedule),
        ...factAtom(credits.base, credit.base, holder),
        ...factAtom(credits.cap, credit.cap, holder),
        ...factAtom(credits.claim, credit.claim, holder),
        ...lowerStatements(credit.terms, TERMS.credit, holder, identity),
    ];
}
