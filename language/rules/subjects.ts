import type { Agreement, Service, Subject, Tier } from '../agreement/model.js';
import type { Fact } from '../agreement/provenance.js';
import { once } from '../values/once.js';

/** The services that a block speaks of; a category stands for all of its services. Rules compare every block with every other. */
export const servicesOf = once(
    (subjects: readonly Fact<Subject>[]): ReadonlySet<Service> =>
        new Set(
            subjects.flatMap(({ value }) => (value.kind === 'service' ? [value.service] : value.category.services)),
        ),
);

/** Whether two blocks speak of a common service. */
export function overlap(a: readonly Fact<Subject>[], b: readonly Fact<Subject>[]): boolean {
    const services = servicesOf(a);
    for (const service of servicesOf(b)) if (services.has(service)) return true;
    return false;
}

/** The tiers that cover one of the services that a block speaks of; every tier where it speaks of none. */
export function tiersCovering(subjects: readonly Fact<Subject>[], agreement: Agreement): readonly Tier[] {
    const services = servicesOf(subjects);
    return agreement.tiers.filter(
        tier =>
            services.size === 0 ||
            tier.coverage.some(({ value }) => value.kind !== 'excluded' && services.has(value.service)),
    );
}
