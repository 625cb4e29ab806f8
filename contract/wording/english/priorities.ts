import type { Agreement, Priority } from '../../../language/agreement/model.js';
import { missing, paragraph, say, section, sentence, strong } from '../../tree/building.js';
import type { Content, Section } from '../../tree/document.js';
import { proseLine } from './prose.js';
import { priorityWording } from './statements/levels.js';
import { runOn } from './statements/statements.js';
import { columns, filledTable } from './tables.js';
import { priorityLabel } from './terms.js';

/** How urgent a ticket is, with definitions and examples. */
export function priorities(agreement: Agreement): Section | undefined {
    const [first] = agreement.priorities;
    if (!first) return undefined;
    const source = first.provenance.span;
    const rows = agreement.priorities.map(priority => ({
        cells: [say`${priorityLabel(priority)}`, meaningOf(priority), examplesOf(priority)],
        source: priority.provenance.span,
    }));
    return section({
        id: 'priorities',
        heading: 'Priorities',
        sections: [
            {
                id: 'priorities.classification',
                heading: undefined,
                body: [
                    paragraph(say`Each Ticket shall have one of the following priorities:`, source),
                    filledTable({
                        caption: undefined,
                        columns: columns('Priority', 'Definition', 'Examples'),
                        rows,
                        source,
                    }),
                ],
                sections: [],
                source,
            },
            ...agreement.priorities.flatMap(termsOf),
        ],
        source,
    });
}

function termsOf(priority: Priority): Section[] {
    const [first] = priority.terms;
    if (!first) return [];
    const words = runOn(priority.terms, priorityWording);
    return [
        sentence(
            `priority-${priority.name.value}`,
            say`${strong(`${priorityLabel(priority)}.`)} ${words}`,
            first.provenance.span,
        ),
    ];
}

function meaningOf(priority: Priority): Content {
    return priority.meaning
        ? proseLine(priority.meaning)
        : [missing(`definition of ${priorityLabel(priority)}`, 'means "Nobody can work."')];
}

function examplesOf(priority: Priority): Content {
    const examples = priority.examples.map(example => example.value).filter(example => example.trim() !== '');
    return examples.length === 0 ? say`–` : [examples.join(' ')];
}
