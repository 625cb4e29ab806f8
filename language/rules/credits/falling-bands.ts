import type { CreditBand, CreditSchedule } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import { comparePercentages } from '../../values/percentage.js';

/** The bands of a schedule from the highest threshold to the lowest, whatever their order in the text. */
export function fallingBands(credit: CreditSchedule | undefined): Fact<CreditBand>[] {
    return [...(credit?.bands ?? [])].sort((a, b) => comparePercentages(b.value.threshold, a.value.threshold));
}
