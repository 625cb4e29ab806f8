import type * as ast from '../../../language/generated/ast.js';
import { statedFees } from '../../../language/agreement/choices.js';
import type { Agreement, Topic } from '../../../language/agreement/model.js';
import type { Statement } from '../../../language/agreement/statement.js';
import { section } from '../../tree/building.js';
import type { Section } from '../../tree/document.js';
import { withNamedParties } from './named-parties.js';
import { accessWording } from './statements/access.js';
import { changeWording, maintenanceWording } from './statements/change.js';
import { dataWording } from './statements/data.js';
import { documentsWording, governanceWording } from './statements/governance.js';
import { classificationWording } from './statements/classification.js';
import { poolWording } from './statements/pool.js';
import { pricingWording } from './statements/pricing.js';
import { procurementWording } from './statements/procurement.js';
import { statementSections, type Wording } from './statements/statements.js';
import { liabilityWording, termWording } from './statements/term.js';
import { environmentWording, teamWording } from './statements/levels.js';
import { timeBandWording } from './statements/time-bands.js';
import { offboardingWording, onboardingWording } from './statements/transition.js';
import { labelOf } from './terms.js';

/** Indicators share a table: `indicators.ts`. */
type Kind = Exclude<Topic['kind'], 'Indicator'>;
type TopicWording = { readonly [K in Kind]: Wording<Extract<ast.Topic, { readonly $type: K }>['statements'][number]> };

const WORDING: TopicWording = {
    TimeBand: timeBandWording,
    Team: teamWording,
    Environment: environmentWording,
    Classification: classificationWording,
    Access: accessWording,
    DataProtection: dataWording,
    ChangeManagement: changeWording,
    Maintenance: maintenanceWording,
    Procurement: procurementWording,
    Onboarding: onboardingWording,
    Offboarding: offboardingWording,
    Pricing: pricingWording,
    Pool: poolWording,
    Term: termWording,
    Liability: liabilityWording,
    Governance: governanceWording,
    Documents: documentsWording,
};

/** The topics of some kinds, each with a section of its own, or several of a kind under one heading; in the order of the kinds, then of the agreement. */
export function topics(agreement: Agreement, kinds: readonly Kind[]): Section[] {
    return kinds.flatMap(kind => {
        const found = agreement.topics
            .filter(topic => topic.kind === kind)
            .map(topic => topicSection(topic, kind, agreement));
        const heading = GROUPS[kind];
        const [first] = found;
        if (heading === undefined || !first || found.length === 1) return found;
        return [section({ id: kind.toLowerCase(), heading, sections: found, source: first.source })];
    });
}

/** The heading over several topics of one kind, where an agreement often has many. */
const GROUPS: Readonly<Partial<Record<Kind, string>>> = {
    TimeBand: 'Time bands',
    Team: 'Teams',
    Environment: 'Environments',
    Pool: 'Fees at risk',
    Pricing: 'Prices',
    Classification: 'Classification of Tickets',
};

function topicSection(topic: Topic, kind: Kind, agreement: Agreement): Section {
    const id = `${kind.toLowerCase()}-${topic.name.value}`;
    // The table pairs each kind of topic with the words for its statements; the compiler cannot follow the pair.
    const wording = WORDING[kind] as Wording<ast.Topic['statements'][number]>;
    const statements: readonly Statement<ast.Topic['statements'][number]>[] =
        topic.kind === 'Pricing' ? statedFees(topic, agreement) : topic.statements;
    return section({
        id,
        heading: labelOf(topic),
        sections: statementSections(withNamedParties(statements, agreement.parties), wording, id),
        source: topic.provenance.span,
    });
}
