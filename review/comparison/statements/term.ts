import type * as ast from '../../../language/generated/ast.js';
import type { Comparison } from '../comparison.js';
import { always, day, oneWay, line, none, noneToTheGood, noticeToClient, ofLength, oneOf, prose } from '../parts.js';

// Whom a longer term or a shorter notice favours depends on who wants to leave: a person has to say.
export const term: Comparison<ast.TermStatement> = {
    TermStart: { added: 'unclear', stake: 'time', parts: { date: oneWay(day), event: oneWay(oneOf) } },
    InitialTerm: { added: 'unclear', stake: 'risk', weight: 'protected', parts: { duration: ofLength } },
    Renewal: {
        added: 'unclear',
        stake: 'risk',
        weight: 'protected',
        parts: { duration: always(ofLength), mode: always(oneOf), none },
    },
    NonRenewalNotice: { added: 'unclear', stake: 'risk', parts: { notice: ofLength } },
    TermExtension: { added: 'unclear', stake: 'risk', parts: { text: 'key', duration: ofLength } },
    // Of the provider: the same of the client is to its good.
    ConvenienceTermination: {
        added: 'worse',
        stake: 'risk',
        weight: 'protected',
        parts: {
            party: 'key',
            notice: always(noticeToClient),
            fee: { ...line, absence: 'worst' },
            none: noneToTheGood,
        },
    },
    TerminationForCause: {
        added: 'unclear',
        stake: 'risk',
        weight: 'protected',
        parts: { text: 'key', cure: ofLength },
    },
    TerminationEvent: { added: 'unclear', stake: 'risk', weight: 'protected', parts: { event: 'key', text: prose } },
    Survival: { added: 'unclear', stake: 'risk', parts: { value: 'key', duration: ofLength } },
};
