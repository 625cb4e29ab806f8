import type * as ast from '../../../language/generated/ast.js';
import type { Statement } from '../../../language/agreement/statement.js';
import { indicatorValue } from '../../orders/indicator-value.js';
import { strength } from '../../orders/strength.js';
import type { Comparison, Measure } from '../comparison.js';
import { line, ofLength, oneOf, other, promisedShare, prose } from '../parts.js';
import { chronicFailure, scope } from './shared.js';

/** `at least 95%` and the like: the whole statement is one value. */
const value: Measure<readonly Statement<ast.IndicatorTarget | ast.IndicatorMinimum>[]> = {
    domain: indicatorValue,
    preference: 'greater',
    absence: 'worst',
};

export const indicator: Comparison<ast.IndicatorStatement> = {
    Scope: scope,
    IndicatorMeaning: { added: 'unclear', stake: 'wording', parts: { text: prose } },
    IndicatorFormula: { added: 'unclear', stake: 'risk', parts: { numerator: line, denominator: line } },
    IndicatorTarget: { stake: 'risk', together: value },
    IndicatorMinimum: { stake: 'risk', together: value },
    IndicatorPeriod: { added: 'unclear', stake: 'risk', parts: { period: other } },
    IndicatorSource: { added: 'unclear', stake: 'wording', parts: { text: prose } },
    IndicatorExclusion: { added: 'worse', stake: 'risk', parts: { text: prose } },
    IndicatorBaseline: { added: 'unclear', stake: 'time', parts: { duration: ofLength, text: prose } },
    IndicatorClass: { added: 'unclear', stake: 'remedy', parts: { class: oneOf } },
    IndicatorWeight: {
        added: 'unclear',
        stake: 'remedy',
        parts: { pool: 'key', share: { ...promisedShare, preference: 'unclear', absence: 'unclear' } },
    },
    IndicatorStrength: {
        added: 'unclear',
        stake: 'remedy',
        parts: { strength: { domain: strength, preference: 'greater', absence: 'unclear', aspect: 'modality' } },
    },
    ChronicFailure: chronicFailure,
};
