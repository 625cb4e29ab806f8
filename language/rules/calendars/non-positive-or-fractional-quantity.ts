import type { AstNode, LangiumDocument } from 'langium';
import { spanOf } from '../../agreement/resolve/spans.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { isWhole, parseDecimal } from '../../values/decimal.js';
import { EXAMPLE_P1 } from '../example.js';
import { nodesOf } from '../../parsing/syntax-tree.js';
import type { Problem, Rule } from '../rule.js';

const TIER = 'tier standard "Standard" {\n  target P1 respond 1 hour, resolve 4 hours\n}\n';

export const nonPositiveOrFractionalQuantity: Rule = {
    code: 'B13',
    slug: 'non-positive-or-fractional-quantity',
    severity: 'error',
    profile: 'core',
    summary:
        'A time or number is zero, a part of something that cannot be divided, or a range that ends before it begins.',
    explanation:
        'A target of zero hours is broken the moment a ticket arrives, and nobody makes half a visit. Business days are counted from closing time to closing time, and months by the calendar, so neither can be divided. `1 to 2 business days` binds with its end, which therefore comes second. To promise nothing, write `none`; to include nothing, write `excludes`.',
    example: { fails: `${EXAMPLE_P1}\n\n${TIER.replace('1 hour', '0 hours')}`, passes: `${EXAMPLE_P1}\n\n${TIER}` },
    fixable: false,
    check: { reads: 'source', run: checkQuantities },
};

function* checkQuantities(document: LangiumDocument): Generator<Problem> {
    const root = documentRoot(document);
    if (!root) return;
    for (const node of nodesOf(root)) {
        if (ast.isDuration(node)) yield* checkRange(node);
        const value = parseDecimal(writtenAmount(node));
        const isZero = value?.exact.eq(0);
        if (!value || (!isZero && isWhole(value))) continue;
        const amount = amountOf(node);
        if (!amount) continue;
        const span = spanOf(node);
        if (isZero) {
            yield {
                message: `${capital(amount.what)} of zero promises nothing that can be kept.`,
                help: amount.instead,
                span,
            };
        } else if (amount.indivisible) {
            yield {
                message: `${writtenAmount(node)} ${amount.indivisible} cannot be counted: nobody can tell what the part of one stands for.`,
                help: `Write a whole number${amount.smaller ? `, or ${amount.smaller}` : ''}.`,
                span,
            };
        }
    }
}

/** `2 to 1 business days`: its end binds, so it would promise less than it seems to. */
function* checkRange(node: ast.Duration): Generator<Problem> {
    const [least, most] = [parseDecimal(node.least), parseDecimal(node.amount)];
    if (!least || !most || least.exact.lt(most.exact)) return;
    yield {
        message: `The time from ${node.least} to ${node.amount} does not end after it begins, so nobody can tell which of the two binds.`,
        help: 'Write the smaller number first, or one time alone: the end of a range is what binds.',
        span: spanOf(node),
    };
}

function writtenAmount(node: AstNode): string | undefined {
    if (ast.isDuration(node) || ast.isQuantity(node)) return node.amount;
    if (ast.isRetentionStep(node)) return node.count;
    return ast.isCadence(node) ? node.times : undefined;
}

interface Amount {
    readonly what: string;
    readonly instead: string;
    /** The unit, where only whole numbers of it exist. */
    readonly indivisible?: string | undefined;
    readonly smaller?: string | undefined;
}

function amountOf(node: AstNode): Amount | undefined {
    if (ast.isDuration(node)) return durationAmount(node);
    // A fact of an example may be zero.
    if (ast.isGiven(node.$container)) return undefined;
    if (ast.isQuantity(node)) {
        const indivisible = node.unit !== undefined && COUNTED.test(node.unit) ? node.unit : undefined;
        const instead = 'Write a number above zero, or `excludes` for a service that the tier does not contain.';
        return { what: 'a limit', instead, indivisible };
    }
    if (ast.isRetentionStep(node)) {
        const instead = 'Write a number above zero, or leave the step out.';
        return { what: 'a number of copies', instead, indivisible: `${node.frequency} copies` };
    }
    if (ast.isCadence(node) && node.times !== undefined)
        return { what: 'a frequency', instead: 'Write a number above zero, or leave it out.' };
    return undefined;
}

function durationAmount(node: ast.Duration): Amount {
    const months = /^(month|quarter|year)/.test(node.unit ?? '');
    const businessDays = node.business && /^(day|week)/.test(node.unit ?? '');
    return {
        what: 'a time',
        instead:
            node.$containerProperty === 'target'
                ? 'Write a time above zero, or `none` where no time is promised.'
                : 'Write a time above zero, or leave it out: what is not stated is not agreed.',
        indivisible: months || businessDays ? `${node.business ? 'business ' : ''}${node.unit}` : undefined,
        smaller: businessDays ? 'business hours' : 'days',
    };
}

/** Things that exist only as wholes; of hours, gigabytes and the like there may be a part. */
const COUNTED =
    /^(users?|devices?|workstations?|servers?|sites?|visits?|tickets?|calls?|incidents?|requests?|changes?|installations?|licen[cs]es?|meetings?|trainings?)$/i;

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
