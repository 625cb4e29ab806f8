import type { Agreement, Failover, Party, Recovery } from '../../../language/agreement/model.js';
import { clause, column, paragraph, reference, say, section, sentence, table } from '../../tree/building.js';
import type { Block, Section } from '../../tree/document.js';
import { sayContents } from './enumerations.js';
import { sayCadence, sayDuration } from './said-values.js';
import { heading, passageBlocks, runIn } from './phrasing.js';
import { objectiveCell, sayTest } from './recovery-tests.js';
import { recoveryWording } from './statements/recovery.js';
import { statementSections } from './statements/statements.js';
import { labelOf, partyAmong, sayScope } from './terms.js';

/** What happens when a site or system is lost: a section for each recovery block of the agreement. */
export function recovery(agreement: Agreement): readonly Section[] {
    return agreement.recoveries.map(each => recoverySection(each, agreement.parties));
}

function recoverySection(recovery: Recovery, parties: readonly Party[]): Section {
    const id = `recovery-${recovery.name.value}`;
    return section({
        id,
        heading: labelOf(recovery),
        sections: [
            ...scope(recovery, id),
            ...plan(recovery, id),
            ...objectives(recovery, id),
            ...tests(recovery, id),
            ...site(recovery, id),
            ...failover(recovery, id),
            ...recovery.communications.map((text, index) =>
                runIn(`${id}.communication-${index + 1}`, 'Communication', [], text),
            ),
            ...responsibilities(recovery, parties, id),
            ...incidentReview(recovery, id),
            ...statementSections(recovery.terms, recoveryWording, id),
        ],
        source: recovery.provenance.span,
    });
}

function scope(recovery: Recovery, id: string): Section[] {
    if (recovery.subjects.length === 0) return [];
    const subjects = sayScope(recovery.subjects.map(fact => fact.value));
    return [
        sentence(
            `${id}.scope`,
            say`This ${reference(id)} applies to the systems that belong to ${subjects}.`,
            recovery.subjects[0]?.provenance.span,
        ),
    ];
}

function plan({ planReview, noPlan }: Recovery, id: string): Section[] {
    if (noPlan)
        return [sentence(`${id}.plan`, say`The parties have agreed on no recovery plan.`, noPlan.provenance.span)];
    if (!planReview) return [];
    const content = say`The Provider shall maintain a written recovery plan and shall review it at least ${sayCadence(planReview.value)}.`;
    return [sentence(`${id}.plan`, content, planReview.provenance.span)];
}

function objectives({ recoveryPoint, recoveryTime }: Recovery, id: string): Section[] {
    const stated = [
        { name: 'Recovery Point Objective (RPO)', kind: 'point', fact: recoveryPoint } as const,
        { name: 'Recovery Time Objective (RTO)', kind: 'time', fact: recoveryTime } as const,
    ];
    const rows = stated.flatMap(({ name, kind, fact }) =>
        fact ? [{ cells: [[name], objectiveCell(kind, fact.value)], source: fact.provenance.span }] : [],
    );
    const [first] = rows;
    if (!first) return [];
    const { source } = first;
    const body: Block[] = [
        paragraph(
            say`After a disaster the Provider shall recover the systems and data within these objectives:`,
            source,
        ),
        table({ caption: undefined, columns: [column('Objective'), column('At most')], rows, source }),
    ];
    return [{ id: `${id}.objectives`, heading: undefined, body, sections: [], source }];
}

function tests(recovery: Recovery, id: string): Section[] {
    const [first] = recovery.tests;
    if (!first) return [];
    const said = sayContents(recovery.tests.map(test => sayTest(test.value)));
    return [sentence(`${id}.tests`, say`The Provider shall test ${said}.`, first.provenance.span)];
}

function site(recovery: Recovery, id: string): Section[] {
    const place = recovery.site?.value.trim();
    if (place === undefined || place === '') return [];
    return [sentence(`${id}.site`, say`The recovery site is ${place}.`, recovery.site?.provenance.span)];
}

const FAILOVER: Readonly<Record<Failover['mode'], string>> = {
    automatic: 'The Provider shall set the systems up so that they fail over automatically.',
    manual: 'The Provider shall start the failover by hand.',
    none: 'There is no failover.',
};

function failover(recovery: Recovery, id: string): Section[] {
    if (!recovery.failover) return [];
    const { mode, procedure } = recovery.failover.value;
    const source = recovery.failover.provenance.span;
    const lead = say`${heading('Failover')} ${FAILOVER[mode]}`;
    const body = procedure ? passageBlocks({ lead, text: procedure, after: [] }, source) : [paragraph(lead, source)];
    return [clause(`${id}.failover`, body, source)];
}

function responsibilities(recovery: Recovery, parties: readonly Party[], id: string): Section[] {
    const [first] = recovery.responsibilities;
    if (!first) return [];
    const source = first.provenance.span;
    const rows = recovery.responsibilities.map(({ value, provenance }) => ({
        cells: [say`${partyAmong(value.party, parties)}`, say`${value.duty}`],
        source: provenance.span,
    }));
    const body: Block[] = [
        paragraph(say`During recovery the parties shall carry out the following duties:`, source),
        table({
            caption: undefined,
            columns: [column('Party'), column('Duty')],
            rows,
            source,
        }),
    ];
    return [{ id: `${id}.responsibilities`, heading: undefined, body, sections: [], source }];
}

function incidentReview(recovery: Recovery, id: string): Section[] {
    if (!recovery.incidentReview) return [];
    const within = sayDuration(recovery.incidentReview.value);
    const content = say`The parties shall review a disaster within ${within} after the incident.`;
    return [sentence(`${id}.review`, content, recovery.incidentReview.provenance.span)];
}
