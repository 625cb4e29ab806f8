import type * as ast from '../../../../language/generated/ast.js';
import { bindingOf, statedFees } from '../../../../language/agreement/choices.js';
import type { Agreement, Tier } from '../../../../language/agreement/model.js';
import type { Statement } from '../../../../language/agreement/statement.js';
import { list, say, strong } from '../../../tree/building.js';
import type { Block, Content } from '../../../tree/document.js';
import { feeOf } from '../fees.js';
import { forWhat } from '../statements/binding.js';
import { given } from '../statements/sentences.js';
import { number, price } from '../statements/stated-values.js';
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
        topic.kind === 'Pricing' ? statedFees(topic, agreement).flatMap(item) : [],
    );
    const items = [...priced, ...fees, ...onboarding(agreement)];
    return items.length === 0 ? [] : [list('bullets', items, items[0]?.source)];
}

type Pricing = Statement<ast.PricingStatement>;

/** A fee in a line, with what it is for; nothing for statements about invoices and the like. */
function item(statement: Pricing): Parameters<typeof list>[1] {
    const fee = feeOf(statement);
    const binding = bindingOf(statement);
    if (!fee) return [];
    const content = say`${fee.label}: ${fee.price}${given(binding, each => say`; ${forWhat(each)}`)}`;
    return [{ content, source: statement.provenance.span }];
}

function onboarding(agreement: Agreement): Parameters<typeof list>[1] {
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
    return multiple ? say`${number(multiple)} times the monthly fees` : price(cost);
}
