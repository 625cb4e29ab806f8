import type { Agreement, Metric, Priority, Tier } from '../../../language/agreement/model.js';
import { column, list, note, paragraph, say, section, strong, table } from '../../building.js';
import type { Block, Content, Section } from '../../document.js';
import { sayHours } from '../../opening-hours.js';
import { capital, sayList, sayPercentage, sayPeriod } from '../../values.js';
import { sayBackupInterval } from './backup.js';
import { objectiveCell } from './recovery-tests.js';
import { metricName } from './metrics.js';
import { prioritiesOf, sayPromise } from './service-levels.js';
import { termWording } from './statements/term.js';
import { statementSections } from './statements/statements.js';
import { contactsTable } from './support.js';
import { labelOf, priorityLabel } from './terms.js';
import { priceOf } from './tiers.js';

/** What a client wants to know of the agreement, on one page. It adds nothing to the agreement and replaces nothing. */
export function summary(agreement: Agreement): readonly Section[] {
    const chosen = agreement.chosenTiers.map(fact => fact.value);
    const tiers = chosen.length > 0 ? chosen : agreement.tiers;
    return [
        covered(agreement, tiers),
        reached(agreement, tiers),
        fast(agreement, tiers),
        available(agreement),
        restored(agreement),
        paid(tiers),
        ended(agreement),
    ].filter(each => each !== undefined);
}

function part(id: string, heading: string, body: readonly Block[]): Section | undefined {
    return body.length === 0
        ? undefined
        : section({ id: `summary.${id}`, heading, body, source: body.find(block => block.source)?.source });
}

function covered(agreement: Agreement, tiers: readonly Tier[]): Section | undefined {
    const isCovered = (service: Agreement['services'][number]): boolean =>
        tiers.length === 0 ||
        tiers.some(tier =>
            tier.coverage.some(
                ({ value }) => value.service === service && ['included', 'limited'].includes(value.kind),
            ),
        );
    const groups = [
        ...agreement.categories.map(category => ({ label: labelOf(category), services: category.services })),
        {
            label: 'Further services',
            services: agreement.services.filter(
                service => !agreement.categories.some(category => category.services.includes(service)),
            ),
        },
    ];
    const items = groups.flatMap(({ label, services }) => {
        const names = services.filter(isCovered).map(labelOf);
        if (names.length === 0) return [];
        return [{ content: say`${strong(label)}: ${sayList(names)}`, source: services[0]?.provenance.span }];
    });
    const left = agreement.services.filter(service => !isCovered(service));
    const names = tiers.map(labelOf);
    const said =
        tiers.length === 0
            ? say`The Provider looks after:`
            : say`In the ${tiers.length === 1 ? 'Service Tier' : 'Service Tiers'} ${sayList(names)} the Provider looks after:`;
    return part('services', 'What is covered', [
        note(
            say`This summary helps to read the Agreement. It adds nothing to it: where they differ, the Agreement applies.`,
            undefined,
        ),
        ...(items.length > 0 ? [paragraph(said, undefined), list('bullets', items, items[0]?.source)] : []),
        ...(left.length > 0
            ? [paragraph(say`Not included: ${sayList(left.map(labelOf))}.`, left[0]?.provenance.span)]
            : []),
    ]);
}

function reached(agreement: Agreement, tiers: readonly Tier[]): Section | undefined {
    const calendars = [...new Set(tiers.flatMap(tier => (tier.hours ? [tier.hours.value] : [])))];
    const hours = calendars.map(calendar =>
        paragraph(say`${strong(`${labelOf(calendar)}:`)} ${sayHours(calendar) ?? '–'}.`, calendar.provenance.span),
    );
    const provider = agreement.parties.find(party => party.role === 'provider');
    const contacts = provider && provider.contacts.length > 0 ? [contactsTable(provider)] : [];
    return part('contacts', 'How to reach support', [...hours, ...contacts]);
}

