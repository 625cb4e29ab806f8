import type { Agreement, Price } from '../../agreement/model.js';
import type { Fact } from '../../agreement/provenance.js';
import type { Problem, Rule } from '../rule.js';

export const currenciesMixedWithoutConversion: Rule = {
    code: 'O07',
    slug: 'currencies-mixed-without-conversion',
    severity: 'error',
    profile: 'core',
    summary: 'Prices of one agreement are in different currencies and no rule converts them.',
    explanation:
        'An invoice has one currency. With prices in two, the amount depends on a rate that nobody has agreed.',
    example: {
        fails: 'tier basic "Basic" {\n  price USD 29.00 per user per month\n}\ntier gold "Gold" {\n  price EUR 49.00 per user per month\n}\n',
        passes: 'tier basic "Basic" {\n  price USD 29.00 per user per month\n}\ntier gold "Gold" {\n  price USD 49.00 per user per month\n}\n',
    },
    fixable: false,
    check: { reads: 'declarations', run: checkCurrencies },
};

function* checkCurrencies(agreement: Agreement): Generator<Problem> {
    const [first, ...others] = agreement.tiers.flatMap(pricesOf);
    if (!first) return;
    for (const { value, provenance } of others) {
        if (value.money.currency === first.value.money.currency) continue;
        yield {
            message: `This price is in ${value.money.currency}, others are in ${first.value.money.currency}: without an agreed rate nobody can add them up.`,
            help: 'Write all prices in one currency.',
            span: provenance.span,
            related: [
                {
                    message: `The first price in ${first.value.money.currency} stands here.`,
                    span: first.provenance.span,
                },
            ],
        };
    }
}

function pricesOf({ price, coverage }: Agreement['tiers'][number]): Fact<Price>[] {
    const extra = coverage.flatMap(({ value, provenance }) => {
        const paid = value.kind === 'limited' ? value.overage : value.kind === 'optional' ? value.price : undefined;
        return paid && provenance.origin === 'written' ? [{ value: paid, provenance }] : [];
    });
    return price?.provenance.origin === 'written' ? [price, ...extra] : extra;
}
