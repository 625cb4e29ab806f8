import type { Agreement, Attachment, Clause } from '../../../language/agreement/model.js';
import { letters } from '../../tree/list-markers.js';
import { missing, paragraph, say, section } from '../../tree/building.js';
import type { Section } from '../../tree/document.js';
import { proseBlocks } from './prose.js';
import { labelOf } from './terms.js';

/** The clauses that the author wrote freely, each a section of its own. */
export function clauses(agreement: Agreement): readonly Section[] {
    return agreement.clauses.map(clause => freeSection(clause, `clause-${clause.name.value}`));
}

/** The schedules and annexes, which follow the signatures: Schedule 1, Schedule 2, Annex A. */
export function attachments({ attachments }: Agreement): readonly Section[] {
    const of = (kind: Attachment['kind']): readonly Attachment[] => attachments.filter(each => each.kind === kind);
    return [
        ...of('schedule').map((each, index) => attached(each, 'Schedule', String(index + 1))),
        ...of('annex').map((each, index) => attached(each, 'Annex', letters(index + 1).toUpperCase())),
    ];
}

function attached(attachment: Attachment, kind: string, count: string): Section {
    const free = freeSection(attachment, `${attachment.kind}-${attachment.name.value}`);
    const standing = say`This ${kind} is a part of this Agreement.`;
    return { ...free, name: `${kind} ${count}`, body: [paragraph(standing, free.source), ...free.body] };
}

function freeSection(clause: Clause, id: string): Section {
    return section({
        id,
        heading: labelOf(clause),
        body: clause.text
            ? proseBlocks(clause.text)
            : [
                  paragraph(
                      [missing(`text of ${labelOf(clause)}`, '"""The parties shall … ."""')],
                      clause.provenance.span,
                  ),
              ],
        source: clause.provenance.span,
    });
}