/** One tier: a row for each priority. Several: a row for each tier, with both times in a cell. */
function fast(agreement: Agreement, tiers: readonly Tier[]): Section | undefined {
    const promising = tiers.filter(tier => tier.targets.some(target => SHOWN.includes(target.metric)));
    const [only, ...others] = promising;
    if (!only) return undefined;
    const priorities = prioritiesOf(tiers, agreement.priorities);
    if (others.length === 0) {
        const rows = priorities.map(priority => ({
            cells: [
                say`${priorityLabel(priority)}`,
                ...SHOWN.map((metric): Content => [timeOf(only, metric, priority)]),
            ],
            source: priority.provenance.span,
        }));
        const columns = [column('Priority'), ...SHOWN.map(metric => column(metricName(metric)))];
        return part('targets', 'How fast', [table({ caption: undefined, columns, rows, source: rows[0]?.source })]);
    }
    const rows = promising.map(tier => ({
        cells: [
            say`${labelOf(tier)}`,
            ...priorities.map(priority => say`${SHOWN.map(metric => timeOf(tier, metric, priority)).join(' / ')}`),
        ],
        source: tier.provenance.span,
    }));
    const columns = [column('Service Tier'), ...priorities.map(priority => column(priorityLabel(priority)))];
    const caption = say`${SHOWN.map(metricName).join(' / ')}`;
    return part('targets', 'How fast', [table({ caption, columns, rows, source: rows[0]?.source })]);
}

const SHOWN: readonly Metric[] = ['respond', 'resolve'];

function timeOf(tier: Tier, metric: Metric, priority: Priority): string {
    const target = tier.targets.find(each => each.metric === metric && each.priority === priority);
    return target ? sayPromise(target.promise.value, metric) : '–';
}

function available(agreement: Agreement): Section | undefined {
    const promising = agreement.availabilities.filter(availability => availability.targets.length > 0);
    const items = promising.map(availability => {
        const promised = availability.targets.map(({ value: { percentage, period, tiers } }) => {
            const scope = tiers.length > 0 ? ` in ${sayList(tiers.map(labelOf))}` : '';
            return `${sayPercentage(percentage)}${period ? ` of each ${sayPeriod(period)}` : ''}${scope}`;
        });
        const credits = (availability.credit?.bands ?? []).map(band => sayPercentage(band.value.credit));
        const [least, most = least] = [credits[0], credits.at(-1)];
        const credit =
            least === undefined
                ? ''
                : `; a miss is credited with ${least === most ? least : `${least} to ${most ?? ''}`} of the fees`;
        return {
            content: say`${strong(labelOf(availability))}: ${sayList(promised)}${credit}`,
            source: availability.provenance.span,
        };
    });
    return part('availability', 'How reliable', items.length === 0 ? [] : [list('bullets', items, items[0]?.source)]);
}

function restored(agreement: Agreement): Section | undefined {
    const sets = [...agreement.backups, ...agreement.recoveries];
    if (sets.length === 0) return undefined;
    const rows = sets.map(set => ({
        cells: [
            say`${labelOf(set)}`,
            ['interval' in set ? capital(sayBackupInterval(set) ?? '–') : '–'],
            set.recoveryPoint ? objectiveCell('point', set.recoveryPoint.value, '') : ['–'],
            set.recoveryTime ? objectiveCell('time', set.recoveryTime.value, '') : ['–'],
        ],
        source: set.provenance.span,
    }));
    const columns = [
        column('Systems and data'),
        column('Backed up'),
        column('Data lost at most'),
        column('Running again within'),
    ];
    return part('recovery', 'When data or systems are lost', [
        table({ caption: undefined, columns, rows, source: rows[0]?.source }),
    ]);
}

function paid(tiers: readonly Tier[]): Section | undefined {
    const items = tiers
        .filter(tier => tier.price)
        .map(tier => ({
            content: say`${strong(labelOf(tier))}: ${priceOf(tier)}`,
            source: tier.price?.provenance.span,
        }));
    return part('prices', 'What it costs', items.length === 0 ? [] : [list('bullets', items, items[0]?.source)]);
}

const ENDING: ReadonlySet<string> = new Set([
    'TermStart',
    'InitialTerm',
    'Renewal',
    'NonRenewalNotice',
    'ConvenienceTermination',
]);

function ended(agreement: Agreement): Section | undefined {
    const sentences = agreement.topics.flatMap(topic =>
        topic.kind === 'Term'
            ? statementSections(
                  topic.statements.filter(statement => ENDING.has(statement.kind)),
                  termWording,
                  'summary.term',
              )
            : [],
    );
    return part(
        'term',
        'How long',
        sentences.flatMap(each => each.body),
    );
}
