import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { betterFrom, line, named, other, prose, reachOfUnclearUse, thingsOfUnclearUse, within } from '../parts.js';

export const classification: Comparison<ast.ClassificationStatement> = {
    ClassificationScope: { added: 'unclear', stake: 'time', parts: { subjects: reachOfUnclearUse } },
    Classifier: { added: 'unclear', stake: 'control', parts: { party: named, text: prose } },
    MatrixColumns: { added: 'unclear', stake: 'time', parts: { axis: line, answers: thingsOfUnclearUse } },
    MatrixRow: { added: 'unclear', stake: 'time', parts: { axis: 'key', answer: 'key', priorities: other } },
    AnswerMeaning: { added: 'unclear', stake: 'wording', parts: { axis: 'key', answer: 'key', text: prose } },
    VipOverride: { added: 'better', stake: 'time', parts: { value: 'key', priority: named } },
    Reclassification: { added: 'unclear', stake: 'time', parts: { text: prose } },
    ClassificationDispute: { added: 'unclear', stake: 'control', parts: { text: prose, deadline: within } },
    ClockOnChange: {
        added: 'unclear',
        stake: 'time',
        parts: { effect: betterFrom('restarts', 'recomputed', 'continues') },
    },
};
