import type { Agreement, Party } from '../../../language/agreement/model.js';
import { missing, say, strong } from '../../tree/building.js';
import type { Content, TitleBlock } from '../../tree/document.js';
import type { ContractView } from '../../views.js';
import { capital, sayContents } from './enumerations.js';
import { sayDate } from './said-values.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';

/** The head of the contract, or of a view of it that is a paper of its own. */
export function titleBlock(agreement: Agreement, view: ContractView): TitleBlock {
    const { title, version, status, effective } = agreement;
    const heading = VIEW_TITLES[view];
    const providers = agreement.parties.filter(party => party.role === 'provider' && !isPlaceholder(party));
    return {
        title: heading === undefined ? titleOf(agreement) : say`${heading}`,
        subtitle: heading === undefined ? between(agreement) : say`${titleOf(agreement)} ${between(agreement) ?? ''}`,
        facts: [
            ...(version ? [{ label: 'Version', value: say`${version.value}` }] : []),
            ...(status ? [{ label: 'Status', value: say`${capital(status.value)}` }] : []),
            ...(effective ? [{ label: 'Effective Date', value: say`${sayDate(effective.value)}` }] : []),
        ],
        ...(providers.length > 0 && { author: providers.map(labelOf).join(', ') }),
        ...(effective && { date: effective.value }),
        source: title?.provenance.span ?? agreement.provenance.span,
    };
}

/** What a view is called that nobody should take for the contract. */
const VIEW_TITLES: Readonly<Partial<Record<ContractView, string>>> = { summary: 'Summary for the client' };

/** What the agreement is called. */
export function titleOf({ kind, title }: Agreement): Content {
    if (kind === 'library') return say`Shared declarations`;
    return title && title.value.trim() !== '' ? say`${title.value}` : [missing('title')];
}

/** All parties by name: `between A and B, C`. */
export function between({ parties: found }: Agreement): TitleBlock['subtitle'] {
    const providers = found.filter(party => party.role === 'provider').map(nameOf);
    const clients = found.filter(party => party.role === 'client').map(nameOf);
    const named = [...providers, ...clients];
    return providers.length > 0 && clients.length > 0 ? say`between ${sayContents(named)}` : undefined;
}

function nameOf(party: Party): Content {
    return isPlaceholder(party) ? say`the ${strong(ROLES[party.role])}` : [strong(labelOf(party))];
}
