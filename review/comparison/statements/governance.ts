import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { line, ofLength, often, prose, within } from '../parts.js';

export const governance: Comparison<ast.GovernanceStatement> = {
    ReviewMeeting: { added: 'better', stake: 'control', parts: { label: 'key', cadence: often, text: prose } },
    Report: {
        added: 'better',
        stake: 'control',
        parts: { content: 'key', cadence: often, deadline: within, effect: line },
    },
    EscalationStep: {
        added: 'better',
        stake: 'control',
        parts: { role: 'key', priorities: 'key', delay: within },
    },
    Audit: { added: 'better', stake: 'control', parts: { text: 'key', cadence: often } },
    Benchmark: { added: 'better', stake: 'money', parts: { cadence: often, text: prose } },
    Improvement: { added: 'better', stake: 'control', parts: { text: prose } },
    DisputeStep: { added: 'unclear', stake: 'risk', parts: { text: 'key', deadline: ofLength } },
    GoverningLaw: { added: 'unclear', stake: 'risk', weight: 'protected', parts: { value: line } },
    Venue: { added: 'unclear', stake: 'risk', weight: 'protected', parts: { value: line } },
    Notices: { added: 'unclear', stake: 'control', parts: { text: prose, delay: ofLength } },
    Assignment: { added: 'unclear', stake: 'control', parts: { text: prose } },
    NonSolicitation: { added: 'unclear', stake: 'control', parts: { duration: ofLength, text: prose } },
    Publicity: { added: 'unclear', stake: 'control', parts: { text: prose } },
};
