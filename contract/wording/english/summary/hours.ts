import type { Agreement, Calendar, Tier } from '../../../../language/agreement/model.js';
import { paragraph, say, strong } from '../../../tree/building.js';
import type { Block, Content } from '../../../tree/document.js';
import { sayList } from '../enumerations.js';
import { calendarMeaning, contactsList } from '../support.js';
import { labelOf, priorityLabel, serviceTiers } from '../terms.js';
import { isBusiness } from '../business-time.js';
import { onCallOf } from '../tiers.js';

/** When support is given, and how to reach it. Every calendar that the summary names is explained. */
export function reached(agreement: Agreement, tiers: readonly Tier[]): Block[] {
    const provider = agreement.parties.find(party => party.role === 'provider');
    const contacts = provider && provider.contacts.length > 0 ? [contactsList(provider)] : [];
    const groups = alikeIn(
        tiers.filter(tier => tier.hours ?? tier.onCall[0]),
        hoursOf,
    );
    const hours = groups.map(group => {
        const scope = groups.length > 1 ? `In the ${serviceTiers(group)}, the` : 'The';
        return paragraph(say`${scope} Provider ${group[0] ? hoursOf(group[0]) : ''}.`, group[0]?.provenance.span);
    });
    const meanings = calendarsOf(tiers, provider?.contacts ?? []).map(calendar =>
        paragraph(meaningOf(calendar), calendar.provenance.span),
    );
    return [...hours, ...meanings, ...contacts];
}

/** Tiers of which the same is said, in the order of the first of each. */
export function alikeIn(tiers: readonly Tier[], said: (tier: Tier) => string): readonly (readonly Tier[])[] {
    const groups = new Map<string, Tier[]>();
    for (const tier of tiers) groups.set(said(tier), [...(groups.get(said(tier)) ?? []), tier]);
    return [...groups.values()];
}

function hoursOf(tier: Tier): string {
    const onCall = onCallOf(tier).map(fact => priorityLabel(fact.value));
    const always = onCall.length === 0 ? '' : `works on Tickets of ${sayList(onCall)} at any time, day and night`;
    if (!tier.hours) return always;
    const support = `gives support during ${labelOf(tier.hours.value)}`;
    return always === '' ? support : `${support}, and ${always}`;
}

function meaningOf(calendar: Calendar): Content {
    return say`“${strong(labelOf(calendar))}” means ${calendarMeaning(calendar)}.`;
}

type Contacts = Agreement['parties'][number]['contacts'];

/** The calendars of the tiers, of the times that they promise, and of the contacts. */
function calendarsOf(tiers: readonly Tier[], contacts: Contacts): readonly Calendar[] {
    const promised = tiers.flatMap(tier => tier.targets.filter(isBusiness).map(target => target.clock.calendar));
    const named = contacts.map(contact => contact.hours?.value).filter(hours => hours !== 'always');
    const found = [...tiers.map(tier => tier.hours?.value), ...promised, ...named];
    return [...new Set(found.filter(calendar => calendar !== undefined))];
}
