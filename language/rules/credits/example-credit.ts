import { exampleAvailability, exampleCredit } from '../availability/example-availability.js';

const DEFAULTS = {
    firstBand: 'below 99.9% credit 5%',
    secondBand: 'below 99.5% credit 10%',
    base: 'of monthly-fees of affected services',
    cap: 'cap 50% per month',
    claim: 'claim within 30 days after month end',
};

/** The text of an availability with credits for examples: each statement may be written differently, or left out. */
export function exampleCredits(parts: Partial<typeof DEFAULTS> = {}): string {
    const statements = Object.values({ ...DEFAULTS, ...parts }).filter(statement => statement !== '');
    return exampleAvailability({ credit: exampleCredit(...statements) });
}
