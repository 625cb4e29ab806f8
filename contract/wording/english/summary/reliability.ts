import type { Agreement, Availability, CreditSchedule, Tier } from '../../../../language/agreement/model.js';
import type { Percentage } from '../../../../language/values/percentage.js';
import { list, say, strong } from '../../../tree/building.js';
import type { Block, Content } from '../../../tree/document.js';
import { sayContents } from '../enumerations.js';
import { sayPercentage } from '../said-values.js';
import { capSentence, creditTerms, feesOf } from '../credits.js';
import { sayUptime, sayUptimeStrength } from '../promised-uptime.js';
import { word } from '../statements/choices.js';
import { percent } from '../statements/stated-values.js';
import { labelOf, serviceTiers } from '../terms.js';

/** How much of the time systems are up, what a miss is credited with, and which fees depend on indicators. */
export function reliable(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    const items = [...agreement.availabilities.flatMap(each => promised(each, agreement, tiers)), ...atRisk(agreement)];
    return items.length === 0 ? [] : [list('bullets', items, items[0]?.source)];
}

function promised(
    availability: Availability,
    agreement: Agreement,
    tiers: readonly Tier[],
): Parameters<typeof list>[1] {
    const holds = availability.targets
        .map(fact => fact.value)
        .filter(target => target.tiers.length === 0 || target.tiers.some(tier => tiers.includes(tier)));
    const shares = holds.map(target => {
        const scope = target.tiers.length > 0 && tiers.length > 1 ? ` in the ${serviceTiers(target.tiers)}` : '';
        return say`${sayUptime(target, availability, agreement)}${scope}`;
    });
    if (shares.length === 0) return [];
    const said = say`${strong(labelOf(availability))}: ${sayContents(shares)}${sayUptimeStrength(availability)}.`;
    const credit = availability.credit ? creditOf(availability.credit) : [];
    return [{ content: say`${said}${credit}`, source: availability.provenance.span }];
}

/** Bands by their least and most; what is computed otherwise in the words of the contract. */
function creditOf(schedule: CreditSchedule): Content {
    const [least, most = least] = [schedule.bands[0]?.value.credit, schedule.bands.at(-1)?.value.credit];
    const computed = creditTerms(schedule);
    const range =
        least === undefined ? [] : say` A miss is credited with ${spanOf(least, most)} of ${feesOf(schedule)}.`;
    const base =
        computed.length > 0 && least === undefined && schedule.base
            ? say` The percentages are shares of ${feesOf(schedule)}.`
            : [];
    const cap = computed.length > 0 && schedule.cap ? say` ${capSentence(schedule)}` : [];
    return say`${range}${computed}${base}${cap}`;
}

/** `5%`, `5% to 25%` */
function spanOf(least: Percentage, most: Percentage = least): Content {
    const isOne = least.percent.written === most.percent.written;
    return isOne ? [sayPercentage(least)] : say`${sayPercentage(least)} to ${sayPercentage(most)}`;
}

/** The share of the fees that depends on key performance indicators. */
function atRisk(agreement: Agreement): Parameters<typeof list>[1] {
    return agreement.topics.flatMap(topic =>
        topic.kind !== 'Pool'
            ? []
            : topic.statements.flatMap(statement =>
                  statement.kind !== 'PoolSize'
                      ? []
                      : [
                            {
                                content: say`${strong(labelOf(topic))}: ${percent(statement.share)} of the ${word(statement.fees)} depends on the targets of the key performance indicators.`,
                                source: statement.provenance.span,
                            },
                        ],
              ),
    );
}
