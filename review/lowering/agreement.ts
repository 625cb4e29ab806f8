import type { Agreement, Priority } from '../../language/agreement/model.js';
import type { Atom } from './atom.js';
import { lowerAvailability } from './availabilities.js';
import { lowerCalendar } from './calendars.js';
import { lowerHead } from './head.js';
import { lowerParty } from './parties.js';
import { lowerBackup, lowerRecovery } from './recoveries.js';
import { lowerCategory, lowerPriority, lowerService } from './services.js';
import { lowerAttachment, lowerClause, lowerDefinedTerm } from './texts.js';
import { lowerTier } from './tiers.js';
import { lowerTopic } from './topics.js';

/**
 * The parts of an agreement that are lowered one by one. The parts of its head are lowered together. Deviations and
 * examples are left out, because they are not agreed by themselves: deviations say how the agreement came about, and
 * examples are computed from the rest.
 */
type Lowered = Exclude<
    keyof Agreement,
    keyof Head | 'kind' | 'name' | 'formerNames' | 'deviations' | 'examples' | 'provenance'
>;
type Head = Pick<
    Agreement,
    'title' | 'version' | 'status' | 'effective' | 'locale' | 'base' | 'choices' | 'parameters' | 'rewordings'
>;

/**
 * An agreement as the list of its commitments, as they hold: inheritance, bases and overrides are applied. Of the other
 * revision it takes only for which tickets that makes promises, and which priorities it has. Never throws.
 */
export function lowerAgreement(agreement: Agreement, other?: Agreement): Atom[] {
    const { priorities } = agreement;
    const tiersOfOther = new Map(other?.tiers.map(tier => [tier.name.value, { ...other, tier }]));
    // The compiler asks here for every part that is added to the model.
    const parts: Readonly<Record<Lowered, readonly Atom[]>> = {
        parties: agreement.parties.flatMap(lowerParty),
        calendars: agreement.calendars.flatMap(lowerCalendar),
        categories: agreement.categories.flatMap(lowerCategory),
        services: agreement.services.flatMap(lowerService),
        priorities: priorities.flatMap(each => lowerPriority(each, rankOf(each, priorities, other))),
        tiers: agreement.tiers.flatMap(tier => lowerTier({ tier, priorities }, tiersOfOther.get(tier.name.value))),
        availabilities: agreement.availabilities.flatMap(each => lowerAvailability(each, agreement)),
        backups: agreement.backups.flatMap(lowerBackup),
        recoveries: agreement.recoveries.flatMap(lowerRecovery),
        topics: agreement.topics.flatMap(lowerTopic),
        definedTerms: agreement.definedTerms.flatMap(lowerDefinedTerm),
        clauses: agreement.clauses.flatMap(lowerClause),
        attachments: agreement.attachments.flatMap(lowerAttachment),
    };
    return lowerHead(agreement).concat(...Object.values(parts));
}

/** How urgent a priority is, from 1, among those that both revisions have: others come and go between them. */
function rankOf(priority: Priority, priorities: readonly Priority[], other: Agreement | undefined): number {
    const names = new Set(other?.priorities.map(({ name }) => name.value));
    const ranked = names.has(priority.name.value) ? priorities.filter(({ name }) => names.has(name.value)) : priorities;
    return ranked.indexOf(priority) + 1;
}
