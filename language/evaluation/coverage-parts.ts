import type { Choice } from '../agreement/choices.js';
import type { Coverage, Tier } from '../agreement/model.js';
import { periodOf, unitsOf } from '../values/money.js';
import type { Count } from './counting.js';
import { partsOfPrice, type Part } from './price-parts.js';

/** What a tier charges beside its price: for what goes beyond a limit, and for optional services that are chosen. */
export function coverageParts(tier: Tier, choices: readonly Choice[], count: Count): Part[] {
    return tier.coverage.flatMap(({ value, provenance }) => {
        const { span } = provenance;
        switch (value.kind) {
            case 'limited': {
                const { limit, overage } = value;
                if (!overage) return [];
                const parts = partsOfPrice(overage, count, span, { free: limit.amount.exact });
                // What goes beyond `4 visits per month` is paid for each month.
                return parts.map(part => ({ ...part, period: periodOf(overage) ?? limit.period }));
            }
            case 'optional':
                return value.price && isChosen(value, choices) ? partsOfPrice(value.price, count, span) : [];
            default:
                return [];
        }
    });
}

/** The units of which a tier charges for more than it covers. */
export function unitsCovered({ coverage }: Tier): readonly string[] {
    return coverage.flatMap(({ value }) => (value.kind === 'limited' ? unitsOf(value.overage) : []));
}

function isChosen({ service }: Coverage, choices: readonly Choice[]): boolean {
    return choices.some(({ subject }) => subject?.name === service.name.value || subject?.name === service.category);
}
