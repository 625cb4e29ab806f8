import type { Agreement, Party } from '../../../language/agreement/model.js';
import { reference, say } from '../../tree/building.js';
import type { Content } from '../../tree/document.js';
import type { SourceSpan } from '../../../language/agreement/provenance.js';
import { labelOf, ROLES } from './terms.js';

/** A term that a clause defines where it stands, and the sentence that leads there. */
export interface ReferredTerm {
    readonly term: string;
    readonly meaning: Content;
    readonly source: SourceSpan | undefined;
}

/** What the contract defines outside its table of terms: the parties, the date, the hours and the time bands. */
export function referredTerms(agreement: Agreement): readonly ReferredTerm[] {
    const parties = agreement.kind === 'agreement' ? partyTerms(agreement) : [];
    const calendars = agreement.calendars.map(calendar => ({
        term: labelOf(calendar),
        meaning: given(`calendar-${calendar.name.value}`),
        source: calendar.provenance.span,
    }));
    const bands = agreement.topics
        .filter(topic => topic.kind === 'TimeBand')
        .map(band => ({
            term: labelOf(band),
            meaning: say`The time band described in ${reference(`timeband-${band.name.value}`)}.`,
            source: band.provenance.span,
        }));
    return [...parties, ...calendars, ...bands];
}

function partyTerms(agreement: Agreement): ReferredTerm[] {
    return [
        { term: 'Agreement', meaning: given('parties'), source: undefined },
        roleTerm(agreement, 'provider'),
        roleTerm(agreement, 'client'),
        ...(agreement.effective
            ? [
                  {
                      term: 'Effective Date',
                      meaning: given('parties.effective'),
                      source: agreement.effective.provenance.span,
                  },
              ]
            : []),
    ];
}

function roleTerm({ parties }: Agreement, role: Party['role']): ReferredTerm {
    const [only, ...others] = parties.filter(party => party.role === role);
    const place = !only ? `parties.${role}` : others.length > 0 ? 'parties' : `party-${only.name.value}`;
    return { term: ROLES[role], meaning: given(place), source: only?.provenance.span };
}

function given(id: string): Content {
    return say`Has the meaning given in ${reference(id)}.`;
}
