import type { Agreement } from '../../../language/agreement/model.js';
import { missing, say, strong } from '../../building.js';
import type { Section, TitleBlock, Vocabulary } from '../../document.js';
import { capital, sayDate } from '../../values.js';
import { availability } from './availability.js';
import { backup } from './backup.js';
import { clauses } from './clauses.js';
import { definitions } from './definitions.js';
import { parties } from './parties.js';
import { priorities } from './priorities.js';
import { recovery } from './recovery.js';
import { serviceLevels } from './service-levels.js';
import { services } from './services.js';
import { signatures } from './signatures.js';
import { support } from './support.js';
import { examples } from './examples.js';
import { labelOf } from './terms.js';
import { tiers } from './tiers.js';
import { topics } from './topics.js';

/** The contract in English: everything that another language would word anew. */

export const vocabulary: Vocabulary = {
    language: 'en',
    contents: 'Contents',
    clause: 'clause',
    missing: 'missing',
    pageOf: 'Page {page} of {pages}',
    standings: {
        template: { mark: 'Template', warning: 'Template: not an offer and not binding' },
        draft: { mark: 'Draft', warning: 'Draft: not binding' },
        final: undefined,
        superseded: { mark: 'Superseded', warning: 'Superseded: replaced by a later version' },
    },
};

/** The sections in the order in which a reader of a contract expects them. What the agreement lacks is left out. */
export function sections(agreement: Agreement): readonly Section[] {
    return [
        parties(agreement),
        definitions(agreement),
        services(agreement),
        tiers(agreement),
        ...topics(agreement, ['Pricing']),
        support(agreement),
        ...topics(agreement, ['TimeBand']),
        priorities(agreement),
        ...topics(agreement, ['Classification']),
        serviceLevels(agreement),
        availability(agreement),
        ...topics(agreement, ['Indicator', 'Pool', 'Maintenance', 'ChangeManagement', 'Access', 'DataProtection']),
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
        signatures(agreement),
    ].filter(section => section !== undefined);
}

/** The head of the contract. */
export function titleBlock(agreement: Agreement): TitleBlock {
    const { title, version, status, effective } = agreement;
    const source = title?.provenance.span ?? agreement.provenance.span;
    return {
        title:
            agreement.kind === 'library'
                ? say`Shared declarations`
                : title && title.value.trim() !== ''
                  ? say`${title.value}`
                  : [missing('title')],
        subtitle: between(agreement),
        facts: [
            ...(version ? [{ label: 'Version', value: say`${version.value}` }] : []),
            ...(status ? [{ label: 'Status', value: say`${capital(status.value)}` }] : []),
            ...(effective ? [{ label: 'Effective Date', value: say`${sayDate(effective.value)}` }] : []),
        ],
        source,
    };
}

function between(agreement: Agreement): TitleBlock['subtitle'] {
    const provider = agreement.parties.find(party => party.role === 'provider');
    const client = agreement.parties.find(party => party.role === 'client');
    return provider && client ? say`between ${strong(labelOf(provider))} and ${strong(labelOf(client))}` : undefined;
}
