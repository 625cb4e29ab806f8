import type { LangiumDocument } from 'langium';
import { writtenText } from '../../agreement/resolve/deviations.js';
import { propertySpan, spanOf } from '../../agreement/resolve/spans.js';
import { readValue } from '../../agreement/resolve/values.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { compareValues } from '../../values/value.js';
import type { Problem, Rule } from '../rule.js';
import { exampleReuse } from './example-reuse.js';

const PARAMETER =
    'parameter user-price "Price per user" for standard.price from USD 40.00 per user per month to USD 60.00 per user per month';
const set = (amount: string): string => exampleReuse(PARAMETER, `set user-price USD ${amount} per user per month`);

export const parameterOutOfRange: Rule = {
    code: 'U03',
    slug: 'parameter-out-of-range',
    severity: 'error',
    profile: 'core',
    summary: 'A parameter is set to a value outside of the limits that the base gives it.',
    explanation:
        'The limits of a parameter are what a provider may agree without asking anybody: the lowest price, the fastest response. A value outside of them, or one that cannot be compared with them because it has another currency, unit or clock, needs a decision of whoever owns the standard agreement.',
    example: { fails: set('35.00'), passes: set('50.00') },
    fixable: false,
    check: { reads: 'source', run: checkSettings },
};

function* checkSettings(document: LangiumDocument): Generator<Problem> {
    for (const agreement of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        for (const setting of agreement.statements.filter(ast.isSetting)) {
            const parameter = setting.parameter?.ref;
            const value = setting.value && readValue(setting.value);
            if (!parameter || !setting.value || !value) continue;
            const limits = [
                { limit: parameter.minimum, sign: -1, words: 'less than the least' },
                { limit: parameter.maximum, sign: 1, words: 'more than the most' },
            ];
            for (const { limit, sign, words } of limits) {
                const bound = limit && readValue(limit);
                if (!limit || !bound) continue;
                const order = compareValues(value, bound);
                if (order !== undefined && Math.sign(order) !== sign) continue;
                const shown = `\`${writtenText(setting.value)}\``;
                yield {
                    message:
                        order === undefined
                            ? `${shown} cannot be compared with the limit \`${writtenText(limit)}\` of "${parameter.label}", so nobody can tell whether it is allowed.`
                            : `${shown} is ${words} that "${parameter.label}" allows: \`${writtenText(limit)}\`.`,
                    help:
                        order === undefined
                            ? 'Write the value in the currency, the unit and the clock of the limit.'
                            : 'Set a value within the limits, or ask the owner of the base to widen them.',
                    span: propertySpan(setting, 'value'),
                    related: [{ message: 'The limit is here.', span: spanOf(limit) }],
                };
            }
        }
    }
}
