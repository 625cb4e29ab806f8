import type { Agreement } from '../../../language/agreement/model.js';
import { capital } from './enumerations.js';
import { reference, say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';

/** A term that the wording of the contract writes with capitals. */
export interface BuiltInTerm {
    readonly term: string;
    /** Finds the term in text, in the singular and in the plural. */
    readonly use: RegExp;
    readonly meaning: Content;
}

/** The terms among `candidates` that a text uses, and those that the meanings of such terms use in turn. */
export function termsInUse(candidates: readonly BuiltInTerm[], text: string): readonly BuiltInTerm[] {
    const used = candidates.filter(({ use }) => use.test(text));
    const meanings = used.flatMap(({ meaning }) => meaning.filter(inline => typeof inline === 'string')).join('\n');
    const all = candidates.filter(each => used.includes(each) || each.use.test(meanings));
    return all.length === used.length ? used : termsInUse(candidates, `${text}\n${meanings}`);
}

/** What the terms mean in an agreement. */
export function builtInTerms(agreement: Agreement): readonly BuiltInTerm[] {
    return [...businessTime(agreement), ...subjectMatter(agreement), ...OBJECTIVES];
}

function businessTime(agreement: Agreement): readonly BuiltInTerm[] {
    const support = agreement.calendars.length > 0 ? say` (${reference('support')})` : [];
    const parts = (['hour', 'minute', 'second'] as const).map(unit => {
        const term = `Business ${capital(unit)}`;
        return {
            term,
            use: new RegExp(`\\b${term}s?\\b`),
            meaning: say`${unit === 'hour' ? 'An' : 'A'} ${unit} within the support hours that apply to the commitment${support}. A time in ${term}s stops running when those hours end and continues when they next begin.`,
        };
    });
    return [
        {
            term: 'Business Day',
            use: /\bBusiness Days?\b/,
            meaning: say`A day on which the support hours that apply to the commitment${support} are open.`,
        },
        {
            term: 'Next Business Day',
            use: /\bNext Business Day\b/,
            meaning: say`The Business Day that follows the day of receipt; it starts when its support hours begin and lasts until they end. What is received when the support hours of a day have ended, or on a day that is not a Business Day, is treated as received on the following Business Day.`,
        },
        ...parts,
    ];
}

function subjectMatter(agreement: Agreement): readonly BuiltInTerm[] {
    return [
        {
            term: 'Services',
            use: /\b(?:[Tt]he|[Tt]hese|affected) Services\b|\b[Tt]h(?:e|is) Service\b(?! [A-Z])/,
            meaning:
                agreement.services.length > 0
                    ? say`The services described in ${reference('services')}; each of them is a “Service”.`
                    : say`The services that the Provider performs under this Agreement.`,
        },
        {
            term: 'Service Tier',
            use: /\bService Tiers?\b/,
            meaning:
                agreement.tiers.length > 0
                    ? say`A level of service described in ${reference('tiers')}.`
                    : say`A level of service on which the parties have agreed.`,
        },
        {
            term: 'Ticket',
            use: /\bTickets?\b/,
            meaning: say`A report of a fault or a request that the Client makes to the Provider about the Services.`,
        },
        {
            term: 'Downtime',
            use: /\bDowntime\b/,
            meaning: downtime(agreement),
        },
        {
            term: 'Service Credit',
            use: /\bService Credits?\b/,
            meaning: say`What the Provider shall grant the Client under this Agreement when it misses a target.`,
        },
    ];
}

/** Each group of systems may have a meaning of its own; with one group, its clause is the place. */
function downtime({ availabilities }: Agreement): Content {
    const [only, ...others] = availabilities;
    if (!only) return say`Time during which a system is unavailable.`;
    return only.downtime && others.length === 0
        ? say`Has the meaning given in ${reference(`availability-${only.name.value}.downtime`)}.`
        : say`Time during which a system is unavailable, as ${reference('availability')} describes it for the systems concerned.`;
}

const OBJECTIVES: readonly BuiltInTerm[] = [
    {
        term: 'Recovery Point Objective (RPO)',
        use: /\bRecovery Point Objective\b/,
        meaning: say`The greatest age that the most recent recoverable data may have when a loss occurs.`,
    },
    {
        term: 'Recovery Time Objective (RTO)',
        use: /\bRecovery Time Objective\b/,
        meaning: say`The longest time from a loss until the affected data or systems can be used again.`,
    },
];
