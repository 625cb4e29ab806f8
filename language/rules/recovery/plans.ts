import type { Agreement, Recovery } from '../../agreement/model.js';

/**
 * The recoveries that say how something is recovered. One that states objectives alone, such as the edition of a vendor,
 * is no plan: what a plan needs is not asked of it.
 */
export function plansOf({ recoveries }: Agreement): readonly Recovery[] {
    return recoveries.filter(isPlan);
}

function isPlan({
    planReview,
    noPlan,
    tests,
    site,
    failover,
    communications,
    responsibilities,
    incidentReview,
}: Recovery): boolean {
    const parts = [planReview, site, failover, incidentReview, tests[0], communications[0], responsibilities[0]];
    return !noPlan && parts.some(part => part !== undefined);
}
