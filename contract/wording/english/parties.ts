import type { Agreement, Party } from '../../../language/agreement/model.js';
import { missing, paragraph, reference, say, section, sentence, strong } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { sayContents } from './enumerations.js';
import { sayDate } from './said-values.js';
import { partyWording } from './statements/levels.js';
import { runOn } from './statements/statements.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';

/** Who makes the agreement, and from when it holds. */
export function parties(agreement: Agreement): Section | undefined {
    if (agreement.kind === 'library' && agreement.parties.length === 0) return undefined;
    const clients = agreement.parties.filter(party => party.role === 'client');
    const made = [...partiesOf(agreement, 'provider'), ...partiesOf(agreement, 'client')];
    const intro =
        agreement.kind === 'agreement'
            ? [
                  paragraph(
                      say`This agreement (the “${strong('Agreement')}”) is made between the parties named in ${sayContents(made.map(({ id }) => [reference(id)]))}.`,
                      agreement.provenance.span,
                  ),
              ]
            : [];
    return section({
        id: 'parties',
        heading: 'Parties',
        body: intro,
        sections: [
            ...made,
            ...(clients.length > 1 ? [sentence('parties.clients', MANY_CLIENTS, undefined)] : []),
            ...commencement(agreement),
        ],
        source: agreement.parties[0]?.provenance.span ?? agreement.provenance.span,
    });
}

const MANY_CLIENTS = say`In this Agreement, “the Client” refers to each of the Clients named above.`;

/** The parties of one role, each with a clause that names it. */
export function partiesOf(agreement: Agreement, role: Party['role']): Section[] {
    const found = agreement.parties.filter(party => party.role === role);
    if (found.length > 0) return found.map(party => partyClause(party, found.length > 1));
    if (agreement.kind === 'library') return [];
    return [
        sentence(
            `parties.${role}`,
            say`${missing(`name of the ${ROLES[role]}`, `${role} acme "Acme Ltd" { address "1 Harbour Way, Leeds" }`)} (the “${strong(ROLES[role])}”).`,
            undefined,
        ),
    ];
}

function partyClause(party: Party, oneOfMany: boolean): Section {
    const role = ROLES[party.role];
    const defined = say` (${oneOfMany ? 'a' : 'the'} “${strong(role)}”).`;
    const name = isPlaceholder(party)
        ? say`The party that signs this Agreement as ${party.role}`
        : [strong(labelOf(party))];
    return sentence(
        `party-${party.name.value}`,
        say`${name}${partyTerms(party, 'LegalForm')}${addressOf(party)}${partyTerms(party, 'PartyZone')}${partyTerms(party, 'Registration')}${partyTerms(party, 'Representative')}${defined}`,
        party.provenance.span,
    );
}

function partyTerms(party: Party, kind: Party['terms'][number]['kind']): Content {
    return party.terms.filter(term => term.kind === kind).flatMap(term => runOn([term], partyWording));
}

/** The address of a party that is still open may be a remark of the author. */
function addressOf(party: Party): string {
    const address = party.address?.value.trim();
    if (address === undefined || address === '') return '';
    return isPlaceholder(party) ? ` (address: ${address})` : ` of ${address}`;
}

function commencement({ kind, effective }: Agreement): Section[] {
    if (kind !== 'agreement' || !effective) return [];
    const content = say`This Agreement takes effect on ${sayDate(effective.value)} (the “${strong('Effective Date')}”).`;
    return [sentence('parties.effective', content, effective.provenance.span)];
}
