import type { Agreement, Recovery } from '../../agreement/model.js';

/**
 * The recoveries that say what people prepare, test and do. One that states objectives, and perhaps how a failover
 * starts, such as the edition of a vendor, is a promise and no plan: what a plan needs is not asked of it.
 */
export function plansOf({ recoveries }: Agreement): readonly Recovery[] {
    return recoveries.filter(isPlan);
}

export function isPlan(recovery: Recovery): boolean {
    const { planReview, noPlan, tests, site, communications, responsibilities, incidentReview, terms } = recovery;
    const parts = [planReview, site, incidentReview, tests[0], communications[0], responsibilities[0]];
    return !noPlan && (parts.some(part => part !== undefined) || terms.some(({ kind }) => OF_A_PLAN.has(kind)));
}

const OF_A_PLAN: ReadonlySet<string> = new Set(['NewSystems', 'CommunicationCadence']);
