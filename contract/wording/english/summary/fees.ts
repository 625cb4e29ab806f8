import type * as ast from '../../../../language/generated/ast.js';
import { bindingOf, statedFees } from '../../../../language/agreement/choices.js';
import type { Agreement, Tier } from '../../../../language/agreement/model.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { list, missing, say, strong } from '../../../building.js';
import type { Block, Content, List } from '../../../document.js';
import { sayUnit } from '../values.js';
import { chargeConditions } from '../statements/pricing.js';
import { forWhat } from '../statements/binding.js';
import { given, line, money, number, percent, price, quoted, rest, time } from '../statements/words.js';
import { labelOf } from '../terms.js';
import { priceOf } from '../tier-charges.js';

/** What the client pays: the tiers first, then what recurs, then what is paid once or for work outside the scope. */
export function paid(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    const priced = tiers
        .filter(tier => tier.prices.length > 0)
        .map(tier => ({
            content: say`${strong(labelOf(tier))}: ${priceOf(tier, agreement)}`,
            source: tier.prices[0]?.provenance.span,
        }));
    const fees = agreement.topics.flatMap(topic =>
        topic.kind === 'Pricing'
            ? statedFees(topic, agreement).flatMap(each => item(each, bound(each, feeOf(each))))
            : [],
    );
    const items = [...priced, ...fees, ...onboarding(agreement)];
    return items.length === 0 ? [] : [list('bullets', items, items[0]?.source)];
}

type Pricing = Statement<ast.PricingStatement>;

function item({ provenance }: Pricing, content: Content): List['items'] {
    return content.length === 0 ? [] : [{ content, source: provenance.span }];
}

function titled(label: string | undefined, ...content: readonly Content[]): Content {
    const name = label === undefined || label === '' ? missing('name of the fee') : strong(label);
    return content.reduce<Content>((said, next) => say`${said}${next}`, say`${name}: `);
}

/** What a fee is for, where its conditions do not say it. */
function bound(statement: Pricing, content: Content): Content {
    const binding = statement.kind === 'Charge' ? undefined : bindingOf(statement);
    return binding && content.length > 0 ? say`${content}; ${forWhat(binding)}` : content;
}

/** A fee in a line; nothing for statements about invoices and the like. */
function feeOf(statement: Pricing): Content {
    switch (statement.kind) {
        case 'Charge':
            return titled(
                statement.label,
                [price(statement.price)],
                ...chargeConditions(statement).map(each => say`; ${each}`),
            );
        case 'PriceScale':
            return titled(statement.label, scale(statement));
        case 'PercentageFee':
            return titled(
                statement.label,
                say`${percent(statement.share)} of ${rest(statement.base)}`,
                given(statement.floor, least => say`, at least ${price(least)}`),
            );
        case 'LabourRate':
            return titled(
                statement.label,
                say`${price(statement.price)}`,
                given(statement.band, band => say`, during ${quoted(band.label)}`),
            );
        case 'BlockOfHours':
            return titled(
                statement.label,
                say`${money(statement.price)} in advance for ${time(statement.hours)} of work`,
            );
        case 'MinimumCommitment':
            return titled('Minimum', say`${price(statement.price)}, whatever the quantities`);
        case 'OneTimeFee':
            return titled(statement.label, say`${money(statement.price)} once`);
        case 'Discount':
            return titled(statement.label, say`${share(statement)} less`);
        case 'Surcharge':
            return titled(statement.label, say`${share(statement)} more`);
        case 'PassThrough':
            return titled(statement.label, say`as the costs arise`);
        default:
            return [];
    }
}

function share({ share: part, amount }: Statement<ast.Discount> | Statement<ast.Surcharge>): Content {
    return [part ? percent(part) : price(amount)];
}

/** `GBP 0.10 to GBP 0.07 per GB per month, according to the quantity` */
function scale({ unit, period, statements }: Statement<ast.PriceScale>): Content {
    const [first, last] = [statements[0], statements.at(-1)];
    const range = first === last ? say`${money(first?.price)}` : say`${money(first?.price)} to ${money(last?.price)}`;
    return say`${range} per ${unit === undefined ? line(unit) : sayUnit(unit)}${given(period, span => ` per ${span}`)}, according to the quantity`;
}

function onboarding(agreement: Agreement): List['items'] {
    return agreement.topics.flatMap(topic =>
        topic.kind !== 'Onboarding'
            ? []
            : topic.statements.flatMap(statement =>
                  statement.kind !== 'OnboardingFee' || statement.included
                      ? []
                      : [
                            {
                                content: say`${strong('Onboarding')}: ${onboardingFee(statement)} once`,
                                source: statement.provenance.span,
                            },
                        ],
              ),
    );
}

function onboardingFee({ multiple, price: cost }: Statement<ast.OnboardingFee>): Content {
    return multiple ? say`${number(multiple)} times the monthly fees` : [price(cost)];
}
