import type { Agreement, Party } from '../../../language/agreement/model.js';
import { missing, say, strong } from '../../tree/building.js';
import type { Content, Section, TitleBlock } from '../../tree/document.js';
import { capital, sayContents } from './enumerations.js';
import { sayDate } from './said-values.js';
import type { ContractView } from '../../views.js';
import { availability } from './availability.js';
import { backup } from './backup.js';
import { attachments, clauses } from './clauses.js';
import { tierComparison } from './comparison.js';
import { definitions, termPlaces } from './definitions.js';
import { deviations } from './deviations.js';
import { indicators } from './indicators.js';
import { parties } from './parties.js';
import { priorities } from './priorities.js';
import { recovery } from './recovery.js';
import { serviceLevels } from './service-levels.js';
import { services } from './services.js';
import { signatures } from './signatures.js';
import { summary } from './summary/summary.js';
import { support } from './support.js';
import { examples } from './examples.js';
import { isPlaceholder, labelOf, ROLES } from './terms.js';
import { prose } from './prose.js';
import { tiers } from './tiers.js';
import { notationIn } from './notation.js';
import { vocabulary } from './vocabulary.js';
import type { Wording } from '../wording.js';
import { topics } from './topics.js';

/** The sections in the order in which a reader of a contract expects them. What the agreement lacks is left out. */
function sections(agreement: Agreement): readonly Section[] {
    const clauses = substance(agreement);
    const attached = attachments(agreement);
    const body = [parties(agreement), definitions(agreement, [...clauses, ...attached]), ...clauses];
    return [...body, signatures(agreement), ...attached].filter(section => section !== undefined);
}

/** What stands between the definitions and the signatures. */
function substance(agreement: Agreement): readonly Section[] {
    return [
        services(agreement),
        tiers(agreement),
        ...topics(agreement, ['Pricing']),
        support(agreement),
        ...topics(agreement, ['TimeBand', 'Team', 'Environment']),
        priorities(agreement),
        ...topics(agreement, ['Classification']),
        serviceLevels(agreement),
        availability(agreement),
        indicators(agreement),
        ...topics(agreement, ['Pool', 'Maintenance', 'ChangeManagement', 'Access', 'DataProtection']),
        backup(agreement),
        ...recovery(agreement),
        ...topics(agreement, [
            'Procurement',
            'Onboarding',
            'Term',
            'Offboarding',
            'Liability',
            'Governance',
            'Documents',
        ]),
        ...clauses(agreement),
        examples(agreement),
    ].filter(section => section !== undefined);
}

function titleBlock(agreement: Agreement, view: ContractView): TitleBlock {
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

function titleOf({ kind, title }: Agreement): Content {
    if (kind === 'library') return say`Shared declarations`;
    return title && title.value.trim() !== '' ? say`${title.value}` : [missing('title')];
}

/** All parties by name: `between A and B, C`. */
function between({ parties: found }: Agreement): TitleBlock['subtitle'] {
    const providers = found.filter(party => party.role === 'provider').map(nameOf);
    const clients = found.filter(party => party.role === 'client').map(nameOf);
    const named = [...providers, ...clients];
    return providers.length > 0 && clients.length > 0 ? say`between ${sayContents(named)}` : undefined;
}

function nameOf(party: Party): Content {
    return isPlaceholder(party) ? say`the ${strong(ROLES[party.role])}` : [strong(labelOf(party))];
}

/** The contract in English. */
export const english: Wording = {
    vocabulary,
    views: { contract: sections, tiers: tierComparison, summary },
    titleBlock,
    prose,
    notationIn,
    deviations,
    termPlaces,
};
