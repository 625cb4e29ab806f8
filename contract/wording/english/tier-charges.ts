import { chosenTiers } from '../../../language/agreement/choices.js';
import type { Agreement, Tier } from '../../../language/agreement/model.js';
import { pricesFor, type TierPrice } from '../../../language/agreement/tier-prices.js';
import { column, joined, missing, paragraph, say, section, strong, table } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { quoted } from './statements/names.js';
import { given } from './statements/sentences.js';
import { percent, price as priceWords } from './statements/stated-values.js';
import { capitalised } from './enumerations.js';
import { labelOf } from './terms.js';

/** What the tiers cost: those that the client has chosen, or all while the choice is open. */
export function tierCharges(agreement: Agreement): Section[] {
    const chosen = chosenTiers(agreement);
    const tiers = chosen.length > 0 ? chosen : agreement.tiers;
    const [priced] = tiers.filter(tier => tier.prices.length > 0);
    if (!priced) return [];
    const source = priced.prices[0]?.provenance.span;
    const [only, ...others] = tiers;
    const body =
        only && others.length === 0
            ? [paragraph(chargeOf(only, agreement), source)]
            : [
                  paragraph(
                      chosen.length > 0
                          ? say`The Client shall pay the Provider the charges of the Service Tiers that the Client has chosen:`
                          : say`The Client shall pay the Provider the charge of the Service Tier that the Client has chosen:`,
                      source,
                  ),
                  table({
                      caption: undefined,
                      columns: [column('Service Tier'), column('Charge', 'right')],
                      rows: tiers.map(tier => ({
                          cells: [say`${labelOf(tier)}`, capitalised(priceOf(tier, agreement))],
                          source: tier.prices[0]?.provenance.span ?? tier.provenance.span,
                      })),
                      source,
                  }),
              ];
    return [section({ id: 'tiers.charges', heading: 'Charges', body, source })];
}

function chargeOf(tier: Tier, agreement: Agreement): Content {
    const name = strong(labelOf(tier));
    return pricesOf(tier, agreement)[0]?.quotation
        ? say`The charge for the Service Tier ${name} is that of a quotation.`
        : say`The Client shall pay the Provider ${priceOf(tier, agreement)} for the Service Tier ${name}.`;
}

/** The charge of a tier: for the period for which the client pays, or for each for which it can pay. */
export function priceOf(tier: Tier, agreement: Agreement): Content {
    return sayTierPrices(tier, pricesOf(tier, agreement));
}

/** `USD 45.00 per user per month or USD 480.00 per user per year` */
export function sayTierPrices(tier: Tier, prices: readonly TierPrice[]): Content {
    if (prices.length === 0) return [missing(`price of ${labelOf(tier)}`, 'price USD 45.00 per user per month', 'O01')];
    return joined(prices.map(sayTierPrice), ' or ');
}

function pricesOf(tier: Tier, { choices }: Agreement): readonly TierPrice[] {
    const choice = choices.find(({ subject }) => subject?.kind === 'Tier' && subject.name === tier.name.value);
    return pricesFor(tier, choice ?? {});
}

/** `USD 45.00 per user per month`, `12% of “Cloud consumption”, and at least USD 500.00 per month` */
export function sayTierPrice({ price, share, base, floor, quotation }: TierPrice): Content {
    if (quotation) return say`on quotation`;
    if (!share) return priceWords(price);
    return say`${percent(share)} of ${quoted(base)}${given(floor, least => say`, and at least ${priceWords(least)}`)}`;
}
