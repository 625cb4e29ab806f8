import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { day, favour, line, noticeToClient, often, oneOf, prose, thingsOfUnclearUse } from '../parts.js';

export const documents: Comparison<ast.DocumentsStatement> = {
    Amendment: { added: 'unclear', stake: 'wording', parts: { label: 'key', date: day, text: prose } },
    AmendmentProcedure: {
        added: 'unclear',
        stake: 'control',
        weight: 'protected',
        parts: {
            form: oneOf,
            notice: noticeToClient,
            exitRight: favour,
            text: prose,
        },
    },
    Precedence: { added: 'unclear', stake: 'wording', weight: 'protected', parts: { documents: thingsOfUnclearUse } },
    Incorporation: { added: 'unclear', stake: 'wording', parts: { value: 'key', version: line, date: day } },
    Certification: {
        added: 'better',
        stake: 'risk',
        parts: { value: 'key', scope: 'key', first: day, last: day, cadence: often },
    },
    Subcontractor: { added: 'unclear', stake: 'control', parts: { value: 'key', task: 'key' } },
};
