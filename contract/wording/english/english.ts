import type { Agreement } from '../../../language/agreement/model.js';
import type { Section } from '../../tree/document.js';
import { amendment } from './amendment.js';
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
import { prose } from './prose.js';
import { tiers } from './tiers.js';
import { titleBlock } from './title-block.js';
import { notice } from './notice.js';
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

/** The contract in English. */
export const english: Wording = {
    vocabulary,
    views: { contract: sections, tiers: tierComparison, summary },
    titleBlock,
    prose,
    notationIn,
    deviations,
    amendment,
    notice,
    termPlaces,
};
