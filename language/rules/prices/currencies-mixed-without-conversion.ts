import { choiceOf, chosenTiers, feesFor } from '../../agreement/choices.js';
import type { Agreement, Money, Tier } from '../../agreement/model.js';
import type { Fact, Provenance } from '../../agreement/provenance.js';
import type { Problem, Rule } from '../rule.js';

const tier = (currency: string): string =>
    `service visits "Visits"\n\ntier basic "Basic" {\n  covers visits limited to 2 visits per month then ${currency} 90.00 per visit\n  price USD 29.00 per user per month\n}\n`;

export const currenciesMixedWithoutConversion: Rule = {
    code: 'O07',
    slug: 'currencies-mixed-without-conversion',
    severity: 'error',
    profile: 'core',
    summary: 'Prices that a client pays together are in different currencies and no rule converts them.',
    explanation:
        'An invoice has one currency. With prices in two, the amount depends on a rate that nobody has agreed. Tiers that a client chooses between may be in the currencies of different countries.',
    example: { fails: tier('EUR'), passes: tier('USD') },
    fixable: false,
    check: { reads: 'declarations', run: checkCurrencies },
};

function* checkCurrencies(agreement: Agreement): Generator<Problem> {
    const found = new Set<string>();
    // What the client takes together is added up; tiers that it chooses between may be for different countries.
    const together = chosenTiers(agreement).flatMap(tier => pricesOf(tier).slice(0, 1));
    const apart = agreement.tiers.map(tier => [...pricesOf(tier), ...feesWith(tier, agreement)]);
    for (const problem of [...apart, together].flatMap(mixedIn)) {
        const place = `${problem.span.uri} ${problem.span.offset}`;
        if (!found.has(place)) yield problem;
        found.add(place);
    }
}

function mixedIn([first, ...others]: readonly Fact<Money>[]): Problem[] {
    if (!first) return [];
    const { currency } = first.value;
    return others
        .filter(({ value, provenance }) => value.currency !== currency && provenance.origin !== 'inherited')
        .map(({ value, provenance }) => ({
            message: `This price is in ${value.currency}, and one that is paid together with it in ${currency}: without an agreed rate nobody can add them up.`,
            help: 'Write all prices that a client pays together in one currency. With `for` and the name of a tier, a fee is paid with that tier only.',
            span: provenance.span,
            related: [{ message: `The price in ${currency} stands here.`, span: first.provenance.span }],
        }));
}

/** What a tier costs, and what it charges for more. */
function pricesOf({ prices, coverage }: Tier): Fact<Money>[] {
    const own = prices.flatMap(({ price, floor, provenance }) => fact((price ?? floor)?.money, provenance));
    const extra = coverage.flatMap(({ value, provenance }) => {
        const paid = value.kind === 'limited' ? value.overage : value.kind === 'optional' ? value.price : undefined;
        return fact(paid?.money, provenance);
    });
    return [...own, ...extra];
}

/** The recurring fees that a client of a tier pays as well. */
function feesWith(tier: Tier, agreement: Agreement): Fact<Money>[] {
    return feesFor([choiceOf(tier)], agreement).flatMap(fee => {
        switch (fee.kind) {
            case 'Charge':
            case 'MinimumCommitment':
                return fact(fee.price?.money, fee.provenance);
            case 'PriceScale':
                return fact(fee.statements[0]?.price, fee.provenance);
            case 'PercentageFee':
                return fact(fee.floor?.money, fee.provenance);
            default:
                return [];
        }
    });
}

function fact(value: Money | undefined, provenance: Provenance): Fact<Money>[] {
    return value ? [{ value, provenance }] : [];
}
