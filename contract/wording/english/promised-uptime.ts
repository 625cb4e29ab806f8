import type { Agreement, Availability, Tier } from '../../../language/agreement/model.js';
import { serviceHours } from '../../../language/agreement/service-minutes.js';
import { say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import { labelOf } from './terms.js';
import { sayPercentage, sayPeriod } from './said-values.js';

type UptimeTarget = Availability['targets'][number]['value'];

/** The targets of an availability that hold in a tier: those for it, or else those for all tiers. */
export function uptimesIn(tier: Tier, { targets }: Availability): readonly UptimeTarget[] {
    const values = targets.map(target => target.value);
    const own = values.filter(({ tiers }) => tiers.includes(tier));
    return own.length > 0 ? own : values.filter(({ tiers }) => tiers.length === 0);
}

/** `99.9% of each calendar month within Day Hours` */
export function sayUptime(
    { percentage, period }: UptimeTarget,
    availability: Availability,
    agreement: Agreement,
): Content {
    const hours = serviceHours(availability, agreement);
    const within = hours ? ` within ${labelOf(hours)}` : '';
    return say`${sayPercentage(percentage)}${period ? ` of each ${sayPeriod(period)}` : ''}${within}`;
}

/** What stands after a target that is less than owed; nothing after one that is owed. */
export function sayUptimeStrength({ terms }: Availability): string {
    const strength = terms.find(term => term.kind === 'AvailabilityStrength')?.strength;
    return strength === 'objective' || strength === 'best-effort' ? ', as an objective without a guarantee' : '';
}
