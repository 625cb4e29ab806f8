import type { LangiumDocument } from 'langium';
import { propertySpan, spanOf, writtenText } from '../../agreement/resolve/spans.js';
import { readValue } from '../../agreement/resolve/values.js';
import * as ast from '../../generated/ast.js';
import { documentRoot } from '../../references/imports.js';
import { changedPath, type ValueChange } from '../../agreement/resolve/change-targets.js';
import { fits } from '../../agreement/resolve/replacement.js';
import { agreementChain, pathTarget } from '../../references/members.js';
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
    summary: 'A parameter is set to a value outside of its limits, or its limits leave no value.',
    explanation:
        'The limits of a parameter are what a provider may agree without asking anybody: the lowest price, the fastest response. A value outside of them, or one that cannot be compared with them because it has another currency, unit or clock, needs a decision of whoever owns the standard agreement.',
    example: { fails: set('35.00'), passes: set('50.00') },
    fixable: false,
    check: { reads: 'source', run: checkParameters },
};

function* checkParameters(document: LangiumDocument): Generator<Problem> {
    for (const agreement of documentRoot(document)?.elements.filter(ast.isAgreementDeclaration) ?? []) {
        for (const parameter of agreement.statements.filter(ast.isParameter)) yield* checkLimits(parameter);
        const parameters = agreementChain(agreement)
            .slice(1)
            .flatMap(base => base.statements.filter(ast.isParameter));
        for (const statement of agreement.statements) {
            if (!ast.isSetting(statement) && !ast.isOverride(statement)) continue;
            // An override of the value of a parameter has its limits, too.
            const target = pathTarget(changedPath(statement));
            const parameter = ast.isSetting(statement)
                ? statement.parameter?.ref
                : parameters.find(each => target !== undefined && pathTarget(each.path) === target);
            const problem = parameter && problemOf(statement, parameter);
            if (problem) yield problem;
        }
    }
}

/** Limits have to be of the kind of the value, and in order. */
function* checkLimits(parameter: ast.Parameter): Generator<Problem> {
    const target = pathTarget(parameter.path);
    const limits = [parameter.minimum, parameter.maximum].filter(limit => limit !== undefined);
    const wrong = target && limits.find(limit => !fits(target, limit));
    if (target && wrong) {
        yield {
            message: `The limit \`${writtenText(wrong)}\` is of another kind than the value that it limits: \`${writtenText(target)}\`.`,
            help: 'Write a limit of the same kind: a time for a time, a price for a price.',
            span: spanOf(wrong),
        };
        return;
    }
    const [minimum, maximum] = [parameter.minimum, parameter.maximum].map(limit => limit && readValue(limit));
    const order = minimum && maximum ? compareValues(minimum, maximum) : -1;
    if (order === undefined || order > 0)
        yield {
            message: `The limits of "${parameter.label}" leave no value: nothing lies between \`${writtenText(parameter.minimum)}\` and \`${writtenText(parameter.maximum)}\`.`,
            help: 'Write the smaller limit after `from` and the larger one after `to`.',
            span: propertySpan(parameter, 'minimum'),
        };
}

function problemOf(setting: ValueChange, parameter: ast.Parameter): Problem | undefined {
    const target = pathTarget(parameter.path);
    const value = setting.value && readValue(setting.value);
    // A value of another kind has no effect, which is a finding of its own.
    if (!setting.value || !value || !target || !fits(target, setting.value)) return undefined;
    const shown = `\`${writtenText(setting.value)}\``;
    const limits = [
        { limit: parameter.minimum, sign: -1, words: 'less than the least' },
        { limit: parameter.maximum, sign: 1, words: 'more than the most' },
    ];
    for (const { limit, sign, words } of limits) {
        const bound = limit && readValue(limit);
        if (!limit || !bound) continue;
        const order = compareValues(value, bound);
        if (order !== undefined && Math.sign(order) !== sign) continue;
        const isUnclear = order === undefined;
        return {
            message: isUnclear
                ? `${shown} cannot be compared with the limit \`${writtenText(limit)}\` of "${parameter.label}", so nobody can tell whether it is allowed.`
                : `${shown} is ${words} that "${parameter.label}" allows: \`${writtenText(limit)}\`.`,
            help: isUnclear
                ? 'Write the value in the currency, the unit and the clock of the limit.'
                : 'Set a value within the limits, or ask the owner of the base to widen them.',
            span: propertySpan(setting, 'value'),
            related: [{ message: 'The limit is here.', span: spanOf(limit) }],
        };
    }
    return undefined;
}
