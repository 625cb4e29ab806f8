import type { Service, Subject } from '../agreement/model.js';
import type { Fact } from '../agreement/provenance.js';

/** The services that a block speaks of; a category stands for all of its services. */
export function servicesOf(subjects: readonly Fact<Subject>[]): ReadonlySet<Service> {
    return new Set(
        subjects.flatMap(({ value }) => (value.kind === 'service' ? [value.service] : value.category.services)),
    );
}

/** Whether two blocks speak of a common service. */
export function overlap(a: readonly Fact<Subject>[], b: readonly Fact<Subject>[]): boolean {
    const services = servicesOf(a);
    return [...servicesOf(b)].some(service => services.has(service));
}
